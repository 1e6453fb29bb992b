import { describe, expect, test } from 'vitest';
import { isMissing, type Missing } from '../../../src/index.ts';
import { groupingOf } from '../../../src/metrics/gravity/estimation/grouping.ts';
import { separatedRows } from '../../../src/metrics/gravity/estimation/separated-rows.ts';
import {
  type LogLinearGravity,
  logLinearGravity,
  type PoissonGravity,
  poissonGravity,
  type StandardErrorOptions,
} from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';
import { type Reference, readReference } from '../../support/read-reference.ts';
import { estimatesByName, gravityInput } from './gravity-inputs.ts';

interface Fit {
  readonly model: 'poisson' | 'log-linear';
  readonly input: string;
  readonly effects: readonly string[];
  readonly by: string;
  readonly coefficients: Readonly<Record<string, number>>;
  readonly errors: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly deviance?: number;
  readonly logLikelihood?: number;
  readonly pseudoR2?: number;
  readonly fittedSum?: number;
  readonly explainedShare?: number;
  readonly explainedShareWithinEffects?: number;
  readonly levels?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface SeparationSet {
  readonly set: string;
  readonly outcome: readonly number[];
  readonly regressors: Readonly<Record<string, readonly number[]>>;
  readonly effects: Readonly<Record<string, readonly number[]>>;
  readonly separated: readonly number[];
  readonly coefficients?: Readonly<Record<string, number>>;
  readonly deviance?: number;
}

interface Programme {
  readonly outcome: readonly number[];
  readonly regressors: readonly (readonly number[])[];
  readonly effects: readonly (readonly number[])[];
  readonly separated: readonly number[];
}

function solved<Result extends object>(result: Result | Missing): Result {
  if (isMissing(result)) throw new Error(`the model is missing: ${result.missing}`);
  return result;
}

const { cases: fits } = readReference<Reference<Fit>>('gravity/fixest-gravity');

describe.each(fits.map((fit, index) => ({ ...fit, index, name: `${fit.model} on ${fit.input} with ${fit.effects.length} effects` })))(
  '$name, as $by gives it',
  (fit) => {
    const data = gravityInput(fit.input, fit.effects);
    const run = (options: StandardErrorOptions): PoissonGravity | LogLinearGravity =>
      fit.model === 'poisson' ? solved(poissonGravity(data, options)) : solved(logLinearGravity(data, options));

    test('the coefficients agree within 1e-8', () => {
      const estimates = estimatesByName(run({}).coefficients);
      expect(Object.keys(estimates).sort()).toEqual(Object.keys(fit.coefficients).sort());
      for (const [name, wanted] of Object.entries(fit.coefficients)) expectClose(estimates[name], wanted, 1e-8, 1e-8);
    });

    test.each(Object.keys(fit.errors))('the standard errors %s agree within 1e-6', (kind) => {
      const { coefficients } = run({ standardErrors: kind as NonNullable<StandardErrorOptions['standardErrors']> });
      for (const [name, wanted] of Object.entries(fit.errors[kind] ?? {})) {
        expectClose(coefficients.find((one) => one.name === name)?.standardError, wanted, 1e-6, 0);
      }
    });
  },
);

describe('what else the fits give', () => {
  const withDeviance = fits.filter(({ deviance }) => deviance !== undefined);

  test.each(withDeviance)('the deviance on $input with $effects agrees within 1e-9', ({ input, effects, deviance }) => {
    expectClose(solved(poissonGravity(gravityInput(input, effects))).deviance, deviance as number, 1e-9);
  });

  test.each(fits.filter(({ logLikelihood }) => logLikelihood !== undefined))(
    'the log-likelihood and the pseudo R2 on $input with $effects agree with fixest within 1e-9',
    ({ input, effects, ...wanted }) => {
      const { logLikelihood, pseudoR2 } = solved(poissonGravity(gravityInput(input, effects)));
      expectClose(logLikelihood, wanted.logLikelihood as number, 1e-9);
      expectClose(pseudoR2, wanted.pseudoR2 as number, 1e-9);
    },
  );

  test('differences between levels of the effects are those of fixest; its reference level is another', () => {
    const wanted = fits.find(({ levels }) => levels !== undefined)?.levels ?? {};
    const { effects } = solved(poissonGravity(gravityInput('pairs', ['exporter', 'importer'])));
    for (const { name, levels } of effects) {
      const reference = wanted[name] as Readonly<Record<string, number>>;
      expect(Object.keys(levels).sort()).toEqual(Object.keys(reference).sort());
      for (const [label, value] of Object.entries(levels)) {
        expect(value - (levels['CHN'] as number)).toBeCloseTo((reference[label] as number) - (reference['CHN'] as number), 8);
      }
    }
  });

  test('the fitted values sum to those of glm', () => {
    const { fitted } = solved(poissonGravity(gravityInput('pairs', ['exporter', 'importer'])));
    const wanted = fits.find(({ fittedSum }) => fittedSum !== undefined)?.fittedSum as number;
    expectClose(
      (fitted as readonly number[]).reduce((total, value) => total + value, 0),
      wanted,
      1e-9,
    );
  });

  test('the shares explained by least squares are those of fixest', () => {
    const wanted = fits.find(({ model }) => model === 'log-linear');
    const { explainedShare, explainedShareWithinEffects, rowsUsed } = solved(logLinearGravity(gravityInput('product', ['all'])));
    expectClose(explainedShare, wanted?.explainedShare as number, 1e-12);
    expectClose(explainedShareWithinEffects, wanted?.explainedShareWithinEffects as number, 1e-12);
    expect(rowsUsed).toBe(1700);
  });

  test('standard errors without the small-sample factor are those with it, over its root', () => {
    const data = gravityInput('pairs', []);
    for (const standardErrors of ['iid', 'hc1', 'cluster', 'two-way'] as const) {
      const [plain, corrected] = [
        solved(poissonGravity(data, { standardErrors, smallSample: 'none' })),
        solved(poissonGravity(data, { standardErrors })),
      ];
      expect(plain.smallSampleFactor).toBe(1);
      for (const [index, { standardError }] of plain.coefficients.entries()) {
        const root = Math.sqrt(corrected.smallSampleFactor as number);
        expectClose(corrected.coefficients[index]?.standardError, (standardError as number) * root, 1e-12);
      }
    }
  });
});

const { cases: sets } = readReference<Reference<SeparationSet>>('gravity/ppmlhdfe-separation');

describe.each(sets)('separation in set $set of ppmlhdfe', ({ outcome, regressors, effects, separated }) => {
  const result = poissonGravity({ outcome, regressors, effects });

  test('every separated row is found, and no other', () => {
    if (isMissing(result)) {
      // Without the separated rows nothing is left to explain: every outcome is the same.
      expect(result.missing).toBe('degenerate');
      expect(new Set(outcome.filter((_, row) => !separated.includes(row))).size).toBe(1);
      return;
    }
    expect([...result.zeroGroupRows, ...result.separatedRows].sort((one, other) => one - other)).toEqual(separated);
    for (const row of separated) expect(result.fitted[row]).toBe(0);
  });
});

describe.each(sets.filter(({ coefficients }) => coefficients !== undefined))(
  'the fit of set $set of ppmlhdfe',
  ({ outcome, regressors, effects, coefficients, deviance }) => {
    test('the coefficients are those of fixest on the other rows within 1e-8, and the rest not identified', () => {
      const fit = solved(poissonGravity({ outcome, regressors, effects }));
      for (const { name, estimate } of fit.coefficients) {
        const wanted = coefficients?.[name];
        if (wanted === undefined) expect(estimate).toEqual({ missing: 'not-identified', of: name });
        else expectClose(estimate, wanted, 1e-8, 1e-8);
      }
      expect(fit.coefficients.filter(({ estimate }) => !isMissing(estimate)).length).toBe(Object.keys(coefficients ?? {}).length);
      expectClose(fit.deviance, deviance as number, 1e-9, 1e-9);
    });
  },
);

describe('separation as a linear programme finds it', () => {
  const { cases } = readReference<Reference<Programme>>('gravity/linear-programme-separation');

  test(`separatedRows agrees on ${cases.length} made-up sets, with and without effects`, () => {
    expect(cases.filter(({ separated }) => separated.length > 0).length).toBeGreaterThan(40);
    for (const { outcome, regressors, effects, separated } of cases) {
      const rows = outcome.map((_, row) => row);
      const constant = effects.length === 0 ? [outcome.map(() => 1)] : [];
      const columns = [...constant, ...regressors].map((column) => Float64Array.from(column));
      const groupings = effects.map((identifiers, index) => groupingOf(`effect ${index}`, identifiers, rows));
      expect(separatedRows(Float64Array.from(outcome), columns, groupings)).toEqual(separated);
    }
  });
});
