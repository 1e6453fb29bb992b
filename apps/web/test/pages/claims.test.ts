import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimCatalogueOf, translate } from '@sogdia/core/workspace';
import { describe, expect, inject, test } from 'vitest';
import { siteClaims } from '../../features/claims/facts/site-claims.ts';
import { siteStudy } from '../../lib/dataset.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const root = inject('siteRoot');
const { claims, summary } = await siteClaims('en');
const { retiredClaims } = await siteStudy();

function pageOf(id: string): string {
  return readFileSync(join(root, `en/paper/claims/${id.toLowerCase()}/index.html`), 'utf8');
}

describe('the pages of statements', () => {
  test('there is one for each, with its verdict in the title of its description and a badge', () => {
    for (const { claim, verdict } of claims) {
      const html = pageOf(claim.id);
      expect(html, claim.id).toContain(`<meta name="description" content="${translate('en', `claims.verdict.${verdict}`)}. `);
      expect(readFileSync(join(root, `files/claims/${claim.id.toLowerCase()}.svg`), 'utf8')).toContain('<title id="title">');
    }
  });

  test('the addresses of retired statements stay, beside those of the statements', () => {
    for (const { id } of retiredClaims) expect(pageOf(id)).toContain(id);
    expect(globSync('en/paper/claims/c*/index.html', { cwd: root })).toHaveLength(summary.of + retiredClaims.length);
  });

  test('all stand in the map of the site', () => {
    const map = readFileSync(join(root, 'sitemap.xml'), 'utf8');
    expect(map.match(/\/en\/paper\/claims\//g)).toHaveLength(summary.of);
    expect(map).toContain('/en/draft/');
  });

  test('the ledger is there as JSON in both places, and as CSV', () => {
    const file = JSON.parse(readFileSync(join(root, 'files/claims.json'), 'utf8'));
    expect(JSON.parse(readFileSync(join(root, 'api/v1/claims.json'), 'utf8'))).toEqual(file);
    expect(file.claims).toHaveLength(summary.of);
    expect(readFileSync(join(root, 'files/claims.csv'), 'utf8')).toMatch(/^id,section,/);
  });
});

describe.skipIf(!hasBrowser)('the statements on the page of the paper', () => {
  const site = siteBrowser();
  const shown = '.claim:visible';

  test('are all there without JavaScript, and a verdict can be chosen without it', async () => {
    const { page, close } = await site.open('/en/paper/', { javaScriptEnabled: false });
    expect(await page.locator(shown).count()).toBe(summary.of);
    expect(await page.locator('.entry:visible').count()).toBe(7);
    await page.locator('label[for="verdict-contradicted"]').click();
    expect(await page.locator(shown).count()).toBe(summary.counts.contradicted);
    expect(await page.locator('.entry:visible').count()).toBe(0);
    expect(await page.locator('.study-section:visible').count()).toBeLessThan(11);
    await page.locator('label[for="verdict-one-record"]').click();
    expect(await page.locator(shown).count()).toBe(summary.inOneRecordOnly);
    await page.locator('label[for="verdict-all"]').click();
    expect(await page.locator(shown).count()).toBe(summary.of);
    await close();
  });

  test('the address holds the choice, takes it from a link, and how many are shown is said', async () => {
    const { page, faults, close } = await site.open('/en/paper/');
    await page.locator('label[for="verdict-rounding-sensitive"]').click();
    await page.waitForURL(/\?verdict=rounding-sensitive$/);
    expect(await page.locator('.claims-shown').textContent()).toBe(
      `Showing ${summary.counts['rounding-sensitive']} of ${summary.of} statements. ${claimCatalogueOf('en')['claims.meaning.rounding-sensitive']}`,
    );
    await page.reload();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#verdict-rounding-sensitive')?.checked);
    expect(await page.locator(shown).count()).toBe(summary.counts['rounding-sensitive']);
    await page.keyboard.press('Tab');
    await page.locator('#verdict-rounding-sensitive').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/\?verdict=source-sensitive$/);
    expect(faults).toEqual([]);
    await close();
  });

  test('an address with a verdict that is none shows all', async () => {
    const { page, close } = await site.open('/en/paper/?verdict=perhaps');
    expect(await page.locator(shown).count()).toBe(summary.of);
    await close();
  });

  test('a working is brought from its page, with numbers that open their receipts', async () => {
    const { page, faults, close } = await site.open('/en/paper/');
    await page.locator('#c09 .claim-working summary').click();
    const working = page.locator('#c09 .working-body');
    await working.waitFor();
    expect(await working.locator('.cases').first().locator('li').count()).toBe(4);
    await working.locator('a[data-receipt]').first().click();
    await page.locator('dialog[open] article').waitFor();
    expect(await page.locator('dialog .receipt-value').textContent()).toMatch(/%$/);
    expect(faults).toEqual([]);
    await close();
  });

  test('a working that cannot be fetched is said to stand on its page', async () => {
    const { page, close } = await site.open('/en/paper/');
    await page.route('**/en/paper/claims/c09/**', (route) => route.abort());
    await page.locator('#c09 .claim-working summary').click();
    await page.waitForFunction(() => document.querySelector('#c09 [role="status"]')?.textContent?.includes('couldn’t load'));
    await close();
  });
});

describe.skipIf(!hasBrowser)('the page of a statement', () => {
  const site = siteBrowser();

  test('shows verdict, working, records, the ledger and figures without JavaScript', async () => {
    const { page, close } = await site.open('/en/paper/claims/c16/', { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toBe(
      'The decline was particularly large for Kazakhstan, from USD 28.6 billion in 2013 to 13.1 billion in 2016',
    );
    expect(await page.locator('.claim-verdict-large').textContent()).toBe('Supported');
    expect(await page.locator('.claim-lenses tbody tr').count()).toBe(2);
    expect(await page.locator('.claim-note').textContent()).toContain('Kazakhstan’s own figures are 22.7 bn');
    expect(await page.locator('.claim-figures a').getAttribute('href')).toBe('/en/paper/figure-2/');
    await page.locator('.claim-sentence a.number').first().click();
    await page.waitForURL(/\/receipts\/.*#/);
    expect(await page.locator('article:target .receipt-value').textContent()).toContain('28.6');
    await close();
  });

  test('shows the bounds that the check chose, each with its reason, and what it does not speak to', async () => {
    const { page, close } = await site.open('/en/paper/claims/c12/');
    expect(await page.locator('.claim-verdict-large').textContent()).toBe('Supported in part');
    expect(await page.locator('.claim-bounds dt').textContent()).toBe('2 %');
    expect(await page.locator('.claim-bounds dd').textContent()).toContain('the text does not define weak');
    expect(await page.locator('#left + p').textContent()).toBe('That the recovery of the world economy was slow.');
    await close();
  });

  test('of one that is none any more says why, and leads back to the paper', async () => {
    const { page, close } = await site.open('/en/paper/claims/c37/');
    expect(await page.locator('h1').textContent()).toBe('C37 is no longer one of the statements');
    expect(await page.locator('.claim-sentence').textContent()).toContain('The paper gives no growth rate for Turkmenistan');
    await page.locator('a.forward').click();
    await page.waitForURL(/\/en\/paper\/$/);
    await close();
  });

  test('of one that cannot be checked says what would be needed', async () => {
    const { page, close } = await site.open('/en/paper/claims/c03/');
    expect(await page.locator('#needed + p').textContent()).toMatch(/^The lengths of the borders/);
    expect(await page.locator('#working').count()).toBe(0);
    await close();
  });

  test('copies the code of its badge with the address that the page is read from', async () => {
    const { page, close } = await site.open('/en/paper/claims/c09/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('button[data-copy^="<a href"]').click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(
      `<a href="${new URL(page.url()).origin}/en/paper/claims/c09/"><img src="${new URL(page.url()).origin}/files/claims/c09.svg" alt="C09 of Zhang (2025): contradicted, by the data of Sogdia"></a>`,
    );
    await close();
  });
});
