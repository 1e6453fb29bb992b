/**
 * The places of figures in the text that they stand in, in their order, as editors count them, from one; a column is a character, whatever number of units it takes. The text is walked once,
 * however many figures there are.
 */
export function figurePlaces(text: string, figures: readonly { readonly start: number }[]): readonly Record<'line' | 'column', number>[] {
  let [position, line, column] = [0, 1, 1];
  return figures.map(({ start }) => {
    while (position < start) {
      const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
      const isFirstOfTwo = character === '\r' && text.charAt(position + 1) === '\n';
      if (character === '\n' || (character === '\r' && !isFirstOfTwo)) [line, column] = [line + 1, 1];
      else column += 1;
      position += character.length;
    }
    return { line, column };
  });
}
