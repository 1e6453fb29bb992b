/** The places of figures in the text that they stand in. */
export function figurePlaces(text: string, figures: readonly { readonly start: number }[]): readonly TextPlace[] {
  return textPlaces(
    text,
    figures.map(({ start }) => start),
  );
}

/** A place in a text as editors count it, from one. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * The lines and the columns of offsets, which rise; a column is a character, whatever number of units it takes. The text is walked once,
 * however many places are asked for.
 */
export function textPlaces(text: string, offsets: readonly number[]): readonly TextPlace[] {
  let [position, line, column] = [0, 1, 1];
  return offsets.map((offset) => {
    while (position < offset) {
      const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
      const isFirstOfTwo = character === '\r' && text.charAt(position + 1) === '\n';
      if (character === '\n' || (character === '\r' && !isFirstOfTwo)) [line, column] = [line + 1, 1];
      else column += 1;
      position += character.length;
    }
    return { line, column };
  });
}
