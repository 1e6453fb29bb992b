import { describe, expectTypeOf, it } from 'vitest';
import type { Receipt, ViewPoint } from '../../src/index.ts';
import type { EconomyCode, Period, ReleaseId, SourceId } from '../../src/model/index.ts';

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
