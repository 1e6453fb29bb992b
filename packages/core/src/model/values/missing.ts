/** Every reason a value can be absent. Each has a text in the message catalogue under `missing.<reason>`. */
export const missingReasons = [
  'not-reported',
  'not-in-data',
  'no-own-report',
  'estimate-only',
  'filled-only',
  'reconciled-only',
  'rate-only',
  'sources-differ',
  'parts-exceed-whole',
  'report-incomplete',
  'goods-in-part',
  'member-missing',
  'not-established',
  'no-indicator',
  'after-vintage-date',
  'zero-denominator',
  'out-of-domain',
  'index-year-missing',
  'too-few-observations',
  'degenerate',
  'one-sided',
  'unit-mismatch',
  'definitions-differ',
  'below-minimum',
  'not-identified',
  'not-converged',
  'text-only',
  'left-out',
] as const;

/** One of the reasons. */
export type MissingReason = (typeof missingReasons)[number];

/**
 * A value that is absent, with the reason. `of` names what is absent (a member, a period, an operand) where that is known.
 * Never stands for zero: a reported zero is the number 0.
 */
export interface Missing {
  readonly missing: MissingReason;
  readonly of?: string | undefined;
}

/** A number, or why there is none. The result of every metric and the content of every cell of a view. */
export type Value = number | Missing;

/**
 * A Missing with its reason, and what it is that is absent.
 * @example missing('not-reported', 'KGZ 2013') // => { missing: 'not-reported', of: 'KGZ 2013' }
 */
export function missing(reason: MissingReason, of?: string): Missing {
  return of === undefined ? { missing: reason } : { missing: reason, of };
}

/**
 * Whether a value is absent. Narrows `Value` to `Missing`.
 * @example isMissing(missing('not-reported')) // => true
 */
export function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'missing' in value;
}
