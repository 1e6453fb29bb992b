import type { Phrase } from '../phrases/index.ts';
import { type DraftWord, touches } from '../text/index.ts';

/** A class that was found among words, from one to another, with what they say. */
export interface Found {
  readonly symbol: string;
  readonly from: number;
  readonly to: number;
  readonly says: Phrase;
}

/** Every place from one to another. */
export function placesFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** The places of what was found. */
export function placesOf(found: readonly Found[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { from, to } of found) for (let at = from; at < to; at += 1) places.add(at);
  return places;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** The words of a sentence as patterns match them: in small letters or as `write` has them, with a space between those that do not touch. */
export class Written {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #ends = new Map<number, number>();

  constructor(words: readonly DraftWord[], write: (word: DraftWord) => string = ({ lower }) => lower) {
    let text = '';
    this.#starts = words.map((word, at) => {
      if (at > 0 && !touches(words[at - 1], word)) text += ' ';
      const start = text.length;
      text += write(word);
      this.#ends.set(text.length, at + 1);
      return start;
    });
    this.text = text;
  }

  /** Where a word begins in the text. */
  startOf(at: number): number {
    return this.#starts[at] ?? this.text.length;
  }

  /** The index of the word after a place of the text; null where it is inside of a word. */
  after(end: number): number | null {
    return this.#ends.get(end) ?? null;
  }

  /** What a sticky pattern finds from a word on, and the index of the word after it; null where it finds nothing, or ends inside of a word. */
  match(pattern: RegExp, at: number): { readonly groups: Groups; readonly to: number } | null {
    const found = matchAt(pattern, this.text, this.startOf(at));
    const to = found === null ? null : this.after(pattern.lastIndex);
    return to === null ? null : { groups: found?.groups ?? {}, to };
  }
}

/** What a sticky pattern finds at a place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
