import { type DraftWord, touches } from '../text/index.ts';

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
