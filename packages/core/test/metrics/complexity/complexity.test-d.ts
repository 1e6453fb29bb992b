import { describe, expectTypeOf, test } from 'vitest';
import type { Value } from '../../../src/index.ts';
import {
  complexityOutlookGain,
  complexityOutlookIndex,
  density,
  diversity,
  type EconomicComplexityOptions,
  economicComplexityIndex,
  economicFitness,
  type FitnessOptions,
  type MetricId,
  type PresenceInput,
  type PresenceTable,
  type ProductComplexityOptions,
  presence,
  productComplexityIndex,
  proximity,
  reflections,
} from '../../../src/metrics/index.ts';

describe('the types of complexity', () => {
  test('a result is a list or a table of values, which may be Missing', () => {
    expectTypeOf(diversity).returns.toEqualTypeOf<readonly Value[]>();
    expectTypeOf(economicComplexityIndex).returns.toEqualTypeOf<readonly Value[]>();
    expectTypeOf(productComplexityIndex).returns.toEqualTypeOf<readonly Value[]>();
    expectTypeOf(complexityOutlookIndex).returns.toEqualTypeOf<readonly Value[]>();
    expectTypeOf(complexityOutlookGain).returns.toEqualTypeOf<readonly (readonly Value[])[]>();
    expectTypeOf(proximity).returns.toEqualTypeOf<readonly (readonly Value[])[]>();
    expectTypeOf(density).returns.toEqualTypeOf<readonly (readonly Value[])[]>();
    expectTypeOf(reflections).returns.toHaveProperty('economies').toEqualTypeOf<readonly Value[]>();
    expectTypeOf(economicFitness).returns.toHaveProperty('products').toEqualTypeOf<readonly Value[]>();
  });

  test('what presence gives is what the other metrics accept', () => {
    expectTypeOf(presence).returns.toExtend<PresenceTable>();
    expectTypeOf(presence).returns.toExtend<PresenceInput>();
    expectTypeOf<readonly (readonly number[])[]>().toExtend<PresenceInput>();
    expectTypeOf<readonly string[]>().not.toExtend<PresenceInput>();
  });

  test('the scales of economies and of products are two lists of names', () => {
    expectTypeOf<NonNullable<EconomicComplexityOptions['normalisation']>>().toEqualTypeOf<'sample' | 'population' | 'harvard' | 'raw'>();
    expectTypeOf<NonNullable<ProductComplexityOptions['normalisation']>>().toEqualTypeOf<'own' | 'population' | 'harvard' | 'raw'>();
    expectTypeOf<NonNullable<FitnessOptions['method']>>().toEqualTypeOf<'simultaneous' | 'sinkhorn'>();
  });

  test('the ids of the family are ids of the registry', () => {
    expectTypeOf<'eci'>().toExtend<MetricId>();
    expectTypeOf<'gravity-ppml'>().toExtend<MetricId>();
    expectTypeOf<'complexity'>().not.toExtend<MetricId>();
  });
});
