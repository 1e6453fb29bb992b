import { lowerAt, wordSet } from '../text/index.ts';
import type { DraftSentence } from './read-sentence.ts';

/** A year of a sentence at one of its items, and what for: `base` is what something is compared with. */
export interface PlacedYear {
  readonly year: number;
  readonly place: number;
  readonly role: 'own' | 'base' | 'open';
}

/** A range of years at one of its items. */
export interface PlacedRange {
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

/** Words that may stand between a year and the word that gives it its part: `than in`, `above their 2022 level`. */
const fillers = wordSet('in that of the its their those level levels figure value with for as large big high much many great');
const baseWords = wordSet('than compared comparison contrast over on above below against versus vs relative times twice exceeding');
/** Words that leave the other end of a time open. */
const openWords = wordSet('since before until till after from');
const perCents = wordSet('% percent cent');
const spans = wordSet('years decade');

/** The years that a sentence names one by one. */
export function yearsOf({ items, words }: DraftSentence): readonly PlacedYear[] {
  return items.flatMap(({ year, to, first }, place): readonly PlacedYear[] => {
    if (year === undefined || to !== undefined) return [];
    let at = first - 1;
    while (at > first - 7 && fillers.has(lowerAt(words, at))) at -= 1;
    const [word, before] = [lowerAt(words, at), lowerAt(words, at - 1)];
    const isBase = baseWords.has(word) || (word === 'from' && perCents.has(before));
    const isEnd = word === 'to' && !baseWords.has(before);
    const isOpen = ((openWords.has(word) || isEnd) && at === first - 1) || (word === 'to' && spans.has(before));
    const role = isBase ? 'base' : isOpen ? 'open' : 'own';
    return [{ year, place, role }];
  });
}

/** The only range of years that a sentence names; null where it names none, or several. */
export function rangeOf({ items, letters }: DraftSentence): PlacedRange | null {
  const ranges = items.flatMap(({ year, to }, place) => (year === undefined || to === undefined ? [] : [{ from: year, to, place }]));
  const [range, ...others] = ranges;
  return range === undefined || others.length > 0 || letters.includes('Y') ? null : range;
}

/** A year, if all of several are the same one. */
export function onlyYear(years: readonly { readonly year: number }[]): number | null {
  const distinct = new Set(years.map(({ year }) => year));
  const [year] = distinct;
  return distinct.size === 1 && year !== undefined ? year : null;
}
