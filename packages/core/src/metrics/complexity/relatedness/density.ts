import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { type Missing, missing, type Value } from '../../../model/values/index.ts';
import { presences, presencesByProduct, recordOf } from '../../definition/index.ts';
import { rowsOf } from '../../input/index.ts';
import { type PresenceGraph, presenceGraph } from '../presence/presence-graph.ts';
import type { PresenceInput } from '../presence/presence-table.ts';
import type { ProximityOptions } from './proximity.ts';
import { sumsOverNeighbours } from './sums-over-neighbours.ts';

/** The convention of the proximities that densities rest on, and the presences they are taken from where these are not their own. */
export interface DensityOptions extends Pick<ProximityOptions, 'diagonal' | 'norm'> {
  readonly space?: PresenceInput;
}

/**
 * Density (relatedness) of each product to each economy: how much of what is near the product the economy already has. The distance is 1
 * minus it. In it phi is the proximity. With `diagonal` 1 (default; Harvard, R economiccomplexity) the product itself counts, with 0
 * (Datawheel) it does not; `norm` as in `proximity`. `space` is another table over the same products, from which the proximities are
 * taken: the product space of another year, say.
 * Units: a ratio in [0, 1]. Shape: a table of 0 and 1, economies in rows, products in columns; the result has its shape. An economy
 * without a presence has density 0.
 * Every value is Missing when a cell is.
 * Throws: `InvalidParameterError` when a table has no rectangular shape, the space has other products, or an option has an unknown name.
 * @metric density
 * @example density([[1, 1], [1, 0]], { diagonal: 0 }) // => [[1, 1], [0, 1]]
 */
export function density(presence: PresenceInput, options: DensityOptions = {}): readonly (readonly Value[])[] {
  return rowsOf(densityTable(presence, options));
}

/**
 * Densities in one run of memory, economy c and product k at c * columns + k, with the sum of the proximities of each product; a product
 * in `absences` has no density, and its cells hold 0.
 */
export interface DensityTable {
  readonly rows: number;
  readonly columns: number;
  readonly neighbourhoods: Float64Array;
  readonly values: Float64Array;
  readonly absences: ReadonlyMap<number, Missing>;
  readonly at: (economy: number, product: number) => Value;
}

/**
 * Densities as one run of memory, for large tables. Formula, units, undefined cases and throws: those of `density`.
 * @example densityTable([[1, 1], [1, 0]]).neighbourhoods // => Float64Array.of(1.5, 1.5)
 */
export function densityTable(presence: PresenceInput, options: DensityOptions = {}): DensityTable {
  const { diagonal = 1, norm = 'max' } = options;
  InvalidParameterError.expectOptions(options, { diagonal: [1, 0], norm: ['max', 'sqrt'], space: null });
  const graph = presenceGraph(presence);
  if (options.space !== undefined) return findDensities(graph, presenceGraph(options.space), options);
  const name = `${diagonal}${norm}` as const;
  graph.found[name] ??= findDensities(graph, graph, options);
  return graph.found[name] as DensityTable;
}

function findDensities(graph: PresenceGraph, space: PresenceGraph, options: DensityOptions): DensityTable {
  const { rows, columns } = graph;
  if (space.columns !== columns) throw new InvalidParameterError('space', `${space.columns} products`, `${columns}, as the presences`);
  const weights = new Float64Array(columns).fill(1);
  const neighbourhoods = sumsOverNeighbours({ ...options, space, lists: [Int32Array.from(space.products)], weights });
  const absences = new Map<number, Missing>();
  const least = 0.5 / space.rows; // a proximity that is not 0 is at least 1 over the number of economies
  for (const [product, total] of neighbourhoods.entries()) {
    const reason = graph.absence ?? space.absence ?? (total > least ? undefined : missing('zero-denominator'));
    if (reason !== undefined) absences.set(product, reason);
  }
  const values = sumsOverNeighbours({ ...options, space, lists: graph.productsOf, weights });
  for (let cell = 0; cell < values.length; cell += 1) {
    const product = cell % columns;
    values[cell] = absences.has(product) ? 0 : Math.max(0, Math.min(1, (values[cell] as number) / (neighbourhoods[product] as number)));
  }
  const at = (economy: number, product: number): Value => absences.get(product) ?? (values[economy * columns + product] as number);
  return { rows, columns, neighbourhoods, values, absences, at };
}

/** Registry record of `density`. */
export const densityMetric = /* @__PURE__ */ recordOf({
  id: 'density',
  formula: "omega(c,k) = sum_k' B(c,k') phi(k,k') / sum_k' phi(k,k')",
  unit: 'ratio',
  input: 'a table of presences B, economies in rows and products in columns',
  inputs: { presence: presences },
  options: {
    diagonal: { kind: 'choice', values: [1, 0], usedBy: '1: Harvard, R economiccomplexity; 0: Datawheel' },
    norm: { kind: 'choice', values: ['max', 'sqrt'], usedBy: 'max: Hidalgo et al. 2007, Harvard, R economiccomplexity; sqrt: Datawheel' },
  },
  output: 'cells',
  range: [0, 1],
  undefinedWhen: {
    'zero-denominator': 'no economy has the product, or with diagonal 0 the product has no neighbour',
    'out-of-domain': 'a cell is neither 0 nor 1',
  },
  requires: ['proximity'],
  reference: 'Hidalgo et al. 2007, doi:10.1126/science.1144581',
  example: presencesByProduct,
  compute: ({ presence }, options) => density(presence, options),
});
