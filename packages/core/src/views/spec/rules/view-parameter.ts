/**
 * The choices of a view of trade in the order in which they bind: each may depend on those before it, and gives way to them. The names are those of
 * a query string.
 */
export const viewParameters = [
  'measure',
  'reporter',
  'partners',
  'products',
  'level',
  'frequency',
  'years',
  'record',
  'factor',
  'vintage',
  'money',
  'transform',
  'index-year',
  'chart',
  'events',
] as const;

/** A choice of a view of trade. */
export type ViewParameter = (typeof viewParameters)[number];

/** The same of a view of indicators. */
export const indicatorParameters = [
  'indicator',
  'frequency',
  'economies',
  'years',
  'vintage',
  'transform',
  'index-year',
  'chart',
  'events',
] as const;

/** A choice of a view of indicators. */
export type IndicatorParameter = (typeof indicatorParameters)[number];

/** A choice of a view of either kind. */
export type SpecParameter = ViewParameter | IndicatorParameter;

/** Why a choice of a view has no answer, or would change nothing beside the others. */
export interface ViewFault {
  readonly parameter: SpecParameter;
  /** A sentence. */
  readonly reason: string;
}
