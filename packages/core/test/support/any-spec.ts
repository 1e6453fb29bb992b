import fc from 'fast-check';
import type { ViewSpec } from '../../src/index.ts';
import {
  chartSchema,
  frequencySchema,
  measureSchema,
  moneyUnitSchema,
  offeredEconomies,
  reconciliationMethodSchema,
  recordChoiceSchema,
  transformSchema,
  viewSpecSchema,
  vintageChoiceSchema,
} from '../../src/model/index.ts';
import { askedWorld } from './make-dataset.ts';

const codes = offeredEconomies(askedWorld);
const date = fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

/** The first and the last month of a spec, in order where they are of one year. */
function monthsOf(
  months: readonly [number, number] | null,
  isOfOneYear: boolean,
): { readonly firstMonth: number | null; readonly lastMonth: number | null } {
  if (months === null) return { firstMonth: null, lastMonth: null };
  const [first, last] = isOfOneYear ? [Math.min(...months), Math.max(...months)] : months;
  return { firstMonth: first, lastMonth: last };
}

/** Any valid spec: every field drawn freely, then put through the schema. */
export const anySpec: fc.Arbitrary<ViewSpec> = fc
  .record({
    measures: fc.uniqueArray(fc.constantFrom(...measureSchema.options), { minLength: 1, maxLength: 4 }),
    reporter: fc.constantFrom(...codes),
    partners: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 8 }),
    goods: fc.oneof(
      fc.constant({}),
      fc.record({ products: fc.uniqueArray(fc.constantFrom('HS:27', 'HS2017:87', 'SITC:33', 'energy', 'farm-goods'), { minLength: 1 }) }),
      fc.record({
        by: fc.constant('product'),
        level: fc.constantFrom('section', 'HS2', 'SITC:section'),
        top: fc.option(fc.integer({ min: 1, max: 99 })),
      }),
    ),
    frequency: fc.constantFrom(...frequencySchema.options),
    years: fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1900, max: 2100 })),
    months: fc.option(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))),
    record: fc.constantFrom(...recordChoiceSchema.options),
    method: fc.constantFrom(...reconciliationMethodSchema.options),
    factor: fc.oneof(fc.constantFrom(1, 1.06, 1.1, 2), fc.double({ min: 1, max: 2, noNaN: true })),
    money: fc.constantFrom(...moneyUnitSchema.options),
    transform: fc.constantFrom(...transformSchema.options),
    indexYear: fc.integer({ min: 1900, max: 2100 }),
    vintage: fc.oneof(fc.constantFrom('first', 'latest'), date),
    chart: fc.constantFrom(...chartSchema.options),
    events: fc.boolean(),
  })
  .map(({ years: [one, other], months, indexYear, goods, ...rest }) =>
    viewSpecSchema.parse({
      ...rest,
      products: [],
      by: null,
      level: null,
      top: null,
      ...goods,
      ...monthsOf(rest.frequency === 'year' ? null : months, one === other),
      vintage: vintageChoiceSchema.parse(rest.vintage),
      from: Math.min(one, other),
      to: Math.max(one, other),
      indexYear: rest.transform === 'index' ? indexYear : null,
      method: rest.record === 'reconciled' ? rest.method : null,
    }),
  );
