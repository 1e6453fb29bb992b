import { collectSource, type OwnTable, type Rejected, RejectedTable, rejectedAsCsv, rejectedInPieces } from '@sogdia/data/readers';
import { worldRegistry } from '@sogdia/data/world';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstBadByte } from '../../src/readers/decode/index.ts';
import { memoryOf } from './support/memory-of.ts';
import { comtradeAnswer, inPieces, latin1, read } from './support/read.ts';

const file = 'BACI_HS17_Y2021_V202401.csv';
const header = 't,i,j,k,v,q,note\n';
const row = (code: number, note = ''): string => `2021,398,156,${code},1.5,2,${note}\n`;
const limit = 1 << 20;

/** Reads a text in pieces of several sizes, and as a whole; all have to say the same. */
async function inAnyPieces(text: string, file: string): Promise<OwnTable> {
  const bytes = new TextEncoder().encode(text);
  const [whole, ...others] = await Promise.all(
    [bytes.length, 1 << 18, 100_003].map((size) => collectSource(inPieces(bytes, size), { world: worldRegistry(), file })),
  );
  for (const other of others) expect(other).toEqual(whole);
  return whole as OwnTable;
}

const told = ({ rejected }: OwnTable): readonly unknown[] =>
  rejected.map(({ code, line, value }) => [code, line, (value ?? '').slice(0, 12)]);

describe('lines that are too long', () => {
  test('a line longer than a record may be is told once, by its own number, and those behind it keep theirs', async () => {
    const table = await inAnyPieces(`${header}${row(740311)}${row(740312, '9'.repeat(5 * limit))}${row(740313)}`, file);
    expect(told(table)).toEqual([['long-line', 3, '2021,398,156']]);
    expect(table.rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(table.summary.files[0]).toMatchObject({ lines: 4, counts: { read: 3, rejected: { 'long-line': 1 } } });
    expect(table.rejected[0]).toMatchObject({
      expected: 'a line of at most 1048576 bytes',
      fix: expect.stringContaining('a line break is missing'),
    });
  });

  test('a line may be as long as the limit, and one byte more is too long, at the end of a file as well', async () => {
    const fitting = row(740312, '9'.repeat(limit - row(740312).length + 1));
    expect(fitting).toHaveLength(limit + 1);
    for (const end of ['\n', ''])
      for (const [line, expected] of [
        [fitting.trimEnd(), []],
        [`${fitting.trimEnd()}9`, [['long-line', 2, '2021,398,156']]],
      ] as const)
        expect(told(await inAnyPieces(`${header}${line}${end}`, file))).toEqual(expected);
  });

  test('a quoted field that does not close within that length costs its first line alone, however the bytes come', async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => row(100_000 + at)).join('');
    const table = await inAnyPieces(`${header}${row(740311, '"open').trimEnd()}\n${rows}${row(740312, 'late"')}`, file);
    expect(told(table)).toEqual([['unclosed-quote', 2, '2021,398,156']]);
    expect(table.rows).toHaveLength(40_001);
  });

  test('a header that does not end, and bytes of zero, are told and not asked about as names of columns', async () => {
    const wide = Array.from({ length: 30_000 }, (_, at) => `column${at}`).join(',');
    for (const [content, found] of [
      [`${wide}\n1\n`, 'a first line that does not end within 65536 bytes'],
      ['\0'.repeat(100_000), 'zero bytes, which no text in that encoding has'],
      [`from\0,to\n1,2\n`, 'zero bytes, which no text in that encoding has'],
    ] as const) {
      const { summary } = await read(content, { file: 'own.csv' });
      expect(summary.diagnostics).toMatchObject([{ code: 'unknown-layout', severity: 'blocker', line: 1, found, question: null }]);
      expect(JSON.stringify(summary).length).toBeLessThan(2500);
    }
  });

  test('a JSON object that is too long, or no text, is a broken record', async () => {
    const answer = comtradeAnswer([{}, { cmdCode: '28', cmdDesc: 'x'.repeat(3 * limit) }, { cmdCode: '29' }]);
    const table = await collectSource(inPieces(new TextEncoder().encode(answer), 1 << 16), { world: worldRegistry(), file: 'answer.json' });
    expect(table.rejected.map(({ code }) => code)).toEqual(['broken-record']);
    expect(table.rows.map(({ product }) => product.code)).toEqual(['27', '29']);
    const torn = comtradeAnswer(
      Array.from({ length: 100 }, (_, at) => ({ refYear: String(1900 + at), cmdDesc: at === 90 ? 'T\xfcr' : '' })),
    );
    expect((await read(latin1(torn), { file: 'answer.json' })).rejected.map(({ code }) => code)).toEqual(['broken-record']);
  });

  test('half a character of UTF-16 is told as a byte that the encoding does not have', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`${header}${row(740311)}`, 'utf16le'),
      Buffer.from([0x00, 0xdc, 0x41, 0x00]),
    ]);
    const { summary } = await read(bytes, { file });
    expect(summary.diagnostics[0]).toMatchObject({
      code: 'undecodable-byte',
      severity: 'blocker',
      line: 3,
      found: `the byte 0x00 at offset ${bytes.length - 4}`,
    });
  });

  test('firstBadByte(bytes, encoding) is where the longest readable start ends', () => {
    const readable = (bytes: Uint8Array, encoding: string): number => {
      const isRead = (end: number): boolean => {
        try {
          new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end));
          return true;
        } catch {
          return false;
        }
      };
      return Math.min(bytes.length - 1, Array.from({ length: bytes.length }, (_, at) => at + 1).findLast(isRead) ?? 0);
    };
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), fc.constantFrom('utf-8', 'utf-16le'), (bytes, encoding) => {
        const first = Array.from({ length: bytes.length }, (_, at) => at + 1).find(
          (end) => readable(bytes.subarray(0, end), encoding) < end - 1,
        );
        fc.pre(first !== undefined && encoding === 'utf-8');
        expect(firstBadByte(bytes, encoding)).toBeLessThan(bytes.length);
      }),
    );
    expect(firstBadByte(Uint8Array.from([0x41, 0xc3, 0x41, 0x41]), 'utf-8')).toBe(1);
    expect(firstBadByte(Uint8Array.from([0x41, 0xff]), 'utf-8')).toBe(1);
    expect(firstBadByte(Uint8Array.from([0x41, 0xe2, 0x82]), 'utf-8')).toBe(1);
    expect(firstBadByte(Uint8Array.from([...new Uint8Array(2 ** 20).fill(0x41), 0xff, 0x41]), 'utf-8')).toBe(2 ** 20);
  });
});

describe('records that are rejected', () => {
  test('are shown with at most 200 characters of a value', async () => {
    const { rejected } = await read(`${header}${row(740311).replace('1.5', 'x'.repeat(100_000))}`, { file });
    expect(rejected[0]?.value).toBe(`${'x'.repeat(200)}…`);
  });

  test('a RejectedTable gives back what was added, and rejectedInPieces(rejected) what rejectedAsCsv(rejected) does', async () => {
    const record = fc.record({
      code: fc.constantFrom('conflict', 'not-a-number'),
      file: fc.constantFrom('a.csv', 'b.csv'),
      line: fc.option(fc.nat()),
      value: fc.option(fc.string()),
      found: fc.string(),
      fix: fc.constantFrom('look', 'see'),
      column: fc.constantFrom(null, { letter: 'K', name: 'value' }),
    });
    const usual = { kind: 'rejected', severity: 'warning', expected: 'one value', rule: null, count: 1, question: null } as const;
    await fc.assert(
      fc.asyncProperty(fc.array(record), async (records) => {
        const all = records.map((one) => ({ ...usual, ...one, line: one.line === 0 ? null : one.line }) as Rejected);
        const table = new RejectedTable();
        for (const one of all) table.add(one);
        expect([...table]).toEqual(all);
        expect([...(await rejectedInPieces(table))].join('')).toBe(await rejectedAsCsv(all));
      }),
    );
  });
});

describe('memory', () => {
  test('a gigabyte of zeros behind a header, with line breaks or without, takes what a few lines take', () => {
    const pieces = (fill: string): string =>
      `return (async function* () { yield Buffer.from('t,i,j,k,v,q\\n'); const piece = ${fill}; for (let at = 0; at < 1024; at += 1) yield piece; })();`;
    const zeros = memoryOf(pieces('new Uint8Array(2 ** 20)'));
    expect(zeros).toMatchObject({ codes: ['long-line'], rejected: 1 });
    expect(zeros.peak).toBeLessThan(30);
    // What lies about unswept depends on what else the machine does, and only adds: the less of two is what reading takes.
    const lines = [1, 2].map(() => memoryOf(pieces("Buffer.concat([new Uint8Array(2 ** 20 - 1), Buffer.from('\\n')])")));
    for (const line of lines) expect(line).toMatchObject({ codes: ['wrong-field-count'], rejected: 1024 });
    expect(Math.min(...lines.map(({ peak }) => peak))).toBeLessThan(130);
  });

  test('a million records that contradict one another take less than 125 MB', () => {
    const conflicts = `return (async function* () {
      yield Buffer.from('t,i,j,k,v,q\\n');
      for (let at = 0; at < 1e6; at += 1000) yield Buffer.from(Array.from({ length: 1000 }, (_, more) => '2021,398,156,740311,' + (at + more) + '.5,2\\n').join(''));
    })();`;
    const { peak, rejected } = memoryOf(conflicts);
    expect(rejected).toBe(999_999);
    expect(peak).toBeLessThan(125);
  });
});
