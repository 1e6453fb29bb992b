import { isMissing } from '@sogdia/core';
import type { CheckedFigure } from '@sogdia/core/claims';
import type { Draft, ProgramContext } from '../../model/index.ts';
import { specOfFigure, viewOf } from './other-figures.ts';
import { statedNumber } from './stated-number.ts';

const known = new WeakMap<CheckedFigure, { readonly of: Draft; readonly text: string | null }>();

/** A paragraph of so many characters is tried out with another number; a longer one is left alone. */
const longest = 3000;

/**
 * What a figure that is off would be in its own words with the number of the data, to as many digits; null where its paragraph by itself is
 * not right with it, and where a rise would become a fall.
 */
export function suggestionFor(figure: CheckedFigure, draft: Draft, context: ProgramContext): string | null {
  const before = known.get(figure);
  if (before?.of.text === draft.text) return before.text;
  const text = keepsDirection(figure, draft.text, context) ? triedOut(figure, draft.text, context) : null;
  known.set(figure, { of: draft, text });
  return text;
}

/** Words before a figure that say nothing of a rise or a fall, which no reading checks. */
const neutral = /\b(?:was|were|is|are|be|been|totall?ed|averaged|worth|at|of)\s*$/i;

/** Whether the number of the data is on the side of the year before on which the text has its own, so that a rise stays a rise. */
function keepsDirection(figure: CheckedFigure, text: string, context: ProgramContext): boolean {
  if (neutral.test(text.slice(Math.max(0, figure.start - 20), figure.start))) return true;
  const view = viewOf(specOfFigure(figure, context), context);
  if (view === null || view.spec.transform !== 'level') return view !== null;
  const points = view.series[0]?.points ?? [];
  const at = points.findIndex(({ period }) => period === figure.receipt?.subject.period);
  const [before, found] = [points[at - 1]?.receipt.value, figure.receipt?.value];
  const stated = statedNumber(figure.expression ?? '')?.value;
  if (typeof before !== 'number' || typeof found !== 'number' || stated === undefined) return false;
  return stated > before === found > before;
}

function triedOut(
  { start, end, printed, outcome, receipt, expression }: CheckedFigure,
  text: string,
  context: ProgramContext,
): string | null {
  const numerals = printed.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const [numeral = ''] = numerals;
  const stated = expression === null ? null : statedNumber(expression);
  if (outcome !== 'off' || numerals.length !== 1 || stated === null || receipt === null || isMissing(receipt.value)) return null;
  const unit = Math.abs(stated.value) / Number(numeral.replaceAll(',', ''));
  const digits = numeral.split('.')[1]?.length ?? 0;
  const number = (Math.abs(receipt.value) / unit).toLocaleString('en', {
    useGrouping: numeral.includes(','),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const [from, to] = [text.lastIndexOf('\n\n', start) + 1, text.indexOf('\n\n', end)];
  const suggested = printed.replace(numeral, number);
  const paragraph = text.slice(from, start) + suggested + text.slice(end, to < 0 ? undefined : to);
  if (paragraph.length > longest || context.drafts === null) return null;
  const tried = context.drafts.tryOut(paragraph).figures.find((one) => one.start === start - from);
  return tried?.outcome === 'right' ? suggested : null;
}
