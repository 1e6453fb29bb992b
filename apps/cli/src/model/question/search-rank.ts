/** How well a text answers what is typed: 0 where each word begins one of its name, more the farther they lie, null where one does not. */
function searchRank(typed: string, name: string, words: readonly string[] = []): number | null {
  const asked = typed.trim().toLowerCase();
  if (asked === '') return 0;
  const ranks = asked.split(/\s+/).map((word) => rankOfWord(word, name.toLowerCase(), words));
  return ranks.includes(null) ? null : Math.max(...ranks.map((rank) => rank ?? 0));
}

/** The items that answer what is typed, the nearest first; those that answer alike stay in their order. */
export function searched<Item>(
  items: readonly Item[],
  typed: string,
  named: (item: Item) => { readonly name: string; readonly words: readonly string[] },
): readonly Item[] {
  return items
    .flatMap((item) => {
      const { name, words } = named(item);
      const rank = searchRank(typed, name, words);
      return rank === null ? [] : [{ item, rank }];
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

/** The beginning of a word of the name, of another word, any part of the name, of another, and last its letters in their order. */
function rankOfWord(word: string, label: string, words: readonly string[]): number | null {
  const others = words.map((one) => one.toLowerCase());
  if (startsWordOf(label, word)) return 0;
  if (others.some((one) => startsWordOf(one, word))) return 1;
  // One or two letters of an alphabet stand somewhere in nearly every name.
  if (word.length < 3 && /^[\p{ASCII}\p{Script=Cyrillic}]+$/u.test(word)) return null;
  if (label.includes(word)) return 2;
  if (others.some((one) => one.includes(word))) return 3;
  return holdsInOrder(label, word) ? 4 : null;
}

function startsWordOf(text: string, word: string): boolean {
  return text.split(/[^\p{Letter}\p{Number}]+/u).some((part) => part.startsWith(word));
}

function holdsInOrder(text: string, word: string): boolean {
  let from = 0;
  for (const sign of word) {
    const at = text.indexOf(sign, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
