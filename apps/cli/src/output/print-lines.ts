import type { Line } from '../frame/cell.ts';
import { paintLine, type Theme } from '../theme/paint.ts';

/** Lines as text for a terminal or a pipe, without blanks at their ends. */
export function printLines(lines: readonly Line[], theme: Theme): string {
  return lines.map((line) => `${paintLine(trimmed(line), theme)}\n`).join('');
}

function trimmed(line: Line): Line {
  const last = line.findLastIndex((cell) => cell.text !== ' ' || cell.style === 'cursor' || cell.style.startsWith('fill-'));
  return line.slice(0, last + 1);
}
