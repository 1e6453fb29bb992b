import { type Location, otherRecords, type ProgramContext, type ProgramState, topLocation } from '../../model/index.ts';
import { changeTopToFirst } from '../locations/change-location.ts';

const recordInId = /-(reporter|partner|reconciled)$/;

/** The state in the next or the previous record that has an answer; where none has, why the nearest has none. Figures of indicators have one. */
export function changeRecord(state: ProgramState, step: 1 | -1, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  const others = otherRecords(location.spec, step, location.kind === 'view' || location.kind === 'partner');
  if (others.length === 0) return { ...state, message: context.text['message.one-record'] };
  if (location.kind === 'receipt' && !recordInId.test(location.subject ?? ''))
    return { ...state, message: context.text['message.between-records'] };
  const changes = others.map(
    (spec): Partial<Location> => ({ spec, subject: location.subject?.replace(recordInId, `-${spec.record}`) ?? null }),
  );
  return changeTopToFirst(state, changes, context);
}
