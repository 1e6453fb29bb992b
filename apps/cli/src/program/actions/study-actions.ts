import { type ProgramContext, type ProgramState, topLocation } from '../../model/index.ts';
import { studyItems, verdictCounts } from '../../screens/index.ts';
import { changeRows, changeTop } from '../locations/change-location.ts';
import { shownGrid } from '../table/index.ts';
import { moveCursor, nextHit } from './move-cursor.ts';

/** The cursor on the first line of the section before or after; the figures are the first one. */
export function moveToSection(state: ProgramState, step: 1 | -1, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  const sections = new Set(studyItems(location, context).flatMap((item) => (item.kind === 'section' ? [item.id] : [])));
  const starts = shownGrid(location, context).rows.flatMap(({ id }, row) => (row === 0 || sections.has(id) ? [row] : []));
  const to = step < 0 ? starts.findLast((row) => row < location.row) : starts.find((row) => row > location.row);
  return to === undefined ? state : moveCursor(state, { rows: to - location.row }, context);
}

/** The claims of the next verdict that some have, after the last all of them; the cursor stays where it is, or goes to the first claim. */
export function nextVerdict(state: ProgramState, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  const choices = [null, ...verdictCounts(context.ledger.claims, context).map(({ verdict }) => verdict)];
  const verdict = choices[(choices.indexOf(location.verdict) + 1) % choices.length] ?? null;
  return changeRows(state, { verdict }, context, verdict === null ? 0 : 1);
}

/** The working of a claim folded, or shown again; on a claim's own location the cursor goes back to its head. */
export function foldWorking(state: ProgramState, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  return changeTop(state, { isFolded: !location.isFolded, scroll: 0, row: location.kind === 'claim' ? 0 : location.row }, context);
}

/** The next claim, or the one before: of the outline the cursor goes to it, an opened one gives way to it; on a draft it is the figure. */
export function nextClaim(state: ProgramState, step: 1 | -1, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  if (location.search !== '') return nextHit(state, step, context);
  if (location.kind === 'draft') return moveCursor(state, { rows: step }, context);
  const { claims } = context.ledger;
  const ids = new Set<string>(claims.map(({ id }) => id));
  const rows = location.kind === 'study' ? shownGrid(location, context).rows.map(({ id }) => id) : [...ids];
  const at = location.kind === 'study' ? location.row : rows.indexOf(location.subject ?? '');
  const to = step > 0 ? rows.findIndex((id, row) => row > at && ids.has(id)) : rows.findLastIndex((id, row) => row < at && ids.has(id));
  if (to < 0) return { ...state, message: context.text[step > 0 ? 'message.last-claim' : 'message.first-claim'] };
  if (location.kind === 'study') return moveCursor(state, { rows: to - at }, context);
  return changeTop(state, { subject: rows[to] ?? null, row: 0, scroll: 0 }, context);
}
