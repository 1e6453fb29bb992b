import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findOpenLookups } from '../lint/find-open-lookups.ts';
import { root } from '../workspace/run-turbo.ts';

const packages = ['packages/core', 'packages/data', 'apps/cli', 'apps/web'];

describe('lookups by text', () => {
  test.each(packages)('%s asks no object for a name that may be any text', (folder) => {
    const found = findOpenLookups(root, [join(root, folder)]).map(({ file, line, text }) => `${file}:${line}  ${text}`);
    expect(found, 'ask by ownValue(record, text) or Object.hasOwn, or hold what is asked for in a Map').toEqual([]);
  });
});

describe('findOpenLookups(root, folders)', () => {
  function linesFound(source: string): readonly number[] {
    const folder = mkdtempSync(join(tmpdir(), 'sogdia-lookups-'));
    try {
      mkdirSync(join(folder, 'src'));
      const options = { strict: true, noUncheckedIndexedAccess: true, target: 'es2024', module: 'preserve', lib: ['es2024'], types: [] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['src'] }));
      writeFileSync(join(folder, 'src/example.ts'), source);
      return findOpenLookups(folder, [folder]).map(({ line }) => line);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  const known = 'const known: Readonly<Record<string, number>> = { a: 1 };\ntype Kind = "a" | "b";\n';
  const asks = (...lines: readonly string[]): readonly number[] =>
    linesFound(
      `${known}export function asked(text: string, kind: Kind, place: number, list: number[]): unknown {\n${lines.join('\n')}\n}\n`,
    );

  test('finds a text, a text in a union, with a brand, in a template, and one that is only said to be a name', () => {
    expect(asks('return known[text];')).toEqual([4]);
    expect(asks('return known[place > 0 ? text : kind];')).toEqual([4]);
    expect(asks('return known[text as string & { readonly brand: 1 }];')).toEqual([4]);
    expect(asks(`return known[\`key \${text}\`];`)).toEqual([4]);
    expect(asks('return { a: 1, b: 2 }[text as Kind];')).toEqual([4]);
    expect(asks('const { [text]: value } = known;', 'return value;')).toEqual([4]);
    expect(asks('return text in known;')).toEqual([4]);
    expect(asks('const own: Record<string, number> = {};', 'own[text] = 1;', 'return own;')).toEqual([5]);
  });

  test('lets names, places in lists, guards and maps be', () => {
    expect(asks('return { a: 1, b: 2 }[kind];')).toEqual([]);
    expect(asks('return list[place];')).toEqual([]);
    expect(asks('return known["a"];')).toEqual([]);
    expect(asks('return Object.hasOwn(known, text) ? known[text] : null;')).toEqual([]);
    expect(asks('return Object.hasOwn(known, text) && known[text] === 1;')).toEqual([]);
    expect(asks('return Object.hasOwn(known, text) ? null : known[text];')).toEqual([4]);
    expect(asks('return new Map(Object.entries(known)).get(text);')).toEqual([]);
  });
});
