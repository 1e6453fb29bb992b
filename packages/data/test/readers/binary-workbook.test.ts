import { readFileSync } from 'node:fs';
import { collectSource, type OwnTable } from '@sogdia/data/readers';
import { worldRegistry } from '@sogdia/data/world';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCustomsTable } from '../../src/customs/index.ts';
import { RecordContent } from '../../src/readers/decode/workbooks/binary-records.ts';
import { sheetsOfBinary } from '../../src/readers/decode/workbooks/binary-workbook.ts';
import { readFixture } from '../support/read-fixture.ts';
import { compoundFile, letters, little, record } from './support/binary-workbook.ts';
import { inPieces, read } from './support/read.ts';

const fixture = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../fixtures/${path}`, import.meta.url)));
const customs = fixture('customs-table/2031-03.xls');
const formulas = fixture('workbooks/formulas.xls');

const map = { columns: { partner: 'to', period: 'year', value: 'usd' }, fixed: { reporter: 'CHN', flow: 'export' }, unit: 'usd' } as const;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A sheet of version `version` whose records are given, behind the records of its book, which lists it so many times. */
function bookOf(version: number, book: readonly (readonly number[])[], sheet: readonly (readonly number[])[], times = 1): Uint8Array {
  const start = (kind: number): readonly number[] => record(0x0809, [...little(version, 2), ...little(kind, 2), 0, 0, 0, 0]);
  const end = record(0x000a, []);
  const name = version === 0x0600 ? [4, 0, ...letters('Data')] : [4, ...letters('Data')];
  const listed = (at: number): readonly number[] => record(0x0085, [...little(at, 4), 0, 0, ...name]);
  const head = [start(5), ...book].flat();
  const length = head.length + listed(0).length * times + end.length;
  const list = Array.from({ length: times }, () => listed(length)).flat();
  return compoundFile(version === 0x0600 ? 'Workbook' : 'Book', [...head, ...list, ...end, ...start(16), ...sheet.flat(), ...end]);
}

const cell = (row: number, column: number): readonly number[] => [...little(row, 2), ...little(column, 2), 0, 0];

describe('workbooks of Excel 97 to 2003', () => {
  test('the monthly table of China’s customs is the same as workbook and as comma-separated values', async () => {
    const [sheet] = sheetsOfBinary(customs);
    expect(parseCustomsTable(textOf(sheet?.bytes ?? new Uint8Array(0)))).toEqual(
      parseCustomsTable(readFixture('customs-table/2031-03.csv')),
    );
    const renamed = (text: string): string => text.replaceAll('　甲国', '哈萨克斯坦');
    const { rows } = await read(renamed(textOf(sheet?.bytes ?? new Uint8Array(0))), { file: '2031-03.csv' });
    expect(rows.map(({ partner, flow, period, value }) => [partner, flow, period, value])).toContainEqual([
      'KAZ',
      'export',
      '2031-03',
      200000,
    ]);
    const table = await collectSource(inPieces(customs, 100), { world: worldRegistry(), file: '2031-03.xls' });
    expect(table.opened).toMatchObject([{ provider: 'gacc-monthly', packing: 'workbook' }]);
    expect(table.rows.map(({ partner, flow, period, value }) => [partner, flow, period, value])).toContainEqual([
      'WLD',
      'export',
      '2031-01..2031-03',
      30000000,
    ]);
  });

  test('texts, numbers and results of formulas are as the program shows them, sheets in their order, without empty ones', () => {
    expect(sheetsOfBinary(formulas).map(({ name, bytes }) => [name, textOf(bytes)])).toEqual([
      ['Trade', '\nto,year,usd,"a, ""b"""\nTürkiye,2023,1234.5,x哈\nKazakhstan,2023,-0.25,#DIV/0!\nКитай,,7.07,1\n'],
      ['Заметки', 'words\n'],
    ]);
  });

  test('a sheet is read with the names of its columns, its rows are the lines', async () => {
    const table = await read(formulas, { file: 'own.xls', map });
    expect(table.rows.map(({ partner, period, value, line }) => [partner, period, value, line])).toEqual([
      ['TUR', '2023', 1234.5, 3],
      ['KAZ', '2023', -0.25, 4],
    ]);
    expect(table.rejected.map(({ code, line }) => [code, line])).toEqual([['unknown-period', 5]]);
  });

  test('short numbers are whole ones, hundredths and halves of doubles, of either sign, one or many in a record', () => {
    const short = (number: number, bits: number): readonly number[] => [0, 0, ...little((number * 4 + 2 ** 32 + bits) % 2 ** 32, 4)];
    const sheet = [
      record(0x00bd, [0, 0, 0, 0, ...short(7, 2), ...short(-7, 2), ...short(-123, 3), 2, 0]),
      record(0x027e, [0, 0, 3, 0, ...short(0x40590000 / 4, 0)]),
      record(0x027e, [0, 0, 4, 0, ...short(0x40590000 / 4, 1)]),
      record(0x0205, [...cell(0, 5), 1, 0]),
      record(0x0205, [...cell(0, 6), 0x2a, 1]),
    ];
    expect(sheetsOfBinary(bookOf(0x0600, [], sheet)).map(({ bytes }) => textOf(bytes))).toEqual(['7,-7,-1.23,100,1,1,#N/A\n']);
  });

  test('a text that goes on in another record goes on in the width that this one says', () => {
    const pieces = [
      [...little(6, 2), 0, ...letters('abc')],
      [1, 0xc8, 0x54, 0x28, 0x84],
      [0, ...letters('d'), ...little(2, 2), 0x0c, 1, 0, 2, 0, 0, 0],
      [0, ...letters('xy'), 9, 9],
      [9, 9, 9, 9, ...little(0, 2), 0],
    ].map((bytes) => Uint8Array.from(bytes));
    const content = new RecordContent({ kind: 0x00fc, pieces });
    expect([content.text(2), content.text(2), content.text(2), content.isAtEnd]).toEqual(['abc哈萨d', 'xy', '', true]);
  });

  test('a workbook of Excel 95 has its texts in the code page that it states', () => {
    const text = [0xb9, 0xfe, 0xc8, 0xf8, 0xbf, 0xcb, 0xcb, 0xb9, 0xcc, 0xb9];
    const sheet = [
      record(0x0204, [...cell(0, 0), ...little(text.length, 2), ...text]),
      record(0x027e, [...cell(0, 1), ...little(5 * 4 + 2, 4)]),
    ];
    const found = sheetsOfBinary(bookOf(0x0500, [record(0x0042, little(936, 2))], sheet));
    expect(found.map(({ name, bytes }) => [name, textOf(bytes)])).toEqual([['Data', '哈萨克斯坦,5\n']]);
    expect(() => sheetsOfBinary(bookOf(0x0500, [record(0x0042, little(437, 2))], sheet))).toThrow('code page 437');
  });
});

describe('workbooks that are not whole', () => {
  async function refusal(bytes: Uint8Array, code = 'unreadable-archive'): Promise<string | undefined> {
    const { summary } = await read(bytes, { file: 'own.xls' });
    expect(summary.complete).toBe(false);
    const [first] = summary.diagnostics;
    expect(first).toMatchObject({ code, severity: 'blocker' });
    return first?.found;
  }

  test('what is wrong is said: encrypted, no workbook, another version, a chain or sheets without end, cells past the last column', async () => {
    expect(await refusal(bookOf(0x0600, [record(0x002f, [1, 0])], []))).toMatch(/with a password/);
    expect(await refusal(compoundFile('WordDocument', [1, 2, 3]))).toMatch(/no workbook inside/);
    expect(await refusal(bookOf(0x0400, [], []))).toMatch(/version 1024/);
    expect(await refusal(compoundFile('Workbook', [], () => 2))).toMatch(/its blocks form a loop/);
    expect(await refusal(bookOf(0x0600, [], [record(0x027e, [...cell(0, 256), 2, 0, 0, 0])]))).toMatch(/column 257/);
    expect(await refusal(bookOf(0x0600, [], [record(0x00fd, [...cell(0, 0), 9, 0, 0, 0])]))).toMatch(/text of a cell is missing/);
    const plain = record(0x027e, [...cell(0, 0), 2, 0, 0, 0]);
    expect(
      await refusal(
        bookOf(
          0x0600,
          [],
          Array.from({ length: 500 }, () => plain),
          40,
        ),
      ),
    ).toMatch(/sheets overlap/);
    expect(await refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toMatch(/ends in its first block/);
  });

  test('a small workbook whose cells repeat a long text is refused before it fills the memory', async () => {
    const long = [...little(1, 4), ...little(1, 4), ...little(64_000, 2), 0, ...Array.from({ length: 8000 }, () => 65)];
    const more = Array.from({ length: 7 }, () => record(0x003c, [0, ...Array.from({ length: 8000 }, () => 65)]));
    const cells = Array.from({ length: 5000 }, (_, row) => record(0x00fd, [...cell(row, 0), 0, 0, 0, 0]));
    expect(await refusal(bookOf(0x0600, [record(0x00fc, long), ...more], cells), 'too-large')).toMatch(/characters/);
    expect(sheetsOfBinary(bookOf(0x0600, [record(0x00fc, long), ...more], cells.slice(0, 9)))[0]?.bytes.length).toBe(9 * 64_001);
  });

  test('cut off or changed at any byte it ends, with rows or with what is wrong', async () => {
    const outcomeOf = async (bytes: Uint8Array): Promise<OwnTable['summary']> => (await read(bytes, { file: 'own.xls', map })).summary;
    const change = fc.record({ at: fc.nat(formulas.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), fc.constantFrom(formulas, customs), async (changes, whole) => {
        const bytes = whole.slice();
        for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
        const { complete, diagnostics } = await outcomeOf(bytes);
        return complete || diagnostics.some(({ severity }) => severity === 'blocker');
      }),
      { numRuns: 400 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(formulas.length - 1), async (length) => {
        const { complete, diagnostics } = await outcomeOf(formulas.subarray(0, length));
        return complete || diagnostics.some(({ severity }) => severity === 'blocker');
      }),
      { numRuns: 200 },
    );
  });
});
