import type { ViewSpec } from '../../model/view-spec.ts';

/**
 * The choices of a view in the order in which they bind: each may depend on those before it, and gives way to them. The names are those of
 * a query string.
 */
export const viewParameters = [
  'measure',
  'reporter',
  'partners',
  'years',
  'book',
  'factor',
  'asof',
  'basis',
  'transform',
  'base',
  'chart',
  'events',
] as const;

/** A choice of a view. */
export type ViewParameter = (typeof viewParameters)[number];

/** The part of a spec that a parameter sets. */
export function partOfSpec(spec: ViewSpec, parameter: ViewParameter): Partial<ViewSpec> {
  switch (parameter) {
    case 'measure':
      return { measures: spec.measures };
    case 'years':
      return { from: spec.from, to: spec.to };
    case 'book':
      return { book: spec.book, method: spec.method };
    case 'asof':
      return { asOf: spec.asOf };
    default:
      return { [parameter]: spec[parameter] };
  }
}
