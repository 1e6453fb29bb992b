import type { ViewSeries } from '@sogdia/core';
import type { ChartSize } from './chart-size.ts';
import { piecesOf } from './text/pieces-of.ts';
import { textWidth } from './text/text-width.ts';

/** The part of a drawing's width that the name of a series may take, so that the drawing keeps the rest. */
const mostOfWidth = 0.4;

/** What a series is called in a drawing: in short where it is narrow, and cut at a word, with `…`, where its name is too long; the table has it whole. */
export function labelOfSeries({ label, shortLabel }: Pick<ViewSeries, 'label' | 'shortLabel'>, size: ChartSize, fontSize: number): string {
  return cutToWidth(size.id === 'narrow' ? shortLabel : label, mostOfWidth * size.width, fontSize);
}

/** A text of at most so many pixels where it has to leave the rest to others: whole, cut at a word, or at a letter where one word is too long. */
export function cutToRoom(text: string, width: number, fontSize: number): string {
  return cutLetters(cutToWidth(text, width, fontSize), width, fontSize);
}

/** A text of at most so many pixels: whole, or as many of its words as there is room for, the first at least. */
export function cutToWidth(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const [first = '', ...rest] = piecesOf(text);
  let kept = first;
  for (const piece of rest) {
    if (textWidth(`${(kept + piece).trimEnd()}…`, fontSize) > width) break;
    kept += piece;
  }
  return `${kept.trimEnd().replace(/[,;:，；：、]$/, '')}…`;
}

/** A text of at most so many pixels: whole, or as many of its letters as there is room for, three at least. */
export function cutLetters(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const letters = [...text.replace(/…$/, '')];
  let kept = letters.slice(0, 3).join('');
  for (const letter of letters.slice(3)) {
    if (textWidth(`${kept}${letter}…`, fontSize) > width) break;
    kept += letter;
  }
  return `${kept}…`;
}
