import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { datasetOf, wholeDataset } from '../../../lib/dataset.ts';
import { hasBrowser, siteBrowser } from '../../support/site-browser.ts';

const root = inject('siteRoot');
const lines = (text: string): number => text.trimEnd().split('\n').length - 1;

describe('the dataset as tables', () => {
  const browser = siteBrowser();

  test('stands as files of which the page of the data lists each, and holds every figure of the totals', async () => {
    const html = readFileSync(join(root, 'en/data/index.html'), 'utf8');
    for (const file of readdirSync(join(root, 'files/data'))) expect(html).toContain(`href="/files/data/${file}"`);
    const { observations } = await datasetOf(['totals']);
    const text = readFileSync(join(root, 'files/data/observations-totals.csv'), 'utf8');
    expect(lines(text)).toBe(observations.length);
    const [first] = observations;
    expect(text.split('\n')[1]).toContain(
      [first?.reporter, first?.partner, first?.flow, first?.period, first?.product, first?.value].join(),
    );
  });

  test.skipIf(!hasBrowser)('is one archive in the browser, with the trade of the world and the codebook', async () => {
    const { page, faults, close } = await browser.open('/en/data/');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.whole-archive button').click()]);
    const { version, observations, indicators } = await wholeDataset();
    expect(download.suggestedFilename()).toBe(`sogdia_data_${version}.zip`);
    const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const rowsOf = (kind: string): number =>
      Object.entries(files)
        .filter(([name]) => name.startsWith(`${kind}-`))
        .reduce((sum, [, content]) => sum + lines(strFromU8(content)), 0);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['README.txt', 'codebook.csv', 'sources.csv', 'observations-world.csv']));
    expect(rowsOf('observations')).toBe(observations.length);
    expect(rowsOf('indicators')).toBe(indicators.length);
    expect(faults).toEqual([]);
    await close();
  });
});
