import type { ReconciliationMethod } from '../../model/question/index.ts';
import type { Valuation } from '../../model/trade/index.ts';
import { isMissing, type MissingReason } from '../../model/values/index.ts';
import type { Receipt, View, ViewBand, ViewDiscrepancy } from '../../model/view/index.ts';
import { valuationOf } from '../../queries/index.ts';

/**
 * One value of a view as a row of a file. `value` is in the engine's unit, in full precision, null where it is missing and then
 * with its `reason`; `status` says how good the number is; `record` whose record it is; `method` how a reconciled number was made.
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
  readonly record: string;
  readonly transform: string;
  readonly flags: readonly string[];
  readonly revised: number | null;
  readonly method: ReconciliationMethod | null;
  /** How the trade under the number is valued; `mixed` for both, null where no trade is under it. */
  readonly valuation: Valuation | null;
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
  'record',
  'transform',
  'flags',
  'revised',
  'method',
  'valuation',
] as const;

/**
 * Every value of a view as rows: series by series, in the order of the periods; then, for a view of both records, the parts of each
 * discrepancy (`mirror-difference` = `mirror-valuation` + `mirror-rest`; `record-ratio`, `mirror-log-gap`, `mirror-discrepancy`), and for the
 * reconciled record the ends of each band over methods (`lowest-of-methods`, `highest-of-methods`).
 * @example viewToRows(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013')))[0]?.period // => '2012'
 */
export function viewToRows(view: View): readonly ViewRow[] {
  return [
    ...rowsOfSeries(view),
    ...view.discrepancies.flatMap((discrepancy) => rowsOfDiscrepancy(view, discrepancy)),
    ...view.bands.flatMap((band) => rowsOfBand(view, band)),
  ];
}

function rowsOfSeries(view: View): readonly ViewRow[] {
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
      record: series.record,
      transform: view.spec.transform,
      flags,
      revised: revised === null || isMissing(revised.value) ? null : revised.value,
      method: view.spec.method,
      valuation: valuationOf(receipt),
      receipt,
    })),
  );
}

/** The parts of a discrepancy under the names of their operations. */
function rowsOfDiscrepancy(view: View, discrepancy: ViewDiscrepancy): readonly ViewRow[] {
  return discrepancy.points.flatMap(({ period, difference, ratio, logGap, mirrorDiscrepancy, valuation, rest }) =>
    [difference, ratio, logGap, mirrorDiscrepancy, valuation, rest].map((receipt) => ({
      period,
      reporter: discrepancy.reporter,
      partner: discrepancy.partner,
      measure: receipt.subject.quantity,
      value: isMissing(receipt.value) ? null : receipt.value,
      unit: receipt.unit,
      status: isMissing(receipt.value) ? 'missing' : 'derived',
      reason: isMissing(receipt.value) ? receipt.value.missing : null,
      record: 'both',
      transform: view.spec.transform,
      flags: [],
      revised: null,
      method: null,
      valuation: valuationOf(receipt),
      receipt,
    })),
  );
}

/** The two ends of a band, each under the method that gives it; no row where no method gives a number. */
function rowsOfBand(view: View, { measure, reporter, partner, points }: ViewBand): readonly ViewRow[] {
  return points.flatMap(({ period, lowest, highest }) =>
    [
      { end: lowest, name: 'lowest-of-methods' },
      { end: highest, name: 'highest-of-methods' },
    ].flatMap(({ end, name }): readonly ViewRow[] => {
      if (end === null) return [];
      const { value, receipt, method } = end;
      const quantity = `${measure}:${name}`;
      const { transform } = view.spec;
      const plain = { status: 'derived', reason: null, record: 'reconciled', flags: [], revised: null };
      return [
        {
          period,
          reporter,
          partner,
          measure: quantity,
          value,
          unit: receipt.unit,
          ...plain,
          transform,
          method,
          valuation: valuationOf(receipt),
          receipt,
        },
      ];
    }),
  );
}
