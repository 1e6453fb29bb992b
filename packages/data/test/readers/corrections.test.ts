import { describe, expect, test } from 'vitest';
import {
  type Correction,
  datasetOfRows,
  type OwnTable,
  packRows,
  type ReadHints,
  rejectedAsCsv,
  unpackRows,
} from '../../src/readers/index.ts';
import { worldRegistry } from '../../src/world.ts';
import { read } from './support/read.ts';

const map: NonNullable<ReadHints['map']> = {
  columns: { partner: 'to', period: 'year', value: 'worth' },
  fixed: { reporter: 'KAZ', flow: 'export' },
  unit: 'usd',
};
const table = 'to,year,worth\nChinna,2022,5\nChinna,2023,6\nIndia,2022,n.k.\nIndia,2023,n.k.\nIndia,2021,7\n';
const name: Correction = { column: 'to', from: 'Chinna', to: 'China' };
const value: Correction = { column: 'worth', from: 'n.k.', to: '1,200', at: { file: 'file.csv', line: 4 } };

const corrected = (corrections: readonly Correction[], hints: Partial<ReadHints> = {}): Promise<OwnTable> =>
  read(table, { file: 'file.csv', map, corrections, ...hints });

/** How the rows read add up; what is corrected beside them. */
function accountOf({ rows, summary, rejected }: OwnTable) {
  const { counts, rules } = summary.files[0] ?? ({} as never);
  const refused = Object.values(counts.rejected).reduce((sum, count) => sum + count, 0);
  expect(counts.read).toBe(counts.leaves + counts.aggregates + counts.others + refused + counts.duplicates + counts.conflicts);
  expect(rejected).toHaveLength(refused);
  return { read: counts.read, kept: rows.length, refused, duplicates: counts.duplicates, corrected: rules['corrected'] ?? 0 };
}

describe('cells that a user corrected', () => {
  test('are read as the user wrote them: all that hold the same, or the one of a line; the rows add up as before', async () => {
    expect(accountOf(await corrected([]))).toEqual({ read: 5, kept: 1, refused: 4, duplicates: 0, corrected: 0 });
    expect(accountOf(await corrected([name]))).toEqual({ read: 5, kept: 3, refused: 2, duplicates: 0, corrected: 2 });
    const both = await corrected([name, value]);
    expect(accountOf(both)).toEqual({ read: 5, kept: 4, refused: 1, duplicates: 0, corrected: 3 });
    expect(both.rows.map(({ line, partner, value: worth, corrected: told }) => [line, partner, worth, told])).toEqual([
      [2, 'CHN', 5, [name]],
      [3, 'CHN', 6, [name]],
      [4, 'IND', 1200, [value]],
      [6, 'IND', 7, undefined],
    ]);
    expect(await rejectedAsCsv(both.rejected)).toMatch(/^.*\nfile\.csv,5,C,worth,not-a-number,n\.k\.,/);
  });

  test('of one line are those of its file alone; a column that is not there corrects nothing', async () => {
    expect(accountOf(await corrected([value], { file: 'next.csv' })).corrected).toBe(0);
    expect(accountOf(await corrected([{ ...name, column: 'from' }])).corrected).toBe(0);
  });

  test('that become a row which is there already are its duplicate; another value for it is a conflict', async () => {
    const twice = 'to,year,worth\nChina,2022,5\nChinna,2022,5\nKitay,2022,6\n';
    const both = [name, { ...name, from: 'Kitay' }];
    const found = await read(twice, { file: 'file.csv', map, corrections: both });
    expect(found.summary.files[0]?.counts).toMatchObject({ read: 3, aggregates: 1, duplicates: 1, conflicts: 1 });
  });

  test('mark the rows that were read of them and no others, in a table with a column for each year too', async () => {
    const wide = { columns: { partner: 'to' }, fixed: { reporter: 'KAZ', flow: 'export' }, wide: 'period', unit: 'usd' };
    const corrections = [{ column: '2022', from: 'x', to: '3' }];
    const found = await read('to,2021,2022,2023\nChina,3,x,3\n', { file: 'file.csv', map: wide, corrections });
    expect(found.rows.map(({ period, status, corrected: told }) => [period, status, told?.length ?? 0])).toEqual([
      ['2021', 'printed', 0],
      ['2022', 'derived', 1],
      ['2023', 'printed', 0],
    ]);
  });

  test('mark one of two directions that a line of the World Bank gives', async () => {
    const page = 'Reporter Name,Partner Name,Year,Product Group,Export (US$ Thousand),Import (US$ Thousand)\n';
    const { rows } = await read(`${page}China,Kazakhstan,2021,All Products,x,7\n`, {
      file: 'wits.csv',
      corrections: [{ column: 'Export (US$ Thousand)', from: 'x', to: '7' }],
    });
    expect(rows.map(({ flow, value: worth, corrected: told }) => [flow, worth, told?.length ?? 0])).toEqual([
      ['export', 7000, 1],
      ['import', 7000, 0],
    ]);
  });

  test('are those that a rejected record shows: what stands in the column that it names, so that another text in it is read', async () => {
    const customs = '"数据年月","贸易伙伴编码","贸易伙伴名称","美元",\n"202301","999","亚特兰蒂斯","5",\n';
    const wits =
      'Nomenclature,ReporterISO3,ProductCode,ReporterName,PartnerISO3,PartnerName,Year,TradeFlowName,TradeFlowCode,TradeValue in 1000 USD\nXX,CHN,010121,China,KAZ,Kazakhstan,2020,Import,5,7\n';
    const legacy =
      'Classification,Year,Trade Flow,Reporter Code,Partner Code,Commodity Code,Trade Value (US$)\nH5,20x,Import,156,398,TOTAL,7\n';
    for (const [text, file, to] of [
      [customs, '2023in.csv', '哈萨克斯坦'],
      [wits, 'wits.csv', 'H5'],
      [legacy, 'legacy.csv', '2020'],
    ] as const) {
      const [refused] = (await read(text, { file })).rejected;
      const correction = { column: refused?.column?.name ?? '', from: refused?.value ?? '', to };
      const { rows, rejected } = await read(text, { file, corrections: [correction] });
      expect([rows.map(({ flags }) => flags), rejected], file).toEqual([[['corrected']], []]);
    }
  });

  test('are read by number where a provider writes numbers, in BACI too', async () => {
    const baci = 't,i,j,k,v,q\n2021,398,156,740311,1.5,2\n2021,398,15x,740312,2.5,2\n';
    const corrections = [{ column: 'j', from: '15x', to: '156' }];
    const { rows } = await read(baci, { file: 'BACI_HS17_Y2021_V202601.csv', corrections });
    expect(rows.map(({ line, partner, flags }) => [line, partner, flags])).toEqual([
      [2, 'CHN', []],
      [3, 'CHN', ['corrected']],
    ]);
    const { dataset } = datasetOfRows(rows, { world: worldRegistry(), read: '2026-03-01', contentHash: '0'.repeat(64) });
    const sum = [...dataset.observations].find(({ product }) => product === 'TOTAL');
    expect(sum).toMatchObject({ value: 4000, status: 'reconciled', confidence: 'medium', flags: ['corrected'] });
  });

  test('stay with rows that are packed, and with figures: what the user wrote is nobody’s statement', async () => {
    const { rows } = await corrected([name, value]);
    const [first] = [...packRows(rows)];
    expect(first).toBeDefined();
    const packed = new Uint8Array(await new Blob([...packRows(rows)] as Uint8Array<ArrayBuffer>[]).arrayBuffer());
    expect([...unpackRows(packed).rows]).toEqual(rows);
    const { dataset } = datasetOfRows(rows, { world: worldRegistry(), read: '2026-03-01', contentHash: '0'.repeat(64) });
    const figures = [...dataset.observations];
    expect(figures.find(({ partner, period }) => partner === 'CHN' && period === '2022')).toMatchObject({
      ...{ status: 'printed', flags: ['corrected'], confidence: 'medium', printed: { value: '5' } },
      note: 'Line 2 of file.csv; you corrected “Chinna” to “China” in column to',
    });
    expect(figures.find(({ partner, period }) => partner === 'IND' && period === '2022')).toMatchObject({
      ...{ value: 1200, status: 'derived', flags: ['corrected'], confidence: 'medium', printed: null },
      derivation: { formula: 'you corrected “n.k.” to “1,200” in column worth' },
      note: 'Line 4 of file.csv; you corrected “n.k.” to “1,200” in column worth',
    });
    expect(figures.find(({ period }) => period === '2021')).toMatchObject({ flags: [], confidence: 'high', note: 'Line 6 of file.csv' });
  });
});
