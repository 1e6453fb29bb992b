import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { missing, type Value } from '../../../model/values/index.ts';
import { presences, presencesByProduct, recordOf } from '../../definition/index.ts';
import { type PresenceGraph, presenceGraph } from '../presence/presence-graph.ts';
import type { PresenceInput } from '../presence/presence-table.ts';
import { spreadOverMembers } from '../presence/spread-over-members.ts';
import { type FitnessMembers, type FitnessState, fitnessRound, startOfRounds } from './fitness-rounds.ts';
import { standsStill } from './stands-still.ts';
import { survivingMembers } from './surviving-members.ts';

/** How the rounds are made and when they end: see `economicFitness`. */
export interface FitnessOptions {
  readonly method?: 'simultaneous' | 'sinkhorn';
  readonly updates?: number;
  readonly tolerance?: number;
  readonly cap?: number;
}

/**
 * Fitness of each economy and complexity of each product, with how they were found: the method, the updates made, and where the rounds
 * ran until all stood still, the tolerance, the cap, and the positions of those whose value 0 is a limit.
 */
export interface EconomicFitness {
  readonly economies: readonly Value[];
  readonly products: readonly Value[];
  readonly method: 'simultaneous' | 'sinkhorn';
  readonly updates: number;
  readonly tolerance: number | null;
  readonly cap: number | null;
  readonly economiesAtLimit: readonly number[];
  readonly productsAtLimit: readonly number[];
}

/**
 * Economic fitness and product complexity: an economy is as fit as the sum of its products, a product as complex as its least fit
 * exporters let it be. Both begin at 1. By default the rounds end when no logarithm moves by more than `tolerance` (1e-12) and no rank
 * changes, at the latest after `cap` (10 000) updates. Economies whose fitness falls to 0 without end (those with too few products of
 * their own; Pugliese et al. 2016) are found beforehand by counting and have their limit, 0, and so do their products. With `updates`
 * exactly so many are made (R economiccomplexity calls 19 updates 20). `method` `sinkhorn` takes Q from the new F: the same limit in half
 * the rounds.
 * Units: none; mean 1 over the members with a presence, at least 0. Shape: a table of 0 and 1, economies in rows, products in columns. It
 * answers another question than the complexity indices and never shares their label.
 * Every value is Missing when a cell is.
 * Throws: `InvalidParameterError` for a number of updates or a cap below 1, an unknown method, or a table that is not rectangular.
 * @metric fitness
 * @example economicFitness([[1, 1], [1, 1]]).economies // => [1, 1]
 * @example economicFitness([[1, 1], [1, 0]]).economies // => [2, 0]
 * @example economicFitness([[1, 1], [1, 0]], { updates: 1 }).products // => [0.6666666666666666, 1.3333333333333333]
 */
export function economicFitness(presence: PresenceInput, options: FitnessOptions = {}): EconomicFitness {
  const { method = 'simultaneous', updates, tolerance = 1e-12, cap = 10_000 } = options;
  InvalidParameterError.expectOptions(options, { method: ['simultaneous', 'sinkhorn'], updates: null, tolerance: null, cap: null });
  const rounds = updates ?? cap;
  if (!Number.isInteger(rounds) || rounds < 1) throw new InvalidParameterError('updates or cap', String(rounds), 'a whole number from 1');
  const graph = presenceGraph(presence);
  const sequential = method === 'sinkhorn';
  const outcome = updates === undefined ? untilStill(graph, sequential, tolerance, cap) : afterUpdates(graph, sequential, updates);
  const { state, made, taking } = outcome;
  const side = (name: 'economies' | 'products', values: Float64Array): readonly Value[] =>
    spreadOverMembers(graph, name, state === null ? missing('not-converged') : scaled(values, graph[name], taking[name].length));
  const empty = new Float64Array();
  return {
    economies: side('economies', state?.fitness ?? empty),
    products: side('products', state?.complexity ?? empty),
    method,
    updates: made,
    tolerance: updates === undefined ? tolerance : null,
    cap: updates === undefined ? cap : null,
    economiesAtLimit: graph.absence !== null ? [] : atLimit(graph.economies, state?.fitness, taking.economies, updates),
    productsAtLimit: graph.absence !== null ? [] : atLimit(graph.products, state?.complexity, taking.products, updates),
  };
}

interface Outcome {
  readonly state: FitnessState | null;
  readonly made: number;
  readonly taking: FitnessMembers;
}

function afterUpdates(graph: PresenceGraph, sequential: boolean, updates: number): Outcome {
  let state = startOfRounds(graph);
  for (let made = 0; made < updates; made += 1) state = fitnessRound(graph, state, sequential);
  return { state, made: updates, taking: graph };
}

function untilStill(graph: PresenceGraph, sequential: boolean, tolerance: number, cap: number): Outcome {
  const taking = restrictedTo(graph, survivingMembers(graph) ?? graph);
  let state = startOfRounds(taking);
  for (let made = 1; made <= cap; made += 1) {
    const next = fitnessRound(taking, state, sequential);
    const still =
      standsStill(state.fitness, next.fitness, remaining(next.fitness, taking.economies), tolerance) &&
      standsStill(state.complexity, next.complexity, remaining(next.complexity, taking.products), tolerance);
    if (still) return { state: withoutVanished(next), made, taking };
    state = next;
  }
  return { state: null, made: cap, taking };
}

/** A value below this part of the mean is on its way to 0: no sum over the others feels it any more. */
const vanished: number = 1e-100;

function remaining(values: Float64Array, members: readonly number[]): readonly number[] {
  return members.filter((member) => (values[member] as number) >= vanished);
}

function withoutVanished({ fitness, complexity }: FitnessState): FitnessState {
  const limit = (values: Float64Array): Float64Array => values.map((value) => (value < vanished ? 0 : value));
  return { fitness: limit(fitness), complexity: limit(complexity) };
}

function restrictedTo(graph: PresenceGraph, { economies, products }: Pick<FitnessMembers, 'economies' | 'products'>): FitnessMembers {
  if (economies.length === graph.economies.length) return graph;
  const kept = new Set(products);
  const productsOf = graph.productsOf.map((list) => list.filter((product) => kept.has(product)));
  return { economies, products, productsOf, economiesOf: graph.economiesOf };
}

/** The mean is that over all members with a presence, those at the limit 0 included. */
function scaled(values: Float64Array, members: readonly number[], taking: number): readonly number[] {
  return members.map((member) => ((values[member] as number) * members.length) / taking);
}

/** The members whose value 0 is a limit: found so by counting, or vanished on the way. */
function atLimit(
  all: readonly number[],
  values: Float64Array | undefined,
  taking: readonly number[],
  updates: number | undefined,
): readonly number[] {
  if (updates !== undefined) return [];
  const kept = new Set(values === undefined ? taking : taking.filter((member) => values[member] !== 0));
  return all.filter((member) => !kept.has(member));
}

/** Registry record of `fitness`. */
export const economicFitnessMetric = /* @__PURE__ */ recordOf({
  id: 'fitness',
  formula: 'F(c) = sum_k B(c,k) Q(k), Q(k) = 1 / sum_c B(c,k) / F(c), each divided by its mean',
  unit: 'score',
  input: 'a table of presences B, economies in rows and products in columns',
  inputs: { presence: presences },
  options: {
    method: {
      kind: 'choice',
      values: ['simultaneous', 'sinkhorn'],
      usedBy: 'simultaneous: Tacchella et al. 2012; sinkhorn: Mazzilli et al. 2024',
    },
    updates: { kind: 'number', usedBy: '19: R economiccomplexity, who calls it 20' },
    tolerance: { kind: 'number' },
    cap: { kind: 'number' },
  },
  output: 'sides',
  range: [0, null],
  undefinedWhen: {
    'zero-denominator': 'the economy or product has no presence at all',
    'not-converged': 'values still move when the largest number of updates is reached',
  },
  reference: 'Tacchella et al. 2012, doi:10.1038/srep00723; sinkhorn: Mazzilli et al. 2024, doi:10.1088/2632-072x/ad2697',
  example: presencesByProduct,
  compute: ({ presence }, options) => {
    const { economies, products } = economicFitness(presence, options);
    return { rows: { fitness: economies }, columns: { complexity: products } };
  },
});
