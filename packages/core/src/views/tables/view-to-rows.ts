import type { KnownIndicator } from '../../model/dataset/index.ts';
import { isTradeSpec, type ReconciliationMethod } from '../../model/question/index.ts';
import type { Valuation } from '../../model/trade/index.ts';
import { isMissing, type MissingReason, type Value } from '../../model/values/index.ts';
import {
  type IndicatorView,
  isTradeView,
  type Receipt,
  type TradeView,
  type View,
  type ViewBand,
  type ViewCoverage,
  type ViewDiscrepancy,
  type ViewPoint,
} from '../../model/view/index.ts';
import { gathered, valuationOf } from '../../queries/index.ts';

/**
 * What every row of a file has: `value` is in the engine's unit, in full precision, null where it is missing and then with its `reason`;
 * `status` says how good the number is.
 */
interface RowOfView {
  readonly period: string;
  readonly value: number | null;
  readonly unit: string;
  readonly status: string;
  readonly reason: MissingReason | null;
  readonly transform: string;
  /** As known when: `first`, `latest`, or a date. */
  readonly vintage: string;
  readonly flags: readonly string[];
  readonly receipt: Receipt;
}

/**
 * One value of a view of trade as a row of a file; `record` which record was asked for, `recorder` whose figures the number rests on, `method` how
 * a reconciled number was made.
 */
export interface TradeRow extends RowOfView {
  readonly reporter: string;
  readonly partner: string;
  /** Of which goods: a code, the id of a set, `other-products` or `not-broken-down`; null for all together. */
  readonly product: string | null;
  readonly measure: string;
  readonly record: string;
  /** The economies whose own records are under the number, and the sources of bodies that reconciled, estimated or filled figures in. */
  readonly recorder: readonly string[];
  readonly revised: number | null;
  readonly method: ReconciliationMethod | null;
  /** How the trade under the number is valued; `mixed` for both, null where no trade is under it. */
  readonly valuation: Valuation | null;
}

/**
 * One value of a view of indicators as a row of a file: of which economy, and between which bounds, where its source gives them; `unitName`
 * is what one unit of a level is called, or the level of a ladder.
 */
export interface IndicatorRow extends RowOfView {
  readonly economy: string;
  readonly indicator: string;
  readonly unitName: string | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** One value of a view as a row of a file. */
export type ViewRow = TradeRow | IndicatorRow;

/** The names of the columns of a file of rows of trade, in order; part of the public contract. */
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
  'recorder',
  'vintage',
  'transform',
  'flags',
  'revised',
  'method',
  'valuation',
  'product',
] as const;

/** The names of the columns of a file of rows of indicators, in order; part of the public contract. */
const indicatorRowColumns = [
  'period',
  'economy',
  'indicator',
  'value',
  'unit',
  'unitName',
  'lower',
  'upper',
  'status',
  'reason',
  'vintage',
  'transform',
  'flags',
] as const;

/**
 * The columns of the rows of a view.
 * @example rowColumnsOf(computeView(dataset, decodeViewSpec(dataset, 'indicator=NY.GDP.MKTP.CD&economies=KAZ&years=2013'))).slice(0, 3) // => ['period', 'economy', 'indicator']
 */
export function rowColumnsOf(view: Pick<View, 'spec'>): readonly string[] {
  return isTradeSpec(view.spec) ? viewRowColumns : indicatorRowColumns;
}

/**
 * Every value of a view as rows: series by series, in the order of the periods; then, for a view of both records, the parts of each
 * discrepancy (`mirror-difference` = `mirror-valuation` + `mirror-rest`; `record-ratio`, `mirror-log-gap`, `mirror-discrepancy`), and for the
 * reconciled record the ends of each band over methods (`lowest-of-methods`, `highest-of-methods`); for a breakdown by goods how much of all
 * goods it tells apart (`coverage`). Rows of indicators have columns of their own (`rowColumnsOf`).
 * @example viewToRows(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013')))[0]?.period // => '2012'
 */
export function viewToRows(view: TradeView): readonly TradeRow[];
export function viewToRows(view: IndicatorView): readonly IndicatorRow[];
export function viewToRows(view: View): readonly ViewRow[];
export function viewToRows(view: View): readonly ViewRow[] {
  if (!isTradeView(view)) return rowsOfIndicators(view as IndicatorView);
  return [
    ...rowsOfSeries(view),
    ...view.discrepancies.flatMap((discrepancy) => rowsOfDiscrepancy(view, discrepancy)),
    ...view.bands.flatMap((band) => rowsOfBand(view, band)),
    ...view.coverage.flatMap((coverage) => rowsOfCoverage(view, coverage)),
  ];
}

/** Whose figures are under a number: the economy whose record a figure is, or the source of the body that made it. */
const recordersUnder = gathered<string>({
  of: (receipt) => (receipt.kind === 'cell' && receipt.subject.reporter !== null ? [receipt.subject.recorder ?? receipt.source] : []),
});

/** How much of all goods a breakdown tells apart. */
function rowsOfCoverage(view: TradeView, { measure, reporter, partner, record, points }: ViewCoverage): readonly TradeRow[] {
  const whose = { reporter, partner, product: null, record, method: view.spec.method };
  return points.map((point) => ({ ...rowOf(view, `${measure}:coverage`, whose, point), transform: 'level' }));
}

function rowsOfIndicators(view: IndicatorView): readonly IndicatorRow[] {
  const { transform, vintage } = view.spec;
  return view.series.flatMap(({ indicator, economy, points, bounds }) =>
    points.map(({ period, value, status, flags, receipt }) => {
      const ends = bounds.find((one) => one.period === period);
      return {
        period,
        economy,
        indicator: indicator.id,
        value: isMissing(value) ? null : value,
        unit: receipt.unit,
        unitName: transform === 'level' ? nameOfUnit(indicator, value) : null,
        lower: ends === undefined || isMissing(ends.lower.value) ? null : ends.lower.value,
        upper: ends === undefined || isMissing(ends.upper.value) ? null : ends.upper.value,
        status,
        reason: isMissing(value) ? value.missing : null,
        transform,
        vintage,
        flags,
        receipt,
      };
    }),
  );
}

/** What one unit of a level is called; of a ladder the level itself. */
function nameOfUnit({ levels, unit }: KnownIndicator, value: Value): string {
  return (isMissing(value) ? undefined : levels?.[value - 1]?.name) ?? unit.names.en;
}

function rowsOfSeries(view: TradeView): readonly TradeRow[] {
  const { method } = view.spec;
  return view.series.flatMap(({ measure, reporter, partner, product, record, points }) =>
    points.map((point) => rowOf(view, measure, { reporter, partner, product, record, method }, point)),
  );
}

function rowOf(
  view: TradeView,
  measure: string,
  { reporter, partner, product, record, method }: Pick<TradeRow, 'reporter' | 'partner' | 'product' | 'record' | 'method'>,
  { period, value, status, flags, revised, receipt }: Omit<ViewPoint, 'isMarked' | 'hasFinding'>,
): TradeRow {
  return {
    period,
    reporter,
    partner,
    product,
    measure,
    value: isMissing(value) ? null : value,
    unit: receipt.unit,
    status,
    reason: isMissing(value) ? value.missing : null,
    record,
    recorder: recordersUnder(receipt),
    vintage: view.spec.vintage,
    transform: view.spec.transform,
    flags,
    revised: revised === null || isMissing(revised.value) ? null : revised.value,
    method,
    valuation: valuationOf(receipt),
    receipt,
  };
}

/** The parts of a discrepancy under the names of their operations. */
function rowsOfDiscrepancy(view: TradeView, { reporter, partner, product, points }: ViewDiscrepancy): readonly TradeRow[] {
  const whose = { reporter, partner, product, record: 'both', method: null };
  return points.flatMap(({ period, difference, ratio, logGap, mirrorDiscrepancy, valuation, rest }) =>
    [difference, ratio, logGap, mirrorDiscrepancy, valuation, rest].map((receipt) => {
      const { value } = receipt;
      const status = isMissing(value) ? 'missing' : 'derived';
      return rowOf(view, receipt.subject.quantity, whose, { period, value, status, flags: [], revised: null, receipt });
    }),
  );
}

/** The two ends of a band, each under the method that gives it; no row where no method gives a number. */
function rowsOfBand(view: TradeView, { measure, reporter, partner, product, points }: ViewBand): readonly TradeRow[] {
  return points.flatMap(({ period, lowest, highest }) =>
    [
      { end: lowest, name: 'lowest-of-methods' },
      { end: highest, name: 'highest-of-methods' },
    ].flatMap(({ end, name }): readonly TradeRow[] => {
      if (end === null) return [];
      const { value, receipt, method } = end;
      const quantity = `${measure}:${name}`;
      const { transform, vintage } = view.spec;
      const plain = { status: 'derived', reason: null, record: 'reconciled', flags: [], revised: null };
      return [
        {
          period,
          reporter,
          partner,
          product,
          measure: quantity,
          value,
          unit: receipt.unit,
          ...plain,
          recorder: recordersUnder(receipt),
          vintage,
          transform,
          method,
          valuation: valuationOf(receipt),
          receipt,
        },
      ];
    }),
  );
}
