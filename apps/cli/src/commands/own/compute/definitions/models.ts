import { InvalidParameterError, isMissing, type Missing, type Value } from '@sogdia/core';
import {
  constantMarketShare,
  forecastBaseline,
  forecastError,
  type GravityData,
  hodrickPrescottFilter,
  type IndexPeriod,
  logLinearGravity,
  poissonGravity,
  priceIndex,
  quantityIndex,
  structuralBreaks,
  valuesOfYears,
} from '@sogdia/core/metrics';
import { type AnswerRow, columns, type Definition, lists, type Settings, series } from '../table/definition.ts';
import type { GivenTable } from '../table/given-table.ts';

const tenYears = [10, 11, 12.5, 12, 14, 20, 22, 21, 24, 26].map((value, at) => `${2013 + at},${value}`).join('\n');
const yearly = `year,value\n${tenYears}`;

/** Metrics of a series that is held against a model. */
export const seriesModels: readonly Definition[] = [
  series(
    'forecast-baseline',
    ['value'],
    yearly,
    ([points = []], { horizon, ...set }) => {
      const found = forecastBaseline(valuesOfYears(points), Number(horizon ?? 3), set);
      const last = points.at(-1)?.year ?? 0;
      return isMissing(found) ? found : { years: found.values.map((value, ahead) => ({ year: last + ahead + 1, value })) };
    },
    { settings: ['horizon', 'model', 'season'], set: ['horizon=3', 'model=drift'] },
  ),
  lists(
    'forecast-error',
    ['actual', 'forecast'],
    'year,actual,forecast\n2021,40,42\n2022,45,44',
    ([actual = [], forecast = []], { training, ...set }) =>
      forecastError(actual, forecast, { ...set, ...(training === undefined ? {} : { training: numbersIn(training) }) }),
    { settings: ['measure', 'training', 'season'] },
  ),
  series(
    'hp-filter',
    ['value'],
    yearly,
    ([points = []], set) => {
      const found = hodrickPrescottFilter(valuesOfYears(points), set);
      if (isMissing(found)) return found;
      return { years: found.trend.map((trend, at) => ({ year: (points[0]?.year ?? 0) + at, trend, cycle: found.cycle[at] ?? 0 })) };
    },
    { settings: ['lambda'] },
  ),
  series(
    'structural-breaks',
    ['value'],
    yearly,
    ([points = []], set) => {
      const found = structuralBreaks(valuesOfYears(points), set);
      if (isMissing(found)) return found;
      const yearAt = (count: number): number => (points[0]?.year ?? 0) + count - 1;
      if (found.breaks.length === 0) return { breaks: 0, supremumF: found.supremumF };
      return {
        years: found.breaks.map((count, at) => {
          const interval: { readonly from: number; readonly to: number } | Missing = found.intervals[at] ?? { missing: 'degenerate' };
          const [from, to]: readonly Value[] = isMissing(interval) ? [interval, interval] : [yearAt(interval.from), yearAt(interval.to)];
          return { year: yearAt(count), from: from ?? 0, to: to ?? 0, supremumF: found.supremumF };
        }),
      };
    },
    { settings: ['model', 'level', 'trimming', 'maximumBreaks'], set: ['trimming=0.3'] },
  ),
];

function numbersIn(text: Settings[string]): readonly number[] {
  return String(text).split(';').map(Number);
}

const regression = [
  'exporter,importer,flow,distance,border',
  ...['A,B,100,1,1', 'A,C,40,2,0', 'B,A,90,1,1', 'B,C,30,2.5,0', 'C,A,35,2,0', 'C,B,28,2.5,1', 'A,D,20,3,0', 'D,A,25,3,1'],
].join('\n');
const regressionSettings = ['outcome', 'effects', 'clusters', 'standardErrors', 'smallSample', 'incompleteRows'];

/** Gravity models: the columns of numbers beside the outcome are the regressors, as they stand (take logarithms before). */
export const gravityModels: readonly Definition[] = [
  columns(
    'gravity-ols',
    ['outcome', 'regressors'],
    regression,
    (table, set) => coefficients(logLinearGravity(rowsOf(table, set), errorsOf(set))),
    {
      settings: regressionSettings,
      set: ['outcome=flow'],
    },
  ),
  columns(
    'gravity-ppml',
    ['outcome', 'regressors'],
    regression,
    (table, set) => coefficients(poissonGravity(rowsOf(table, set), errorsOf(set))),
    {
      settings: regressionSettings,
      set: ['outcome=flow'],
    },
  ),
];

function rowsOf(table: GivenTable, { outcome = 'outcome', effects = '', clusters = '' }: Settings): GravityData {
  const named = (names: Settings[string]): readonly string[] =>
    String(names)
      .split(/[+;]/)
      .filter((name) => name !== '');
  const listed = (names: Settings[string]) => Object.fromEntries(named(names).map((name) => [name, table.texts(name)]));
  const aside = new Set([String(outcome), ...named(effects), ...named(clusters)].map((name) => table.columnOf(name)));
  const regressors = table.columns.filter((column) => !aside.has(column) && table.isNumeric(column));
  return {
    outcome: table.values(String(outcome)),
    regressors: Object.fromEntries(regressors.map((column) => [column, table.valuesIn(column)])),
    ...(effects === '' ? {} : { effects: listed(effects) }),
    ...(clusters === '' ? {} : { clusters: listed(clusters) }),
  };
}

function errorsOf({ standardErrors, smallSample, incompleteRows }: Settings): Parameters<typeof poissonGravity>[1] {
  return {
    ...(standardErrors === undefined ? {} : { standardErrors: standardErrors as 'iid' }),
    ...(smallSample === undefined ? {} : { smallSample: smallSample as 'none' }),
    ...(incompleteRows === undefined ? {} : { incompleteRows: incompleteRows as 'refuse' }),
  };
}

function coefficients(model: ReturnType<typeof poissonGravity> | ReturnType<typeof logLinearGravity>): readonly AnswerRow[] {
  if (isMissing(model)) return [{ labels: {}, fields: { value: model } }];
  return model.coefficients.map(({ name, estimate, standardError }) => ({
    labels: { regressor: name },
    fields: { estimate, standardError },
  }));
}

const prices = 'product,period,price,quantity\n27,2020,50,100\n27,2021,70,95\n74,2020,8,20\n74,2021,9,25';
const indexSettings = ['formula', 'comparison', 'unknown'];

/** Metrics over tables of products by periods or markets, as long tables with a row for each. */
export const decompositions: readonly Definition[] = [
  columns(
    'constant-market-share',
    ['product', 'market', 'exportsBefore', 'exportsAfter', 'worldBefore', 'worldAfter'],
    'product,market,exportsBefore,exportsAfter,worldBefore,worldAfter\n27,CHN,10,14,300,330\n27,DEU,5,4,200,190\n74,CHN,8,9,90,120\n74,DEU,1,2,60,66',
    (table, set) => {
      const cells = (part: string) => crossed(table, ['product', 'market'], part).cells;
      const order = set['order'] === undefined ? {} : { order: set['order'] as 'product-first' };
      const found = constantMarketShare(
        {
          exportsBefore: cells('exportsBefore'),
          exportsAfter: cells('exportsAfter'),
          worldBefore: cells('worldBefore'),
          worldAfter: cells('worldAfter'),
        },
        order,
      );
      return [{ labels: {}, fields: isMissing(found) ? { value: found } : { ...found } }];
    },
    { settings: ['order'] },
  ),
  columns('price-index', ['product', 'period', 'price', 'quantity'], prices, (table, set) => periods(table, priceIndex, set), {
    settings: indexSettings,
  }),
  columns('quantity-index', ['product', 'period', 'price', 'quantity'], prices, (table, set) => periods(table, quantityIndex, set), {
    settings: indexSettings,
  }),
];

function periods(table: GivenTable, compute: typeof priceIndex, set: Settings): readonly AnswerRow[] {
  const { across, cells } = crossed(table, ['product', 'period'], 'price');
  const found: readonly IndexPeriod[] = compute(cells, crossed(table, ['product', 'period'], 'quantity').cells, set);
  return found.map(({ index, coverage }, at) => ({ labels: { period: across[at] ?? '' }, fields: { value: index, coverage } }));
}

/** The values of a part by two others: what no row speaks of is not reported. Periods and markets stand in order. */
function crossed(
  table: GivenTable,
  [down, over]: readonly [string, string],
  part: string,
): { readonly across: readonly string[]; readonly cells: readonly (readonly Value[])[] } {
  const [rows, columnsOfRows, values] = [table.texts(down), table.texts(over), table.values(part)];
  const across = [...new Set(columnsOfRows)].toSorted();
  const byCell = new Map<string, Value>();
  for (const [at, row] of rows.entries()) {
    const key = JSON.stringify([row, columnsOfRows[at]]);
    if (byCell.has(key)) throw new InvalidParameterError(part, `${row} ${columnsOfRows[at]}`, 'each cell once');
    byCell.set(key, values[at] ?? { missing: 'not-reported' });
  }
  const cellOf = (row: string, column: string): Value =>
    byCell.get(JSON.stringify([row, column])) ?? { missing: 'not-reported', of: `${row} ${column}` };
  return { across, cells: [...new Set(rows)].map((row) => across.map((column) => cellOf(row, column))) };
}
