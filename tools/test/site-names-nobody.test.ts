import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findNames } from '../lint/find-names.ts';
import { shippedNamesAndStudy } from '../lint/shipped-names.ts';
import { root } from '../workspace/run-turbo.ts';

const site = join(root, 'apps/web');
const refused = await shippedNamesAndStudy();

describe('the code and the texts of the site', () => {
  test('are held against economies in three languages, what the study is called, its views and hundreds of indicators', () => {
    expect(refused.words).toEqual(expect.arrayContaining(['CHN', 'Kazakhstan', 'Kazakh', 'Узбекистан', '中国', 'Astana', 'Zhang (2025)']));
    expect(refused.texts).toEqual(expect.arrayContaining(['zhang-2025', 'figure-1', 'table-1', 'lpi-overall']));
    expect(refused.texts.length).toBeGreaterThan(200);
  });

  test('name no economy, no study, no view of it and no indicator of ours', () => {
    const files = globSync('**/*.{ts,tsx}', {
      cwd: site,
      exclude: (path) => /^(?:node_modules|\.next|out|test|test-results)$/.test(path),
    }).toSorted();
    expect(files.length).toBeGreaterThan(250);
    const named = files.map((file) => [file, findNames(readFileSync(join(site, file), 'utf8'), refused)] as const);
    expect(named.filter(([, names]) => names.length > 0)).toEqual([]);
  });
});
