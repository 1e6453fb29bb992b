import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, type Value } from '../../../model/values/index.ts';
import { recordOf } from '../../definition/index.ts';
import { scores } from '../../numerics/index.ts';
import { type PresenceGraph, presenceGraph } from '../presence/presence-graph.ts';
import type { PresenceInput } from '../presence/presence-table.ts';
import { spreadOverMembers } from '../presence/spread-over-members.ts';
import { complexitySpectrum } from './complexity-spectrum.ts';
import { complexityMethods, complexityRecord, scoresOfReflections } from './reflect.ts';

/** Scale and method of the economic complexity index: see `economicComplexityIndex`. */
export interface EconomicComplexityOptions {
  readonly normalisation?: 'sample' | 'population' | 'harvard' | 'raw';
  readonly method?: 'eigen' | 'reflections';
  readonly steps?: number;
}

/**
 * Economic complexity index of each economy. In full: with `method` `eigen` (default) the z-score of kappa, the second eigenvector of
 * sum_k B(c,k) B(c',k) / (d(c) u(k)), signed to correlate with diversity; with `reflections` the z-score of k(c, steps), 18 steps unless
 * told otherwise (what the peers call 20). By `normalisation`: `sample` (default; R economiccomplexity, OEC) divides by the standard
 * deviation with n - 1, `population` and `harvard` (Harvard Growth Lab) with n; `raw` gives kappa on the scale sum d kappa^2 = 1, or k(c,
 * steps) itself.
 * Units: z-score. Shape: a table of 0 and 1, economies in rows, products in columns; one value a row, in its order.
 * Every value is Missing when a cell is, with its reason.
 * Throws: `InvalidParameterError` when `steps` is not even and at least 2, an option has an unknown name, or the table has no rectangular
 * shape.
 * @metric eci
 * @example economicComplexityIndex([[1, 1, 1], [1, 1, 0], [1, 0, 0]]) // => [1, 0, -1]
 * @example economicComplexityIndex([[1, 1], [1, 0]], { method: 'reflections', steps: 2, normalisation: 'raw' }) // => [1.75, 1.5]
 */
export function economicComplexityIndex(presence: PresenceInput, options: EconomicComplexityOptions = {}): readonly Value[] {
  const normalisation = ['sample', 'population', 'harvard', 'raw'] as const;
  InvalidParameterError.expectOptions(options, { normalisation, method: ['eigen', 'reflections'], steps: null });
  const graph = presenceGraph(presence);
  const values = options.method === 'reflections' ? reflected(graph, options) : vectorOf(graph, options);
  return spreadOverMembers(graph, 'economies', values);
}

function vectorOf(graph: PresenceGraph, { normalisation = 'sample' }: EconomicComplexityOptions): readonly number[] | Missing {
  const spectrum = complexitySpectrum(graph);
  if (isMissing(spectrum)) return spectrum;
  return normalisation === 'raw' ? spectrum.kappa : scores(spectrum.kappa, normalisation === 'sample' ? 'sample' : 'population');
}

function reflected(graph: PresenceGraph, options: EconomicComplexityOptions): readonly number[] | Missing {
  const { normalisation = 'sample', steps = 18 } = options;
  if (steps < 2 || steps % 2 !== 0) throw new InvalidParameterError('steps', String(steps), 'an even number from 2');
  return scoresOfReflections(graph, 'economies', steps, normalisation === 'harvard' ? 'population' : normalisation);
}

/** Registry record of `eci`. */
export const economicComplexityIndexMetric = /* @__PURE__ */ recordOf({
  id: 'eci',
  formula: "z-score of the second eigenvector of sum_k B(c,k) B(c',k) / (d(c) u(k))",
  ...complexityRecord,
  options: {
    normalisation: {
      kind: 'choice',
      values: ['sample', 'population', 'harvard', 'raw'],
      usedBy: 'sample: R economiccomplexity, OEC; population and harvard: Harvard Growth Lab; raw: the eigenvector itself',
    },
    method: complexityMethods,
    steps: { kind: 'number', values: [18], usedBy: 'with reflections; 18: OEC and R economiccomplexity, who call it 20' },
  },
  output: 'rows',
  undefinedWhen: {
    'zero-denominator': 'the economy has no presence at all',
    degenerate:
      'the ranking has no unique answer: one economy or product, unconnected parts, equal rows, or with eigen a multiple eigenvalue or a vector that does not correlate with diversity',
  },
  compute: ({ presence }, options) => economicComplexityIndex(presence, options),
});
