/** A place in a text as editors count it, from one. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The line and the column of an offset; a column is a character, whatever number of units it takes. */
export function textPlace(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split(/\r\n|[\r\n]/);
  return { line: before.length, column: Array.from(before.at(-1) ?? '').length + 1 };
}
