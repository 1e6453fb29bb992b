import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const root = inject('siteRoot');
const figures = ['/en/paper/figure-1/', '/en/paper/figure-4/', '/en/topics/connectivity/', '/en/economies/kaz/', '/en/mirror/'];

test('no page takes the keys of assistive technology', () => {
  for (const page of globSync('**/*.html', { cwd: root }))
    expect(readFileSync(join(root, page), 'utf8').includes('role="application"'), page).toBe(false);
});

describe.skipIf(!hasBrowser)('settings of a reader', () => {
  const site = siteBrowser();

  test.each(figures)('%s is no wider than its screen with the distances of text that WCAG 1.4.12 names', async (path) => {
    const { page, close } = await site.open(path, { viewport: { width: 360, height: 800 } });
    await page.evaluate(() => {
      const wider = new CSSStyleSheet();
      wider.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets.push(wider);
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await close();
  });

  test.each(figures)('every line and bar of %s is drawn in the colours that the system forces', async (path) => {
    const { page, close } = await site.open(path, { forcedColors: 'active' });
    const drawn = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'CanvasText';
      const ink = getComputedStyle(probe).color;
      const marks = [...document.querySelectorAll('.chart .line, .chart .bar')].filter((mark) => mark.getBoundingClientRect().width > 0);
      const isInInk = (mark: Element): boolean => [getComputedStyle(mark).stroke, getComputedStyle(mark).fill].includes(ink);
      return { marks: marks.length, inInk: marks.filter(isInInk).length };
    });
    expect(drawn.marks).toBeGreaterThan(0);
    expect(drawn.inInk).toBe(drawn.marks);
    await close();
  });

  test.each([
    ['/en/paper/figure-6/', '.bar.part:not(.hollow)'],
    ['/en/paper/figure-5/', '.bar.part:not(.hollow)'],
    ['/en/topics/imbalance/', '.area'],
  ])('what lies on one another in %s is told apart by shades and outlines where colours are forced', async (path, marks) => {
    const { page, close } = await site.open(path, { forcedColors: 'active' });
    const drawn = await page.evaluate((selector) => {
      const seen = [...document.querySelectorAll(`.chart ${selector}`)].filter((mark) => mark.getBoundingClientRect().width > 0);
      return seen.map((mark) => ({
        series: mark.closest('.series')?.getAttribute('class') ?? '',
        fill: getComputedStyle(mark).fill,
        stroke: getComputedStyle(mark).stroke,
      }));
    }, marks);
    const fills = Map.groupBy(drawn, ({ series }) => series);
    expect(fills.size).toBeGreaterThan(1);
    expect(new Set(drawn.map(({ fill }) => fill)).size).toBe(fills.size);
    for (const { fill, stroke } of drawn) expect([fill, stroke]).toContain('rgb(0, 0, 0)');
    await close();
  });

  test('stages, ways on a map and bands of flows differ where colours are forced', async () => {
    const stylesOf = async (path: string, selectors: readonly string[]): Promise<readonly string[]> => {
      const { page, close } = await site.open(path, { forcedColors: 'active' });
      const styles = await page.evaluate(
        (wanted) =>
          wanted.map((selector) => {
            const mark = document.querySelector(`.chart ${selector}`);
            if (mark === null) return `no ${selector}`;
            const { fill, strokeDasharray, strokeWidth, fillOpacity } = getComputedStyle(mark);
            return [fill, strokeDasharray, strokeWidth, fillOpacity].join(' ');
          }),
        selectors,
      );
      await close();
      return styles;
    };
    for (const [path, selectors] of [
      ['/en/topics/politics/', ['.stage-0', '.stage-2', '.stage-4']],
      ['/en/topics/connectivity/', ['.way-gas-pipeline', '.way-oil-pipeline:not(.schematic)', '.way-railway:not(.schematic)', '.way-road']],
      ['/en/economies/', ['.flow-counted', '.flow-all:not([fill])', '.flow-all[fill]']],
    ] as const) {
      const styles = await stylesOf(path, selectors);
      expect(new Set(styles).size, styles.join()).toBe(selectors.length);
      expect(styles.join()).not.toContain('no .');
    }
  });

  test.each(figures)('nothing moves by itself on %s where reduced motion is asked for', async (path) => {
    const { page, close } = await site.open(path, { reducedMotion: 'reduce' });
    expect(await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)).toBe(0);
    await close();
  });
});
