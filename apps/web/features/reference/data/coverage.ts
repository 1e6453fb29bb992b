import type { Dataset } from '@sogdia/core';
import { isReport, yearOf } from '@sogdia/core/model';

/** The years for which one economy's record holds a figure of its trade with another. */
export type Coverage = NonNullable<ReturnType<typeof coverageOf>>;

/** The years in which `recorder` recorded trade with `partner` in any source; null where there is none. What a body estimated, reconciled or filled in is nobody's record. */
export function coverageOf(dataset: Dataset, recorder: string, partner: string) {
  const years = dataset.observations
    .filter((row) => row.reporter === recorder && row.partner === partner && row.product === 'TOTAL' && isReport(row))
    .flatMap((row) => yearOf(row.period) ?? []);
  const distinct = [...new Set(years)].sort((one, other) => one - other);
  const [from, to] = [distinct[0], distinct.at(-1)];
  return from === undefined || to === undefined ? null : { from, to, years: distinct.length };
}
