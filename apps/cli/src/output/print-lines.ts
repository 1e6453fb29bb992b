import type { Line } from '../frame/cell.ts';
import { paintLine, type Theme } from '../theme/paint.ts';

/** Lines as text for a terminal or a pipe. */
export function printLines(lines: readonly Line[], theme: Theme): string {
  return lines.map((line) => `${paintLine(line, theme)}\n`).join('');
}
