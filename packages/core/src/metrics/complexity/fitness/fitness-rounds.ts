import type { PresenceGraph } from '../presence/presence-graph.ts';
import { sumsOverLinks } from '../presence/sums-over-links.ts';

/** Fitness and complexity after some rounds, over all members of the table; 0 for one that does not take part. */
export interface FitnessState {
  readonly fitness: Float64Array;
  readonly complexity: Float64Array;
}

/** The members that take part in the rounds, by position, and their links: no economy that takes no part has a product. */
export type FitnessMembers = Pick<PresenceGraph, 'economies' | 'products' | 'productsOf' | 'economiesOf'>;

/**
 * The start of the rounds: 1 for every member. Units: none. Undefined: never.
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
 * Units: none, mean 1. Undefined: never; what falls below the smallest number is 0.
 * Reference: Tacchella et al. 2012, doi:10.1038/srep00723.
 * @example
 * ```ts
 * fitnessRound(
 *   { economies: [0], products: [0], productsOf: [Int32Array.of(0)], economiesOf: [Int32Array.of(0)] },
 *   { fitness: Float64Array.of(1), complexity: Float64Array.of(1) },
 *   false,
 * ).fitness // => Float64Array.of(1)
 * ```
 */
export function fitnessRound(members: FitnessMembers, before: FitnessState, sequential: boolean): FitnessState {
  const fitness = sumsOverLinks(members.productsOf, before.complexity);
  divideByMean(fitness, members.economies.length);
  const penalties = sumsOverLinks(members.economiesOf, inverted(sequential ? fitness : before.fitness));
  const complexity = inverted(penalties);
  for (let product = 0; product < complexity.length; product += 1) if (penalties[product] === 0) complexity[product] = 0;
  divideByMean(complexity, members.products.length);
  return { fitness, complexity };
}

function inverted(values: Float64Array): Float64Array {
  const inverses = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) inverses[index] = 1 / (values[index] as number);
  return inverses;
}

function divideByMean(values: Float64Array, count: number): void {
  let total = 0;
  for (const value of values) total += value;
  const mean = total / count;
  for (let index = 0; index < values.length; index += 1) values[index] = (values[index] as number) / mean;
}
