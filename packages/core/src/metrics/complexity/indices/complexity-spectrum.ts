import { type Missing, missing } from '../../../model/values/index.ts';
import { leadingEigenpair } from '../../numerics/index.ts';
import { isConnected } from '../presence/is-connected.ts';
import type { Links, PresenceGraph } from '../presence/presence-graph.ts';
import { sumsOverLinks } from '../presence/sums-over-links.ts';

/**
 * The eigenvector behind both complexity indices: `kappa` and `q`, its entries in the order of the graph's economies and products,
 * and its eigenvalue lambda_2.
 */
export interface ComplexitySpectrum {
  readonly eigenvalue: number;
  readonly kappa: readonly number[];
  readonly q: readonly number[];
}

/** Below this distance two eigenvalues count as one: the vector between them would be noise. */
const eigenvalueTolerance: number = 1e-9;

/** A sum this small beside its parts is what rounding leaves of 0. */
const sumTolerance: number = 1e-12;

/**
 * Second eigenvector of the economy-economy matrix sum_k B(c,k) B(c',k) / (d(c) u(k)), and its image among the products.
 * Formula: S = D^-1/2 B U^-1 B' D^-1/2, S v = lambda_2 v, kappa = D^-1/2 v, q = U^-1 B' kappa; signed so that kappa correlates
 * positively with diversity. The first eigenvector is known, sqrt(d), and taken out; the eigenproblem is solved on the smaller side
 * (economies or products), from which the other follows by one product, exactly.
 * Units: kappa on the scale sum d kappa^2 = 1. Shape: over the members with a presence.
 * Undefined: `degenerate` when there is one economy or one product, when the graph falls apart (lambda_2 = 1), when every economy has
 * the same products (lambda_2 = 0), when lambda_2 is not simple, and when kappa does not correlate with diversity, so that it has no
 * sign; a Missing cell is returned as it is.
 * Reference: Hausmann et al. 2014, The atlas of economic complexity.
 * @example complexitySpectrum(presenceGraph([[1, 1], [1, 0]])).eigenvalue // => 0.25
 */
export function complexitySpectrum(graph: PresenceGraph): ComplexitySpectrum | Missing {
  graph.found['spectrum'] ??= findSpectrum(graph);
  return graph.found['spectrum'] as ComplexitySpectrum | Missing;
}

function findSpectrum(graph: PresenceGraph): ComplexitySpectrum | Missing {
  const { economies, products, absence } = graph;
  if (absence !== null) return absence;
  if (economies.length < 2 || products.length < 2 || !isConnected(graph)) return missing('degenerate');
  const byEconomies = economies.length <= products.length;
  const [own, other] = byEconomies ? [graph.productsOf, graph.economiesOf] : [graph.economiesOf, graph.productsOf];
  const members = byEconomies ? economies : products;
  const matrix = normalisedOverlap(members, own, other);
  const { value, next, vector } = leadingEigenpair(matrix, members.length);
  if (value <= eigenvalueTolerance || value - next <= eigenvalueTolerance) return missing('degenerate');
  const scaled = members.map((member, index) => (vector[index] as number) / Math.sqrt((own[member] as Int32Array).length));
  const kappa = byEconomies ? scaled : meanOfLinked(economies, graph.productsOf, products, scaled).map((mean) => mean / Math.sqrt(value));
  // sum d kappa = 0, as for every vector but the first: so n times the covariance of kappa with diversity d is -mean(d) sum kappa.
  const total = sum(kappa);
  if (Math.abs(total) <= sumTolerance * sum(kappa.map(Math.abs))) return missing('degenerate');
  const signed = total < 0 ? kappa : kappa.map((entry) => -entry);
  return { eigenvalue: value, kappa: signed, q: meanOfLinked(products, graph.economiesOf, economies, signed) };
}

/** S with its first eigenvector taken out: its largest eigenvalue is lambda_2. */
function normalisedOverlap(members: readonly number[], own: Links, other: Links): Float64Array {
  const size = members.length;
  const matrix = new Float64Array(size * size);
  const degrees = members.map((member) => (own[member] as Int32Array).length);
  const total = sum(degrees);
  for (let i = 0; i < size; i += 1) {
    const shared = sharedWith(members[i] as number, own, other);
    for (let j = 0; j <= i; j += 1) {
      const scale = Math.sqrt((degrees[i] as number) * (degrees[j] as number));
      const entry = (shared[members[j] as number] as number) / scale - scale / total;
      matrix[i * size + j] = entry;
      matrix[j * size + i] = entry;
    }
  }
  return matrix;
}

/** What a member shares with each before it and with itself: 1 / (how many have it) of each link. */
function sharedWith(member: number, own: Links, other: Links): Float64Array {
  const shared = new Float64Array(own.length);
  for (const link of own[member] as Int32Array) {
    const joined = other[link] as Int32Array;
    const weight = 1 / joined.length;
    for (let at = 0; (joined[at] as number) <= member; at += 1) {
      const one = joined[at] as number;
      shared[one] = (shared[one] as number) + weight;
    }
  }
  return shared;
}

/** Mean, for each member, of the values of those it is linked with. */
function meanOfLinked(members: readonly number[], own: Links, linked: readonly number[], values: readonly number[]): readonly number[] {
  const spread = new Float64Array(Math.max(...linked) + 1);
  for (const [index, member] of linked.entries()) spread[member] = values[index] as number;
  const sums = sumsOverLinks(own, spread);
  return members.map((member) => (sums[member] as number) / (own[member] as Int32Array).length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
