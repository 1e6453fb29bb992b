import { formatPeriods } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { isMissing, type Period } from '../../model/values/index.ts';
import type { View, ViewPoint } from '../../model/view/index.ts';
import { timeAxisOf } from './time-axis-of.ts';

/** A head of a row or column: what it stands for, in words. */
export interface TableHead {
  readonly id: string;
  readonly label: string;
}

/** A view as a table; a cell is null where a series has no point for a row. */
export interface TableOfView {
  readonly columns: readonly TableHead[];
  readonly rows: readonly (TableHead & { readonly points: readonly (ViewPoint | null)[] })[];
}

/**
 * The table that stands beside every chart: periods down and series across, in the order of the view. Years that follow one another with the same
 * levels of a ladder are one row, whose points are those of the first.
 * @example viewToTable(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013'))).rows.map(({ label }) => label) // => ['2012', '2013']
 */
export function viewToTable(view: View, language: Language = 'en'): TableOfView {
  const { periods } = timeAxisOf(view);
  const rows = periods.map((period) => ({
    period,
    points: view.series.map((series) => series.points.find((point) => point.period === period) ?? null),
  }));
  const runs = view.unit.display === 'level' ? runsOf(rows) : rows.map((row) => [row] as const);
  return {
    columns: view.series.map(({ id, label }) => ({ id, label })),
    rows: runs.map((run) => ({
      id: run[0].period,
      label: formatPeriods(
        run.map(({ period }) => period),
        language,
      ),
      points: run[0].points,
    })),
  };
}

/** What the series of a view have in a period. */
interface PointsOfPeriod {
  readonly period: Period;
  readonly points: readonly (ViewPoint | null)[];
}

/** Periods that follow one another with the same values, together. */
function runsOf(rows: readonly PointsOfPeriod[]): readonly (readonly [PointsOfPeriod, ...PointsOfPeriod[]])[] {
  const runs: [PointsOfPeriod, ...PointsOfPeriod[]][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0].points.every((point, index) => haveSameValue(point, row.points[index] ?? null))) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function haveSameValue(one: ViewPoint | null, other: ViewPoint | null): boolean {
  if (one === null || other === null) return one === other;
  return isMissing(one.value) || isMissing(other.value) ? isMissing(one.value) && isMissing(other.value) : one.value === other.value;
}
