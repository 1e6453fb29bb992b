import { piecesOf } from '../../charts/layout/text/pieces-of.ts';
import { textWidth } from '../../charts/layout/text/text-width.ts';

/** A text in lines that fit a width; a word that is wider stands alone. */
export function wrapped(text: string, fontSize: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of piecesOf(text)) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && textWidth(longer.trimEnd(), fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
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
