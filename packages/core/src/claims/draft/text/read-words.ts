/** A word, a number or a sign of a text, and where it stands. */
export interface DraftWord {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const piece = /\d+(?:[.,]\d+)*|['’]s(?!\p{L})|\p{Script=Han}|[\p{L}--\p{Script=Han}]+|\S/gv;

/**
 * The words of a sentence: letters, numbers with their commas and points, and single signs, ideographs among them; `lower` has the British spelling
 * of neighbours. One walk through the text.
 * @example readWords('US$61.5bn in 2023').map(({ text }) => text) // => ['US', '$', '61.5', 'bn', 'in', '2023']
 */
export function readWords(text: string): readonly DraftWord[] {
  return Array.from(text.matchAll(piece), ({ 0: found, index }) => ({
    text: found,
    lower: found.toLowerCase().replace('’', "'").replace('neighbor', 'neighbour'),
    start: index,
    end: index + found.length,
  }));
}

/** The word at an index, in lower case; empty where there is none. */
export function lowerAt(words: readonly DraftWord[], index: number): string {
  return words[index]?.lower ?? '';
}

/** Whether two words touch: `61.5` and `bn` of `61.5bn`. */
export function touches(one: DraftWord | undefined, other: DraftWord | undefined): boolean {
  return one !== undefined && other !== undefined && one.end === other.start;
}

/** From where to where some words stand. */
export function extentOf(words: readonly DraftWord[]): Pick<DraftWord, 'start' | 'end'> {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? { start: 0, end: 0 } : { start: first.start, end: last.end };
}
