import type { CommandContext } from '../../../host/index.ts';
import { type Line, lineOf, padText, type Style, visibleText, wrapText } from '../../../terminal/index.ts';

const label = 12;
/** Wider lines are not read with ease. */
const widest = 100;

/** How a report is set: names with what they are, and paragraphs, as wide as the terminal lets them be. */
export interface ReportLines {
  /** A name and what it is, over as many lines as that takes. */
  readonly row: (name: string, content: string) => readonly Line[];
  /** A text as lines, set in from the left. */
  readonly paragraph: (content: string, indent: number, style: Style) => readonly Line[];
}

/** How a report is set where it is written to. */
export function reportLines({ host }: CommandContext): ReportLines {
  const width = Math.min(widest, host.output.columns ?? widest);
  return {
    row: (name, content) =>
      wrapText(visibleText(content, 'one-line'), width - label - 2).map((line, at) =>
        lineOf([`  ${padText(at === 0 ? name : '', label)}`, 'faint'], [line]),
      ),
    paragraph: (content, indent, style) =>
      wrapText(visibleText(content, 'one-line'), width - indent).map((line) => lineOf([' '.repeat(indent)], [line, style])),
  };
}
