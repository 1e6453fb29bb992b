/** Whose something is: `China’s`, `the Maldives’`. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** A text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text whose first letter is small. */
export function uncapitalisedFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Items of a list in a sentence, the last joined by a word. */
export function joinedList(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** The ending of an ordinal number: `st`, `nd`, `rd`, `th`. */
export function ordinalEnding(number: string): string {
  const value = Number(number);
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ({ 1: 'st', 2: 'nd', 3: 'rd' } as const)[value % 10] ?? 'th';
}

/** Of which goods something is; empty for all goods together. */
export function ofGoods(goods: string | null = null): string {
  return goods === null ? '' : ` of ${goods}`;
}

/** A count as a sentence tells it: small ones in words. */
export function numberWord(count: number): string {
  return ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ?? String(count);
}
