import { ownValue } from '@sogdia/core/model';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { forExcel, type RecordSet, recordMarkdown, recordTable, separatedValues } from '../../table/index.ts';
import { printLines } from '../../terminal/index.ts';
import { deliver, envelopeText, notify } from '../command/index.ts';
import type { RowsFormat, RowsOutput } from './row-options.ts';
import { type SelectedRows, selectRows } from './select-rows.ts';

/** Answers with rows: those that are asked for, in their form, to where they are to go. JSON has them under a head; a table may stand under lines of its own. */
export function answerRows(
  rows: RecordSet,
  output: RowsOutput<RowsFormat>,
  { head, lines }: { readonly head: object; readonly lines?: string },
  context: CommandContext,
): ExitCode {
  const selected = selectRows(rows, output.rows);
  const text = rowsText(selected, output, head, context);
  deliverRows(output.format === 'table' && lines !== undefined ? `${lines}\n\n${text}` : text, output, context);
  tellCut(selected, context);
  return codeOfRows(selected, context);
}

/** Rows in a form; as JSON under a head that tells of them together, each whole unless fields were chosen. */
export function rowsText(
  selected: SelectedRows,
  { format, rows }: Pick<RowsOutput<RowsFormat>, 'format' | 'rows'>,
  head: object,
  context: CommandContext,
): string {
  switch (format) {
    case 'json': {
      const { records, total } = selected;
      return envelopeText({ ...head, rows: chosen(selected, rows.fields), truncated: records.length < total, total });
    }
    case 'ndjson':
      return chosen(selected, rows.fields)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join('');
    case 'csv':
      return separatedValues(selected, ',');
    case 'tsv':
      return separatedValues(selected, '\t');
    case 'md':
      return recordMarkdown(selected);
    case 'table': {
      const { isTerminal, columns } = context.host.output;
      return printLines(recordTable(selected, isTerminal ? columns : null, context.theme.glyphs), context.theme);
    }
  }
}

/** Writes rows as text to where they are to go. */
export function deliverRows(text: string, { isForExcel, target }: RowsOutput<string>, context: CommandContext): void {
  deliver(isForExcel ? forExcel(text) : text, target, context);
}

/** Says on stderr where a limit cut rows. */
export function tellCut({ records, total }: SelectedRows, context: CommandContext): void {
  if (records.length < total) notify(context.text['notice.truncated']({ shown: records.length, total }), context);
}

/** The exit code of an answer in rows: without any it failed, which is told on stderr. */
export function codeOfRows({ total, unmet }: SelectedRows, context: CommandContext): ExitCode {
  if (total > 0) return exitCodes.ok;
  const { text } = context;
  notify(unmet === null ? text['notice.no-rows'] : text['notice.no-rows-where'](unmet), context);
  return exitCodes.failed;
}

function chosen({ columns, records }: SelectedRows, fields: string | undefined): readonly object[] {
  if (fields === undefined) return records;
  return records.map((record) => Object.fromEntries(columns.map((column) => [column, ownValue(record, column) ?? null])));
}
