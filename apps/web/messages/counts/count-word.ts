const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small count as a word, a larger one in digits. */
export function countWord(count: number): string {
  return words[count] ?? String(count);
}

/** A word that begins a sentence. */
export function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
