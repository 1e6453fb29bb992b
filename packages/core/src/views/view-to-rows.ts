import { isMissing, type MissingReason } from '../model/missing.ts';
import type { Receipt } from '../model/receipt.ts';
import type { View } from '../model/view.ts';

/**
 * One value of a view as a row of a file. `value` is in the engine's unit, in full precision, null where it is missing and then
 * with its `reason`; `status` says how good the number is; `book` whose record it is.
 */
export interface ViewRow {
  readonly period: string;
  readonly reporter: string;
  readonly partner: string;
  readonly measure: string;
  readonly value: number | null;
  readonly unit: string;
  readonly status: string;
  readonly reason: MissingReason | null;
  readonly book: string;
  readonly transform: string;
  readonly flags: readonly string[];
  readonly revised: number | null;
  readonly receipt: Receipt;
}

/** The names of the columns of a file of rows, in order; part of the public contract. */
export const viewRowColumns = [
  'period',
  'reporter',
  'partner',
  'measure',
  'value',
  'unit',
  'status',
  'reason',
  'book',
  'transform',
  'flags',
  'revised',
] as const;

/**
 * Every value of a view as rows: series by series, in the order of the periods.
 */
export function viewToRows(view: View): readonly ViewRow[] {
  return view.series.flatMap((series) =>
    series.points.map(({ period, value, status, flags, revised, receipt }) => ({
      period,
      reporter: series.reporter,
      partner: series.partner,
      measure: series.measure,
      value: isMissing(value) ? null : value,
      unit: receipt.unit,
      status,
      reason: isMissing(value) ? value.missing : null,
      book: series.book,
      transform: view.spec.transform,
      flags,
      revised: revised === null || isMissing(revised.value) ? null : revised.value,
      receipt,
    })),
  );
}
