export { isMissing, type Missing, type MissingReason, missing, type Value } from './missing.ts';
export { missingReasonSchema, missingSchema } from './missing-schema.ts';
export {
  canonicalPeriod,
  firstYear,
  lastYear,
  monthsOf,
  type Period,
  periodOfMonths,
  periodSchema,
  yearOf,
  yearPeriod,
  yearSchema,
} from './period.ts';
export type { Unit } from './unit.ts';
export { unitSchema } from './unit-schema.ts';
