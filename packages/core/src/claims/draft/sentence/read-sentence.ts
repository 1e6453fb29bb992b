import { wholeWorld } from '../../../model/economies/index.ts';
import { type EconomySpellings, elsewhere } from '../economies/index.ts';
import { type DraftFigure, findFigures } from '../figures/index.ts';
import { type DraftWord, letterBySign, letterByWord, lowerAt, readWords, said, wordSet } from '../text/index.ts';
import { counts, ofAnother, phrases, type Turn, ways, yearsIn, yearTurns } from './draft-turns.data.ts';

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
  readonly spellings: EconomySpellings;
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
export function readSentence(text: string, spellings: EconomySpellings): DraftSentence {
  const words = readWords(text);
  const figures = findFigures(text, words);
  const items: DraftItem[] = [];
  let [index, figure] = [0, 0];
  while (index < words.length) {
    const own = figures[figure];
    const item = own !== undefined && own.first === index ? itemOfFigure(own, figure) : itemAt(words, index, spellings);
    if (item.figure !== undefined) figure += 1;
    const cut = figures[figure];
    items.push(cut !== undefined && cut.first <= item.last && item.figure === undefined ? wordAt(words, index) : item);
    index = (items.at(-1)?.last ?? index) + 1;
  }
  return { words, figures, items, letters: items.map(({ letter }) => letter).join(''), spellings };
}

function itemOfFigure({ kind, first, last, currency }: DraftFigure, figure: number): DraftItem {
  return { letter: kind === 'amount' && currency === 'other' ? 'O' : letterOfFigure[kind], first, last, figure };
}

function itemAt(words: readonly DraftWord[], index: number, spellings: EconomySpellings): DraftItem {
  const world = worldAt(words, index);
  if (world !== null) return world;
  const economy = spellings.economyAt(words, index);
  if (economy !== null) {
    const letter = { name: 'E', adjective: 'A', part: 'z' }[economy.form];
    return { letter, first: index, last: index + economy.length - 1, code: economy.form === 'part' ? elsewhere : economy.code };
  }
  return yearsAt(words, index) ?? distanceAt(words, index) ?? phraseAt(words, index) ?? wordAt(words, index);
}

const prepositions = wordSet('to from with');
const ofTheWorld = wordSet("'s economy market markets bank trade average");

/** All partners together, after a preposition: `to the world`, `with the rest of the world`; not `to the world's largest market`. */
function worldAt(words: readonly DraftWord[], index: number): DraftItem | null {
  if (lowerAt(words, index) !== 'the' || !prepositions.has(lowerAt(words, index - 1))) return null;
  const length = ['the rest of the world', 'the world']
    .find((name) => said(words, index, index + name.split(' ').length) === name)
    ?.split(' ').length;
  if (length === undefined || ofTheWorld.has(lowerAt(words, index + length))) return null;
  return { letter: 'E', first: index, last: index + length - 1, code: wholeWorld };
}

function wordAt(words: readonly DraftWord[], index: number): DraftItem {
  const [lower, text] = [lowerAt(words, index), words[index]?.text ?? ''];
  const isMonth = (text === 'May' || text === 'March') && (index > 0 || yearIn(words, 1) !== null);
  const isNumber = /^\d/.test(text);
  const letter = isMonth ? 'h' : isNumber ? 'p' : (letterBySign.get(lower) ?? letterByWord.get(lower) ?? '?');
  return { letter, first: index, last: index };
}

const yearPattern = /^(?:19|20)\d{2}$/;

/** What joins the two ends of a range of years. */
const joints = wordSet('- – — to until through till');

const wayWords = wordSet('all the way right up on down');

/** A year, or a range: `2013-2023`, `2013 to 2023`, `between 2013 and 2023`, `from 2013 to 2023`. */
function yearsAt(words: readonly DraftWord[], index: number): DraftItem | null {
  const opening = lowerAt(words, index);
  const isOpened = opening === 'between' || opening === 'from';
  const at = isOpened ? index + 1 : index;
  const year = yearIn(words, at);
  if (year === null) return null;
  const end = opening === 'from' ? pastWay(words, at + 1) : at + 1;
  const joint = lowerAt(words, end);
  const isRange = joints.has(joint) || (opening === 'between' && joint === 'and');
  const to = isRange ? yearIn(words, end + 1) : null;
  if (to !== null && to > year) return { letter: 'R', first: index, last: end + 1, year, to };
  return isOpened ? null : { letter: 'Y', first: index, last: index, year };
}

/** The word after `all the way`, `right up` and the like. */
function pastWay(words: readonly DraftWord[], index: number): number {
  const length = words.slice(index, index + 4).findIndex(({ lower }) => !wayWords.has(lower));
  return index + Math.max(0, length);
}

function yearIn(words: readonly DraftWord[], index: number): number | null {
  const { text = '' } = words[index] ?? {};
  return yearPattern.test(text) ? Number(text) : null;
}

/** A year by its distance from another: `a year earlier`, `ten years later`, `the previous year`, `that year`. */
function distanceAt(words: readonly DraftWord[], index: number): DraftItem | null {
  const [one, two, three] = words.slice(index, index + 3).map(({ lower }) => lower);
  const [count, unit, way] = [counts.get(one), yearsIn.get(two), ways.get(three)];
  if (count !== undefined && unit !== undefined && way !== undefined) return distant(words, index, 3, count * unit * way);
  const turn = turnAt(yearTurns, words, index);
  return turn === null ? null : distant(words, index, turn.words.length, turn.meaning);
}

function distant(words: readonly DraftWord[], index: number, length: number, distance: number): DraftItem {
  const isOfAnother = distance !== 0 && ofAnother.has(lowerAt(words, index + length));
  const [first, last] = [index, index + length - 1];
  return isOfAnother ? { letter: 'm', first, last } : { letter: 'L', first, last, distance };
}

function phraseAt(words: readonly DraftWord[], index: number): DraftItem | null {
  const phrase = turnAt(phrases, words, index);
  return phrase === null ? null : { letter: phrase.meaning, first: index, last: index + phrase.words.length - 1 };
}

/** The first of the turns that stands at a word. */
function turnAt<Meaning>(turns: readonly Turn<Meaning>[], words: readonly DraftWord[], index: number): Turn<Meaning> | null {
  return turns.find((turn) => turn.words.every((word, step) => lowerAt(words, index + step) === word)) ?? null;
}
