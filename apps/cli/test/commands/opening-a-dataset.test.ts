import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { germanyMercosur } from '../support/other-data.ts';
import { run } from '../support/run.ts';
import { wordsOf } from '../support/words.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/opening-a-dataset.md'), 'utf8');
const blocksOf = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n(?<text>[\\s\\S]*?)\`\`\``, 'g'))].map((block) => block.groups?.['text'] ?? '');
const table = readFileSync(join(germanyMercosur, 'observations.csv'), 'utf8');
const dataset: unknown = JSON.parse(readFileSync(join(germanyMercosur, 'dataset.json'), 'utf8'));

/** Folders with the dataset of the page, as it is and with the cell that it spoils. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sogdia-'));
  for (const name of ['whole', 'spoilt']) cpSync(germanyMercosur, join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'spoilt/observations.csv'), table.replace('TOTAL,12000000000,', 'TOTAL,12bn,'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The parts of `whole` that stand in `part`: of lists, the items that an item of the part is a part of. */
function covers(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((item) => whole.some((one) => covers(one, item)));
  if (typeof part !== 'object' || part === null) return whole === part;
  return (
    typeof whole === 'object' && whole !== null && Object.entries(part).every(([key, value]) => covers(Reflect.get(whole, key), value))
  );
}

describe('docs/opening-a-dataset.md', () => {
  it('shows parts of the very files that the tests open', () => {
    const shown = blocksOf('json').map((text) => JSON.parse(text) as unknown);
    expect(shown).toHaveLength(3);
    expect(shown.filter((part) => !covers(dataset, part))).toEqual([]);
    const rows = blocksOf('csv').flatMap((text) => text.trim().split('\n'));
    expect(rows).toHaveLength(4);
    expect(rows.filter((row) => !table.split('\n').includes(row))).toEqual([]);
  });

  it.each(blocksOf('text').map((text) => [text.split('\n')[0] ?? '', text] as const))('prints what it tells of %s', async (line, text) => {
    const place = text.includes('12bn') ? 'spoilt' : 'whole';
    const argv = wordsOf(line.replace('$ sogdia ', '')).map((word) => (word === 'germany-mercosur' ? join(folder, place) : word));
    const { out, err } = await run(argv);
    const told = text.slice(line.length).replaceAll(/\s+/g, ' ').trim();
    expect((out + err).replaceAll(join(folder, place), 'germany-mercosur').replaceAll(/\s+/g, ' ').trim()).toBe(told);
  });
});
