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

/** A spec that ends in the month after, or before. */
export function otherMonth(spec: TradeSpec, step: 1 | -1): TradeSpec {
  const shifted = (year: number, month: number): readonly [number, number] => {
    const months = year * 12 + month - 1 + step;
    return [Math.floor(months / 12), (months % 12) + 1];
  };
  const [from, firstMonth] = shifted(spec.from, spec.firstMonth ?? 1);
  const [to, lastMonth] = shifted(spec.to, spec.lastMonth ?? 12);
  return { ...spec, from, to, firstMonth, lastMonth };
}
