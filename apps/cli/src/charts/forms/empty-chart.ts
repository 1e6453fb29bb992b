import type { View } from '@sogdia/core';
import { blanks, fitLine, type Line, lineOf, wrapText } from '../../terminal/index.ts';
import type { ChartOptions } from '../board/index.ts';

/** The place of a chart in which no series has a value: why, in the middle, and blanks around it. */
export function emptyChart(view: View, { width, height }: ChartOptions): readonly Line[] {
  const reasons = view.missing.flatMap(({ text }) => wrapText(text, Math.max(1, width - 4))).slice(0, height);
  const above = Math.floor((height - reasons.length) / 2);
  const lines = reasons.map((text) =>
    fitLine(lineOf([' '.repeat(Math.max(0, Math.floor((width - text.length) / 2)))], [text, 'missing']), width),
  );
  const empty = (count: number): readonly Line[] => Array.from({ length: count }, () => blanks(width));
  return [...empty(above), ...lines, ...empty(height - above - lines.length)];
}
