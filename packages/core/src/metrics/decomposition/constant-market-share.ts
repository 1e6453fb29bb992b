import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { type Missing, missing } from '../../model/values/index.ts';
import { productsByMarkets, recordOf } from '../definition/index.ts';
import { type MatrixInput, type ReadMatrix, readTradeMatrix, totalsOf } from '../input/index.ts';
import { sum } from '../numerics/index.ts';

/** Exports of an economy and of the world by product (rows) and market (columns), in the base period and in the later one. */
export interface ConstantMarketShareInput {
  readonly exportsBefore: MatrixInput;
  readonly exportsAfter: MatrixInput;
  readonly worldBefore: MatrixInput;
  readonly worldAfter: MatrixInput;
}

/** Which structure is counted first; the other gets what is left. The result depends on it: give both. */
export interface ConstantMarketShareOptions {
  readonly order?: 'product-first' | 'market-first';
}

/** The parts of the change in exports; the last four sum to the first. */
export interface ConstantMarketShare {
  readonly total: number;
  readonly worldGrowth: number;
  readonly commodity: number;
  readonly market: number;
  readonly competitiveness: number;
}

/**
 * Constant market share analysis: the change in exports as world growth, structure by product, structure by market, and the rest, called
 * competitiveness. Formula (`product-first`, the default): dX = r X0 + sum over k of (r(k) - r) x(k,0) + sum over k, j of (r(k,j) - r(k))
 * x(k,j,0) + rest, r the growth of the world, r(k) of a product, r(k,j) of a product in a market; `market-first` takes r(j) of a market
 * in place of r(k), so that the first structure is that of the markets.
 * Units: all in one unit, as are the results. Weights are those of the base period: state it. Shape: four tables of one shape.
 * The growth of a product, market or cell that was empty is 0; the first Missing is returned as it is, in the order of the fields.
 * Throws: `InvalidParameterError` when the tables differ in shape, or the order has an unknown name.
 * @metric constant-market-share
 * @example constantMarketShare({ exportsBefore: [[2]], exportsAfter: [[5]], worldBefore: [[4]], worldAfter: [[8]] }) // => { total: 3, worldGrowth: 2, commodity: 0, market: 0, competitiveness: 1 }
 */
export function constantMarketShare(
  input: ConstantMarketShareInput,
  options: ConstantMarketShareOptions = {},
): ConstantMarketShare | Missing {
  const { order } = options;
  InvalidParameterError.expectOptions(options, { order: ['product-first', 'market-first'] });
  const names = ['exportsBefore', 'exportsAfter', 'worldBefore', 'worldAfter'] as const;
  const tables = names.map((name) => readTradeMatrix(input[name])) as unknown as Tables;
  const shapes = new Set(tables.map(({ rows, columns }) => `${rows} x ${columns}`));
  if (shapes.size > 1) throw new InvalidParameterError('tables', [...shapes].join(' and '), 'tables of one shape');
  for (const { absences } of tables) for (const absence of absences.values()) return absence;
  const [before, after, worldBefore, worldAfter] = tables;
  const growthOfAll = growthBetween(sum(worldBefore.values), sum(worldAfter.values));
  if (sum(worldBefore.values) === 0) return missing('zero-denominator');
  const first = structureEffect(tables, order === 'market-first' ? 'columns' : 'rows', growthOfAll);
  const cells = sum(
    before.values.map((amount, cell) => amount * growthBetween(worldBefore.values[cell] as number, worldAfter.values[cell] as number)),
  );
  const worldGrowth = growthOfAll * sum(before.values);
  const total = sum([...after.values, ...before.values.map((amount) => -amount)]);
  const second = sum([cells, -worldGrowth, -first]);
  const competitiveness = total - cells;
  const result =
    order === 'market-first'
      ? { total, worldGrowth, commodity: second, market: first, competitiveness }
      : { total, worldGrowth, commodity: first, market: second, competitiveness };
  return Object.values(result).every(Number.isFinite) ? result : missing('out-of-domain');
}

type Tables = readonly [before: ReadMatrix, after: ReadMatrix, worldBefore: ReadMatrix, worldAfter: ReadMatrix];

function growthBetween(before: number, after: number): number {
  return before === 0 ? 0 : (after - before) / before;
}

/** Sum over products, or over markets, of base exports times how much faster than the world theirs grew. */
function structureEffect([before, , worldBefore, worldAfter]: Tables, side: 'rows' | 'columns', growthOfAll: number): number {
  const own = totalsOf(before)[side];
  const from = totalsOf(worldBefore)[side];
  const to = totalsOf(worldAfter)[side];
  return sum(own.map((amount, line) => (amount as number) * (growthBetween(from[line] as number, to[line] as number) - growthOfAll)));
}

/** Registry record of `constant-market-share`. */
export const constantMarketShareMetric = /* @__PURE__ */ recordOf({
  id: 'constant-market-share',
  formula: 'dX = r X0 + sum (r(k) - r) x(k,0) + sum (r(k,j) - r(k)) x(k,j,0) + rest',
  unit: 'usd',
  input: 'exports of an economy and of the world by product and market in two periods',
  inputs: {
    exportsBefore: productsByMarkets,
    exportsAfter: productsByMarkets,
    worldBefore: productsByMarkets,
    worldAfter: productsByMarkets,
  },
  options: {
    order: {
      kind: 'choice',
      values: ['product-first', 'market-first'],
      usedBy: 'product-first: Leamer and Stern 1970; give both: Richardson 1971',
    },
  },
  output: 'fields',
  undefinedWhen: {
    'zero-denominator': "the world's total of the base period is 0",
    'out-of-domain': 'trade is negative, or a result overflows',
  },
  reference: 'Leamer and Stern 1970, Quantitative international economics; Richardson 1971, Journal of International Economics 1',
  example:
    'product,market,exportsBefore,exportsAfter,worldBefore,worldAfter\n27,C,10,14,300,330\n27,D,5,4,200,190\n74,C,8,9,90,120\n74,D,1,2,60,66',
  compute: (given, options) => constantMarketShare(given, options),
});
