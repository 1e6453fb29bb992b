import {
  bytesOf,
  joinedTables,
  packRows,
  type ReadEvent,
  readBatches,
  settleRoles,
  TradeTable,
  tradeTable,
  unpackRows,
} from '@sogdia/data/readers';
import { worldRegistry } from '@sogdia/data/world';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comtradeFile, inPieces, read } from './support/read.ts';

const world = worldRegistry();
const named = { file: 'BACI_HS17_Y2021_V202401.csv' };

/** Records of the new UN Comtrade that differ in all that a row holds. */
const record = fc.record({
  refYear: fc.constantFrom('2021', '2022'),
  flowCode: fc.constantFrom('M', 'X', 'RX'),
  partnerCode: fc.constantFrom('398', '0', '860'),
  partner2Code: fc.constantFrom('0', '643'),
  cmdCode: fc.constantFrom('TOTAL', '27', '2709', '84'),
  cmdDesc: fc.constantFrom('Fuels', 'Türk', ''),
  isOriginalClassification: fc.constantFrom('true', 'false', ''),
  netWgt: fc.constantFrom('', '12.5', '7'),
  isNetWgtEstimated: fc.constantFrom('true', 'false'),
  fobvalue: fc.constantFrom('', '900', '1000'),
  primaryValue: fc.constantFrom('1000', '1e3', '900.10', '4,101'),
});
const file = fc.array(record, { maxLength: 25 });

const joined = (pieces: Iterable<Uint8Array>): Uint8Array => Uint8Array.from([...pieces].flatMap((piece) => [...piece]));

async function eventsOf(content: string, table: TradeTable): Promise<readonly ReadEvent[]> {
  const events: ReadEvent[] = [];
  for await (const some of readBatches(bytesOf(content), { world, file: 'download.csv' }, table)) events.push(...some);
  return events;
}

describe('TradeTable', () => {
  test('gives every row as it was added, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (records) => {
        const { rows } = await read(comtradeFile(records));
        const table = tradeTable(rows);
        expect(table.length).toBe(rows.length);
        expect([...table]).toEqual(rows);
      }),
      { numRuns: 150, seed: 20261128 },
    );
  });

  test('holds digits of other scripts as they are printed', async () => {
    const { rows } = await read('t,i,j,k,v,q\n2021,398,156,740311,１.５,2\n2021,398,156,740312,3万,2\n', named);
    expect([...tradeTable(rows)].map(({ printed }) => printed.value)).toEqual(['１.５', '3万']);
  });

  test('at(index) throws RangeError where there is no row', () => {
    for (const index of [0, -1, 0.5, Number.NaN]) expect(() => new TradeTable().at(index)).toThrow(RangeError);
  });

  test('readBatches(bytes, hints, table) adds the same rows to the table that are events without it, and gives all else', async () => {
    const content = comtradeFile([{}, { cmdCode: '28' }, { partnerCode: '999' }, {}]);
    const table = new TradeTable();
    const [events, own] = await Promise.all([eventsOf(content, table), read(content)]);
    expect([...table]).toEqual(own.rows);
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'rejected', 'diagnostic', 'diagnostic', 'summary']);
  });

  test('readBatches(bytes, hints, table) reads rows of BACI that are like one another as it reads each by itself', async () => {
    /** Mostly what is usual, so that many rows are like the one before. */
    const mostly = <Value>(usual: readonly Value[], odd: readonly Value[]) =>
      fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
    const line = fc.record({
      t: mostly(['2021'], ['2022', 'x']),
      i: mostly(['156'], ['398', '9999']),
      j: mostly(['398'], ['860', 'Ü']),
      k: mostly(
        ['010121', '010129', '010130', '270900', '271000', '840100', '999999'],
        ['10141', '"270900"', ' 270900', '9999AA', '27090', '2709001', '84'],
      ),
      v: mostly(['1.5', '   20.125', '3', '0.001', '4.35 '], ['"7"', '-2', '1e3', '', 'NA', '1,5', '1e400', '999999999999999999999']),
      q: mostly(['2', '      13.250', '0.5'], ['NA', '', 'x']),
      more: mostly([''], [',', ', ', ',own']),
    });
    const lettersBetween = ['270900', '9999AA', '270900'].map((k) => ({ t: '2021', i: '156', j: '398', k, v: '3', q: '2', more: '' }));
    const all = fc.tuple(
      fc.array(line, { maxLength: 30 }),
      fc.boolean(),
      mostly(['t,i,j,k,v,q'], ['t,i,j,own,k,v,q', 'k,t,i,j,v,q', 't,i,j,k,v,q,own', 't,i,j,k,q,v']),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom(7, 64, 1 << 16),
    );
    await fc.assert(
      fc.asyncProperty(all, async ([lines, isSorted, header, ending, size]) => {
        const sorted = isSorted ? lines.toSorted((one, other) => (one.i + one.j + one.k < other.i + other.j + other.k ? -1 : 1)) : lines;
        const columns = header.split(',') as (keyof (typeof lines)[number] | 'own')[];
        const texts = sorted.map((one) => columns.map((name) => (name === 'own' ? 'Türk' : one[name])).join(',') + one.more);
        const bytes = new TextEncoder().encode([header, ...texts, ''].join(ending));
        const read = async (into?: TradeTable): Promise<readonly ReadEvent[]> => {
          const events: ReadEvent[] = [];
          const hints = { world, ...named, nomenclature: 'HS2017' };
          for await (const some of readBatches(inPieces(bytes, size), hints, into)) events.push(...some);
          return events;
        };
        const table = new TradeTable();
        const [held, told] = [await read(table), await read()];
        expect([...table]).toEqual(told.filter(({ kind }) => kind === 'row'));
        expect(held).toEqual(told.filter(({ kind }) => kind !== 'row'));
      }),
      { numRuns: 400, seed: 20261129, examples: [[[lettersBetween, false, 't,i,j,k,v,q', '\n', 64]]] },
    );
  });

  test('clear() lets rows be taken over piece by piece, each once, with what repeats kept', async () => {
    const lines = Array.from(
      { length: 9000 },
      (_, at) => `2021,398,${at < 5000 ? 156 : 842},${100_000 + (at % 5000)},${at === 2 ? '１.５' : `${at}.5`},2`,
    );
    const content = ['t,i,j,k,v,q', ...lines, ''].join('\n');
    const table = new TradeTable();
    const taken: unknown[] = [];
    for await (const _ of readBatches(inPieces(new TextEncoder().encode(content), 1 << 14), { world, ...named }, table)) {
      taken.push(...table);
      table.clear();
      expect(table.length).toBe(0);
    }
    expect(taken).toEqual((await read(content, named)).rows);
    expect(table.columns.frames).toHaveLength(2);
    expect(joined(packRows(table)).length).toBeGreaterThan(0);
    expect(unpackRows(joined(packRows(table))).rows.length).toBe(0);
  });

  test('readBatches(bytes, hints, table) comes back after each piece of bytes, so that whoever reads may stop', async () => {
    const bytes = new TextEncoder().encode(
      ['t,i,j,k,v,q', ...Array.from({ length: 9000 }, (_, at) => `2021,398,156,${100_000 + at},1,2`), ''].join('\n'),
    );
    const table = new TradeTable();
    const lengths: number[] = [];
    for await (const _ of readBatches(inPieces(bytes, 1 << 16), { world, ...named }, table)) lengths.push(table.length);
    expect(new Set(lengths).size).toBeGreaterThan(3);
  });

  test('joinedTables(tables) has the rows of all, behind one another, and settling roles changes none of them', async () => {
    const [one, other] = await Promise.all([
      read(comtradeFile([{ cmdCode: 'TOTAL', aggrLevel: '0' }, {}, { cmdCode: '2709', aggrLevel: '4' }])),
      read('t,i,j,k,v,q\n2021,398,156,740311,1.5,2\n', named),
    ]);
    const all = joinedTables([one.rows, tradeTable(other.rows), []]);
    const before = [...one.rows, ...other.rows];
    expect([...all]).toEqual(before);
    expect([...settleRoles(all)].map(({ role }) => role)).toEqual(['aggregate', 'aggregate', 'leaf', 'leaf']);
    expect([...all]).toEqual(before);
  });

  test('takes at most 60 bytes for a row of BACI in its columns, and one frame for each flow', async () => {
    const lines = Array.from(
      { length: 40_000 },
      (_, at) => `2021,398,${at < 20_000 ? 156 : 842},${100_000 + (at % 20_000) * 7},${at}.125,   ${at}.500`,
    );
    const table = new TradeTable();
    for await (const _ of readBatches(bytesOf(['t,i,j,k,v,q', ...lines, ''].join('\n')), { world, ...named }, table));
    const { frames, frameOf, productOf, lines: places, values, printed, amounts } = table.columns;
    const columns = [frameOf, productOf, places, values, printed.ends, printed.letters, amounts.ends, amounts.values, amounts.kindOf];
    expect(table.length).toBe(40_000);
    expect(columns.reduce((sum, { byteLength }) => sum + byteLength, 0) / table.length).toBeLessThanOrEqual(60);
    expect(frames).toHaveLength(2);
    expect(amounts.kinds).toHaveLength(1);
  });
});

describe('packRows(rows) and unpackRows(packed)', () => {
  test('give the same rows again', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (records) => {
        const { rows } = await read(comtradeFile(records));
        expect([...unpackRows(joined(packRows(rows))).rows]).toEqual(rows);
      }),
      { numRuns: 100, seed: 20261128 },
    );
  });

  test('a table that was unpacked takes further rows', async () => {
    const { rows } = await read(comtradeFile([{}, { partnerCode: '0' }]));
    const { rows: table } = unpackRows(joined(packRows(rows)));
    for (const row of rows) table.add(row);
    expect([...table]).toEqual([...rows, ...rows]);
    expect(table.columns.frames).toHaveLength(2);
  });

  test('refuse a pack that is not whole, at whatever byte it ends', async () => {
    const { rows } = await read(comtradeFile([{ netWgt: '12' }, { cmdCode: '28' }]));
    const whole = joined(packRows(rows));
    for (let length = 0; length < whole.length; length += 1) expect(() => unpackRows(whole.slice(0, length))).toThrow(RangeError);
  });

  test('refuse a pack whose rows point to what it does not have', async () => {
    const { rows } = await read(comtradeFile([{ netWgt: '12' }]));
    const [head = new Uint8Array(), ...columns] = packRows(rows);
    for (const at of [0, 1, 8]) {
      const broken = columns.map((column, index) =>
        index === at ? Uint8Array.from(column, (byte, place) => (place === 0 ? 9 : byte)) : column,
      );
      expect(() => unpackRows(new Uint8Array([...head, ...broken.flatMap((column) => [...column])]))).toThrow(RangeError);
    }
  });
});
