import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, type Value } from '../../../model/values/index.ts';
import { recordOf } from '../../definition/index.ts';
import { scores } from '../../numerics/index.ts';
import { type PresenceGraph, presenceGraph } from '../presence/presence-graph.ts';
import type { PresenceInput } from '../presence/presence-table.ts';
import { spreadOverMembers } from '../presence/spread-over-members.ts';
import { complexitySpectrum } from './complexity-spectrum.ts';
import { complexityMethods, complexityRecord, scoresOfReflections } from './reflect.ts';

/** Scale and method of the product complexity index: see `productComplexityIndex`. */
export interface ProductComplexityOptions {
  readonly normalisation?: 'own' | 'population' | 'harvard' | 'raw';
  readonly method?: 'eigen' | 'reflections';
  readonly steps?: number;
}

/**
 * Product complexity index of each product. In full: q(k) = sum_c B(c,k) kappa(c) / u(k), the mean of the eigenvector behind the economic
 * complexity index over the economies that have the product; with `method` `reflections` k(k, steps), 19 steps unless told otherwise
 * (what the peers call 20). By `normalisation`: `own` (default; R economiccomplexity, OEC) is the z-score over the products with n - 1,
 * `population` with n; `harvard` (Harvard Growth Lab) is (q / lambda_2 - mean kappa) / sd_n kappa, so that the index of an economy is the
 * mean of its products; `raw` is q with sum d kappa^2 = 1, or k(k, steps) itself.
 * Units: z-score. Shape: a table of 0 and 1, economies in rows, products in columns; one value a column, in its order.
 * Every value is Missing when a cell is, with its reason.
 * Throws: `InvalidParameterError` when `steps` is not odd and at least 1, for `harvard` with reflections, which have no eigenvalue, when
 * an option has an unknown name, or when the table has no rectangular shape.
 * @metric pci
 * @example productComplexityIndex([[1, 1, 1], [1, 1, 0], [1, 0, 0]]) // => [-1, 0, 1]
 * @example productComplexityIndex([[1, 1], [1, 0]], { method: 'reflections', steps: 1, normalisation: 'raw' }) // => [1.5, 2]
 */
export function productComplexityIndex(presence: PresenceInput, options: ProductComplexityOptions = {}): readonly Value[] {
  const normalisation = ['own', 'population', 'harvard', 'raw'] as const;
  InvalidParameterError.expectOptions(options, { normalisation, method: ['eigen', 'reflections'], steps: null });
  const graph = presenceGraph(presence);
  const values = options.method === 'reflections' ? reflected(graph, options) : imageOf(graph, options);
  return spreadOverMembers(graph, 'products', values);
}

function imageOf(graph: PresenceGraph, { normalisation = 'own' }: ProductComplexityOptions): readonly number[] | Missing {
  const spectrum = complexitySpectrum(graph);
  if (isMissing(spectrum)) return spectrum;
  const { q, kappa, eigenvalue } = spectrum;
  if (normalisation === 'raw') return q;
  if (normalisation !== 'harvard') return scores(q, normalisation === 'own' ? 'sample' : 'population');
  const image = q.map((entry) => entry / eigenvalue);
  return scores(image, 'population', kappa);
}

function reflected(graph: PresenceGraph, options: ProductComplexityOptions): readonly number[] | Missing {
  const { normalisation = 'own', steps = 19 } = options;
  if (steps % 2 !== 1) throw new InvalidParameterError('steps', String(steps), 'an odd number from 1');
  if (normalisation === 'harvard')
    throw new InvalidParameterError('normalisation', normalisation, 'own, population or raw with reflections');
  return scoresOfReflections(graph, 'products', steps, normalisation === 'own' ? 'sample' : normalisation);
}

/** Registry record of `pci`. */
export const productComplexityIndexMetric = /* @__PURE__ */ recordOf({
  id: 'pci',
  formula: 'z-score of q(k) = sum_c B(c,k) kappa(c) / u(k), kappa the eigenvector of the economic complexity index',
  ...complexityRecord,
  options: {
    normalisation: {
      kind: 'choice',
      values: ['own', 'population', 'harvard', 'raw'],
      usedBy: 'own: R economiccomplexity, OEC; population: the same with n; harvard: Harvard Growth Lab; raw: the eigenvector itself',
    },
    method: complexityMethods,
    steps: { kind: 'number', values: [19], usedBy: 'with reflections; 19: OEC and R economiccomplexity, who call it 20' },
  },
  output: 'columns',
  undefinedWhen: {
    'zero-denominator': 'no economy has the product',
    degenerate: 'the economic complexity index has no unique answer, or all products come out equal',
  },
  compute: ({ presence }, options) => productComplexityIndex(presence, options),
});
