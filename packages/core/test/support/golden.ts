import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..', 'goldens');
const mark = '## ';

/**
 * A test for each case that compares the lines that it gives with those that were reviewed: `goldens/FILE` has a section for each, headed
 * by its name. With UPDATE_GOLDENS=1 the file is written anew; to be read before it is kept.
 */
export function testAgainstGolden(file: string, cases: readonly string[], linesOf: (name: string) => readonly string[]): void {
  const path = join(folder, file);
  if (process.env['UPDATE_GOLDENS'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, cases.map((name) => `${mark}${name}\n${linesOf(name).join('\n')}\n`).join('\n'));
  }
  const known = existsSync(path) ? sectionsOf(readFileSync(path, 'utf8')) : new Map<string, string>();
  test(`${file} has the cases that are tested`, () => {
    expect([...known.keys()]).toEqual(cases);
  });
  test.each(cases)('%s', (name) => {
    expect(linesOf(name).join('\n').trimEnd()).toBe(known.get(name));
  });
}

function sectionsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const end = section.indexOf('\n');
        return [section.slice(0, end), section.slice(end + 1).trimEnd()];
      }),
  );
}
