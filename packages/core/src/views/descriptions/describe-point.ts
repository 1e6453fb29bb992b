import { formatEconomy, formatMissing, formatPeriod, formatSubject, type SentenceWriter, sentenceWriter } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { descriptionCatalogueOf } from '../../messages/description-catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import { isMissing } from '../../model/values/index.ts';
import {
  isTradeView,
  type Sentence,
  type TradeSeries,
  type TradeView,
  type View,
  type ViewPoint,
  type ViewSeries,
} from '../../model/view/index.ts';
import { cellsOf } from '../../queries/index.ts';
import { nameSeries } from '../compute/index.ts';
import { amountIn, growthBetween, knownPoint, nameQuantity, quantityOf, sizeIn, valueIn } from '../sentences/index.ts';
import { nameRecord } from './name-record.ts';

/**
 * One point of a view in words, for what a cursor shows and what a screen reader speaks: series, period, value with its unit, the
 * change on the point before (of months and years to date, on the same of the year before) where both are amounts of money, and whose record it is; a balance is a surplus or a deficit, a figure that
 * the paper prints is the paper's, and a part of a discrepancy says between whom and what part it is. An absent value gives its reason. Every number carries its receipt. Throws `RangeError` when the series has no point at `index`.
 * @example
 * ```ts
 * ((view) => describePoint(view, view.series[0], 1, 'en').text)(
 *   computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013')),
 * ) // => 'Kazakhstan, 2013: $30, 50.0% more than in 2012; China’s figures.'
 * ```
 */
export function describePoint(view: View, series: ViewSeries, index: number, language: Language): Sentence {
  const point = series.points[index];
  if (point === undefined) throw new RangeError(`describePoint: ${series.id} has no point ${index}`);
  const line = view.series.find(({ id }) => id === series.id);
  if (line === undefined) return describeComputed(view, point, language);
  return isTradeView(view)
    ? describeTrade(view, line as TradeSeries, index, point, language)
    : describeIndicator(view, line, index, point, language);
}

/** A figure of an indicator: of whom, when, how much, between which bounds, the change of an amount, and who publishes it. */
function describeIndicator(view: View, series: ViewSeries, index: number, point: ViewPoint, language: Language): Sentence {
  const text = descriptionCatalogueOf(language);
  const writer = sentenceWriter();
  const { period, value, receipt } = point;
  const named = { series: series.label, period };
  if (isMissing(value)) return writer.finish(text['point.indicator-missing']({ ...named, reason: formatMissing(view, value, language) }));
  const quantity = quantityOf(view, view.spec, series, language);
  const amount = valueIn(view, writer, quantity, receipt, language);
  const ends = series.bounds.find(
    (bounds) => bounds.period === period && ![bounds.lower, bounds.upper].some((end) => isMissing(end.value)),
  );
  const bounds =
    ends === undefined
      ? null
      : { lower: valueIn(view, writer, quantity, ends.lower, language), upper: valueIn(view, writer, quantity, ends.upper, language) };
  const change = quantity.kind === 'amount' ? changeOn(view, series.points[index - 1], point, writer, language) : null;
  const sources = new Set(cellsOf(receipt).map(({ source }) => source));
  const publishers = [...new Set(view.references.flatMap(({ source }) => (sources.has(source.id) ? [source.publisher] : [])))];
  return writer.finish(text['point.indicator']({ ...named, amount, bounds, change, publishers }));
}

function describeTrade(view: TradeView, series: TradeSeries, index: number, point: ViewPoint, language: Language): Sentence {
  const text = descriptionCatalogueOf(language);
  const record = nameRecord(view, series, point.receipt, language);
  const writer = sentenceWriter();
  if (isMissing(point.value)) {
    const reason = formatMissing(view, point.value, language);
    return writer.finish(
      text['point.missing']({ series: seriesName(view, series, language), period: formatPeriod(point.period, language), reason, record }),
    );
  }
  const quantity = nameQuantity(view, view.spec, series, language);
  const amount = valueIn(view, writer, quantity, point.receipt, language);
  const parts = { series: seriesName(view, series, language), period: knownPoint(point, language)?.when ?? '', amount, record };
  const change = quantity.kind === 'amount' ? changeOn(view, pointBefore(view, series, index), point, writer, language) : null;
  if (change === null) return writer.finish(text['point.value'](parts));
  return writer.finish(change.rose ? text['point.rise']({ ...parts, ...change }) : text['point.fall']({ ...parts, ...change }));
}

/** A number that lies between two records is nobody's: what it is stands in the subject of its receipt. */
function describeComputed(world: World, { receipt }: ViewPoint, language: Language): Sentence {
  const writer = sentenceWriter();
  const subject = formatSubject(world, receipt.subject, language);
  return writer.finish(descriptionCatalogueOf(language)['point.computed']({ subject, amount: amountIn(world, writer, receipt, language) }));
}

/** The label of a series without whose record it is, which the sentence says at its end. */
function seriesName(view: TradeView, series: TradeSeries, language: Language): string {
  const partner = formatEconomy(view, series.partner, language);
  if (view.unit.unit === 'year') return descriptionCatalogueOf(language)['series.measure-of']({ measure: partner, partner: series.label });
  if (view.spec.record !== 'both' || !view.spec.measures.some((one) => one === series.measure)) return series.label;
  return nameSeries(view, { ...view.spec, record: series.record }, series, language).label;
}

/** The change on another point, for amounts of money of two periods that both have a figure. */
function changeOn(
  world: World,
  before: ViewPoint | undefined,
  point: ViewPoint,
  writer: SentenceWriter,
  language: Language,
): { readonly ratio: string; readonly before: string; readonly rose: boolean } | null {
  const [first, last] = [before === undefined ? null : knownPoint(before, language), knownPoint(point, language)];
  if (first === null || last === null) return null;
  const growth = growthBetween(first, last);
  if (isMissing(growth.value)) return null;
  return { ratio: sizeIn(world, writer, growth, language), before: first.when, rose: growth.value >= 0 };
}

/** What a point is compared with: the one before it; of months and years to date the same of the year before. */
function pointBefore({ spec }: TradeView, { points }: TradeSeries, index: number): ViewPoint | undefined {
  return points[spec.frequency === 'year' ? index - 1 : index - 12];
}
