import { type DraftWord, lowerAt, said } from '../text/index.ts';
import type { DraftSentence } from './read-sentence.ts';

/** More words than any turn of phrase has that says how a figure is meant. */
const longestTurn = 7;

/** What is said right before a word, in lower case. */
export function saidBefore(words: readonly DraftWord[], index: number): string {
  return said(words, Math.max(0, index - longestTurn), index);
}

/** Whether a sentence has one of some words. */
export function hasWord({ words }: Pick<DraftSentence, 'words'>, some: ReadonlySet<string>): boolean {
  return words.some(({ lower }) => some.has(lower));
}

/** The word that an item begins with, in lower case; empty where there is no such item. */
export function wordOfItem({ words, items }: DraftSentence, item: number): string {
  return lowerAt(words, firstOfItem({ items }, item));
}

/** The index of the first word of an item; that of no word where there is no such item. */
export function firstOfItem({ items }: Pick<DraftSentence, 'items'>, item: number): number {
  return items[item]?.first ?? -1;
}
