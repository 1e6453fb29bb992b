import { clustersOf, textWidth } from './text-width.ts';

const ideograph = /\p{Script=Han}/u;
/** A sign or a number with its unit, the marks that open before it and those that close behind it: what no line of Chinese breaks. */
const chinesePiece = /[（“《]*(?:[\d.,—–%]+\p{Script=Han}?|\p{Script=Han}|[^\p{Script=Han}（“《]+)[，。；：、！？）”》%]*/gu;

/** A text broken at spaces, and between the signs of Chinese, into lines of at most `width` columns; further lines begin with `indent`. Words are never broken. */
export function wrapText(text: string, width: number, indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' '))
    for (const [at, piece] of piecesOf(word).entries()) {
      const longer = line === '' ? piece : `${line}${at === 0 ? ' ' : ''}${piece}`;
      const start = lines.length === 0 ? '' : indent;
      if (line !== '' && textWidth(start + longer) > width) {
        lines.push(start + line);
        line = piece;
      } else {
        line = longer;
      }
    }
  return [...lines, (lines.length === 0 ? '' : indent) + line];
}

function piecesOf(word: string): readonly string[] {
  return ideograph.test(word) ? (word.match(chinesePiece) ?? [word]) : [word];
}

/** The same for a screen, which has no room beyond its width: a word that is longer than a line, as addresses are, is broken. */
export function wrapOnScreen(text: string, width: number): readonly string[] {
  const pieces = text.split(' ').flatMap((word) => (textWidth(word) <= width || ideograph.test(word) ? [word] : partsOf(word, width)));
  return wrapText(pieces.join(' '), width);
}

function partsOf(word: string, width: number): readonly string[] {
  const parts: string[] = [''];
  for (const cluster of clustersOf(word)) {
    const last = parts.at(-1) ?? '';
    if (textWidth(last) + cluster.width > width) parts.push(cluster.text);
    else parts[parts.length - 1] = last + cluster.text;
  }
  return parts;
}

/** A text in as few lines as `wrapText` needs, each about as long as the others, so that no single word stands alone. */
export function balancedText(text: string, width: number): readonly string[] {
  const lines = wrapText(text, width);
  if (lines.length < 2) return lines;
  let narrowest = width;
  while (narrowest > 20 && wrapText(text, narrowest - 1).length === lines.length) narrowest -= 1;
  return wrapText(text, narrowest);
}
