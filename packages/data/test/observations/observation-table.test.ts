import { computeView, type Dataset, decodeViewSpec, validateDataset } from '@sogdia/core';
import type { Observation, ObservationColumns, Observations } from '@sogdia/core/model';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { figuresIn, joinedObservations, ObservationTable } from '../../src/observations/index.ts';
import { decodeObservations, encodeObservations } from '../../src/shipped/encoding/observation-columns.ts';
import { loadDataset } from '../../src/shipped/load-dataset.ts';
import { makeObservation } from '../support/make-observation.ts';

const anyObservation: fc.Arbitrary<Observation> = fc
  .record({
    reporter: fc.constantFrom('CHN', 'KAZ', 'UZB'),
    partner: fc.constantFrom('CHN', 'KAZ', 'WLD'),
    flow: fc.constantFrom('export', 'import', 'turnover'),
    period: fc.constantFrom('2020', '2021', '2021-03', '2021-01..2021-12'),
    product: fc.constantFrom('TOTAL', 'HS2017:27', 'HS2022:27'),
    value: fc.integer({ min: 0, max: 1e9 }),
    unit: fc.constantFrom('usd', 'cny'),
    status: fc.constantFrom('printed', 'estimated', 'reconciled'),
    flags: fc.constantFrom([], ['rounded'], ['rounded', 'preliminary']),
    note: fc.constantFrom(null, 'a note'),
    quantities: fc.constantFrom(undefined, [{ value: 3, unit: 'kg', printed: { value: '3', unit: 'kg' }, status: 'printed' }]),
  })
  .map(({ quantities, ...draft }) => makeObservation({ ...draft, ...(quantities === undefined ? {} : { quantities }) }));

const tableOf = (rows: readonly Observation[]): ObservationTable => decodeObservations(encodeObservations(rows));

/** A row put together from columns. */
function inColumns({ flows, flow, periods, period, products, product, origins, origin, value }: ObservationColumns, row: number) {
  return {
    ...flows[flow[row] as number],
    period: periods[period[row] as number],
    product: products[product[row] as number],
    ...origins[origin[row] as number],
    value: value[row],
  };
}

describe('a table of observations', () => {
  test('holds the rows that it was made of, in their order, as its columns do', () => {
    fc.assert(
      fc.property(fc.array(anyObservation, { maxLength: 30 }), (rows) => {
        const table = tableOf(rows);
        expect([...table]).toEqual(rows);
        for (const [row, observation] of rows.entries()) expect(observation).toMatchObject(inColumns(table.columns, row));
        expect(rows.map((_, row) => table.columns.quantityUnits?.(row))).toEqual(rows.map(({ quantities }) => (quantities ? ['kg'] : [])));
        expect([...figuresIn(table)]).toEqual(
          rows.map(({ reporter, partner, flow, period, product, value, status }) => ({
            reporter,
            partner,
            flow,
            period,
            product,
            value,
            status,
          })),
        );
      }),
    );
  });

  test('is asked as an array is', () => {
    fc.assert(
      fc.property(fc.array(anyObservation, { maxLength: 12 }), fc.integer({ min: -14, max: 14 }), (rows, at) => {
        const table: Observations = tableOf(rows);
        const isDear = ({ value }: Observation): boolean => value > 5e8;
        expect(table.at(at)).toEqual(rows.at(at));
        expect(table.slice(at)).toEqual(rows.slice(at));
        expect(table.slice(0, at)).toEqual(rows.slice(0, at));
        expect(table.filter(isDear)).toEqual(rows.filter(isDear));
        expect(table.find(isDear)).toEqual(rows.find(isDear));
        expect([table.some(isDear), table.every(isDear), table.length]).toEqual([rows.some(isDear), rows.every(isDear), rows.length]);
        expect(table.map(({ value }, row) => [value, row])).toEqual(rows.map(({ value }, row) => [value, row]));
        expect(table.flatMap(({ flags }) => flags)).toEqual(rows.flatMap(({ flags }) => flags));
        expect(JSON.stringify(table)).toBe(JSON.stringify(rows));
      }),
    );
  });

  test('a row that is asked for twice is the same object; walking over all keeps none', () => {
    let made = 0;
    const { columns } = tableOf([makeObservation(), makeObservation({ period: '2021' })]);
    const table = new ObservationTable(columns, () => {
      made += 1;
      return makeObservation();
    });
    expect(table.at(1)).toBe(table.at(-1));
    expect(made).toBe(1);
    expect([...table][1]).toBe(table.at(1));
    expect([...table].length + made).toBe(5);
  });

  test('other observations in some rows stand in the columns too, each origin once', () => {
    const rows = ['2020', '2021', '2022'].map((period) => makeObservation({ period }));
    const marked = rows.map((row) => ({ ...row, status: 'estimated' }) as const);
    const [first = makeObservation(), ...others] = marked;
    const table = tableOf(rows).with(new Map(others.map((row, at) => [at + 1, row])));
    expect([...table]).toEqual([rows[0], ...others]);
    expect(inColumns(table.columns, 2)).toMatchObject({ status: 'estimated', period: '2022' });
    expect(inColumns(table.columns, 0)).toMatchObject({ status: 'printed' });
    expect(table.columns.origins.map(({ status }) => status)).toEqual(['printed', first.status]);
  });

  test('several lists are one, whether they are tables or arrays', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyObservation, { maxLength: 5 }), { maxLength: 4 }), fc.boolean(), (lists, areTables) => {
        const joined = joinedObservations(areTables ? lists.map(tableOf) : lists);
        expect([...joined]).toEqual(lists.flat());
        expect(joined.at(-1)).toEqual(lists.flat().at(-1));
        for (const [row, observation] of lists.flat().entries())
          if (joined.columns !== undefined) expect(observation).toMatchObject(inColumns(joined.columns, row));
      }),
    );
  });
});

describe('a dataset whose observations are a table', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await loadDataset(['totals']);
  });
  const changed = (change: (columns: ObservationColumns) => Partial<ObservationColumns>, make?: (row: number) => Observation): Dataset => {
    const { columns } = dataset.observations as ObservationTable;
    const made = new ObservationTable({ ...columns, ...change(columns) }, make ?? ((row) => dataset.observations.at(row) as Observation));
    return { ...dataset, observations: made };
  };

  test('is one that validateDataset finds nothing wrong with', () => {
    expect(validateDataset(dataset)).toEqual([]);
  });

  test('validateDataset names the first row with an entry that is unknown, a value that is no number, a cell that stands twice', () => {
    const row = (draft: object) => (at: number) => ({ ...(dataset.observations.at(at) as Observation), ...draft }) as Observation;
    const unknown = changed(() => ({}), row({ release: 'nobody/2020' }));
    expect(validateDataset(unknown)[0]).toMatchObject({ where: 'observations[0].release', found: 'nobody/2020' });
    const odd = changed(
      ({ value }) => ({ value: Array.from(value, (one, at) => (at === 3 ? Number.NaN : one)) }),
      row({ value: Number.NaN }),
    );
    expect(validateDataset(odd)[0]?.where).toBe('observations[0].value');
    const twice = changed(
      ({ flow, period, product, origin }) => ({
        flow: Array.from(flow, (one, at) => (at === 1 ? (flow[0] as number) : one)),
        period: Array.from(period, (one, at) => (at === 1 ? (period[0] as number) : one)),
        product: Array.from(product, (one, at) => (at === 1 ? (product[0] as number) : one)),
        origin: Array.from(origin, (one, at) => (at === 1 ? (origin[0] as number) : one)),
      }),
      (at) => dataset.observations.at(at === 1 ? 0 : at) as Observation,
    );
    expect(validateDataset(twice).map(({ where, expected }) => [where, expected])).toEqual([
      ['observations[1]', 'each once; it is also at observations[0]'],
    ]);
  });

  test('a view makes the observations of its own flows, however many others there are', () => {
    const madeBy = (given: Dataset): number => {
      const rows = new Set<number>();
      const { columns } = given.observations as ObservationTable;
      const table = new ObservationTable(columns, (row) => {
        rows.add(row);
        return given.observations.at(row) as Observation;
      });
      const query = 'measure=import&reporter=CHN&partners=KAZ&years=2015-2020&vintage=first';
      computeView({ ...given, observations: table }, decodeViewSpec(dataset, query));
      return rows.size;
    };
    const others = dataset.observations.filter(({ reporter, partner }) => reporter !== 'CHN' && partner !== 'CHN');
    const far = tableOf(others.map((row) => ({ ...row, partner: 'XXX' as Observation['partner'] })));
    const large = { ...dataset, observations: joinedObservations([dataset.observations, far, far, far]) };
    expect(large.observations.length).toBeGreaterThan(2 * dataset.observations.length);
    expect(madeBy(large)).toBe(madeBy(dataset));
    expect(madeBy(dataset)).toBeLessThan(200);
  });
});
