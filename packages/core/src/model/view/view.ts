import type { AskedStudy, KnownIndicator, LevelNames, Outline, Place } from '../dataset/index.ts';
import type { EconomyCode, World } from '../economies/index.ts';
import { type IndicatorSpec, isTradeSpec, type ReconciliationMethod, type TradeSpec, type ViewSpec } from '../question/index.ts';
import type { Licence, Release, Source } from '../sources/index.ts';
import type { StatedValue } from '../study/index.ts';
import type { ObservationStatus, QualityFlag } from '../trade/index.ts';
import type { MissingReason, Period, Unit, Value } from '../values/index.ts';
import type { Receipt, ReceiptSubject } from './receipt.ts';

/** A stretch of text; where it is a number, it carries the receipt of that number. */
export interface Span {
  readonly text: string;
  readonly receipt: Receipt | null;
}

/** A sentence, whole in `text` and cut into spans so that each number in it can be opened. */
export interface Sentence {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * One value of a series. `status` is that of its cell, or of a computed number `derived` and any weaker one among the cells it rests on. A chart
 * marks a value (`isMarked`) that rests on anything but figures printed in tables by their recorders: on rounded figures of texts, on derived,
 * reconciled, filled-in, estimated ones, or on the paper. `hasFinding` says that a check found something of a figure of its own under it, with the
 * partner of its series: ten times the figure of a year before, say. `revised` is the newest value where that differs.
 */
export interface ViewPoint {
  readonly period: Period;
  readonly value: Value;
  readonly status: ObservationStatus | 'missing';
  readonly isMarked: boolean;
  readonly hasFinding: boolean;
  readonly flags: readonly QualityFlag[];
  readonly receipt: Receipt;
  readonly revised: Receipt | null;
}

/**
 * A body whose figures stand in a series in the place of its record: what it did (`reconciled`, `filled`, `estimated`), who publishes them, of
 * which periods, and whether every figure of the series is its.
 */
export interface BodyOfSeries {
  readonly status: 'reconciled' | 'filled' | 'estimated';
  readonly publisher: string;
  readonly periods: readonly Period[];
  readonly isWhole: boolean;
}

/** Both ends that a source gives for a value. */
export interface ViewBounds {
  readonly period: Period;
  readonly lower: Receipt;
  readonly upper: Receipt;
}

/**
 * One line of a view: a measure or an indicator by its id, of an economy. `label` and `shortLabel` go at its end. `record` is the one that was asked
 * for, of an indicator the only one it has; whose figures it has, where no one's own report is held, `bodies` say.
 */
export interface ViewSeries {
  readonly id: string;
  readonly measure: string;
  readonly economy: EconomyCode;
  /**
   * Of which goods, by their code or set: null for all together, and for an indicator. The last of a breakdown are `other-products` and
   * `not-broken-down`.
   */
  readonly product: string | null;
  readonly record: 'reporter' | 'partner' | 'reconciled';
  /** What is known of the indicator that it is of; a line of trade has none. */
  readonly indicator?: KnownIndicator;
  readonly label: string;
  readonly shortLabel: string;
  readonly points: readonly ViewPoint[];
  /** Empty where all figures are the recorder's own. */
  readonly bodies: readonly BodyOfSeries[];
  /** Both ends of each level, where its source gives them. */
  readonly bounds: readonly ViewBounds[];
}

/** One line of a view of trade: a measure between a reporter and a partner, which is its economy, too. */
export interface TradeSeries extends ViewSeries {
  readonly reporter: EconomyCode;
  readonly partner: EconomyCode;
}

/** One line of a view of indicators: an indicator of an economy, in the periods for which it has figures of any economy. */
export interface IndicatorSeries extends ViewSeries {
  readonly indicator: KnownIndicator;
}

/**
 * The unit of a whole view: the engine's unit, how it is shown, what a value is divided by to be shown (1e9 for billions, 0.01 for
 * per cent), and the decimals of a table. A `number` stands in the unit that the label names; a `level` is one of `levels`, from the lowest.
 */
export interface ViewUnit {
  readonly unit: Unit;
  readonly display: 'money' | 'percent' | 'ratio' | 'number' | 'percentage-points' | 'index' | 'rank' | 'year' | 'level';
  readonly scale: number;
  readonly decimals: number;
  readonly label: string;
  readonly short: string;
  readonly levels?: readonly LevelNames[];
}

/**
 * A dated event drawn over a chart and listed under it. `position` is the date as a decimal year. `target` is what the event sets as an aim, in
 * the unit of the view: a value that a series of the view is to have by the end of a year.
 */
export interface ViewAnnotation {
  readonly id: string;
  readonly date: string;
  readonly end: string | null;
  readonly position: number;
  readonly label: string;
  readonly detail: string | null;
  readonly economies: readonly string[];
  readonly target?: { readonly year: number; readonly value: number };
  readonly source: Source;
}

/**
 * The discrepancy between the two records of a flow in one period, part by part: `difference` = `valuation` + `rest`. `rounding` is the most
 * that the rounding of quoted figures could account for, in the unit of the difference.
 */
export interface ViewDiscrepancyPoint {
  readonly period: Period;
  readonly difference: Receipt;
  readonly ratio: Receipt;
  readonly logGap: Receipt;
  readonly mirrorDiscrepancy: Receipt;
  readonly valuation: Receipt;
  readonly rest: Receipt;
  readonly rounding: number;
}

/** The discrepancies of one flow with one partner, in a view of both records. */
export interface ViewDiscrepancy {
  readonly measure: 'export' | 'import';
  readonly reporter: EconomyCode;
  readonly partner: EconomyCode;
  readonly product: string | null;
  readonly points: readonly ViewDiscrepancyPoint[];
}

/** One end of a band: the method of reconciliation that gives it, and the number with its receipt. */
export interface BandEnd {
  readonly method: ReconciliationMethod;
  readonly value: number;
  readonly receipt: Receipt;
}

/** The lowest and the highest number that any method gives for a period, null where none does; `methods` counts those that do. */
export interface ViewBandPoint {
  readonly period: Period;
  readonly lowest: BandEnd | null;
  readonly highest: BandEnd | null;
  readonly methods: number;
}

/** The band over the methods of reconciliation around one series of a view of the reconciled record. */
export interface ViewBand {
  readonly measure: string;
  readonly reporter: EconomyCode;
  readonly partner: EconomyCode;
  readonly product: string | null;
  readonly points: readonly ViewBandPoint[];
}

/** How much of the trade in all goods a breakdown tells apart, period by period: the sum of its goods over the total, a ratio. */
export interface ViewCoverage {
  readonly measure: string;
  readonly reporter: EconomyCode;
  readonly partner: EconomyCode;
  readonly record: TradeSeries['record'];
  readonly points: readonly ViewPoint[];
}

/**
 * A joint inside a series: its figures up to the period come from one release, from the period on from another; or the codes of its goods are
 * of one revision of a nomenclature before, of another after. `series` is the id of the series, `of` the flow or indicator whose figures change:
 * of a sum each member has joints of its own.
 */
export interface ViewJoint {
  readonly series: string;
  readonly kind: 'release' | 'nomenclature';
  readonly of: ReceiptSubject;
  readonly period: Period;
  readonly from: string;
  readonly to: string;
}

/**
 * A view in words: two or three sentences on the whole, and series by series where it stands, where it went, where it turned, its extremes,
 * and what is missing.
 */
export interface ViewDescription {
  readonly summary: readonly Sentence[];
  readonly level: readonly Sentence[];
  readonly trend: readonly Sentence[];
  readonly turningPoints: readonly Sentence[];
  readonly extremes: readonly Sentence[];
  readonly absences: readonly Sentence[];
}

/**
 * One number that the paper states, beside ours. `another-figure`: ours differs, but another official figure of the same level or rate
 * (an earlier or later vintage, a sum or a rate as its publisher printed it) is what the paper prints; it stands in `other`, which is null
 * otherwise. `within-rounding`: they differ by no more than the rounding of the quoted figures
 * that ours is summed from; `not-independent`: ours comes from the paper itself, so it cannot test it.
 */
export interface AgreementItem {
  readonly stated: StatedValue;
  readonly computed: Receipt;
  readonly outcome: 'agrees' | 'within-rounding' | 'another-figure' | 'differs' | 'not-independent';
  readonly other: Receipt | null;
  readonly sentence: Sentence;
}

/** How a view agrees with what the paper prints: each stated number beside ours, and the outcome in words. */
export interface Agreement {
  readonly summary: Sentence;
  readonly items: readonly AgreementItem[];
}

/** A source that a view rests on, with its release and terms. */
export interface ViewSource {
  readonly source: Source;
  readonly release: Release;
  readonly licence: Licence;
}

/** A reason for an absent value in words, as tables and charts print it. */
export interface MissingText {
  readonly reason: MissingReason;
  readonly text: string;
}

/**
 * What a map is drawn over: the outlines of economies, with those that a view has numbers of among them, and the ways and border posts between
 * them; lines of `isSchematic` join places and are no routes as they were built.
 */
export interface ViewMap {
  readonly outlines: readonly Outline[];
  readonly places: readonly Place[];
}

/**
 * The answer to a ViewSpec, without pixels: the site, the terminal and every file draw this and compute nothing. It carries the economies and
 * groups of its dataset, by which what it speaks of is named, and what the studies ask, which its query string is read against.
 */
export interface View extends World {
  readonly studies: readonly AskedStudy[];
  readonly name: string | null;
  readonly spec: ViewSpec;
  readonly query: string;
  readonly title: string;
  readonly subtitle: string;
  readonly headline: Sentence;
  readonly unit: ViewUnit;
  readonly series: readonly [ViewSeries, ...ViewSeries[]];
  /** One entry for each flow and partner when both records are shown; empty otherwise. */
  readonly discrepancies: readonly ViewDiscrepancy[];
  /** One entry for each series of the reconciled record; empty otherwise. */
  readonly bands: readonly ViewBand[];
  /** One entry for each measure, partner and record of a breakdown by goods; empty otherwise. */
  readonly coverage: readonly ViewCoverage[];
  /** Where the source changes inside a series; empty when each comes from one release. */
  readonly joints: readonly ViewJoint[];
  readonly annotations: readonly ViewAnnotation[];
  readonly description: ViewDescription;
  readonly agreement: Agreement | null;
  readonly notes: readonly string[];
  /** There where the view is drawn as a map, and nowhere else. */
  readonly map?: ViewMap;
  readonly missing: readonly MissingText[];
  readonly sources: readonly [ViewSource, ...ViewSource[]];
  /** Every source that a receipt of the view names, alternates and revisions included. */
  readonly references: readonly ViewSource[];
  readonly dataVersion: string;
  readonly contentHash: string;
}

/** The answer to a spec of trade. */
export interface TradeView extends View {
  readonly spec: TradeSpec;
  readonly series: readonly [TradeSeries, ...TradeSeries[]];
}

/** The answer to a spec of indicators. */
export interface IndicatorView extends View {
  readonly spec: IndicatorSpec;
  readonly series: readonly [IndicatorSeries, ...IndicatorSeries[]];
}

/**
 * Whether a view is of indicators.
 * @example isIndicatorView(computeView(dataset, decodeViewSpec(dataset, 'measure=export'))) // => false
 */
export function isIndicatorView(view: View): view is IndicatorView {
  return !isTradeSpec(view.spec);
}

/**
 * Whether a view is of trade, and not of indicators.
 * @example isTradeView(computeView(dataset, decodeViewSpec(dataset, 'measure=export'))) // => true
 */
export function isTradeView(view: View): view is TradeView {
  return isTradeSpec(view.spec);
}
