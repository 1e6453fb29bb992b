import { type ComtradeQuery, halvesOf, isShortEnough, isSmallEnough, recordsAtMost, shorterHalvesOf } from './comtrade-query.ts';

/** The most periods of one call. */
const mostPeriods = 12;

/**
 * The calls that answer a question: at most twelve periods each, one period where nobody knows how many records it has, or without a key, and no more goods, partners
 * and reporters than an address and an answer can hold.
 */
export function planCalls(question: ComtradeQuery): readonly ComtradeQuery[] {
  const isLarge = question.of !== 'files' && (question.of === 'preview' || recordsAtMost(question) === null);
  const size = isLarge ? 1 : mostPeriods;
  const starts = Array.from({ length: Math.ceil(question.periods.length / size) }, (_, at) => at * size);
  return starts.flatMap((start) => smallEnough({ ...question, periods: question.periods.slice(start, start + size) }));
}

function smallEnough(query: ComtradeQuery): readonly ComtradeQuery[] {
  const halves = isShortEnough(query) ? (isSmallEnough(query) ? null : halvesOf(query)) : shorterHalvesOf(query);
  return halves === null ? [query] : halves.flatMap(smallEnough);
}
