import { readFileSync } from 'node:fs';
import { computeView, decodeViewSpec, faultsOfViewSpec, holdingsOf, isMissing } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../src/index.ts';
import { parseCommaSeparated } from '../src/parse/index.ts';

const dataset = await loadDataset();
const release = new URL('../datasets/un-comtrade-vehicles/2025/raw/', import.meta.url);

/** The rows of a raw table of the release, by their columns: what the source printed, before any of our code. */
function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...records] = parseCommaSeparated(readFileSync(new URL(file, release), 'utf8'));
  return records.map((record) => Object.fromEntries(head.map((column, index) => [column, record[index] ?? ''])));
}

const values = rowsOf('products.csv');
const quantities = rowsOf('quantities.csv');
const keyOf = ({ period, reporter, partner, product }: Readonly<Partial<Record<string, unknown>>>): string =>
  [period, reporter, partner, String(product).replace(/^HS\d+/u, 'HS')].join(' ');
const stated = new Map(quantities.map((row) => [`${keyOf(row)} ${row['unit']}`, row]));

/** What is held of imports of some goods, as the importer records them, year by year. */
function seriesOf(measure: string, reporter: string, partner: string, product: string): readonly (number | string)[] {
  const query = `measure=${measure}&reporter=${reporter}&partners=${partner}&products=${product}&years=2020-2024&vintage=latest`;
  const [line] = computeView(dataset, decodeViewSpec(dataset, query)).series;
  return line.points.map(({ value }) => (isMissing(value) ? value.missing : value));
}

const years = ['2020', '2021', '2022', '2023', '2024'];
const printed = (unit: string, reporter: string, partner: string, product: string) =>
  years.map((period) => {
    const row = stated.get(`${keyOf({ period, reporter, partner, product })} ${unit}`);
    if (row === undefined || Number(row['value']) === 0) return 'not-in-data';
    return row['status'] === 'estimated' ? 'estimate-only' : Number(row['value']);
  });
const dollars = (reporter: string, partner: string, product: string): readonly number[] =>
  years.map((period) =>
    Number(values.find((row) => keyOf(row) === keyOf({ period, reporter, partner, product }))?.['value'] ?? Number.NaN),
  );

const pairs = [
  ['UZB', 'CHN', 'HS:870380'],
  ['UZB', 'WLD', 'HS:870380'],
  ['KGZ', 'CHN', 'HS:870380'],
  ['KAZ', 'CHN', 'HS:850760'],
  ['TJK', 'CHN', 'HS:850760'],
] as const;

describe('quantities and unit values of vehicles and batteries, worked out anew from the tables as they were read', () => {
  test.each(pairs)('of %s from %s, %s: items, kilograms, dollars for one of each', (reporter, partner, product) => {
    for (const [noun, price, unit] of [
      ['import-quantity', 'import-unit-value', 'u'],
      ['import-weight', 'import-unit-value-by-weight', 'kg'],
    ] as const) {
      const expected = printed(unit, reporter, partner, product);
      const amounts = dollars(reporter, partner, product);
      expect(seriesOf(noun, reporter, partner, product)).toEqual(expected);
      expect(seriesOf(price, reporter, partner, product)).toEqual(
        expected.map((one, index) => (typeof one === 'string' ? one : expect.closeTo((amounts[index] ?? Number.NaN) / one, 6))),
      );
    }
  });

  test('the electric cars that Uzbekistan took from China in 2023 are 15,506, at 26,476 dollars each', () => {
    expect(seriesOf('import-quantity', 'UZB', 'CHN', 'HS:870380')[3]).toBe(15_506);
    expect(Math.round(Number(seriesOf('import-unit-value', 'UZB', 'CHN', 'HS:870380')[3]))).toBe(26_476);
  });

  test('every quantity that was read ships beside its value, but for the one 0 of goods that have a value', () => {
    const shipped = dataset.observations
      .filter((row) => row.release === 'un-comtrade-vehicles/2025')
      .flatMap((row) => (row.quantities ?? []).map((one) => `${keyOf(row)} ${one.printed.unit} ${one.printed.value} ${one.status}`));
    const read = quantities.map(
      (row) => `${keyOf(row)} ${row['unit']} ${row['value']} ${row['status'] === 'reported' ? 'printed' : row['status']}`,
    );
    const zero = read.filter((line) => / 0(\.0+)? /u.test(line));
    expect(zero).toHaveLength(1);
    expect(shipped.toSorted()).toEqual(read.filter((line) => !zero.includes(line)).toSorted());
  });

  test('sixteen products of the world have their tonnes, which a reconciled table estimates', () => {
    const rows = dataset.observations.filter((row) => row.release === 'cepii-baci-hs22/202601' && row.quantities !== undefined);
    expect(rows).toHaveLength(48);
    for (const row of rows) {
      const [tonnes] = row.quantities ?? [];
      expect(tonnes).toMatchObject({ unit: 'kg', status: 'estimated', printed: { unit: 'tonnes' } });
      expect(tonnes?.value).toBe(Number(tonnes?.printed.value) * 1000);
      expect(row.note).toMatch(new RegExp(`^${tonnes?.printed.value} tonnes`, 'u'));
    }
  });

  test('views of them are offered, with either side as the reporter', () => {
    const holdings = holdingsOf(dataset);
    for (const query of [
      'measure=import-quantity&reporter=UZB&partners=CHN&products=HS:870380&years=2020-2024',
      'measure=import-unit-value&reporter=UZB&partners=CHN&products=HS:870380&years=2020-2024',
      'measure=export-unit-value&partners=KAZ,UZB&products=HS:870380&years=2023-2024&record=partner',
      'measure=import-weight&reporter=KGZ&partners=CHN&products=HS:870380,HS:850760&years=2020-2024',
    ])
      expect([query, faultsOfViewSpec(holdings, decodeViewSpec(dataset, query))]).toEqual([query, []]);
  });
});
