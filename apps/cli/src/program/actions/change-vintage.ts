import type { TradeSpec } from '@sogdia/core';
import { tradeSpecOf, type VintageOfPoint, type VintageOfView } from '@sogdia/core/workspace';
import type { ProgramContext, ProgramState } from '../../model/index.ts';
import { newestMonthSpec, otherMonth, otherVintages, questionOf, topLocation } from '../../model/index.ts';
import { changeTop, changeTopToFirst } from '../locations/change-location.ts';

/** The state as of the next day, or the day before, on which something in it changed; it says how much. */
export function changeVintage(state: ProgramState, step: 1 | -1, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  if (location.kind === 'overview' && location.spec.frequency === 'month')
    return changeMonth(state, tradeSpecOf(location.spec), step, context);
  const vintages = context.vintages(questionOf(location, context));
  const days = vintages.map(({ knownFrom }) => knownFrom);
  const others = otherVintages(location.spec.vintage, days, step);
  if (others.length === 0) return { ...state, message: context.text[step < 0 ? 'message.first-published' : 'message.latest'] };
  const next = changeTopToFirst(
    state,
    others.map((vintage) => ({ spec: { ...location.spec, vintage } })),
    context,
  );
  if (next.message !== null) return next;
  const shown = vintages.find(({ knownFrom }) => knownFrom === topLocation(next).spec.vintage);
  return { ...next, message: shown === undefined ? null : newsOf(shown, context) };
}

/** The overview of the month after, or before; there is none after the newest. */
function changeMonth(state: ProgramState, spec: TradeSpec, step: 1 | -1, context: ProgramContext): ProgramState {
  const next = otherMonth(spec, step);
  const newest = newestMonthSpec(context);
  const isLater = newest !== null && (next.to > newest.to || (next.to === newest.to && (next.lastMonth ?? 12) > (newest.lastMonth ?? 12)));
  return isLater ? { ...state, message: context.text['message.no-later-month'] } : changeTop(state, { spec: next }, context);
}

function newsOf({ knownFrom, changes }: VintageOfView, context: ProgramContext): string {
  const count = (kind: VintageOfPoint['kind']): number => changes.filter((change) => change.kind === kind).length;
  return context.text['message.vintage']({ date: knownFrom, known: count('first-known'), revised: count('revised') });
}
