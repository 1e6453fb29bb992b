import { isMissing, type Language, type MissingReason, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { formatCell } from '@sogdia/core/format';
import type { ViewUnit } from '@sogdia/core/model';
import { type GridCell, textCell } from './grid.ts';

/** The mark of a figure that rests on more than printed tables: rounded, derived, estimated; as on the charts of the site. */
const doubtMark = '◦';
/** The mark of a figure of which a check found something. */
const foundMark = '!';
/** The mark of a figure that a newer release changed. */
const revisedMark = '°';
/** The mark of a figure that is both. */
const doubtAndRevisedMark = '•';

/**
 * A point of a view as a cell: its number, or a dash with the letter that its reason of absence has under the table. Money is written in `money`,
 * the one unit of a table that shows several views; else in the unit of the view.
 */
export function cellOfPoint(
  view: View,
  series: ViewSeries | undefined,
  point: ViewPoint | null | undefined,
  reasons: readonly MissingReason[],
  language: Language,
  money: ViewUnit | null = null,
): GridCell {
  if (series === undefined || point === null || point === undefined) return textCell('');
  const { value } = point;
  const lineage = { view, series, point };
  if (isMissing(value)) {
    const index = reasons.indexOf(value.missing);
    return { text: index < 0 ? '–' : `– ${reasonLetter(index)}`, marks: '', style: 'missing', sortsBy: null, lineage };
  }
  const found = point.hasFinding ? foundMark : '';
  const marks = point.isMarked ? (point.revised === null ? doubtMark : doubtAndRevisedMark) : point.revised === null ? '' : revisedMark;
  return {
    text: formatCell(view, value, view.unit.display === 'money' ? (money ?? view.unit) : view.unit, language),
    marks: found + marks,
    style: 'plain',
    sortsBy: value,
    lineage,
  };
}

/** The one unit in which a table of several views writes money: that of the view whose amounts are largest. Null where none shows money. */
export function moneyUnit(views: readonly View[]): ViewUnit | null {
  const units = views.map(({ unit }) => unit).filter(({ display }) => display === 'money');
  return units.toSorted((one, other) => other.scale - one.scale)[0] ?? null;
}

/** The letter that stands for a reason of absence under a table. */
export function reasonLetter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + (index % 26));
}
