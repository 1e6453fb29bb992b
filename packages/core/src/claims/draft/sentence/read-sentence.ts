import { economyAt } from '../economies/find-economies.ts';
import { elsewhere } from '../economies/other-economies.ts';
import { type DraftFigure, findFigures } from '../figures/find-figures.ts';
import { type DraftWord, readWords } from '../text/read-words.ts';
import { letterBySign, letterByWord } from './draft-lexicon.data.ts';

/** A piece of a sentence that has one meaning: a word, an economy, a figure, a year or a range of years. */
export interface DraftItem {
  /** The letter that stands for it: those of the lexicon; `E` economy, `A` adjective of one, `Y` year, `R` years, `L` a year by distance, `M` amount, `Q` percentage, `H` fraction, `N` multiple, `K` rank or record, `O` another figure. */
  readonly letter: string;
  readonly first: number;
  readonly last: number;
  readonly code?: string;
  readonly figure?: number;
  readonly year?: number;
  readonly to?: number;
  readonly distance?: number;
}

/** A sentence as its words, its figures, and its items; `letters` has one letter for each item. */
export interface DraftSentence {
  readonly words: readonly DraftWord[];
  readonly figures: readonly DraftFigure[];
  readonly items: readonly DraftItem[];
  readonly letters: string;
}

const letterOfFigure = {
  amount: 'M',
  percent: 'Q',
  fraction: 'H',
  multiple: 'N',
  rank: 'K',
  record: 'K',
  points: 'O',
  count: 'O',
} as const;

/** A sentence in items. */
export function readSentence(text: string): DraftSentence {
  const words = readWords(text);
  const figures = findFigures(text, words);
  const items: DraftItem[] = [];
  let [index, figure] = [0, 0];
  while (index < words.length) {
    const own = figures[figure];
    const item = own !== undefined && own.first === index ? itemOfFigure(own, figure) : itemAt(words, index);
    if (item.figure !== undefined) figure += 1;
    const cut = figures[figure];
    items.push(cut !== undefined && cut.first <= item.last && item.figure === undefined ? wordAt(words, index) : item);
    index = (items.at(-1)?.last ?? index) + 1;
  }
  return { words, figures, items, letters: items.map(({ letter }) => letter).join('') };
}

function itemOfFigure({ kind, first, last, currency }: DraftFigure, figure: number): DraftItem {
  return { letter: kind === 'amount' && currency === 'other' ? 'O' : letterOfFigure[kind], first, last, figure };
}

function itemAt(words: readonly DraftWord[], index: number): DraftItem {
  const economy = economyAt(words, index);
  if (economy !== null) {
    const letter = { name: 'E', adjective: 'A', part: 'z' }[economy.form];
    return { letter, first: index, last: index + economy.length - 1, code: economy.form === 'part' ? elsewhere : economy.code };
  }
  return yearsAt(words, index) ?? distanceAt(words, index) ?? phraseAt(words, index) ?? wordAt(words, index);
}

function wordAt(words: readonly DraftWord[], index: number): DraftItem {
  const { lower = '', text = '' } = words[index] ?? {};
  const isMonth = (text === 'May' || text === 'March') && index > 0;
  const isNumber = /^\d/.test(text);
  const letter = isMonth ? 'h' : isNumber ? 'p' : (letterBySign.get(lower) ?? letterByWord.get(lower) ?? '?');
  return { letter, first: index, last: index };
}

const yearPattern = /^(?:19|20)\d{2}$/;

/** A year, or a range: `2013-2023`, `2013 to 2023`, `between 2013 and 2023`, `from 2013 to 2023`. */
function yearsAt(words: readonly DraftWord[], index: number): DraftItem | null {
  const opening = words[index]?.lower ?? '';
  const isOpened = opening === 'between' || opening === 'from';
  const at = isOpened ? index + 1 : index;
  const year = yearIn(words, at);
  if (year === null) return null;
  const joint = words[at + 1]?.lower ?? '';
  const isRange = ['-', '–', '—', 'to', 'until', 'through', 'till'].includes(joint) || (opening === 'between' && joint === 'and');
  const to = isRange ? yearIn(words, at + 2) : null;
  if (to !== null && to > year) return { letter: 'R', first: index, last: at + 2, year, to };
  return isOpened ? null : { letter: 'Y', first: index, last: index, year };
}

function yearIn(words: readonly DraftWord[], index: number): number | null {
  const { text = '' } = words[index] ?? {};
  return yearPattern.test(text) ? Number(text) : null;
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const ways: Readonly<Record<string, 1 | -1>> = { earlier: -1, before: -1, previously: -1, later: 1 };
/** Words after which `the year before` tells another year: `the year before the crisis`. */
const ofAnother: ReadonlySet<string> = new Set(['the', 'a', 'covid', 'independence', 'it', 'that']);

/** A year by its distance from another: `a year earlier`, `ten years later`, `the previous year`, `that year`. */
function distanceAt(words: readonly DraftWord[], index: number): DraftItem | null {
  const [one = '', two = '', three = '', four = ''] = words.slice(index, index + 4).map(({ lower }) => lower);
  const found = (last: number, distance: number): DraftItem | null =>
    distance !== 0 && ofAnother.has(words[last + 1]?.lower ?? '') ? null : { letter: 'L', first: index, last, distance };
  const count = numbers[one];
  const way = ways[three];
  if (one === 'a' && two === 'decade' && way !== undefined) return found(index + 2, 10 * way);
  if (count !== undefined && (two === 'year' || two === 'years') && way !== undefined) return found(index + 2, count * way);
  if (one === 'the' && (two === 'previous' || two === 'preceding') && three === 'year') return found(index + 2, -1);
  if (one === 'the' && (two === 'following' || two === 'next') && three === 'year') return found(index + 2, 1);
  if (one === 'the' && two === 'year' && (three === 'before' || three === 'earlier')) return found(index + 2, -1);
  if (one === 'the' && two === 'year' && three === 'after') return found(index + 2, 1);
  if (one === 'that' && two === 'same' && three === 'year') return found(index + 2, 0);
  if ((one === 'that' || one === 'the') && (two === 'year' || (two === 'same' && three === 'year')) && one === 'that')
    return found(index + 1, 0);
  return one === 'the' && two === 'same' && three === 'year' && four !== '' ? found(index + 2, 0) : null;
}

/** Words that mean something together. */
const phrases: readonly (readonly [letter: string, ...words: string[]])[] = [
  ['z', 're', '-', 'exports'],
  ['z', 're', '-', 'export'],
  ['z', 're', '-', 'exported'],
  ['k', 'customs', 'service'],
  ['k', 'statistical', 'service'],
  ['k', 'statistics', 'service'],
  ['%', 'made', 'up'],
  ['%', 'makes', 'up'],
  ['%', 'make', 'up'],
  ['%', 'making', 'up'],
  ['p', 'added', 'up'],
  ['p', 'up', 'to'],
  ['G', 'year', '-', 'on', '-', 'year'],
  ['G', 'year', 'on', 'year'],
  ['G', 'year', '-', 'over', '-', 'year'],
  ['G', 'year', 'over', 'year'],
  ['G', 'on', '-', 'year'],
  ['G', 'y', '/', 'y'],
  ['G', 'y', '-', 'o', '-', 'y'],
  ['G', 'yoy'],
  ['p', 'on', 'the', 'year', 'before'],
  ['G', 'on', 'the', 'year'],
  ['h', 'first', 'half'],
  ['h', 'second', 'half'],
  ['h', 'h', '1'],
  ['h', 'h', '2'],
  ['h', 'q', '1'],
  ['h', 'q', '2'],
  ['h', 'q', '3'],
  ['h', 'q', '4'],
  ['h', 'year', 'to', 'date'],
  ['m', 'last', 'year'],
  ['m', 'this', 'year'],
  ['m', 'next', 'year'],
  ['m', 'last', 'decade'],
  ['p', 'as', 'well', 'as'],
  ['p', 'as', 'a', 'whole'],
  ['p', 'even', 'though'],
  ['w', 'along', 'with'],
  ['p', 'compared', 'with'],
  ['p', 'compared', 'to'],
  ['a', 'according', 'to'],
  ['!', 'on', 'track'],
  ['!', 'on', 'course'],
  ['!', 'set', 'to'],
  ['!', 'is', 'to'],
  ['!', 'are', 'to'],
  ['Z', 'apart', 'from'],
  ['Z', 'aside', 'from'],
  ['Z', 'other', 'than'],
  ['Z', 'net', 'of'],
  ['Z', 'per', 'capita'],
  ['Z', 'per', 'head'],
  ['p', 'belt', 'and', 'road', 'initiative'],
  ['p', 'belt', 'and', 'road'],
  ['p', 'united', 'nations'],
  ['p', 'in', 'terms', 'of'],
  ['p', 'in', 'contrast', 'to'],
  ['p', 'contrary', 'to'],
  ['Z', 'terms'],
  ['p', 'more', 'and', 'more'],
  ['Z', 'a', 'day'],
  ['Z', 'a', 'month'],
  ['2', 'the', 'country'],
  ['2', 'the', 'republic'],
  ['2', 'there'],
  ['B', 'two', 'countries'],
  ['B', 'two', 'sides'],
  ['B', 'two', 'states'],
  ['B', 'two', 'economies'],
  ['B', 'two', 'neighbours'],
];
const phrasesByFirst = new Map<string, (typeof phrases)[number][]>();
for (const phrase of phrases) phrasesByFirst.set(phrase[1] ?? '', [...(phrasesByFirst.get(phrase[1] ?? '') ?? []), phrase]);

function phraseAt(words: readonly DraftWord[], index: number): DraftItem | null {
  for (const [letter, ...phrase] of phrasesByFirst.get(words[index]?.lower ?? '') ?? []) {
    if (phrase.every((word, step) => words[index + step]?.lower === word)) return { letter, first: index, last: index + phrase.length - 1 };
  }
  return null;
}
