import { type DraftWord, lowerAt, readWords } from './read-words.ts';

/** What words name, and how many they are. */
export interface NamedByWords<Item> {
  readonly item: Item;
  readonly length: number;
}

/** What is named by the words so far, and what goes on with which word. */
interface Branch<Item> {
  readonly own: Item[];
  readonly next: Map<string, Branch<Item>>;
}

/** No word is passed over. */
const none: ReadonlySet<string> = new Set();

/**
 * Things by the words that name them, one after the other, so that of a text no more words are looked at than some name goes on with. Small letters
 * and capitals are one, and so are all dashes.
 */
export class WordTree<Item> {
  readonly #root: Branch<Item> = { own: [], next: new Map() };

  /** Learns a name; a thing may have several, and several things one. */
  add(name: string, item: Item): void {
    let branch = this.#root;
    for (const { lower } of readWords(name)) {
      const next = branch.next.get(plain(lower)) ?? { own: [], next: new Map() };
      branch.next.set(plain(lower), next);
      branch = next;
    }
    branch.own.push(item);
  }

  /** Whether some name begins with a word. */
  begins(word: string): boolean {
    return this.#root.next.has(word);
  }

  /** All that words name from a place on, the shortest name first; between the words of a name one may stand that is `passed` over. */
  at(words: readonly DraftWord[], place: number, passed: ReadonlySet<string> = none): readonly NamedByWords<Item>[] {
    const found: NamedByWords<Item>[] = [];
    const goOn = (branch: Branch<Item> | undefined, to: number): void => {
      if (branch === undefined) return;
      for (const item of branch.own) found.push({ item, length: to - place });
      if (branch.next.size === 0) return;
      const word = lowerAt(words, to);
      goOn(branch.next.get(plain(word)), to + 1);
      if (passed.has(word)) goOn(branch.next.get(plain(lowerAt(words, to + 1))), to + 2);
    };
    goOn(this.#root.next.get(plain(lowerAt(words, place))), place + 1);
    return found;
  }
}

/** A word with the one dash for all, and without the dots that Russian may leave out. */
function plain(word: string): string {
  return word === '–' || word === '—' ? '-' : word.replaceAll('ё', 'е');
}
