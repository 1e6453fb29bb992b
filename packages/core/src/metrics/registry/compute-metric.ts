import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing } from '../../model/values/index.ts';
import type { LabelledFields } from '../definition/index.ts';
import { answerTable } from './answer-table.ts';
import { ColumnTable, type FieldReading } from './column-table.ts';
import { findMetric, type MetricId } from './metric-registry.ts';
import type { MetricSettings } from './read-options.ts';
import { settingsOf } from './signature-of.ts';

/** A record of a table: numbers, absences and texts by the names of columns. */
export type MetricRow = Readonly<Record<string, string | number | Missing>>;

/**
 * A metric of the registry on a table, by the names of its inputs: long, with a record for each cell, line, year or answer, or wide. Each row of
 * the answer keeps the labels of what it is of. Formula, units, undefined cases and reference: those of the metric. `settings` are its options
 * and what else is set beside a table, as `sogdia compute <metric> --help` lists them.
 * Throws: `UnknownNameError` for a metric that there is not; `InvalidParameterError` for a setting that there is not, a column that the table
 * lacks, or a text where a number is wanted.
 * @example computeMetric('share', [{ partner: 'A', part: 12, whole: 60 }]) // => [{ labels: { partner: 'A' }, fields: { value: 0.2 } }]
 */
export function computeMetric(id: MetricId, table: readonly MetricRow[], settings: MetricSettings = {}): readonly LabelledFields[] {
  const record = findMetric(id);
  for (const name of Object.keys(settings)) InvalidParameterError.expectOneOf('option', name, settingsOf(record));
  const rows = table.map((row) => new Map(Object.entries(row)));
  const withTexts = new Set(rows.flatMap((row) => [...row].flatMap(([column, field]) => (typeof field === 'string' ? [column] : []))));
  // texts first: an object has names such as 27 before all others
  const columns = [...new Set([...withTexts, ...rows.flatMap((row) => [...row.keys()])])];
  const fieldOf = (row: number, place: number): MetricRow[string] | undefined => rows[row]?.get(columns[place] ?? '');
  const reading: FieldReading = {
    textOf: (row, place) => String(fieldOf(row, place) ?? ''),
    valueOf: (row, place) => {
      const field = fieldOf(row, place);
      if (field === undefined) return missing('not-reported');
      return typeof field === 'number' || isMissing(field) ? field : null;
    },
    noNumber: (row, place, column) => new InvalidParameterError(column, String(fieldOf(row, place)), 'a number, or a Missing'),
  };
  return answerTable(record, new ColumnTable(columns, table.length, reading), settings);
}
