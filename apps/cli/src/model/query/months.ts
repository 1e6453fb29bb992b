import type { TradeSpec } from '@sogdia/core';
import type { ProgramContext } from '../context/index.ts';

/** The trade with all partners together in the newest month and the twelve before it; null where no month is held. */
export function newestMonthSpec({ newestMonth, usual, question }: ProgramContext): TradeSpec | null {
  if (newestMonth === null) return null;
  const { year, month, money } = newestMonth;
  const partners = question.group === null ? question.partners : [question.group];
  const span = { from: year - 1, to: year, firstMonth: month, lastMonth: month };
  return { ...usual, measures: ['total-trade'], partners, frequency: 'month', money, ...span };
}

/** The same twelve months later or earlier by one. */
export function otherMonth(spec: TradeSpec, step: 1 | -1): TradeSpec {
  const end = spec.to * 12 + (spec.lastMonth ?? 12) - 1 + step;
  const [to, month] = [Math.floor(end / 12), (end % 12) + 1];
  return { ...spec, from: to - 1, to, firstMonth: month, lastMonth: month };
}
