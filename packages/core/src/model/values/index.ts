export { asPrintedSchema, confidenceSchema } from './as-printed.ts';
export { listOf } from './list-of.ts';
export { isMissing, type Missing, type MissingReason, missing, type Value } from './missing.ts';
export { missingReasonSchema, missingSchema } from './missing-schema.ts';
export { ownValue } from './own-value.ts';
export {
  beginningYear,
  canonicalPeriod,
  comparePeriods,
  type MonthSpan,
  monthsOf,
  type Period,
  periodOfMonths,
  periodSchema,
  yearOf,
  yearPeriod,
  yearsLater,
} from './period.ts';
export { isoDateSchema, kebabCaseSchema, textOrNullSchema, textSchema, wholeOrNullSchema } from './texts.ts';
export type { Unit } from './unit.ts';
export { unitSchema } from './unit-schema.ts';
export { firstYear, lastYear, yearSchema } from './year.ts';
