import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing, missing, type Value } from '../../../src/index.ts';
import { poissonLikelihood } from '../../../src/metrics/gravity/estimation/poisson-likelihood.ts';
import { coefficientInference, logLinearGravity, poissonGravity } from '../../../src/metrics/index.ts';
import { twoSidedNormal } from '../../../src/metrics/numerics/distributions/normal-tail.ts';
import { twoSidedStudentT } from '../../../src/metrics/numerics/distributions/student-t.ts';
import { twoSidedQuantile } from '../../../src/metrics/numerics/distributions/two-sided-quantile.ts';
import { expectClose } from '../../support/close-to.ts';

/** The probability of t for so many degrees of freedom, of the normal distribution without them. */
function distribution(degrees: number | null): (t: number) => number {
  return degrees === null ? twoSidedNormal : (t) => twoSidedStudentT(t, degrees);
}

describe('twoSidedStudentT(t, degrees) and twoSidedNormal(z)', () => {
  // mpmath 1.3.0 with 40 digits: betainc(v/2, 1/2, 0, v/(v + t^2), regularized) and erfc(t/sqrt 2).
  test.each([
    [0.1, 1, 0.9365489651388929],
    [1, 1, 0.5],
    [12.706204736432095, 1, 0.0499999999989913],
    [1_000_000, 1, 6.366197723673691e-7],
    [0.5, 2, 0.6666666666666666],
    [3, 2, 0.09546596626670913],
    [2.5, 5, 0.05449009934237624],
    [0.001, 10, 0.999221783374741],
    [2.228138851964939, 10, 0.05000000000180863],
    [8, 10, 1.177494278966616e-5],
    [40, 10, 2.2808577430857547e-12],
    [1.5, 30, 0.144065929128646],
    [1.96, 30.5, 0.05918763923594778],
    [6, 99, 3.245916112345539e-8],
    [1.96, 1109, 0.05024591138226794],
    [0.2, 1109, 0.841517248134916],
    [9, 1109, 9.582149719710456e-19],
    [1.9600202, 38000, 0.05000072637996796],
    [5, 38000, 5.758507649567782e-7],
    [20, 1_000_000, 5.733087047390372e-89],
    [0.7, 1_000_000, 0.48392746728654146],
    [30, 1_000_000_000, 9.815419687967461e-198],
    [0.3, null, 0.7641771556220948],
    [1.959963984540054, null, 0.050000000000000024],
    [6, null, 1.973175290075396e-9],
    [37, null, 1.1451142445049154e-299],
  ] as const)('the probability of %d with %s degrees of freedom agrees with mpmath within 1e-9', (t, degrees, probability) => {
    const probabilityOf = distribution(degrees);
    expectClose(probabilityOf(t), probability, 1e-9, 0);
    expect(probabilityOf(-t)).toBe(probabilityOf(t));
  });

  test('twoSidedStudentT and twoSidedNormal are probabilities that fall with the distance, for any t and degrees', () => {
    const degrees = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 1_000_000 }));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e150, noNaN: true }), fc.double({ min: 1, max: 4, noNaN: true }), degrees, (t, times, v) => {
        const [near, far] = [distribution(v)(t), distribution(v)(t * times)];
        expect(near).toBeGreaterThanOrEqual(0);
        expect(near).toBeLessThanOrEqual(1);
        expect(far).toBeLessThanOrEqual(near * (1 + 1e-9));
      }),
    );
  });
});

describe('twoSidedQuantile(probability, probabilityOf)', () => {
  // Fisher and Yates' table of t, as R 4.5 qt(0.975, v), qt(0.995, v) print it.
  test.each([
    [0.05, 1, 12.7062047361747],
    [0.05, 4, 2.77644510519779],
    [0.05, 10, 2.22813885198627],
    [0.05, 30, 2.0422724563012],
    [0.01, 10, 3.16927267261695],
    [0.1, null, 1.64485362695147],
    [0.05, null, 1.95996398454005],
    [0.01, null, 2.5758293035489],
  ] as const)('the quantile of %d with %s degrees of freedom is that of the tables', (probability, degrees, quantile) => {
    expectClose(twoSidedQuantile(probability, distribution(degrees)), quantile, 1e-9, 0);
  });
});

/** What is inferred of one coefficient of a fit. */
function inferenceOf(estimate: Value, standardError: Value, degreesOfFreedom: number | null): ReturnType<typeof coefficientInference>[0] {
  const [only] = coefficientInference({ coefficients: [{ name: 'border', estimate, standardError }], degreesOfFreedom });
  if (only === undefined) throw new Error('expected one coefficient');
  return only;
}

describe('coefficientInference(fit, options)', () => {
  test('coefficientInference of 2 with error 1 and 10 degrees of freedom is worked out by hand', () => {
    const { name, estimate, standardError, statistic, pValue, interval } = inferenceOf(2, 1, 10);
    expect([name, estimate, standardError, statistic]).toEqual(['border', 2, 1, 2]);
    expectClose(pValue, 0.0733880347707404, 1e-9);
    expectClose(interval.low, 2 - 2.22813885198627, 1e-9);
    expectClose(interval.high, 2 + 2.22813885198627, 1e-9);
  });

  test('a fit without degrees of freedom is held against the normal distribution', () => {
    const { pValue, interval } = inferenceOf(-3, 2, null);
    expectClose(pValue, twoSidedNormal(1.5), 1e-12);
    expectClose(interval.low, -3 - 2 * 1.95996398454005, 1e-9);
  });

  test('coefficientInference carries the reason of a Missing, and a standard error of 0 has no t', () => {
    const absence = missing('not-identified', 'border');
    expect(inferenceOf(absence, absence, null)).toMatchObject({
      statistic: absence,
      pValue: absence,
      interval: { low: absence, high: absence },
    });
    expect(inferenceOf(1, 0, null)).toMatchObject({
      statistic: { missing: 'zero-denominator' },
      pValue: { missing: 'zero-denominator' },
      interval: { low: 1, high: 1 },
    });
  });

  test('confidenceLevel widens the interval and nothing else; one outside 0 to 1 is refused', () => {
    const fit = { coefficients: [{ name: 'border', estimate: 2, standardError: 1 }], degreesOfFreedom: 10 };
    const [usual, wide] = [inferenceOf(2, 1, 10), coefficientInference(fit, { confidenceLevel: 0.99 })[0]];
    expectClose(wide?.interval.high as number, 2 + 3.16927267261695, 1e-9);
    expect({ ...wide, interval: null }).toEqual({ ...usual, interval: null });
    for (const confidenceLevel of [0, 1, 95, Number.NaN])
      expect(() => coefficientInference(fit, { confidenceLevel })).toThrow('confidenceLevel');
  });
});

describe('poissonLikelihood(outcome, mean, deviance)', () => {
  // ln Gamma(x + 1) of 0.5, 3, 14.5, 15, 1e6 by mpmath 1.3.0; at deviance 0 the mean is the outcome.
  test.each([
    [0.5, -0.7257913526447274],
    [3, -1.495922603223726],
    [14.5, -2.261759074430947],
    [15, -2.278518367307741],
    [1e6, -7.826693895520143],
  ])('the log-likelihood of poissonLikelihood([%d], ..., 0) is x ln x - x - ln Gamma(x + 1)', (value, wanted) => {
    expectClose(poissonLikelihood(Float64Array.of(value), value, 0).logLikelihood, wanted, 1e-9);
  });

  test('the pseudo R2 of a perfect fit of 0 and 2 counts the zero: 1 - L / L0, by hand', () => {
    const [perfect, ofConstant] = [2 * Math.log(2) - 2 - Math.log(2), -2 - Math.log(2)];
    const { logLikelihood, pseudoR2 } = poissonLikelihood(Float64Array.of(0, 2), 1, 0);
    expectClose(logLikelihood, perfect, 1e-12);
    expectClose(pseudoR2, 1 - perfect / ofConstant, 1e-12);
  });

  test('the pseudo R2 of a constant alone is 0', () => {
    expectClose(poissonLikelihood(Float64Array.of(7, 7, 7), 7, 0).pseudoR2, 0, 0, 1e-12);
  });

  test('a deviance beyond the range of numbers has no likelihood', () => {
    const absence = { missing: 'out-of-domain' };
    expect(poissonLikelihood(Float64Array.of(1), 1, Number.POSITIVE_INFINITY)).toEqual({ logLikelihood: absence, pseudoR2: absence });
  });
});

describe('what rests on a fit of the gravity models', () => {
  const data = { outcome: [1, 3, 2, 6, 4, 9], regressors: { border: [0, 0, 1, 1, 0, 1] }, clusters: { pair: [1, 1, 2, 2, 3, 3] } };

  test('coefficientInference of poissonGravity rests on the normal distribution, of logLinearGravity on t with n - K, or by cluster with clusters - 1', () => {
    const poisson = poissonGravity(data);
    const [plain, clustered] = [logLinearGravity(data), logLinearGravity(data, { standardErrors: 'cluster' })];
    if (isMissing(poisson) || isMissing(plain) || isMissing(clustered)) throw new Error('a model is missing');
    expect([poisson.degreesOfFreedom, plain.degreesOfFreedom, clustered.degreesOfFreedom]).toEqual([null, 4, 2]);
    for (const { estimate, standardError, statistic, pValue, interval } of coefficientInference(plain)) {
      const t = (estimate as number) / (standardError as number);
      expectClose(statistic, t, 1e-12);
      expectClose(pValue, twoSidedStudentT(t, 4), 1e-12);
      expectClose(interval.high, (estimate as number) + 2.77644510519779 * (standardError as number), 1e-9);
    }
  });

  test('the log-likelihood of least squares is that of R logLik(lm)', () => {
    // By hand: outcome e^0, e^1, e^0, e^1 on a constant has residuals of 1/2: -4/2 (ln(2 pi / 4) + 1).
    const model = logLinearGravity({ outcome: [1, Math.E, 1, Math.E], regressors: {} });
    if (isMissing(model)) throw new Error('the model is missing');
    expectClose(model.logLikelihood, -2 * (Math.log(Math.PI / 2) + 1), 1e-12);
  });
});
