import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPublicExports } from '../../documentation/exports/check-public-exports.ts';
import { readPublicExports } from '../../documentation/exports/read-public-exports.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sogdia-exports-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(root, name), text);
  }
  return join(root, 'index.ts');
}

describe('readPublicExports(index)', () => {
  test('reads the declaration and the doc block behind each name', () => {
    const index = write({
      'index.ts': "export { share, type Share as Part } from './share.ts';\n",
      'share.ts':
        '/** A part. */\nexport interface Share {}\n\n/**\n * Share of a part.\n * Units: a ratio.\n */\nexport function share(): void {}\n',
    });
    expect(readPublicExports(index)).toEqual([
      { name: 'share', file: join(root, 'share.ts'), kind: 'function', doc: 'Share of a part.\nUnits: a ratio.' },
      { name: 'Part', file: join(root, 'share.ts'), kind: 'interface', doc: 'A part.' },
    ]);
  });

  test('follows a name through a second index', () => {
    const index = write({
      'index.ts': "export { a } from './middle.ts';\n",
      'middle.ts': "export { a } from './a.ts';\n",
      'a.ts': '/** An a. */\nexport const a = 1;\n',
    });
    expect(readPublicExports(index)[0]).toMatchObject({ file: join(root, 'a.ts'), kind: 'const', doc: 'An a.' });
  });

  test('gives a type the doc block of its schema', () => {
    const index = write({
      'index.ts': "export type { Flow } from './flow.ts';\n",
      'flow.ts':
        "/** Direction of trade. */\nexport const flowSchema = z.enum(['export']);\nexport type Flow = z.infer<typeof flowSchema>;\n",
    });
    expect(readPublicExports(index)[0]?.doc).toBe('Direction of trade.');
  });

  test('finds a function that returns a promise, and one that gives its results step by step', () => {
    const index = write({
      'index.ts': "export { load, steps } from './load.ts';\n",
      'load.ts':
        '/** Loads. */\nexport async function load(): Promise<void> {}\n\n/** Steps. */\nexport function* steps(): Iterable<void> {}\n',
    });
    expect(readPublicExports(index)).toMatchObject([
      { name: 'load', kind: 'function', doc: 'Loads.' },
      { name: 'steps', kind: 'function', doc: 'Steps.' },
    ]);
  });

  test('does not take an ordinary comment for a doc block', () => {
    const index = write({ 'index.ts': "export { a } from './a.ts';\n", 'a.ts': '// An a.\nexport const a = 1;\n' });
    expect(readPublicExports(index)[0]?.doc).toBeUndefined();
  });
});

describe('checkPublicExports(index, root)', () => {
  test('names an export without doc block, without example, and one that is declared nowhere', () => {
    const index = write({
      'index.ts': "export { a, b, c } from './a.ts';\n",
      'a.ts': '/** An a. */\nexport function a(): void {}\n\nexport const b = 1;\n',
    });
    expect(checkPublicExports(index, root)).toEqual([
      'a.ts: a does not say: @example',
      'a.ts: b has no doc block',
      'c: no declaration found',
    ]);
  });

  test('has nothing to say of a documented export', () => {
    const index = write({
      'index.ts': "export { a } from './a.ts';\n",
      'a.ts': '/**\n * An a.\n * @example a() // => 1\n */\nexport function a(): number {\n  return 1;\n}\n',
    });
    expect(checkPublicExports(index, root)).toEqual([]);
  });

  test('names an example for a fenced block, a metric that nobody knows, its record said again, and what goes without saying', () => {
    const doc = `An a.\n * Formula: 1. Throws: never.\n * @metric nothing\n * @example a() // => ${'1'.repeat(200)}`;
    const index = write({
      'index.ts': "export { a } from './a.ts';\n",
      'a.ts': `/**\n * ${doc}\n */\nexport function a(): number {\n  return 1;\n}\n`,
    });
    expect(checkPublicExports(index, root)).toEqual([
      'a.ts: a names no metric: nothing',
      'a.ts: a says what the record of nothing says: Formula',
      `a.ts: a has an example for a fenced block: @example a() // => ${'1'.repeat(21)}`,
      'a.ts: a says that it never throws',
    ]);
  });

  test('finds fault with an index that exports nothing', () => {
    expect(checkPublicExports(write({ 'index.ts': '' }), root)).toEqual(['index.ts exports nothing by name']);
  });
});
