import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { envelopeText } from '../../src/commands/command/envelope-text.ts';
import { selectRows } from '../../src/commands/rows/select-rows.ts';
import { exportTable } from '../../src/files/export-table.ts';
import { readAll } from '../../src/files/read-all.ts';
import { readLines } from '../../src/files/read-lines.ts';
import { writeCrashReport } from '../../src/files/write-crash-report.ts';
import { recordMarkdown } from '../../src/table/record-table.ts';
import { forExcel, separatedValues } from '../../src/table/separated-values.ts';
import { clipboardSequence } from '../../src/terminal/output/copy-to-terminal.ts';
import { run } from '../support/run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sogdia-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('--output', () => {
  it('writes the data to a file, says so on stderr, and leaves nothing else behind', async () => {
    const path = join(folder, 'total.csv');
    const { code, out, err } = await run(['view', 'figure-1', '--format', 'csv', '--output', path]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^wrote .*total\.csv \(\d+ bytes\)\n$/);
    expect(readFileSync(path, 'utf8')).toBe((await run(['view', 'figure-1', '--format', 'csv'])).out);
    expect(readdirSync(folder)).toEqual(['total.csv']);
  });

  it('keeps a file that is there and ends with 5, unless --force is given', async () => {
    const path = join(folder, 'total.csv');
    writeFileSync(path, 'mine');
    const refused = await run(['view', 'figure-1', '-o', path]);
    expect(refused).toMatchObject({ code: 5, out: '' });
    expect(refused.err).toContain('the file exists');
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect((await run(['view', 'figure-1', '-o', path, '--force', '--quiet'])).err).toBe('');
    expect(readFileSync(path, 'utf8')).toContain('50274120915');
    expect(readdirSync(folder)).toEqual(['total.csv']);
  });

  it('ends with 1 where nothing can be written, and - is stdout', async () => {
    expect(await run(['view', 'figure-1', '-o', join(folder, 'missing', 'total.csv')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('ENOENT'),
    });
    expect((await run(['view', 'figure-1', '-o', '-'])).out).toContain('50.27');
  });
});

describe('exportTable(table)', () => {
  it('writes beside files of the same name and never over them', () => {
    const table = { name: 'partner-kaz', text: 'period\n2023\n' };
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect([exportTable(table), exportTable(table)]).toEqual(['sogdia_partner-kaz.csv', 'sogdia_partner-kaz-2.csv']);
      expect(exportTable({ ...table, ending: 'txt' })).toBe('sogdia_partner-kaz.txt');
    } finally {
      process.chdir(before);
    }
    expect(readdirSync(folder)).toHaveLength(3);
  });
});

describe('separatedValues(records, separator)', () => {
  it('quotes what needs it, keeps numbers whole, and neutralises formulas in text', () => {
    const records = [{ text: '=1+1', number: -1.5, list: ['a', 'b'], none: null, quote: 'a,"b"' }];
    expect(separatedValues({ columns: ['text', 'number', 'list', 'none', 'quote'], records }, ',')).toBe(
      'text,number,list,none,quote\n\'=1+1,-1.5,a b,,"a,""b"""\n',
    );
    expect(separatedValues({ columns: ['quote'], records }, '\t')).toBe('quote\n"a,""b"""\n');
    expect(forExcel('a\nb\n')).toBe('\ufeffa\r\nb\r\n');
  });
});

describe('envelopeText(envelope)', () => {
  it('is JSON with a row a line', () => {
    const text = envelopeText({ head: { a: 1 }, rows: [{ n: 1 }, { n: 2 }], total: 2 });
    expect(JSON.parse(text)).toEqual({ head: { a: 1 }, rows: [{ n: 1 }, { n: 2 }], total: 2 });
    expect(text.split('\n').filter((line) => line.includes('"n"'))).toHaveLength(2);
    expect(JSON.parse(envelopeText({ rows: [] }))).toEqual({ rows: [] });
  });
});

describe('selectRows(rows, selection)', () => {
  const rows = {
    columns: ['id', 'value', 'tags'],
    records: [
      { id: 'a', value: 10, tags: ['x'] },
      { id: 'b', value: null, tags: [] },
      { id: 'c', value: 9, tags: ['x', 'y'] },
    ],
  };
  const ids = (selection: Partial<Parameters<typeof selectRows>[1]>) =>
    selectRows(rows, { where: [], ...selection }).records.map(({ id }) => id);

  it.each([
    ['value>9', ['a']],
    ['value>=9', ['a', 'c']],
    ['value<10', ['c']],
    ['value<=10', ['a', 'c']],
    ['value=9', ['c']],
    ['value!=9', ['a', 'b']],
    ['value=', ['b']],
    ['id=a', ['a']],
    ['tags~Y', ['c']],
    [' value >= 9 ', ['a', 'c']],
  ])('where %s keeps %j', (condition, kept) => {
    expect(ids({ where: [condition] })).toEqual(kept);
  });

  it('sorts numbers by size, from high to low with a minus, what has no value last', () => {
    expect(ids({ sort: 'value' })).toEqual(['c', 'a', 'b']);
    expect(ids({ sort: '-value' })).toEqual(['a', 'c', 'b']);
    expect(ids({ sort: '-id' })).toEqual(['c', 'b', 'a']);
  });

  it('cuts to the limit and counts what there would be', () => {
    expect(selectRows(rows, { where: ['value>0'], limit: 1 })).toMatchObject({ total: 2, records: [{ id: 'a' }] });
    expect(selectRows(rows, { where: [], fields: 'tags, id' }).columns).toEqual(['tags', 'id']);
  });
});

describe('readAll(input)', () => {
  it('gives every byte in its order, also those of a sign that comes in two pieces', async () => {
    async function* pieces() {
      yield new Uint8Array([0x61, 0xe4, 0xb8]);
      yield new Uint8Array([0xad]);
      yield 'b';
    }
    expect(new TextDecoder().decode((await readAll(pieces(), 5)) as Uint8Array)).toBe('a中b');
    expect(await readAll(pieces(), 4)).toEqual({ tooLong: null });
  });
});

describe('readLines(input)', () => {
  it('gives every line, however the input is cut, also those that came before anyone listened', async () => {
    const input = new PassThrough();
    input.write('one\ntw');
    input.write('o\r\nthr');
    input.end('ee');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const lines: string[] = [];
    for await (const line of readLines(input)) lines.push(line);
    expect(lines).toEqual(['one', 'two', 'three']);
  });
});

describe('small outputs', () => {
  it('clipboardSequence is OSC 52 over the text in base64; null where the terminal takes none, or none so long', () => {
    expect(clipboardSequence('é', {})).toBe(`\x1b]52;c;${Buffer.from('é').toString('base64')}\x07`);
    expect(clipboardSequence('é', { TERM: 'linux' })).toBeNull();
    expect(clipboardSequence('é', { TERM_PROGRAM: 'Apple_Terminal' })).toBeNull();
    expect(clipboardSequence('é'.repeat(60_000), {})).toBeNull();
  });

  it('recordMarkdown keeps bars and line breaks out of its cells', () => {
    expect(recordMarkdown({ columns: ['a'], records: [{ a: 'x|y\nz' }] })).toBe('| a |\n| --- |\n| x\\|y z |\n');
  });

  it('writeCrashReport writes the stack and the arguments, and gives the path', () => {
    const path = writeCrashReport(new TypeError('boom'), ['view']) ?? '';
    expect(readFileSync(path, 'utf8')).toMatch(/^sogdia 0\.1\.0\nnode .*\narguments \["view"\]\n\nTypeError: boom/);
    rmSync(join(path, '..'), { recursive: true });
  });
});
