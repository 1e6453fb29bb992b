import { InvalidParameterError } from '@sogdia/core';
import { ownValue } from '@sogdia/core/model';
import { type CommandLine, formatOfTarget, oneNamed, option, readOptions, UsageError, type ValuesOf } from '../command/index.ts';
import { formatOption, formattedRowsOutput, type RowsFormat, type RowsOutput, rowOptions } from '../rows/index.ts';

/** What can be asked of a bulk table, and `write`, which makes one. */
export const bulkActions = ['totals', 'chapters', 'advantage', 'products', 'sql', 'write'] as const;
export type BulkAction = (typeof bulkActions)[number];

const flows = ['export', 'import'] as const;
const records = ['reporter', 'partner', 'reconciled'] as const;

/** The options of a question, those that write rows, and the one of `write` alone. */
export const bulkOptions = [
  formatOption,
  option.valued('reporter', 'economy', 'option.reporter', { schema: option.filled }),
  option.valued('reporters', 'economies', 'option.reporters', { schema: option.filled }),
  option.valued('partner', 'economy', 'option.partner', { schema: option.filled }),
  option.oneOf('flow', 'flow', flows, 'option.flow'),
  option.valued('years', 'years', 'option.years'),
  option.oneOf('record', 'record', records, 'option.record'),
  option.valued('top', 'number', 'option.top', { schema: option.count }),
  option.valued('nomenclature', 'nomenclature', 'option.nomenclature', { schema: option.filled }),
  ...rowOptions,
] as const;

/** Which options each question understands beside those of its rows. */
const understood: Readonly<Record<BulkAction, readonly string[]>> = {
  totals: ['reporter', 'reporters', 'partner', 'years', 'record'],
  chapters: ['reporter', 'reporters', 'partner', 'flow', 'years', 'record'],
  advantage: ['reporter', 'reporters', 'years', 'record'],
  products: ['reporter', 'reporters', 'partner', 'flow', 'years', 'record', 'top'],
  sql: [],
  write: ['nomenclature', 'output', 'force'],
};

/** A question as it was typed: names of economies are looked up when the world is loaded, years that were not given when the table is open. */
export interface AskedQuestion {
  readonly action: Exclude<BulkAction, 'sql' | 'write'>;
  readonly table: string;
  readonly reporters: readonly string[];
  readonly partner: string | null;
  readonly flow: 'export' | 'import';
  readonly years: readonly [from: number, to: number] | null;
  readonly record: 'reporter' | 'partner' | 'reconciled' | null;
  readonly top: number;
  readonly output: RowsOutput<RowsFormat>;
}

/** A SELECT over a table; null for what the table holds. */
export interface AskedSql {
  readonly action: 'sql';
  readonly table: string;
  readonly sql: string | null;
  readonly output: RowsOutput<RowsFormat>;
}

/** A table to be written: from which files, where to. */
export interface AskedWriting {
  readonly action: 'write';
  readonly files: readonly string[];
  readonly target: string;
  readonly mayReplace: boolean;
  readonly nomenclature: string | undefined;
  readonly isJson: boolean;
}

/** What a command line asks. Throws for what could not be meant. */
export function readBulkCall({ arguments: words, options: given, isJson }: CommandLine): AskedQuestion | AskedSql | AskedWriting {
  const [what = '', ...files] = words;
  if (what === '') throw new UsageError('bulk needs a question', 'question', '', bulkActions.join(', '), 'see sogdia help bulk');
  const action = oneNamed('question', what, bulkActions);
  const options = readOptions(bulkOptions, given);
  refuseOthers(action, given);
  if (action === 'write') return writingOf(files, options, isJson);
  const [table, ...others] = files;
  const extra = others[action === 'sql' ? 1 : 0];
  if (table === undefined)
    throw new UsageError(`bulk ${action} needs a table`, 'table', '', 'TABLE.parquet or clickhouse:TABLE', 'see sogdia help bulk');
  if (extra !== undefined)
    throw new UsageError(`too many arguments: ${extra}`, 'argument', extra, `${action} TABLE`, 'see sogdia help bulk');
  const output = formattedRowsOutput(options, isJson);
  if (action === 'sql') return { action, table, sql: others[0] ?? null, output };
  const reporters = [options.reporter ?? '', ...(options.reporters ?? '').split(',')].map((name) => name.trim()).filter(Boolean);
  if (reporters.length === 0) throw new UsageError(`bulk ${action} needs --reporter`, '--reporter', '', '--reporter=<economy>');
  return {
    action,
    table,
    reporters,
    partner: options.partner ?? null,
    flow: options.flow ?? 'export',
    years: yearsOf(options.years, action),
    record: options.record ?? null,
    top: options.top ?? 20,
    output,
  };
}

function writingOf(files: readonly string[], options: ValuesOf<typeof bulkOptions>, isJson: boolean): AskedWriting {
  if (files.length === 0) throw new UsageError('bulk write needs a file', 'file', '', 'one download or several', 'see sogdia help bulk');
  const { output, force, nomenclature } = options;
  if (output === undefined || output === '-')
    throw new UsageError('bulk write needs --output', '--output', output ?? '', '--output TABLE.parquet', 'see sogdia help bulk');
  formatOfTarget({ output, format: undefined, isJson: false, formats: ['parquet'] });
  return { action: 'write', files, target: output, mayReplace: force, nomenclature, isJson };
}

const ofQuestions = new Set(['reporter', 'reporters', 'partner', 'flow', 'years', 'record', 'top', 'nomenclature']);
const ofRows = new Set(['format', 'fields', 'where', 'sort', 'limit', 'excel']);

/** An option that an action does not understand would change nothing, in silence. */
function refuseOthers(action: BulkAction, given: CommandLine['options']): void {
  const names = understood[action];
  const other = Object.keys(given).find(
    (name) => (ofQuestions.has(name) || (action === 'write' && ofRows.has(name))) && !names.includes(name),
  );
  if (other === undefined) return;
  const value = ownValue(given, other);
  throw new UsageError(`bulk ${action} doesn’t use --${other}`, `--${other}`, String(value), names.map((name) => `--${name}`).join(', '));
}

/** A year, or two with the first before the last; all but the totals are of one. */
function yearsOf(text: string | undefined, action: BulkAction): readonly [from: number, to: number] | null {
  if (text === undefined) return null;
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text.trim()) ?? [];
  const expected = action === 'totals' ? 'a year, or a range such as 2013-2023' : 'one year, such as 2023';
  if (from === undefined || Number(to) < Number(from) || (action !== 'totals' && from !== to))
    throw new InvalidParameterError('--years', text, expected);
  return [Number(from), Number(to)];
}
