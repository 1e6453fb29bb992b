import type { DiagnosticQuestion, ReadHints } from '../../contract/index.ts';
import { encodeText, RecordScanner } from '../../decode/index.ts';
import type { Layout, Precondition } from '../../layout/index.ts';
import { readAmount } from '../../normalise/index.ts';
import { answerName, readerTexts } from '../../words/index.ts';

/** How many zeros make a printed value plain: so many in the whole file, or as each record prints it. */
export type FileScale = number | 'printed';

/** The columns that tell of a scale, and what a table's own values are; -1 for a column that it lacks. */
export interface ScaleColumns {
  readonly scale: number;
  readonly values: readonly number[];
  /** Whether a scale that is printed as a number may be how the values are shown, not how they are given. */
  readonly isForDisplay: boolean;
}

/**
 * More US dollars than the goods that all economies trade with each other in a year come to: no value of two economies is as high. A value
 * that would be, were it scaled as its file prints, is not given in that scale.
 */
const beyondAllTrade = 1e14;

const choices = { units: 0, thousands: 3, millions: 6, billions: 9 } as const;

/**
 * The scale of a file's values. What the hint `scale` says holds; a scale in words does; that of Direction of Trade in digits does. The API of
 * the International Merchandise Trade Statistics prints 6 beside values in US dollars: there it holds for no file of which a value would be
 * beyond all trade, and is asked for where no value shows it. Null where it has to be asked.
 */
export function scaleOf(layout: Layout, columns: ScaleColumns): FileScale | null {
  const { scale } = layout.hints;
  if (scale !== undefined) return choices[scale];
  if (columns.scale < 0) return null;
  if (!columns.isForDisplay) return 'printed';
  const { printed, highest } = headOf(layout, columns);
  if (printed === null || !/^[369]?$/.test(printed)) return 'printed';
  return isBeyond(printed, highest) ? 0 : null;
}

/** The question of a scale that is not stated, or a note where the one that is stated is not that of the values. */
export function scaleConditions(layout: Layout, columns: ScaleColumns): readonly Precondition[] {
  const scale = scaleOf(layout, columns);
  if (scale === null) return [scaleQuestion(layout, columns)];
  if (scale === 'printed' || layout.hints.scale !== undefined) return [];
  const { printed, highest } = headOf(layout, columns);
  return [
    {
      code: 'scale-for-display',
      severity: 'note',
      line: 1,
      value: printed,
      expected: readerTexts['expected.scale-beside'],
      found: readerTexts['found.beyond-all-trade']({ highest }),
      fix: readerTexts['fix.scale-taken'](answerName(layout.hints, 'scale')),
      question: questionOf(highest),
    },
  ];
}

/** The zeros that a printed scale stands for: a word, or 0, 3, 6 or 9; null for anything else. */
export function zerosOf(printed: string): number | null {
  const word = printed.toLowerCase();
  return isChoice(word) ? choices[word] : /^[0369]$/.test(word) ? Number(word) : null;
}

function isChoice(word: string): word is Exclude<ReadHints['scale'], undefined> {
  return Object.hasOwn(choices, word);
}

function isBeyond(printed: string, highest: number): boolean {
  return printed !== '' && highest * 10 ** Number(printed) > beyondAllTrade;
}

function scaleQuestion(layout: Layout, columns: ScaleColumns): Precondition {
  const { printed, highest } = headOf(layout, columns);
  const found = columns.scale < 0 ? readerTexts['found.no-column'] : readerTexts['found.doubtful-scale']({ printed: printed ?? '' });
  return {
    code: 'scale-unknown',
    severity: 'blocker',
    line: 1,
    expected: readerTexts['expected.scale'],
    found,
    fix: readerTexts['fix.scale'](answerName(layout.hints, 'scale')),
    question: questionOf(highest),
  };
}

function questionOf(highest: number): DiagnosticQuestion {
  const samples = Object.values(choices).map((zeros) => readerTexts['sample.scale']({ most: highest * 10 ** zeros }));
  return { hint: 'scale', choices: Object.keys(choices), samples };
}

/** The scale that the first record of the head prints, and the highest value in the head. */
function headOf({ head, separator, columns: names }: Layout, columns: ScaleColumns): { printed: string | null; highest: number } {
  const scanner = new RecordScanner(separator ?? ',', 'utf-8');
  scanner.push(encodeText(head), false);
  let printed: string | null = null;
  let highest = 0;
  let isHeader = true;
  while (scanner.next()) {
    if (!isHeader && !scanner.isBlank && scanner.countFields() >= names.length) {
      printed ??= scanner.text(columns.scale).trim();
      for (const column of columns.values) {
        const amount = readAmount(scanner.text(column));
        if (typeof amount !== 'string') highest = Math.max(highest, amount.value);
      }
    }
    isHeader &&= scanner.isBlank;
  }
  return { printed, highest };
}
