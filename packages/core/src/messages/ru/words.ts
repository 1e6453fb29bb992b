/** A text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text whose first letter is small, unless it begins an abbreviation or a Latin word. */
export function uncapitalised(text: string): string {
  return /^[А-ЯЁ](?![А-ЯЁ])/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Items of a list in a sentence, the last joined by a word. */
export function joinedList(items: readonly string[], word: 'и' | 'или' = 'и'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Items that may have commas of their own, the first with the letter that it begins with. */
export function listedApart(items: readonly string[]): string {
  return items.map((item, at) => (at === 0 ? item : uncapitalised(item))).join('; ');
}

/** A text in the inverted commas of the language. */
export function quoted(text: string): string {
  return `«${text}»`;
}

/** A plain number with the decimal comma. */
export function decimal(number: string): string {
  return number.replace('.', ',');
}

/** A sentence with its stop, which an abbreviation at its end has already. */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
