import { type DraftWord, lowerAt, readWords } from '../text/index.ts';
import { asideOpeners, guards } from './asides.data.ts';

/** Some words, from one to another. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A class that was found among words. */
interface Classed extends WordRange {
  readonly symbol: string;
}

const openers: readonly (readonly string[])[] = asideOpeners
  .map((opener) => readWords(opener.replaceAll('_', ' ')).map(({ lower }) => lower))
  .toSorted((one, other) => other.length - one.length);

/** Classes that an aside may not hold: they speak of figures. */
const speaking: ReadonlySet<string> = new Set(['FIG', 'PER', 'FLOW', 'RECORDS', 'SHAREN', 'IND']);

/** The asides of a sentence: each from the comma before it, or from its first word where none is needed, to the next comma or the end. */
export function asidesIn(words: readonly DraftWord[], found: readonly Classed[]): readonly WordRange[] {
  const told = new Set(found.filter(({ symbol }) => speaking.has(symbol)).flatMap(({ from, to }) => rangeOf(from, to)));
  return words.flatMap(({ lower }, at): WordRange[] => {
    const isAfterComma = lower === ',' || lower === '–' || lower === '—';
    const first = isAfterComma ? at + 1 : at;
    const opener = openers.find((own) => own.every((word, index) => lowerAt(words, first + index) === word));
    if (opener === undefined) return [];
    let to = first;
    while (to < words.length && !isEnd(lowerAt(words, to))) {
      if (told.has(to) || isGuard(lowerAt(words, to))) return [];
      to += 1;
    }
    return to - first > opener.length - 1 && to > first + 1 ? [{ from: at, to }] : [];
  });
}

function isEnd(word: string): boolean {
  return word === ',' || word === ';' || word === '(' || word === ')' || word === ':' || word === '–' || word === '—';
}

/** Whether a word may change what a figure is of. */
function isGuard(word: string): boolean {
  return Object.values(guards).some((words) => words.has(word));
}

function rangeOf(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
