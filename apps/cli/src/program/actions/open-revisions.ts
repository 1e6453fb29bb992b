import { newSheet, type ProgramContext, type ProgramState, topSheet } from '../../model/index.ts';
import { receiptPoint } from '../../screens/index.ts';
import { cellAtCursor } from '../table/index.ts';
import { pushSheet } from './change-sheet.ts';

/** Opens every vintage of the series under the cursor, or of the number of a receipt; a part of a gap has none of its own. */
export function openRevisions(state: ProgramState, context: ProgramContext): ProgramState {
  const sheet = topSheet(state);
  const found = sheet.kind === 'receipt' ? receiptPoint(sheet, context) : (cellAtCursor(sheet, context)?.cell?.lineage ?? null);
  if (found === null) return { ...state, message: context.text['message.no-number'] };
  const { view, series, point } = found;
  if (!view.series.some(({ id }) => id === series.id)) return { ...state, message: context.text['message.between-books'] };
  const days = context.vintages(view.spec).filter(({ changes }) => changes.some((change) => change.series === series.id));
  if (days.length === 0) return { ...state, message: context.text['message.no-vintages'] };
  const row = series.points.findIndex(({ period }) => period === point.period);
  return pushSheet(state, newSheet('revisions', { spec: view.spec, subject: series.id, row, column: days.length }), context);
}
