import { formatCell, isMissing, type Language, type MissingReason, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { type GridCell, textCell } from './grid.ts';

/** The mark of a figure that rests on more than printed tables: rounded, derived, estimated; as on the charts of the site. */
const doubtMark = '◦';
/** The mark of a figure of which a check found something. */
const foundMark = '!';
/** The mark of a figure that a newer release changed. */
const revisedMark = '°';
/** The mark of a figure that is both. */
const doubtAndRevisedMark = '•';

/** A point of a view as a cell: its number, or a dash with the letter that its reason of absence has under the table. */
export function cellOfPoint(
  view: View,
  series: ViewSeries | undefined,
  point: ViewPoint | null | undefined,
  reasons: readonly MissingReason[],
  language: Language,
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
  return { text: formatCell(view, value, view.unit, language), marks: found + marks, style: 'plain', sortsBy: value, lineage };
}

/** The letter that stands for a reason of absence under a table. */
export function reasonLetter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + (index % 26));
}
