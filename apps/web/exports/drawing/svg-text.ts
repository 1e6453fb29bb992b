import { textWidth } from '../../charts/layout/text-width.ts';

/** A text in lines that fit a width; a word that is wider stands alone. */
export function wrapped(text: string, fontSize: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A text as the content or an attribute of an element. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Lines of text below one another, the first with its base line at `y`. */
export function textLines(lines: readonly string[], at: { x: number; y: number; step: number; name: string; size: number }): string {
  return lines
    .map(
      (line, index) =>
        `<text class="${at.name}" x="${at.x}" y="${at.y + index * at.step}" style="font-size:${at.size}px">${escaped(line)}</text>`,
    )
    .join('\n');
}
