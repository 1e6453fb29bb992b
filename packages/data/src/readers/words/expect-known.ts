import { readerTexts } from './reader-texts.ts';

/** So many letters at the beginning make two names near. */
const alike = 3;

/**
 * Throws `TypeError` for an option that there is not: it would be left out in silence. The nearest of those that there are is named.
 * @example expectKnown('hint', { file: 'a.csv' }, ['file', 'encoding']) // => undefined
 */
export function expectKnown(what: string, given: object, known: readonly string[]): void {
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other === undefined) return;
  const beginning = other.slice(0, alike).toLowerCase();
  const nearest = known.find((name) => name.toLowerCase().startsWith(beginning)) ?? null;
  throw new TypeError(readerTexts['error.unknown-option']({ what, name: other, known, nearest }));
}
