import type { Links } from './presence-graph.ts';

/** Fitness and complexity after some rounds, over all members of the table; 0 for one that does not take part. */
export interface FitnessState {
  readonly fitness: Float64Array;
  readonly complexity: Float64Array;
}

/** The members that take part in the rounds, by position, and their links. */
export interface FitnessMembers {
  readonly economies: readonly number[];
  readonly products: readonly number[];
  readonly productsOf: Links;
  readonly economiesOf: Links;
}

/**
 * The start of the rounds: 1 for every member. Units: none. Undefined: never. Throws: never.
 * @example startOfRounds({ economies: [0], products: [], productsOf: [new Int32Array()], economiesOf: [] }).fitness // => Float64Array.of(1)
 */
export function startOfRounds({ economies, products, productsOf, economiesOf }: FitnessMembers): FitnessState {
  const fitness = new Float64Array(productsOf.length);
  const complexity = new Float64Array(economiesOf.length);
  for (const economy of economies) fitness[economy] = 1;
  for (const product of products) complexity[product] = 1;
  return { fitness, complexity };
}

/**
 * One round of fitness and complexity. Formula: F(c) = sum_k B(c,k) Q(k), Q(k) = 1 / sum_c B(c,k) / F(c), each divided by its mean over
 * the members that take part; both from the round before, or with `sequential` Q from the new F (Sinkhorn).
 * Units: none, mean 1. Undefined: never; what falls below the smallest number is 0. Throws: never.
 * Reference: Tacchella et al. 2012, doi:10.1038/srep00723.
 * @example fitnessRound({ economies: [0], products: [0], productsOf: [Int32Array.of(0)], economiesOf: [Int32Array.of(0)] }, { fitness: Float64Array.of(1), complexity: Float64Array.of(1) }, false).fitness // => Float64Array.of(1)
 */
export function fitnessRound(members: FitnessMembers, before: FitnessState, sequential: boolean): FitnessState {
  const fitness = new Float64Array(before.fitness.length);
  for (const economy of members.economies) {
    let total = 0;
    for (const product of members.productsOf[economy] as Int32Array) total += before.complexity[product] as number;
    fitness[economy] = total;
  }
  divideByMean(fitness, members.economies);
  const inverse = (sequential ? fitness : before.fitness).map((value) => 1 / value);
  const complexity = new Float64Array(before.complexity.length);
  for (const product of members.products) {
    let total = 0;
    for (const economy of members.economiesOf[product] as Int32Array) total += inverse[economy] as number;
    complexity[product] = 1 / total;
  }
  divideByMean(complexity, members.products);
  return { fitness, complexity };
}

function divideByMean(values: Float64Array, members: readonly number[]): void {
  let total = 0;
  for (const member of members) total += values[member] as number;
  const mean = total / members.length;
  for (const member of members) values[member] = (values[member] as number) / mean;
}
