/** A first and a last year, or month counted from January of the year 0. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** From the first of some spans to the last. */
export function spanAround(spans: readonly YearSpan[]): YearSpan {
  return { first: Math.min(...spans.map(({ first }) => first)), last: Math.max(...spans.map(({ last }) => last)) };
}

/** What some spans have in common; it runs backwards where that is nothing. */
export function spanInCommon(spans: readonly YearSpan[]): YearSpan {
  return { first: Math.max(...spans.map(({ first }) => first)), last: Math.min(...spans.map(({ last }) => last)) };
}
