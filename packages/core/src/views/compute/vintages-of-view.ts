import type { Dataset } from '../../model/dataset/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import type { ReleaseId } from '../../model/sources/index.ts';
import { isMissing, type Period, type Value } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import {
  absencesOf,
  cellsOf,
  columnsOf,
  isTotal,
  matchingRows,
  releaseKnownFrom,
  type SeriesOfReceipts,
  seriesOf,
} from '../../queries/index.ts';
import { seriesId } from './parts/index.ts';

/** What became of a point of a view on a day: its first number, another one, or none any more. */
export interface VintageOfPoint {
  readonly series: string;
  readonly period: Period;
  readonly kind: 'first-known' | 'revised' | 'withdrawn';
}

/** A day from which a view shows other numbers than before, and the points that changed. */
export interface VintageOfView {
  readonly knownFrom: string;
  readonly changes: readonly VintageOfPoint[];
}

/**
 * The days on which the numbers of a view changed, in their order: a view as of any other date shows what it showed on the last of
 * them before it, and as of a date before the first it has no number. The spec's own `vintage` is not read. Numbers that differ by no more
 * than the rounding of arithmetic are the same. Throws as `seriesOf` does.
 * Reference: Croushore and Stark 2001, A real-time data set for macroeconomists, doi:10.1016/S0304-4076(01)00072-0.
 * @example
 * ```ts
 * vintagesOfView(dataset, decodeViewSpec(dataset, 'measure=import&partners=KAZ&years=2013')).map(({ knownFrom, changes }) => [
 *   knownFrom,
 *   changes[0]?.kind,
 * ]) // => [['2014-01-01', 'first-known'], ['2016-01-01', 'revised']]
 * ```
 */
export function vintagesOfView(dataset: Dataset, spec: TradeSpec): readonly VintageOfView[] {
  const dates = datesThatMayMatter(dataset, spec);
  const shown = dates.map((knownFrom) => ({ knownFrom, series: seriesOf(dataset, { ...spec, vintage: knownFrom }) }));
  return shown
    .map(({ knownFrom, series }, index) => ({ knownFrom, changes: changesBetween(shown[index - 1]?.series ?? [], series) }))
    .filter(({ changes }) => changes.length > 0);
}

/** The dates of every release that speaks of a cell of the view; weights by reliability rest on all pairs, so on every release of totals. */
function datesThatMayMatter(dataset: Dataset, spec: TradeSpec): readonly string[] {
  const releases = new Set<ReleaseId>();
  if (spec.method === null) {
    const newest = seriesOf(dataset, { ...spec, vintage: 'latest' });
    for (const { points } of newest) for (const { receipt } of points) for (const release of releasesOf(receipt)) releases.add(release);
  } else {
    const { origins, origin } = columnsOf(dataset.observations);
    const used = new Set(matchingRows(dataset.observations, { product: isTotal }).map((row) => origin[row] as number));
    for (const [id, { release }] of origins.entries()) if (used.has(id)) releases.add(release);
  }
  return [...new Set([...releases].map((release) => releaseKnownFrom(dataset, release)))].sort();
}

function releasesOf(receipt: Receipt): readonly ReleaseId[] {
  const cells = cellsOf(receipt);
  const refused = absencesOf(receipt).flatMap(({ alternates }) => alternates);
  return [...cells, ...cells.flatMap(({ alternates }) => alternates), ...refused].map(({ release }) => release);
}

function changesBetween(before: readonly SeriesOfReceipts[], after: readonly SeriesOfReceipts[]): readonly VintageOfPoint[] {
  return after.flatMap((line, index) =>
    line.points.flatMap(({ period, receipt }, at) => {
      const kind = changeOf(before[index]?.points[at]?.receipt.value ?? null, receipt.value);
      return kind === null ? [] : [{ series: seriesId(line), period, kind }];
    }),
  );
}

function changeOf(before: Value | null, after: Value): VintageOfPoint['kind'] | null {
  const wasKnown = before !== null && !isMissing(before);
  if (isMissing(after)) return wasKnown ? 'withdrawn' : null;
  if (!wasKnown) return 'first-known';
  return Math.abs(after - before) > 1e-9 * Math.abs(before) ? 'revised' : null;
}
