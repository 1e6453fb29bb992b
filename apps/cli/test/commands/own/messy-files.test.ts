import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFolder } from '../../support/own-files.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../../docs/messy-files.md'), 'utf8');
const { folder, store, file, run } = ownFolder();

/** A text in GB18030, whose characters of two bytes are found by reading all pairs there are. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, readonly number[]>();
  for (let first = 0x81; first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1) bytes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  return Uint8Array.from([...text].flatMap((letter) => (letter.charCodeAt(0) < 0x80 ? [letter.charCodeAt(0)] : (bytes.get(letter) ?? []))));
}

const spaced = (text: string): string =>
  text
    .replaceAll(store, '~/.local/share/sogdia')
    .replaceAll(`${folder}/`, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/rows \(\d+ bytes\)/g, 'rows')
    .trim();

describe('docs/messy-files.md', () => {
  it('tells what this program makes of its file, in the encoding that customs use', async () => {
    const content = /```csv\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const bytes = gb18030(content);
    expect(new TextDecoder('gb18030', { fatal: true }).decode(bytes)).toBe(content);
    const [, line = '', told = ''] = /```text\n\$ sogdia (.*)\n([\s\S]*?)```/.exec(page) ?? [];
    const path = file('query_2024in.csv', bytes);
    const { out } = await run(line.split(' ').map((word) => (word === 'query_2024in.csv' ? path : word)));
    expect(spaced(out)).toBe(spaced(told));
    const { counts } = JSON.parse((await run(['import', path, '--json'])).out).import;
    expect(counts).toMatchObject({ read: 5, kept: 2, rejected: { 'missing-value': 1, 'not-a-number': 1, 'wrong-field-count': 1 } });
  });
});
