import { isMissing, type ViewSpec } from '@sogdia/core';
import { formatPeriod, formatReceiptValue } from '@sogdia/core/format';
import { nearestViewSpec } from '@sogdia/core/workspace';
import type { ProgramContext } from '../context/index.ts';
import { answered } from './answered.ts';
import { spanText } from './span-options.ts';

/** A question that has an answer, and what was changed to come to it; null where nothing was. */
export type AnsweredQuestion = ReturnType<typeof answeredQuestion>;

/** The nearest question that the data answer, and how it differs from what was asked and from what stood there before. */
export function answeredQuestion(asked: ViewSpec, before: ViewSpec, context: ProgramContext) {
  const { spec, changes } = nearestViewSpec(context.holdings(), asked, context.language);
  const years = { before: spanText(before), after: spanText(asked) };
  const isMoved = years.before !== years.after && asked.frequency !== before.frequency;
  const told = [...(isMoved ? [context.text['question.years-moved'](years)] : []), ...changes.map(({ text }) => text)];
  return { spec, told: told.length === 0 ? null : told.join(' ') };
}

/** The newest figure that a question would give, with its period; empty where it gives none. */
export function newestFigure(asked: ViewSpec, context: ProgramContext): string {
  const view = answered(() => context.view(nearestViewSpec(context.holdings(), asked, context.language).spec));
  const point = view?.series[0]?.points.findLast(({ value }) => !isMissing(value));
  if (point === undefined) return '';
  return `${formatReceiptValue(context.world, point.receipt, context.language)}, ${formatPeriod(point.period, context.language)}`;
}
