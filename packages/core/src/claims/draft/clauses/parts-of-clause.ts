import type { Phrase } from '../phrases/index.ts';

/** Whether every figure, economy, time, indicator and list of goods that a phrase holds, however deep, is among some. */
export function holdsOnly(phrase: object, known: ReadonlySet<unknown>): boolean {
  if ('leaf' in phrase) return known.has(phrase);
  return Object.values(phrase).every((value) => typeof value !== 'object' || value === null || holdsOnly(value, known));
}

/** Whether a clause names what it is about. */
export function isAbout({ measure, share, indicator, growth, rank }: Phrase): boolean {
  return (measure ?? share ?? indicator ?? growth ?? rank) !== undefined;
}

/** Whether a clause names another partner, other goods or another record than the one before. */
export function namesOther({ subject, goods, to, from, with: with_, in: in_, of, owner, recorder }: Phrase): boolean {
  return (subject ?? goods ?? to ?? from ?? with_ ?? in_ ?? of ?? owner ?? recorder) !== undefined;
}

/** Whether a clause holds figures. */
export function hasFigures(phrase: Phrase): boolean {
  const { value, values, toValue, atValue, fromValue, againstValue, byValue, times, figure, portion, multiplied, record } = phrase;
  const told = value ?? values ?? toValue ?? atValue ?? fromValue ?? againstValue ?? byValue;
  return (told ?? times ?? figure ?? portion ?? multiplied ?? record) !== undefined;
}
