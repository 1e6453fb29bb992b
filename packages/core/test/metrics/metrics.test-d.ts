import { describe, expectTypeOf, test } from 'vitest';
import type { Missing, Value } from '../../src/index.ts';
import { ratio, recordOf } from '../../src/metrics/definition/index.ts';
import {
  findMetric,
  type HerfindahlHirschmanOptions,
  type MetricId,
  type MetricRecord,
  metricRegistry,
  type ReconciliationWeights,
  share,
  type TheilDecomposition,
  type TradeDependenceWhole,
  theilDecomposition,
} from '../../src/metrics/index.ts';

describe('types of metrics', () => {
  test('a metric on single values takes and gives a number or a Missing, and never undefined', () => {
    expectTypeOf(share).parameters.toEqualTypeOf<[part: Value, whole: Value]>();
    expectTypeOf(share(1, 2)).toEqualTypeOf<number | Missing>();
  });

  test('an id is one of the registry and not any text', () => {
    expectTypeOf<'trade-balance'>().toExtend<MetricId>();
    expectTypeOf<string>().not.toExtend<MetricId>();
    expectTypeOf<'trade-balanse'>().not.toExtend<MetricId>();
    expectTypeOf(findMetric('hhi').id).toEqualTypeOf<MetricId>();
    expectTypeOf(metricRegistry).toExtend<readonly MetricRecord<MetricId>[]>();
  });

  test('an option is one of its names', () => {
    expectTypeOf<{ form: 'unctad' }>().toExtend<HerfindahlHirschmanOptions>();
    expectTypeOf<{ form: 'squares' }>().not.toExtend<HerfindahlHirschmanOptions>();
    expectTypeOf<{ stated: number }>().toExtend<ReconciliationWeights>();
    expectTypeOf<number>().not.toExtend<ReconciliationWeights>();
    expectTypeOf<{ of: 'of-gdp'; gdp: number }>().toExtend<TradeDependenceWhole>();
    expectTypeOf<{ of: 'of-gdp'; exports: number; imports: number }>().not.toExtend<TradeDependenceWhole>();
  });

  test('an absent value is a Missing with a reason, not null or undefined', () => {
    expectTypeOf<null>().not.toExtend<Value>();
    expectTypeOf<undefined>().not.toExtend<Value>();
    expectTypeOf<{ missing: 'because' }>().not.toExtend<Value>();
  });

  test('a result of several parts is all parts or a Missing', () => {
    expectTypeOf(theilDecomposition([1], ['a'])).toEqualTypeOf<TheilDecomposition | Missing>();
  });

  test('a record says what goes in and what comes out, and its function takes and gives that', () => {
    const words = {
      id: 'probe',
      formula: 'x',
      unit: 'ratio',
      input: 'a ratio',
      range: [0, 1],
      undefinedWhen: {},
      reference: 'none',
      example: 'x',
    } as const;
    expectTypeOf(recordOf({ ...words, inputs: { x: ratio }, output: 'value', compute: ({ x }) => x }).id).toEqualTypeOf<'probe'>();
    // @ts-expect-error without a signature
    recordOf({ ...words });
    // @ts-expect-error of a part that is not there
    recordOf({ ...words, inputs: { x: ratio }, output: 'value', compute: ({ y }) => y });
    // @ts-expect-error which gives another shape
    recordOf({ ...words, inputs: { x: ratio }, output: 'lines', compute: ({ x }) => x });
    // @ts-expect-error of an option that is not there
    recordOf({ ...words, inputs: { x: ratio }, output: 'value', compute: ({ x }, { form }) => (form === 'root' ? x : 0) });
  });
});
