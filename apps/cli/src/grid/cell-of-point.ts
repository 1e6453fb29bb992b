import { formatCell, isMissing, type Language, type View, type ViewPoint } from '@sogdia/core';
import { type GridCell, textCell } from './grid.ts';
import { missingLetter } from './missing-letter.ts';

/** The mark of a figure that was quoted in a text or derived from one, as on the charts of the site. */
export const quotedMark = '◦';
/** The mark of a figure that a newer release changed. */
export const revisedMark = '°';

/** A point of a view as a cell; a series that has no point for a row leaves it empty. */
export function cellOfPoint(point: ViewPoint | null, view: View, language: Language): GridCell {
  if (point === null) return textCell('');
  const lineage = { receipt: point.receipt, revised: point.revised, references: view.references };
  const { value } = point;
  if (isMissing(value)) {
    const index = view.missing.findIndex(({ reason }) => reason === value.missing);
    return { text: `– ${missingLetter(index)}`, marks: '', style: 'missing', sortsBy: null, lineage };
  }
  const quoted = point.status === 'quoted' || point.status === 'derived' ? quotedMark : '';
  const revised = point.revised === null ? '' : revisedMark;
  return { text: formatCell(value, view.unit, language), marks: quoted + revised, style: 'plain', sortsBy: value, lineage };
}
