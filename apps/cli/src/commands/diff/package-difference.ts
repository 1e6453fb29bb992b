import { isAtLeast } from '@sogdia/core';
import type { CommandContext } from '../../host/index.ts';
import { recordTable, separatedValues } from '../../table/index.ts';
import { lineOf, printLines } from '../../terminal/index.ts';
import { envelopeText } from '../command/index.ts';
import type { SelectedRows } from '../rows/index.ts';
import { type PackageDifference, packageColumns } from './diff-packages.ts';

/** Two versions of the data in one of the formats of the command. */
export function packageText(
  difference: PackageDifference,
  format: 'table' | 'csv' | 'tsv' | 'json',
  selected: SelectedRows,
  context: CommandContext,
): string {
  if (format === 'csv' || format === 'tsv') return separatedValues(selected, format === 'csv' ? ',' : '\t');
  return format === 'json' ? jsonOf(difference, selected) : tableOf(difference, selected, context);
}

function jsonOf({ before, after, comparison, bump, least, isAllowed }: PackageDifference, selected: SelectedRows): string {
  const { columns, records, total } = selected;
  const named = ({ id, version, contentHash }: PackageDifference['before']): object => ({ id, version, contentHash });
  return envelopeText({
    schemaVersion: 1,
    query: `diff ${before.version} ${after.version}`,
    versions: [named(before), named(after)],
    reasons: comparison.reasons,
    unrecorded: comparison.unrecorded.length,
    bump,
    least,
    isAllowed,
    rows:
      columns === packageColumns ? records : records.map((record) => Object.fromEntries(columns.map((column) => [column, record[column]]))),
    truncated: records.length < total,
    total,
  });
}

function tableOf(difference: PackageDifference, selected: SelectedRows, { host, theme, text }: CommandContext): string {
  const { before, after, comparison, bump, least } = difference;
  const rows = selected.total === 0 ? [] : recordTable(selected, host.output.isTerminal ? host.output.columns : null, theme.glyphs);
  const rest = selected.total - selected.records.length;
  const rules = comparison.reasons.map(({ rule, rows: count }) => [text[`diff.rule.${rule}`], count] as const);
  const lines = [
    lineOf([before.version, 'strong'], [' > '], [after.version, 'strong']),
    lineOf([text['diff.packages']({ rules })]),
    lineOf([text['diff.step']({ bump, least })]),
    ...problemsOf(difference, text).map((problem) => lineOf([problem, 'warning'])),
    ...(rows.length === 0 ? [] : [[], ...rows]),
    ...(rest === 0 ? [] : [lineOf([text['diff.more']({ rest }), 'faint'])]),
  ];
  return printLines(lines, theme);
}

function problemsOf({ after, comparison, least, isAllowed }: PackageDifference, text: CommandContext['text']): readonly string[] {
  const unrecorded = comparison.unrecorded.length;
  return [
    ...(unrecorded === 0 ? [] : [text['diff.unrecorded']({ rows: unrecorded })]),
    ...(isAllowed || isAtLeast(after.version, least) ? [] : [text['diff.too-low']({ stated: after.version, least })]),
  ];
}
