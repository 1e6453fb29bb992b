import { describe, expectTypeOf, test } from 'vitest';
import type { Missing, Value } from '../../../src/index.ts';
import {
  type Forecast,
  forecastBaseline,
  forecastError,
  type GravityData,
  hodrickPrescottFilter,
  type PoissonGravity,
  pageRank,
  poissonGravity,
  requiredGrowth,
  type StandardErrorOptions,
  type StructuralBreaks,
  structuralBreaks,
  type TrendAndCycle,
} from '../../../src/metrics/index.ts';

describe('the types of models', () => {
  test('a model is its result or a Missing, never half of either', () => {
    expectTypeOf(poissonGravity).returns.toEqualTypeOf<PoissonGravity | Missing>();
    expectTypeOf(hodrickPrescottFilter).returns.toEqualTypeOf<TrendAndCycle | Missing>();
    expectTypeOf(structuralBreaks).returns.toEqualTypeOf<StructuralBreaks | Missing>();
    expectTypeOf(forecastBaseline).returns.toEqualTypeOf<Forecast | Missing>();
    expectTypeOf(forecastError).returns.toEqualTypeOf<Value>();
    expectTypeOf(pageRank).returns.toEqualTypeOf<readonly Value[]>();
    expectTypeOf(requiredGrowth).returns.toEqualTypeOf<Value>();
  });

  test('a coefficient and its standard error may be Missing', () => {
    expectTypeOf<PoissonGravity['coefficients'][number]['estimate']>().toEqualTypeOf<Value>();
    expectTypeOf<PoissonGravity['coefficients'][number]['standardError']>().toEqualTypeOf<Value>();
    expectTypeOf<PoissonGravity['fitted']>().toEqualTypeOf<readonly Value[]>();
    expectTypeOf<PoissonGravity['deviance']>().toBeNumber();
  });

  test('identifiers are texts or numbers, outcomes and regressors are values', () => {
    expectTypeOf<{ outcome: (number | Missing)[]; regressors: { x: Float64Array } }>().toExtend<GravityData>();
    expectTypeOf<{
      outcome: number[];
      regressors: Record<string, never>;
      effects: { year: number[]; exporter: string[] };
    }>().toExtend<GravityData>();
    expectTypeOf<{ outcome: string[]; regressors: Record<string, never> }>().not.toExtend<GravityData>();
  });

  test('the standard errors are five names, and the small-sample factor two', () => {
    expectTypeOf<NonNullable<StandardErrorOptions['standardErrors']>>().toEqualTypeOf<'iid' | 'hc0' | 'hc1' | 'cluster' | 'two-way'>();
    expectTypeOf<NonNullable<StandardErrorOptions['smallSample']>>().toEqualTypeOf<'fixest' | 'none'>();
  });
});
