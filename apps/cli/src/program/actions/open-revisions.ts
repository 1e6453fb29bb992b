import { newLocation, type ProgramContext, type ProgramState, topLocation } from '../../model/index.ts';
import { receiptPoint } from '../../screens/index.ts';
import { pushLocation } from '../locations/change-location.ts';
import { cellAtCursor } from '../table/index.ts';

/** Opens every vintage of the series under the cursor, or of the number of a receipt; a part of a discrepancy has none of its own. */
export function openRevisions(state: ProgramState, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  const found = location.kind === 'receipt' ? receiptPoint(location, context) : (cellAtCursor(location, context)?.cell?.lineage ?? null);
  if (found === null) return { ...state, message: context.text['message.no-number'] };
  const { view, series, point } = found;
  if (!view.series.some(({ id }) => id === series.id)) return { ...state, message: context.text['message.between-records'] };
  const days = context.vintages(view.spec).filter(({ changes }) => changes.some((change) => change.series === series.id));
  if (days.length === 0) return { ...state, message: context.text['message.no-vintages'] };
  const row = series.points.findIndex(({ period }) => period === point.period);
  return pushLocation(state, newLocation('revisions', { spec: view.spec, subject: series.id, row, column: days.length }), context);
}
