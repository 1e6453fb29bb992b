import { type Missing, missing, type Value } from '../../../model/values/index.ts';
import { type Grouping, groupingOf } from './grouping.ts';

/** Which variance the standard errors estimate, and whether it is corrected for a small sample: see `coefficientCovariance`. */
export interface StandardErrorOptions {
  readonly standardErrors?: 'iid' | 'hc0' | 'hc1' | 'cluster' | 'two-way';
  readonly smallSample?: 'fixest' | 'none';
}

/** What the variance is made of: the columns freed of the effects, the inverse of X'WX, the residuals y - m, for iid their variance, and the one or two clusters of errors by cluster. */
export interface VarianceParts {
  readonly residualColumns: readonly Float64Array[];
  readonly inverse: readonly (readonly number[])[];
  readonly residuals: Float64Array;
  readonly dispersion: number;
  readonly effects: readonly Grouping[];
  readonly clusters: readonly Grouping[];
}

/** The covariance of the coefficients, the factor it was multiplied by, the number of parameters K that this counts, and the degrees of freedom of t. */
export interface CoefficientCovariance {
  readonly covariance: readonly (readonly number[])[];
  readonly smallSampleFactor: number;
  readonly parameters: number;
  readonly degreesOfFreedom: number;
}

/**
 * Covariance of coefficients. Formula: `iid` d (X'WX)^-1; `hc0` (X'WX)^-1 (sum of e^2 x x') (X'WX)^-1; `hc1` the same, corrected;
 * `cluster` with the scores x e summed in each cluster; `two-way` by the first clusters plus by the second minus by both together.
 * Factor, named `fixest` (default) after the R package: (n - 1) / (n - K) for iid; n / (n - K) for hc1; G / (G - 1) x (n - 1) / (n - K) by cluster, G the
 * smaller number of clusters with two-way; K counts the coefficients and all levels of the effects but one for each effect after the
 * first, by cluster without the levels of effects that are nested in the clusters. `none` sets it to 1; hc0 never has one.
 * Degrees of freedom: n - K, by cluster G - 1; at least 1, so that there is a distribution where hc0 leaves none.
 * Units: those of the coefficients, squared. Shape: columns freed of their effects under the weights; square over the coefficients.
 * Undefined: `too-few-observations` when n <= K or there are fewer than two clusters.
 * Reference: White 1980, doi:10.2307/1912934; Cameron, Gelbach and Miller 2011, doi:10.1198/jbes.2010.07136; R fixest.
 * @example coefficientCovariance({ residualColumns: [], inverse: [], residuals: Float64Array.of(1, 2), dispersion: 1, effects: [], clusters: [] }, { standardErrors: 'hc1' }).smallSampleFactor // => 1
 */
export function coefficientCovariance(parts: VarianceParts, options: StandardErrorOptions): CoefficientCovariance | Missing {
  const { standardErrors = 'iid', smallSample = 'fixest' } = options;
  const { inverse, clusters, dispersion, residuals } = parts;
  const clustered = clusters.length > 0;
  const parameters = parametersOf(parts);
  const rows = residuals.length;
  const groups = Math.min(...clusters.map(({ labels }) => labels.length));
  if (clustered && groups < 2) return missing('too-few-observations');
  if (standardErrors !== 'hc0' && smallSample === 'fixest' && rows <= parameters) return missing('too-few-observations');
  const byRow = (standardErrors === 'iid' ? rows - 1 : rows) / (rows - parameters);
  const byCluster = ((groups / (groups - 1)) * (rows - 1)) / (rows - parameters);
  const smallSampleFactor = smallSample === 'none' || standardErrors === 'hc0' ? 1 : clustered ? byCluster : byRow;
  const bread =
    standardErrors === 'iid'
      ? inverse.map((row) => row.map((value) => value * dispersion))
      : multiply(multiply(inverse, meatOf(parts)), inverse);
  return {
    covariance: bread.map((row) => row.map((value) => value * smallSampleFactor)),
    smallSampleFactor,
    parameters,
    degreesOfFreedom: Math.max(1, clustered ? groups - 1 : rows - parameters),
  };
}

/**
 * Standard errors from a covariance. Formula: sqrt of its diagonal; a variance below 0 by rounding is 0. Units: those of the coefficients.
 * Undefined: `out-of-domain` for a variance below 0, which a two-way estimate can give.
 * @example standardErrorsOf([[4]]) // => [2]
 */
export function standardErrorsOf(covariance: readonly (readonly number[])[]): readonly Value[] {
  const variances = covariance.map((row, index) => row[index] as number);
  const rounding = 1e-14 * variances.reduce((most, variance) => Math.max(most, Math.abs(variance)), 0);
  return variances.map((variance) => (variance >= -rounding ? Math.sqrt(Math.max(0, variance)) : missing('out-of-domain')));
}

function parametersOf({ effects, inverse, clusters }: VarianceParts): number {
  const levels = (effect: Grouping): number => (clusters.some((cluster) => isNested(effect, cluster)) ? 1 : effect.labels.length);
  const counted = effects.reduce((total, effect) => total + levels(effect), 0);
  return inverse.length + (effects.length === 0 ? 0 : counted - (effects.length - 1));
}

/** Whether each level of an effect stands in one cluster only. */
function isNested(effect: Grouping, cluster: Grouping): boolean {
  const home = new Int32Array(effect.labels.length).fill(-1);
  return effect.of.every((level, row) => {
    if (home[level] === -1) home[level] = cluster.of[row] as number;
    return home[level] === cluster.of[row];
  });
}

type SquareMatrix = readonly (readonly number[])[];

/** By row without clusters, by one cluster, or by two: by the first plus by the second minus by both together. */
function meatOf(parts: VarianceParts): SquareMatrix {
  const [first = null, second] = parts.clusters;
  const one = outerProducts(parts, first);
  if (first === null || second === undefined) return one;
  const [other, both] = [outerProducts(parts, second), outerProducts(parts, intersection(first, second))];
  const at = (matrix: SquareMatrix, i: number, j: number): number => (matrix[i] as readonly number[])[j] as number;
  return one.map((row, i) => row.map((value, j) => value + at(other, i, j) - at(both, i, j)));
}

/** Sum over clusters, or rows, of the outer product of the summed scores. */
function outerProducts({ residualColumns, residuals }: VarianceParts, cluster: Grouping | null): SquareMatrix {
  const scores = residualColumns.map((column) => {
    const products = column.map((value, row) => value * (residuals[row] as number));
    if (cluster === null) return products;
    const sums = new Float64Array(cluster.labels.length);
    for (const [row, place] of cluster.of.entries()) sums[place] = (sums[place] as number) + (products[row] as number);
    return sums;
  });
  return scores.map((one) => scores.map((other) => one.reduce((total, value, index) => total + value * (other[index] as number), 0)));
}

/** The rows that share both clusters. */
function intersection(one: Grouping, other: Grouping): Grouping {
  const pairs = Float64Array.from(one.of, (place, row) => place * other.labels.length + (other.of[row] as number));
  return groupingOf(`${one.name} and ${other.name}`, pairs, [...pairs.keys()]);
}

function multiply(one: SquareMatrix, other: SquareMatrix): SquareMatrix {
  return one.map((row) =>
    row.map((_, column) => row.reduce((total, value, k) => total + value * ((other[k] as readonly number[])[column] as number), 0)),
  );
}
