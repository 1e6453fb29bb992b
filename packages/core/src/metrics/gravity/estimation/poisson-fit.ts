import { sum } from '../../numerics/index.ts';
import type { EffectSystem } from './effect-system.ts';
import type { ModelColumns } from './model-columns.ts';
import { weightedStep } from './weighted-step.ts';

/**
 * Maximum of the Poisson likelihood by iteratively reweighted least squares with the effects absorbed; steps that would raise the
 * deviance are halved. Formula: score X'(y - m) = 0 and its like for each effect, m = exp(X b + effects). Converged when the mean
 * square of the last step, weighted by m, is below 1e-20: the step after it would change nothing.
 * Units: outcome at least 0, on a scale near 1. Shape: one entry a row; no separated rows and no all-zero groups among them.
 * Out: the linear predictor, the means, the coefficients of the columns, and the last weighted step.
 * Undefined: `null` when it does not converge within `maximumIterations`.
 * Reference: Nelder and Wedderburn 1972, doi:10.2307/2344614; Correia, Guimaraes and Zylkin 2020, doi:10.1177/1536867X20909691.
 * @example poissonFit(Float64Array.of(1, 3), { identified: [], columns: [], kept: new Uint8Array() }, effectSystem([allRows(2)], 2), 25).deviance > 1 // => true
 */
export function poissonFit(outcome: Float64Array, model: ModelColumns, effects: EffectSystem, maximumIterations: number) {
  const mean = sum(outcome) / outcome.length;
  let predictor: Float64Array = outcome.map((value) => Math.log((value + mean) / 2));
  let deviance = Number.POSITIVE_INFINITY;
  let coefficients = model.columns.map(() => 0);
  let means = meansOf(predictor);
  for (let iteration = 1; iteration <= maximumIterations; iteration += 1) {
    const first = iteration === 1;
    const target = outcome.map(
      (value, row) => (value - (means[row] as number)) / (means[row] as number) + (first ? (predictor[row] as number) : 0),
    );
    const step = weightedStep(target, model.columns, effects, means, model.kept);
    if (step === null) return null;
    if (first) {
      const fits = Number.isFinite(devianceOf(outcome, meansOf(step.fitted)));
      predictor = fits ? step.fitted : outcome.map(() => Math.log(mean));
      coefficients = fits ? [...step.coefficients] : coefficients;
      means = meansOf(predictor);
      deviance = devianceOf(outcome, means);
      continue;
    }
    const { share, ...next } = stepped(outcome, predictor, step.fitted, deviance);
    coefficients = coefficients.map((value, index) => value + share * (step.coefficients[index] as number));
    if (!Number.isFinite(next.deviance)) return null;
    if (share === 1 && stepSize(step.fitted, means) <= 1e-20) return { ...next, coefficients, iterations: iteration, step };
    ({ predictor, means, deviance } = next);
  }
  return null;
}

/** Where the largest of 1, 1/2, 1/4, ... of a step leads that does not raise the deviance by more than rounding. */
function stepped(outcome: Float64Array, from: Float64Array, step: Float64Array, before: number) {
  for (let share = 1; ; share /= 2) {
    const predictor = from.map((value, row) => value + share * (step[row] as number));
    const means = meansOf(predictor);
    const deviance = devianceOf(outcome, means);
    if (deviance <= before + 1e-9 * (0.1 + Math.abs(before)) || share === 2 ** -30) return { share, predictor, means, deviance };
  }
}

/** Means, held above 0 so that a weight never vanishes on the way. */
function meansOf(predictor: Float64Array): Float64Array {
  return predictor.map((value) => Math.max(Math.exp(value), 1e-280));
}

function devianceOf(outcome: Float64Array, means: Float64Array): number {
  let total = 0;
  for (let row = 0; row < outcome.length; row += 1) {
    const [value, mean] = [outcome[row] as number, means[row] as number];
    total += (value > 0 ? value * Math.log(value / mean) : 0) - (value - mean);
  }
  return 2 * total;
}

/** Mean square of a step of the predictor, weighted by the means. */
function stepSize(step: Float64Array, means: Float64Array): number {
  let [total, weight] = [0, 0];
  for (let row = 0; row < step.length; row += 1) {
    total += (means[row] as number) * (step[row] as number) ** 2;
    weight += means[row] as number;
  }
  return total / weight;
}
