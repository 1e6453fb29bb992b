import type { Theme } from '../style/index.ts';
import type { Line } from '../text/index.ts';
import { paintLine } from './paint.ts';

/** Lines as text for a terminal or a pipe. */
export function printLines(lines: readonly Line[], theme: Theme): string {
  return lines.map((line) => `${paintLine(line, theme)}\n`).join('');
}
