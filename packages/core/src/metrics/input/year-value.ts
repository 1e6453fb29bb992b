import type { Value } from '../../model/values/index.ts';

/** One point of a yearly series V(t): a calendar year and the value of that year, or why there is none. */
export interface YearValue {
  readonly year: number;
  readonly value: Value;
}
