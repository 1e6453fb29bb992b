import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { isMissing, type Value } from '../../../model/values/index.ts';
import { presences, presencesByProduct, recordOf } from '../../definition/index.ts';
import { scores } from '../../numerics/index.ts';
import { productComplexityIndex } from '../indices/pci.ts';
import { presenceGraph } from '../presence/presence-graph.ts';
import type { PresenceInput } from '../presence/presence-table.ts';
import { spreadOverMembers } from '../presence/spread-over-members.ts';
import { densityTable } from '../relatedness/density.ts';

/** Whose complexity outlook index: see `complexityOutlookIndex`. */
export interface ComplexityOutlookOptions {
  readonly form?: 'r' | 'harvard';
}

/**
 * Complexity outlook index of each economy: the complexity of the products it does not have, weighted by how near they are to those it
 * has. With density omega on a proximity diagonal of 1. By `form`: `r` (default; R economiccomplexity) takes p, the product
 * complexity index, as a z-score and gives the sum itself; `harvard` (Harvard Growth Lab) takes the eigenvector before any centring and
 * gives the z-score (n) of the sum. The two rank differently: centring p is not neutral.
 * Units: a score. Shape: a table of 0 and 1, economies in rows, products in columns; one value a row. An economy that has every product
 * has 0 with `r`.
 * Every value is Missing when a cell is, with its reason. Products that no economy has are left out.
 * Throws: `InvalidParameterError` when the form has an unknown name, or the table no rectangular shape.
 * @metric coi
 * @example complexityOutlookIndex([[1, 1, 1], [1, 1, 0], [1, 0, 0]]) // => [0, 5 / 11, 2 / 11]
 */
export function complexityOutlookIndex(presence: PresenceInput, options: ComplexityOutlookOptions = {}): readonly Value[] {
  InvalidParameterError.expectOptions(options, { form: ['r', 'harvard'] });
  const harvard = options.form === 'harvard';
  const complexity = productComplexityIndex(presence, { normalisation: harvard ? 'raw' : 'own' });
  const graph = presenceGraph(presence);
  const { values: densities } = densityTable(presence);
  const [blocked] = graph.products.map((product) => complexity[product] as Value).filter(isMissing);
  if (blocked !== undefined) return spreadOverMembers(graph, 'economies', blocked);
  const outlooks = graph.economies.map((economy) => {
    const own = new Set(graph.productsOf[economy]);
    let total = 0;
    for (const product of graph.products) {
      if (!own.has(product)) total += (densities[economy * graph.columns + product] as number) * (complexity[product] as number);
    }
    return total;
  });
  return spreadOverMembers(graph, 'economies', harvard ? scores(outlooks, 'population') : outlooks);
}

/** Registry record of `coi`. */
export const complexityOutlookIndexMetric = /* @__PURE__ */ recordOf({
  id: 'coi',
  formula: 'sum_k omega(c,k) (1 - B(c,k)) p(k)',
  unit: 'score',
  input: 'a table of presences B, economies in rows and products in columns',
  inputs: { presence: presences },
  options: { form: { kind: 'choice', values: ['r', 'harvard'], usedBy: 'r: R economiccomplexity; harvard: Harvard Growth Lab' } },
  output: 'rows',
  undefinedWhen: {
    'zero-denominator': 'the economy has no presence at all',
    degenerate: 'the product complexity index has no unique answer, or with harvard all sums are equal',
  },
  requires: ['density', 'pci'],
  reference: 'Hausmann et al. 2014, The atlas of economic complexity',
  example: presencesByProduct,
  compute: ({ presence }, options) => complexityOutlookIndex(presence, options),
});
