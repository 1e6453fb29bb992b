import { describe, expectTypeOf, it } from 'vitest';
import type { EconomyCode, Period, Receipt, ReleaseId, SourceId, ViewPoint } from '../../src/index.ts';

describe('branded ids', () => {
  it('reject a plain string', () => {
    expectTypeOf<string>().not.toExtend<EconomyCode>();
    expectTypeOf<string>().not.toExtend<Period>();
    expectTypeOf<string>().not.toExtend<SourceId>();
    expectTypeOf<string>().not.toExtend<ReleaseId>();
  });

  it('are not exchanged for one another', () => {
    expectTypeOf<SourceId>().not.toExtend<ReleaseId>();
    expectTypeOf<EconomyCode>().not.toExtend<Period>();
  });
});

describe('a point of a view', () => {
  it('has no value without a receipt', () => {
    expectTypeOf<ViewPoint>().toHaveProperty('receipt').toEqualTypeOf<Receipt>();
    expectTypeOf<Omit<ViewPoint, 'receipt'>>().not.toExtend<ViewPoint>();
  });
});
