import fc from 'fast-check';
import type { Value } from '../../src/index.ts';
import { InvalidParameterError, type MetricInput, type MetricOption, type MetricRecord, type YearValue } from '../../src/metrics/index.ts';
import { anySeries, anyValue, arbitraryAbsence, ordinaryAmount, tableOf } from './arbitrary-values.ts';

/** What a metric is called with: the parts of its input and its options, by their names. */
export interface MetricCall {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A series without a gap, as models want it. */
const longSeries: fc.Arbitrary<readonly YearValue[]> = fc
  .array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 8, maxLength: 24 })
  .map((values) => values.map((value, at) => ({ year: 2010 + at, value })));

const presence: fc.Arbitrary<Value> = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom<Value>(0, 1) },
  { weight: 1, arbitrary: fc.constantFrom<Value>(arbitraryAbsence, 2, -1, Number.NaN) },
);
const name = fc.constantFrom('a', 'b', 'c');
const someNumber = fc.constantFrom(1, 2, 3);

/** Of which sizes the parts of a call are: tables, and lists, which beside a table have an entry for each row. */
interface Sizes {
  readonly rows: number;
  readonly columns: number;
  readonly length: number;
}

function listOf<Entry>(entry: fc.Arbitrary<Entry>, length: number): fc.Arbitrary<readonly Entry[]> {
  return fc.array(entry, { minLength: length, maxLength: length });
}

function inputOf({ shape, unit }: MetricInput, { rows, columns, length }: Sizes): fc.Arbitrary<unknown> {
  const cell = unit === 'presence' ? presence : anyValue;
  switch (shape) {
    case 'value':
      return unit === 'count' ? fc.integer({ min: -1, max: 30 }) : anyValue;
    case 'list':
      return fc.oneof(listOf(anyValue, length), listOf(ordinaryAmount, length));
    case 'labels':
      return listOf(name, length);
    case 'years':
      return fc.oneof(anySeries, longSeries);
    case 'table':
      return tableOf(rows, columns, cell);
    case 'square':
      return tableOf(rows, rows, cell);
    case 'columns':
      return fc.record({ x: listOf(anyValue, length), z: listOf(fc.double({ min: -1, max: 1, noNaN: true }), length) });
  }
}

function optionOf({ kind, values = [] }: MetricOption, { length }: Sizes): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'choice':
      return fc.constantFrom(...values);
    case 'number':
      return values.length === 0 ? someNumber : fc.constantFrom(...values);
    case 'numbers':
      return fc.array(fc.double({ min: -9, max: 1e9, noNaN: true }), { maxLength: 9 });
    case 'groups':
      return fc.record({ one: listOf(name, length), other: listOf(name, length) }, { requiredKeys: ['one'] });
  }
}

function recordFrom<Part>(parts: Readonly<Record<string, Part>>, arbitrary: (part: Part) => fc.Arbitrary<unknown>) {
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, arbitrary(part)]));
}

/** Any call of a metric, by its signature. */
export function anyCall({ inputs, options }: MetricRecord): fc.Arbitrary<MetricCall> {
  const shapes = new Set(Object.values(inputs).map(({ shape }) => shape));
  const size = fc.integer({ min: 1, max: 5 });
  return fc
    .record({ rows: size, columns: size, length: fc.nat(shapes.has('columns') ? 20 : 7) })
    .map((sizes) => (shapes.has('table') ? { ...sizes, length: sizes.rows } : sizes))
    .chain((sizes) =>
      fc.record({
        inputs: fc.record(recordFrom(inputs, (input) => inputOf(input, sizes))),
        options: fc.record(
          recordFrom(options, (option) => optionOf(option, sizes)),
          { requiredKeys: [] },
        ),
      }),
    );
}

/** What a metric gives for a call; null where it refuses an option beside the others, as a model without what that option needs. */
export function answerOf({ compute, options: known }: MetricRecord, { inputs, options }: MetricCall): unknown {
  try {
    return compute(inputs as never, options as never);
  } catch (error) {
    if (InvalidParameterError.isInstance(error) && Object.hasOwn(known, error.parameter)) return null;
    throw error;
  }
}
