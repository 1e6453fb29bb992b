import type { Phrase } from '../phrases/index.ts';
import { type DraftWord, touches } from '../text/index.ts';

/** A class that was found among words, from one to another, with what they say. */
export interface Found {
  readonly symbol: string;
  readonly from: number;
  readonly to: number;
  readonly says: Phrase;
  /** Whether it is a list: the words between its members may join clauses as well. */
  readonly isList?: boolean;
}

/** Every place from one to another. */
export function placesFrom(from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (let place = from; place < to; place += 1) places.push(place);
  return places;
}

/** The places of what was found. */
export function placesOf(found: readonly Found[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { from, to } of found) for (let place = from; place < to; place += 1) places.add(place);
  return places;
}

/** Some words as patterns match them: in small letters or as `write` has them, with a space between those that do not touch. */
export interface Written {
  readonly text: string;
  /** The index of the word after so many characters; null where they end inside a word. */
  readonly after: (length: number) => number | null;
}

/** What stands from a word on, in no more than so many words. */
export function writtenFrom(
  words: readonly DraftWord[],
  at: number,
  most: number,
  write: (word: DraftWord) => string = ({ lower }) => lower,
): Written {
  let text = '';
  const ends = new Map([[0, at]]);
  for (let index = at; index < Math.min(words.length, at + most); index += 1) {
    const word = words[index];
    if (word === undefined) break;
    text += (index === at || touches(words[index - 1], word) ? '' : ' ') + write(word);
    ends.set(text.length, index + 1);
  }
  return { text, after: (length) => ends.get(length) ?? null };
}
