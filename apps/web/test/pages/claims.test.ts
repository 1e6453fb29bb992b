import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verdictKindSchema } from '@sogdia/core/model';
import { translate } from '@sogdia/core/workspace';
import { describe, expect, inject, test } from 'vitest';
import { siteClaims } from '../../features/claims/facts/site-claims.ts';
import { worstFirst } from '../../features/claims/facts/verdict-groups.data.ts';
import { siteView } from '../../features/views/facts/site-views.ts';
import { siteStudy, studyViewNames } from '../../lib/dataset.ts';
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

  test.each(['zh', 'ru'] as const)('their badges say the verdict in %s, on the pages of that language', (language) => {
    for (const { claim, verdict } of claims) {
      const file = `files/claims/${language}/${claim.id.toLowerCase()}.svg`;
      expect(readFileSync(join(root, file), 'utf8'), claim.id).toContain(`>${translate(language, `claims.verdict.${verdict}`)}<`);
      expect(readFileSync(join(root, `${language}/paper/claims/${claim.id.toLowerCase()}/index.html`), 'utf8')).toContain(`src="/${file}"`);
    }
  });

  test('the addresses of retired statements stay, beside those of the statements', () => {
    for (const { id } of retiredClaims) expect(pageOf(id)).toContain(id);
    expect(globSync('en/paper/claims/c*/index.html', { cwd: root })).toHaveLength(summary.of + retiredClaims.length);
  });

  test('all stand in the map of the site', () => {
    const map = readFileSync(join(root, 'sitemap.xml'), 'utf8');
    expect(map.match(/<loc>[^<]*\/en\/paper\/claims\//g)).toHaveLength(summary.of);
    expect(map).toContain('/en/draft/');
  });

  test('the ledger is there as JSON in both places, and as CSV', () => {
    const file = JSON.parse(readFileSync(join(root, 'files/claims.json'), 'utf8'));
    expect(JSON.parse(readFileSync(join(root, 'api/v1/claims.json'), 'utf8'))).toEqual(file);
    expect(file.claims).toHaveLength(summary.of);
    expect(readFileSync(join(root, 'files/claims.csv'), 'utf8')).toMatch(/^id,section,/);
  });
});

describe.skipIf(!hasBrowser)('the page of the paper', () => {
  const site = siteBrowser();
  const phone = { viewport: { width: 390, height: 844 } };

  test('is at most 12 screens of a phone with its sections folded, and needs no script', async () => {
    const { page, close } = await site.open('/en/paper/', { ...phone, javaScriptEnabled: false });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / phone.viewport.height).toBeLessThanOrEqual(12);
    expect(await page.locator('.claims li:visible').count()).toBe(0);
    await close();
  });

  test('has every statement once in its sections, the worst verdicts first, each with a link to its page', async () => {
    const { page, close } = await site.open('/en/paper/', { javaScriptEnabled: false });
    const sections = await page
      .locator('.claims')
      .evaluateAll((lists) =>
        lists.map((list) =>
          [...list.querySelectorAll('li')].map((row) => [
            row.id,
            row.querySelector('.verdict')?.className,
            row.querySelector('a')?.pathname,
          ]),
        ),
      );
    const rows = sections.flat();
    expect(rows.map(([id]) => id).toSorted()).toEqual(claims.map(({ claim }) => claim.id.toLowerCase()).toSorted());
    for (const [id, , path] of rows) expect(path).toBe(`/en/paper/claims/${id}/`);
    for (const list of sections) {
      const ranks = list.map(([, mark]) => worstFirst.findIndex((kind) => mark === `verdict verdict-${kind}`));
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    }
    await page.locator('summary', { hasText: '2.1' }).first().click();
    expect(await page.locator('.claims li:visible').count()).toBe(sections[1]?.length);
    await close();
  });

  test('has the statements of each verdict in one place, as many as the bar has', async () => {
    const { page, close } = await site.open('/en/paper/');
    for (const kind of verdictKindSchema.options)
      expect(await page.locator(`#verdict-${kind} .claim-links li`).count(), kind).toBe(summary.counts[kind]);
    expect(await page.locator('#one-record .claim-links li').count()).toBe(summary.inOneRecordOnly);
    expect(await page.locator('.contradicted li').count()).toBe(summary.counts.contradicted);
    await close();
  });

  test('opens the section that an address names', async () => {
    const { page, close } = await site.open('/en/paper/#section-3-1');
    await page.locator('#section-3-1 li').first().waitFor({ state: 'visible' });
    expect(await page.locator('.claims:visible').count()).toBe(1);
    await close();
  });

  test('has each figure with what its numbers came to, in words', async () => {
    const { page, close } = await site.open('/en/paper/');
    const said = await page.locator('.study-figures li .unit').allTextContents();
    expect(said).toHaveLength(studyViewNames.length);
    const agreements = await Promise.all(studyViewNames.map(async (name) => (await siteView(name, 'en')).agreement?.items ?? []));
    const sums = said.map((words) => [...words.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0));
    expect(sums).toEqual(agreements.map(({ length }) => length));
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
