import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { isMissing, type Value } from '../../../model/values/index.ts';
import { economiesByProducts, exportsByProduct, optionalAmounts, recordOf } from '../../definition/index.ts';
import { type MatrixInput, type ReadMatrix, readTradeMatrix } from '../../input/index.ts';
import { sum } from '../../numerics/index.ts';
import { share } from '../../shares/share.ts';

/**
 * The steps to make before complexity is computed, in this order; a step that is not named is not made. `population` is one value an
 * economy, needed by `minimumPopulation`. `missing: 'zero'` turns what is left of Missing cells into zeros, on the user's word.
 */
export interface CleaningSteps {
  readonly maximumMissingShare?: number;
  readonly minimumPopulation?: number;
  readonly population?: readonly Value[];
  readonly minimumExports?: number;
  readonly minimumProductExports?: number;
  readonly missing?: 'propagate' | 'zero';
}

/** A step that was made, with its limit and what it left out, by position in the table that was given. */
export interface CleaningStep {
  readonly step: 'maximum-missing-share' | 'minimum-population' | 'minimum-exports' | 'minimum-product-exports' | 'absences-as-zero';
  readonly limit: number | null;
  readonly economies: readonly number[];
  readonly products: readonly number[];
  readonly cells: number;
}

/** The cleaned table, the positions of its rows and columns in the one that was given, the share of reported trade kept, and the steps. */
export interface CleanedTrade {
  readonly trade: readonly (readonly Value[])[];
  readonly economies: readonly number[];
  readonly products: readonly number[];
  readonly coverage: Value;
  readonly steps: readonly CleaningStep[];
}

/**
 * Cleans a table of exports by named steps, before presence and complexity, and says which were made and what each left out: results are
 * comparable only between tables that were cleaned alike. Formula, step by step: leave out economies and products whose share of Missing
 * cells exceeds `maximumMissingShare`; economies with a population below `minimumPopulation`; economies, then products, whose reported
 * exports are below `minimumExports`, `minimumProductExports`; `missing: 'zero'` reads the Missing cells that are left as 0.
 * Units: exports and their limits in one unit; population in persons; the missing share a ratio. Each step sees what those before left.
 * Shape: economies in rows, products in columns. `coverage` is the share of the reported trade that is left.
 * An economy whose population is Missing can't pass and is left out; `coverage` is `zero-denominator` where nothing was reported.
 * Throws: `InvalidParameterError` when rows differ in length, populations are not one an economy, or a step has another name.
 * @metric cleaning
 * @example cleanTrade([[8, 1], [1, 0]], { minimumExports: 5 }).economies // => [0]
 */
export function cleanTrade(exports: MatrixInput, steps: CleaningSteps = {}): CleanedTrade {
  InvalidParameterError.expectOptions(steps, {
    maximumMissingShare: null,
    minimumPopulation: null,
    population: null,
    minimumExports: null,
    minimumProductExports: null,
    missing: ['propagate', 'zero'],
  });
  const table = readTradeMatrix(exports);
  let kept: Kept = { economies: range(table.rows), products: range(table.columns) };
  const made: CleaningStep[] = [];
  for (const { step, limit, keep } of rulesOf(table, steps)) {
    const left = keep(kept);
    const [economies, products] = [without(kept.economies, left.economies), without(kept.products, left.products)];
    made.push({ step, limit, economies, products, cells: 0 });
    kept = left;
  }
  const zeroed = (row: number, column: number): boolean => {
    const cell = table.at(row, column);
    return steps.missing === 'zero' && isMissing(cell) && cell.missing !== 'out-of-domain';
  };
  const { economies, products } = kept;
  if (steps.missing === 'zero') {
    const cells = economies.reduce((count, row) => count + products.filter((column) => zeroed(row, column)).length, 0);
    made.push({ step: 'absences-as-zero', limit: null, economies: [], products: [], cells });
  }
  const trade = economies.map((row) => products.map((column) => (zeroed(row, column) ? 0 : table.at(row, column))));
  const coverage = share(reported(table, economies, products), reported(table, range(table.rows), range(table.columns)));
  return { trade, economies, products, coverage, steps: made };
}

interface Kept {
  readonly economies: readonly number[];
  readonly products: readonly number[];
}

interface Rule {
  readonly step: CleaningStep['step'];
  readonly limit: number;
  readonly keep: (kept: Kept) => Kept;
}

function rulesOf(table: ReadMatrix, steps: CleaningSteps): readonly Rule[] {
  const { population = [] } = steps;
  if (steps.minimumPopulation !== undefined && population.length !== table.rows) {
    throw new InvalidParameterError('population', `${population.length} values`, `${table.rows}, one an economy`);
  }
  const rule = (step: Rule['step'], limit: number | undefined, keep: (kept: Kept, limit: number) => Partial<Kept>): readonly Rule[] =>
    limit === undefined ? [] : [{ step, limit, keep: (kept) => ({ ...kept, ...keep(kept, limit) }) }];
  return [
    ...rule('maximum-missing-share', steps.maximumMissingShare, ({ economies, products }, limit) => ({
      economies: economies.filter((row) => missingShare(table, [row], products) <= limit),
      products: products.filter((column) => missingShare(table, economies, [column]) <= limit),
    })),
    ...rule('minimum-population', steps.minimumPopulation, ({ economies }, limit) => ({
      economies: economies.filter((row) => reaches(population[row] as Value, limit)),
    })),
    ...rule('minimum-exports', steps.minimumExports, ({ economies, products }, limit) => ({
      economies: economies.filter((row) => reported(table, [row], products) >= limit),
    })),
    ...rule('minimum-product-exports', steps.minimumProductExports, ({ economies, products }, limit) => ({
      products: products.filter((column) => reported(table, economies, [column]) >= limit),
    })),
  ];
}

function reaches(value: Value, limit: number): boolean {
  return !isMissing(value) && value >= limit;
}

function missingShare(table: ReadMatrix, economies: readonly number[], products: readonly number[]): number {
  const cells = economies.flatMap((row) => products.map((column) => table.at(row, column)));
  return cells.length === 0 ? 1 : cells.filter(isMissing).length / cells.length;
}

/** The reported exports of some economies in some products; cells without a value add nothing to what was reported. */
function reported(table: ReadMatrix, economies: readonly number[], products: readonly number[]): number {
  const cells = economies.flatMap((row) => products.map((column) => table.at(row, column)));
  return sum(cells.filter((cell): cell is number => !isMissing(cell)));
}

function range(size: number): readonly number[] {
  return Array.from({ length: size }, (_, index) => index);
}

function without(all: readonly number[], some: readonly number[]): readonly number[] {
  const taken = new Set(some);
  return all.filter((member) => !taken.has(member));
}

/** Registry record of `cleaning`. */
export const cleaningMetric = /* @__PURE__ */ recordOf({
  id: 'cleaning',
  formula: 'x(c,k) of the economies and products that pass the named limits',
  unit: 'usd',
  input: 'a table of exports, economies in rows and products in columns, and the steps to make',
  inputs: { exports: economiesByProducts, population: optionalAmounts },
  options: {
    maximumMissingShare: { kind: 'number' },
    minimumPopulation: { kind: 'number', usedBy: 'Harvard Growth Lab' },
    minimumExports: { kind: 'number', usedBy: 'Harvard Growth Lab' },
    minimumProductExports: { kind: 'number' },
    missing: { kind: 'choice', values: ['propagate', 'zero'] },
  },
  output: 'selection',
  range: [0, null],
  undefinedWhen: { 'zero-denominator': 'nothing was reported, so that no share of it can be kept' },
  requires: ['share'],
  reference: "definition; the Growth Lab's limits on population and exports are such steps",
  example: exportsByProduct,
  exampleOptions: { minimumExports: 50 },
  compute: ({ exports, population }, options) => {
    const { trade, economies, products } = cleanTrade(exports, { ...options, ...(population.length === 0 ? {} : { population }) });
    return { cells: trade, rows: economies, columns: products };
  },
});
