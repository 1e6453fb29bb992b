import type { ReconciliationMethod } from '../../model/question/index.ts';
import type { Valuation } from '../../model/trade/index.ts';
import { isMissing, type MissingReason } from '../../model/values/index.ts';
import {
  isTradeView,
  type Receipt,
  type TradeView,
  type View,
  type ViewBand,
  type ViewDiscrepancy,
  type ViewPoint,
} from '../../model/view/index.ts';
import { valuationOf } from '../../queries/index.ts';

/**
 * One value of a view as a row of a file. `value` is in the engine's unit, in full precision, null where it is missing and then
 * with its `reason`; `status` says how good the number is; `record` whose record it is; `method` how a reconciled number was made. An
 * indicator's economy stands as the reporter, with neither partner nor record.
 */
export interface ViewRow {
  readonly period: string;
  readonly reporter: string;
  readonly partner: string | null;
  readonly measure: string;
  readonly value: number | null;
  readonly unit: string;
  readonly status: string;
  readonly reason: MissingReason | null;
  readonly record: string | null;
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
  if (!isTradeView(view)) return rowsOfIndicators(view);
  return [
    ...rowsOfSeries(view),
    ...view.discrepancies.flatMap((discrepancy) => rowsOfDiscrepancy(view, discrepancy)),
    ...view.bands.flatMap((band) => rowsOfBand(view, band)),
  ];
}

function rowsOfIndicators(view: View): readonly ViewRow[] {
  return view.series.flatMap(({ measure, economy, points }) => {
    const whose = { reporter: economy, partner: null, record: null, method: null };
    return points.map((point) => rowOf(view, measure, whose, point));
  });
}

function rowsOfSeries(view: TradeView): readonly ViewRow[] {
  const { method } = view.spec;
  return view.series.flatMap(({ measure, reporter, partner, record, points }) =>
    points.map((point) => rowOf(view, measure, { reporter, partner, record, method }, point)),
  );
}

function rowOf(
  view: View,
  measure: string,
  { reporter, partner, record, method }: Pick<ViewRow, 'reporter' | 'partner' | 'record' | 'method'>,
  { period, value, status, flags, revised, receipt }: ViewPoint,
): ViewRow {
  return {
    period,
    reporter,
    partner,
    measure,
    value: isMissing(value) ? null : value,
    unit: receipt.unit,
    status,
    reason: isMissing(value) ? value.missing : null,
    record,
    transform: view.spec.transform,
    flags,
    revised: revised === null || isMissing(revised.value) ? null : revised.value,
    method,
    valuation: valuationOf(receipt),
    receipt,
  };
}

/** The parts of a discrepancy under the names of their operations. */
function rowsOfDiscrepancy(view: TradeView, discrepancy: ViewDiscrepancy): readonly ViewRow[] {
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
function rowsOfBand(view: TradeView, { measure, reporter, partner, points }: ViewBand): readonly ViewRow[] {
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
