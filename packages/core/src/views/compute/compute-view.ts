import type { Language } from '../../messages/catalogue.ts';
import { askedStudies, type Dataset } from '../../model/dataset/index.ts';
import { type IndicatorSpec, isTradeSpec, type TradeSpec, type ViewSpec } from '../../model/question/index.ts';
import { monthsOf, type Period } from '../../model/values/index.ts';
import type { IndicatorView, Receipt, TradeSeries, TradeView, View } from '../../model/view/index.ts';
import { referencesOf, type SeriesOfReceipts, seriesOf, sourcesOf } from '../../queries/index.ts';
import { describeView, headlineOf } from '../sentences/index.ts';
import { encodeViewSpec, studyViewOf, validSpec } from '../spec/index.ts';
import { agreementWithPaper } from './agreement/index.ts';
import { coverageOfView, goodsNamedIn } from './goods-of-view.ts';
import { computeIndicatorView } from './indicators/index.ts';
import { withMap } from './map-of.ts';
import { nameSeries, seriesId } from './name-series.ts';
import { nameView } from './name-view.ts';
import { notesOf } from './notes-of.ts';
import {
  annotationsOf,
  bodiesOf,
  jointsOf,
  missingTexts,
  nonEmpty,
  requireOneUnit,
  requireSources,
  viewPoint,
  viewUnitOf,
} from './parts/index.ts';
import { bandsOfView, discrepanciesOfView, receiptsOfBands, receiptsOfDiscrepancies } from './records/index.ts';

/**
 * Answers a spec: series, unit, heading, description, notes and sources, each number with its receipt. The only place that computes
 * what the site, the terminal and every file show.
 * Throws `InvalidParameterError` for a combination that has no answer, and when no figure of the dataset bears on the spec.
 * @example computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013')).headline.text // => 'China’s exports to Kazakhstan rose 50.0% in 2013, to $30'
 */
export function computeView(dataset: Dataset, spec: TradeSpec, language?: Language): TradeView;
export function computeView(dataset: Dataset, spec: IndicatorSpec, language?: Language): IndicatorView;
export function computeView(dataset: Dataset, spec: ViewSpec, language?: Language): View;
export function computeView(dataset: Dataset, spec: ViewSpec, language: Language = 'en'): View {
  const asked = validSpec(spec);
  const view = isTradeSpec(asked) ? computeTradeView(dataset, asked, language) : computeIndicatorView(dataset, asked, language);
  return withMap(dataset, view, language);
}

function computeTradeView(dataset: Dataset, asked: TradeSpec, language: Language): TradeView {
  const series = nonEmpty(labelledSeries(dataset, asked, language));
  const receipts = series.flatMap((line) => line.points.map((point) => point.receipt));
  const unit = viewUnitOf(receipts, asked, language);
  requireOneUnit(receipts);
  const { title, subtitle } = nameView(dataset, asked, series, unit, language);
  const named = studyViewOf(dataset, asked);
  const agreement = named === null ? null : agreementWithPaper(dataset, asked, named, language);
  const discrepancies = discrepanciesOfView(dataset, asked, series);
  const bands = bandsOfView(dataset, asked);
  const coverage = coverageOfView(dataset, asked);
  const joints = series.flatMap((line) => jointsOf(dataset, line));
  const sources = requireSources(dataset, sourcesOf(dataset, receipts), asked);
  return {
    economies: dataset.economies,
    groups: dataset.groups,
    ...goodsNamedIn(dataset, asked, series),
    studies: askedStudies(dataset),
    name: named?.name ?? null,
    spec: asked,
    query: encodeViewSpec(dataset, asked),
    title,
    subtitle,
    headline: headlineOf(dataset, asked, series, discrepancies, coverage, seriesElsewhere(dataset, asked, language), language),
    unit,
    series,
    discrepancies,
    bands,
    coverage,
    joints,
    annotations: annotationsOf(dataset, asked),
    description: describeView(dataset, asked, series, language),
    agreement,
    notes: notesOf(dataset, asked, { series, sources, joints, discrepancies }, language),
    missing: missingTexts(series, language),
    sources,
    references: referencesOf(dataset, [
      ...receipts,
      ...revisionsOf(series),
      ...receiptsOfDiscrepancies(discrepancies),
      ...receiptsOfBands(bands),
      ...coverage.flatMap(({ points }) => points.map(({ receipt }) => receipt)),
      ...(agreement?.items.flatMap(({ computed, other }) => (other === null ? [computed] : [computed, other])) ?? []),
    ]),
    dataVersion: dataset.version,
    contentHash: dataset.contentHash,
  };
}

/** Gives the series of a spec in another period, of the frequency that it asks for. */
function seriesElsewhere(dataset: Dataset, spec: TradeSpec, language: Language): (period: Period) => readonly TradeSeries[] {
  return (period) => {
    const { last } = monthsOf(period);
    const [year, month] = [Math.floor(last / 12), (last % 12) + 1];
    const months = spec.frequency === 'year' ? {} : { firstMonth: month, lastMonth: month };
    return labelledSeries(dataset, { ...spec, from: year, to: year, ...months }, language);
  };
}

function labelledSeries(dataset: Dataset, spec: TradeSpec, language: Language): readonly TradeSeries[] {
  const newest = spec.vintage === 'first' ? seriesOf(dataset, { ...spec, vintage: 'latest' }) : null;
  return seriesOf(dataset, spec).map((line, index) => labelled(dataset, spec, line, newest?.[index] ?? null, language));
}

function labelled(
  dataset: Dataset,
  spec: TradeSpec,
  line: SeriesOfReceipts,
  newest: SeriesOfReceipts | null,
  language: Language,
): TradeSeries {
  const points = line.points.map(({ period, receipt }, index) =>
    viewPoint(period, receipt, newest?.points[index]?.receipt ?? null, line.partner),
  );
  return {
    id: seriesId(line),
    measure: line.measure,
    reporter: spec.reporter,
    economy: line.partner,
    partner: line.partner,
    product: line.product,
    record: line.record,
    ...nameSeries(dataset, spec, line, language),
    bodies: bodiesOf(dataset, points),
    points,
  };
}

function revisionsOf(series: readonly TradeSeries[]): readonly Receipt[] {
  return series.flatMap((line) => line.points.flatMap((point) => point.revised ?? []));
}
