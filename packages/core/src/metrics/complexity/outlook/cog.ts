import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing, type Value } from '../../../model/values/index.ts';
import { presences, presencesByProduct, recordOf } from '../../definition/index.ts';
import { moments } from '../../numerics/index.ts';
import { complexitySpectrum } from '../indices/complexity-spectrum.ts';
import { productComplexityIndex } from '../indices/pci.ts';
import { type PresenceGraph, presenceGraph } from '../presence/presence-graph.ts';
import type { PresenceInput } from '../presence/presence-table.ts';
import { type DensityTable, densityTable } from '../relatedness/density.ts';
import { sumsOverNeighbours } from '../relatedness/sums-over-neighbours.ts';

/** Whose complexity outlook gain: see `complexityOutlookGain`. */
export interface ComplexityGainOptions {
  readonly form?: 'r' | 'harvard' | 'datawheel' | 'atlas-book';
}

/**
 * Complexity outlook gain: what a product that an economy does not have would open to it, by the complexity of the products it does not
 * have either that lie near it. Formula by `form`, p the complexity of a product, phi the proximities: `r` (default; R
 * economiccomplexity) (1 - B(c,k)) sum_k' (1 - B(c,k')) p(k') phi(k',k) / sum_k'' phi(k',k''), p the z-scored index; `harvard` (Harvard
 * Growth Lab) the same with p the eigenvector before any centring, over the standard deviation (n) of that of the economies; `datawheel`
 * (OEC) sum_k' (1 - B(c,k')) p(k') phi(k',k) / sum_k'' phi(k'',k) - omega(c,k) p(k), with a proximity diagonal of 0, p by reflections,
 * products that the economy has included; `atlas-book` as `datawheel`, but subtracting (1 - omega(c,k)) p(k), with a diagonal of 1 and
 * the z-scored index. The four rank differently and are never mixed.
 * Units: a score. Shape: a table of 0 and 1, economies in rows, products in columns; the result has its shape. Exactly 0 where B is 1
 * with `r` and `harvard`.
 * Every value is Missing when a cell is, with its reason.
 * Throws: `InvalidParameterError` when the form has an unknown name, or the table no rectangular shape.
 * @metric cog
 * @example complexityOutlookGain([[1, 1, 1], [1, 1, 0], [1, 0, 0]]) // => [[0, 0, 0], [0, 0, 6 / 11], [0, 3 / 11, 6 / 11]]
 */
export function complexityOutlookGain(presence: PresenceInput, options: ComplexityGainOptions = {}): readonly (readonly Value[])[] {
  const { form = 'r' } = options;
  InvalidParameterError.expectOptions(options, { form: ['r', 'harvard', 'datawheel', 'atlas-book'] });
  const diagonal = form === 'datawheel' ? 0 : 1;
  const graph = presenceGraph(presence);
  const table = densityTable(presence, { diagonal });
  const complexity = complexityOfProducts(presence, graph, form);
  const masked = form === 'r' || form === 'harvard';
  const sums = isMissing(complexity) ? complexity : sumsOverAbsent(graph, table, complexity, masked, diagonal);
  const { columns } = graph;
  return graph.productsOf.map((own, economy) => {
    const row: Value[] = [];
    for (let product = 0; product < columns; product += 1) {
      if (isMissing(complexity) || isMissing(sums)) row.push(complexity as Missing);
      else {
        const near = table.values[economy * columns + product] as number;
        const less = masked ? 0 : (form === 'datawheel' ? near : 1 - near) * (complexity[product] as number);
        row.push((sums[economy * columns + product] as number) - less);
      }
    }
    if (masked && !isMissing(sums)) for (const product of own) row[product] = 0;
    if (own.length === 0) row.fill(missing('zero-denominator'));
    for (const [product, absence] of table.absences) row[product] = absence;
    return row;
  });
}

/** p of each product in the form's scale; 0 for a product that no economy has, which is left out of all sums. */
function complexityOfProducts(presence: PresenceInput, graph: PresenceGraph, form: string): Float64Array | Missing {
  const values = new Float64Array(graph.columns);
  if (form === 'harvard') {
    const spectrum = complexitySpectrum(graph);
    const scale = isMissing(spectrum) ? spectrum : moments(spectrum.kappa, 'population');
    if (isMissing(spectrum) || isMissing(scale)) return isMissing(spectrum) ? spectrum : (scale as Missing);
    for (const [index, product] of graph.products.entries()) {
      values[product] = (spectrum.q[index] as number) / spectrum.eigenvalue / scale.deviation;
    }
    return values;
  }
  const index = productComplexityIndex(presence, { method: form === 'datawheel' ? 'reflections' : 'eigen' });
  for (const product of graph.products) {
    const value = index[product] as Value;
    if (isMissing(value)) return value;
    values[product] = value;
  }
  return values;
}

/**
 * The sum over the products that each economy does not have, for every product, economy after economy: the sum over all minus that
 * over those it has, or the one over the rest, whichever is shorter.
 */
function sumsOverAbsent(
  graph: PresenceGraph,
  { neighbourhoods }: DensityTable,
  complexity: Float64Array,
  bySource: boolean,
  diagonal: 0 | 1,
): Float64Array {
  const weights = complexity.map((value, product) => (bySource && value !== 0 ? value / (neighbourhoods[product] as number) : value));
  const every = Int32Array.from(graph.products);
  const isShort = graph.productsOf.map((own) => own.length * 2 <= every.length);
  const parts = graph.productsOf.map((own, economy) => (isShort[economy] === true ? own : without(every, own)));
  const sums = sumsOverNeighbours({ space: graph, lists: [...parts, every], weights, diagonal });
  return sums.slice(0, graph.rows * graph.columns).map((part, cell) => {
    const product = cell % graph.columns;
    const whole = sums[graph.rows * graph.columns + product] as number;
    const total = isShort[Math.floor(cell / graph.columns)] === true ? whole - part : part;
    return bySource ? total : total / (neighbourhoods[product] as number);
  });
}

function without(all: Int32Array, some: Int32Array): Int32Array {
  const taken = new Set(some);
  return all.filter((member) => !taken.has(member));
}

/** Registry record of `cog`. */
export const complexityOutlookGainMetric = /* @__PURE__ */ recordOf({
  id: 'cog',
  formula: "(1 - B(c,k)) sum_k' (1 - B(c,k')) p(k') phi(k',k) / sum_k'' phi(k',k'')",
  unit: 'score',
  input: 'a table of presences B, economies in rows and products in columns',
  inputs: { presence: presences },
  options: {
    form: {
      kind: 'choice',
      values: ['r', 'harvard', 'datawheel', 'atlas-book'],
      usedBy: 'r: R economiccomplexity; harvard: Harvard Growth Lab; datawheel: OEC; atlas-book: The atlas of economic complexity 2014',
    },
  },
  output: 'cells',
  undefinedWhen: {
    'zero-denominator': 'the economy or the product has no presence at all, or with datawheel the product no neighbour',
    degenerate: 'the product complexity index has no unique answer',
  },
  requires: ['density', 'pci'],
  reference: 'Hausmann et al. 2014, The atlas of economic complexity',
  example: presencesByProduct,
  compute: ({ presence }, options) => complexityOutlookGain(presence, options),
});
