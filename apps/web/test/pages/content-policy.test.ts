import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { hashesOf, hashOf } from '../../scripts/pages/content-policy.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const root = inject('siteRoot');

describe('the content policy of every page', () => {
  const pages = globSync('**/*.html', { cwd: root });

  test('stands before any script, names each inline script by its hash, and allows none otherwise', () => {
    expect(pages.length).toBeGreaterThan(100);
    for (const page of pages) {
      const html = readFileSync(join(root, page), 'utf8');
      const [tag = '', policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(html) ?? [];
      expect(html.indexOf(tag), page).toBeLessThan(html.indexOf('<script'));
      expect(policy, page).not.toContain('unsafe');
      for (const hash of hashesOf(html)) expect(policy, page).toContain(hash);
      expect(html, page).not.toMatch(/<[a-z][^>]* (?:on[a-z]+|style)="|<style|javascript:/i);
    }
  });

  test('comes as a header too, with the rules for referrers, permissions and frames', async () => {
    const { headers } = await fetch(`${inject('siteAddress')}/en/`);
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-[^']+'; .*frame-ancestors 'none'/);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
  });

  test('names the one style of all drawings, so that one that is opened by itself has its colours', async () => {
    const { headers } = await fetch(`${inject('siteAddress')}/files/figure-1.svg`);
    const drawings = globSync('{files,v}/**/*.svg', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
    expect(drawings.length).toBeGreaterThan(24);
    const styles = new Set(
      drawings.flatMap((drawing) => [...drawing.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => hashOf(style))),
    );
    expect(styles.size).toBe(1);
    for (const style of styles) expect(headers.get('content-security-policy')).toContain(style);
  });
});

describe.skipIf(!hasBrowser)('a browser under the content policy', () => {
  const site = siteBrowser();

  test('refuses a script that someone has put into a page', async () => {
    const { page, faults, close } = await site.open('/en/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('taken over');
    expect(faults.join()).toContain('Content Security Policy');
    await close();
  });
});
