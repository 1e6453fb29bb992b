import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findNames, type RefusedNames } from '../lint/find-names.ts';
import { shippedNames } from '../lint/shipped-names.ts';
import { root } from '../workspace/run-turbo.ts';

const core = join(root, 'packages/core/src');
const refused = await shippedNames();

describe('the code of core', () => {
  test('is held against seven codes, their names and hundreds of indicators', () => {
    expect(refused.words.toSorted()).toEqual(
      ['CA5', 'CHN', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']
        .concat(['Central Asia', 'China', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'].toSorted())
        .toSorted(),
    );
    expect(refused.texts.length).toBeGreaterThan(200);
    expect(refused.texts).toContain('lpi-overall');
  });

  test('names no economy, no group and no indicator of ours', () => {
    const files = globSync('**/*.ts', { cwd: core }).toSorted();
    expect(files.length).toBeGreaterThan(200);
    const named = files.map((file) => [file, findNames(readFileSync(join(core, file), 'utf8'), refused)] as const);
    expect(named.filter(([, names]) => names.length > 0)).toEqual([]);
  });
});

describe('findNames(source, refused)', () => {
  const names: RefusedNames = { words: ['KAZ', 'Central Asia'], texts: ['NY.GDP.MKTP.CD'] };

  test('finds a code and a name wherever they stand in code, in their order', () => {
    expect(findNames("const a = 'total(KAZ, *)';\nconst b = `of Central Asia`; const KAZ = 1;", names)).toEqual([
      'KAZ',
      'Central Asia',
      'KAZ',
    ]);
  });

  test('finds a text that is an id as a whole, and none that holds one', () => {
    expect(findNames("const a = 'NY.GDP.MKTP.CD'; const b = 'of NY.GDP.MKTP.CD';", names)).toEqual(['NY.GDP.MKTP.CD']);
  });

  test('leaves out comments, and takes no part of a quoted text for one', () => {
    expect(
      findNames("/** @example of('KAZ') */\n// KAZ\nconst a = 1; // KAZ\nconst b = 'https://example.org/KAZ'; /* KAZ */", names),
    ).toEqual(['KAZ']);
  });

  test('takes no part of a longer word', () => {
    expect(findNames("const KAZAKH = 'KAZ2 xKAZ';", names)).toEqual([]);
  });
});
