import { basename, extname } from 'node:path';
import { UsageError } from './usage-error.ts';

/** How the names of files end that hold a format; the first is that which is named where another was asked for. */
const endings: ReadonlyMap<string, readonly string[]> = new Map([
  ['table', ['.txt']],
  ['csv', ['.csv']],
  ['tsv', ['.tsv', '.tab']],
  ['json', ['.json']],
  ['ndjson', ['.ndjson', '.jsonl']],
  ['md', ['.md', '.markdown']],
  ['junit', ['.xml']],
  ['bibtex', ['.bib']],
  ['parquet', ['.parquet']],
  ['xlsx', ['.xlsx']],
  ['svg', ['.svg']],
  ['png', ['.png']],
]);

/** Formats that files of others hold as well: a chart is text as a table is. */
const alike: ReadonlyMap<string, string> = new Map([
  ['chart', 'table'],
  ['words', 'table'],
  ['plain', 'table'],
  ['csl-json', 'json'],
]);

/** Endings of files that hold something else than text, which nothing here writes. */
const foreign: ReadonlySet<string> = new Set('.xlsx .xlsm .xls .ods .docx .pdf .zip .gz .zst .png .svg .html .htm .db .sqlite'.split(' '));

const spreadsheets: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xls', '.ods']);

/** What a command line says of the form of an answer, and what there is. */
interface AskedFormat<Format extends string> {
  readonly output: string | undefined;
  readonly format: Format | undefined;
  readonly isJson: boolean;
  /** The forms of the command; the first is the usual one. */
  readonly formats: readonly Format[];
}

/**
 * The format in which an answer is written: that which was asked for, else that of the ending of its file, else the usual one. A file whose ending says another
 * format than what would be in it is refused: a spreadsheet that holds text opens nowhere. Throws `UsageError`.
 * @example formatOfTarget({ output: 'trade.csv', format: undefined, isJson: false, formats: ['table', 'csv'] }) // => 'csv'
 */
export function formatOfTarget<Format extends string>({ output = '-', format, isJson, formats }: AskedFormat<Format>): Format {
  const json = formats.find((one) => one === 'json');
  if (isJson && format !== undefined && format !== json)
    throw new UsageError(`use --json or --format ${format}, not both`, '--format', format, '--json or --format');
  const asked = isJson ? json : format;
  const usual = formats[0] as Format;
  const ending = extname(output).toLowerCase();
  if (output === '-' || ending === '') return asked ?? usual;
  const named = formats.find((one) => endingsOf(one).includes(ending) && (asked === undefined || endingsOf(asked).includes(ending)));
  if (named !== undefined) return asked ?? named;
  const isOfAnother = foreign.has(ending) || [...endings.values()].some((known) => known.includes(ending));
  if (asked !== undefined && !isOfAnother) return asked;
  const possible = [...new Set(asked === undefined ? formats.flatMap((one) => endingsOf(one).slice(0, 1)) : endingsOf(asked))];
  const problem = asked === undefined ? `can’t write ${ending} files here` : `can’t write ${asked} to a file ending in ${ending}`;
  const remedy =
    spreadsheets.has(ending) && possible.includes('.csv')
      ? `for a spreadsheet: --output ${basename(output, extname(output))}.csv --excel`
      : null;
  const expected = `a file ending in ${possible.join(', ')}${asked === undefined && formats.length > 1 ? ', or --format' : ''}`;
  throw new UsageError(problem, '--output', output, expected, remedy);
}

function endingsOf(format: string): readonly string[] {
  return endings.get(alike.get(format) ?? format) ?? [];
}
