import { otherBooks, type ProgramContext, type ProgramState, type Sheet, topSheet } from '../../model/index.ts';
import { changeTopToFirst } from './change-sheet.ts';

const bookInId = /-(reporter|partner|reconciled)$/;

/** The state in the next or the previous book that has an answer; where none has, why the nearest has none. */
export function changeBook(state: ProgramState, step: 1 | -1, context: ProgramContext): ProgramState {
  const sheet = topSheet(state);
  if (sheet.kind === 'receipt' && !bookInId.test(sheet.subject ?? '')) return { ...state, message: context.text['message.between-books'] };
  const changes = otherBooks(sheet.spec, step, sheet.kind === 'view').map(
    (spec): Partial<Sheet> => ({ spec, subject: sheet.subject?.replace(bookInId, `-${spec.book}`) ?? null }),
  );
  return changeTopToFirst(state, changes, context);
}
