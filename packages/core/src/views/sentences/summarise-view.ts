import { formatMissingReason, formatPeriods, nameInSentence, sentenceWriter } from '../../format/index.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import { isTradeSpec, type TradeSpec, type ViewSpec } from '../../model/question/index.ts';
import { isMissing, type MissingReason } from '../../model/values/index.ts';
import type { Sentence, ViewDescription, ViewSeries } from '../../model/view/index.ts';
import { askedOfSource } from '../spec/index.ts';
import {
  amongGoods,
  compareGoods,
  compareLines,
  goodsInSentence,
  inRecord,
  lineOf,
  listEconomies,
  nameQuantity,
  quantityOf,
  transformedWhole,
  valueIn,
  wholeOf,
} from './phrases/index.ts';

/** So many sentences a reader takes in at a glance. */
const mostSentences = 3;
/** So many series are listed in the order of their figures. */
const mostListed = 6;

/**
 * A view in at most three sentences. Of one series: its trend, its turns or extremes, what is absent. Of several of one measure: their
 * figures at the period in which they compare, the largest first, and what is absent.
 */
export function summariseView(
  world: World,
  spec: ViewSpec,
  series: readonly ViewSeries[],
  parts: Omit<ViewDescription, 'summary'>,
  language: Language,
): readonly Sentence[] {
  const isOne = series.length === 1;
  const absent = isOne ? parts.absences.slice(0, 1) : absences(world, spec, series, language);
  const isWhole = series.every(({ points }) => points.every(({ value }) => !isMissing(value)));
  return [...figuresTold(world, spec, series, parts, language), ...(isWhole ? [] : absent)].slice(0, mostSentences);
}

function figuresTold(
  world: World,
  spec: ViewSpec,
  series: readonly ViewSeries[],
  { level, trend, turningPoints, extremes }: Omit<ViewDescription, 'summary'>,
  language: Language,
): readonly Sentence[] {
  if (series.length === 1) return [trend[0] ?? level[0], turningPoints[0] ?? extremes[0]].flatMap((sentence) => sentence ?? []);
  const list = hasManyEconomies(series) || hasManyGoods(series) ? listed(world, spec, series, language) : null;
  return list === null ? trend.slice(0, 2) : [list];
}

function hasManyEconomies(series: readonly ViewSeries[]): boolean {
  return new Set(series.map(({ economy }) => economy)).size > 1;
}

function hasManyGoods(series: readonly ViewSeries[]): boolean {
  return new Set(series.map(({ product }) => product)).size > 1;
}

/** The figures of several economies, or of several goods with one of them, at one period, the largest first; the best, where that is the lowest. */
function listed(world: World, spec: ViewSpec, series: readonly ViewSeries[], language: Language): Sentence | null {
  const spoken = series.find((one) => lineOf(one, language).length > 0);
  const main = series.filter((one) => one.measure === spoken?.measure && one.record === spoken.record);
  const isOfGoods = isTradeSpec(spec) && hasManyGoods(series);
  const { lines } = isOfGoods ? compareGoods(series, language) : compareLines(world, main, language);
  const [first] = lines;
  if (first === undefined || lines.length < 2) return null;
  const quantity = quantityOf(world, spec, first.series, language);
  const sign = quantity.kind === 'rank' || isLowerBetter(spec, first.series) ? 1 : -1;
  const sorted = lines.toSorted((one, other) => sign * (one.at.value - other.at.value));
  const writer = sentenceWriter();
  const items = sorted.slice(0, mostListed).map(({ series: { economy, product }, at }) => ({
    name: isOfGoods ? goodsInSentence(world, product ?? '', language) : nameInSentence(world, economy, language),
    amount: valueIn(world, writer, quantity, at.receipt, language),
  }));
  const all = lines.map((line) => line.series);
  const of = isOfGoods
    ? inRecord(world, spec, all, nameGoodsList(world, spec, first.series, language), language)
    : nameList(world, spec, first.series, language);
  const when = quantity.kind === 'summary' ? `${spec.from}–${spec.to}` : first.at.when;
  return writer.finish(catalogueOf(language)['summary.listed']({ of, when, items, more: sorted.length - items.length }));
}

/** What several economies are listed of: what they make up together, and what is told of it. */
function nameList(world: World, spec: ViewSpec, series: ViewSeries, language: Language): string {
  const of = wholeOf(world, spec, series, language);
  return amongGoods(world, spec, series, of, language) ?? transformedWhole(spec, of, language);
}

/** What several goods are of: the trade in all of them with one partner, and what is told of it. */
function nameGoodsList(world: World, spec: TradeSpec, series: ViewSeries, language: Language): string {
  return transformedWhole(
    spec,
    nameQuantity(world, { ...spec, transform: 'level' }, { ...series, product: null }, language).text,
    language,
  );
}

/** What is absent of several series: by reason, whose figures and in which years. */
function absences(world: World, spec: ViewSpec, series: readonly ViewSeries[], language: Language): readonly Sentence[] {
  const byReason = new Map<MissingReason, { of: ViewSeries; periods: readonly string[] }[]>();
  for (const of of series) {
    const reasons = Map.groupBy(
      of.points.filter(({ value }) => isMissing(value)),
      ({ value }) => (isMissing(value) ? value.missing : 'not-reported'),
    );
    for (const [reason, some] of reasons) {
      const periods = some.map(({ period }) => period);
      byReason.set(reason, [...(byReason.get(reason) ?? []), { of, periods }]);
    }
  }
  return [...byReason].map(([reason, absent]) =>
    sentenceWriter().finish(
      catalogueOf(language)['summary.absent']({
        reason: formatMissingReason(reason, language),
        items: [...Map.groupBy(absent, ({ periods }) => formatPeriods(periods, language))].map(([years, some]) => ({
          years,
          economies: namesOf(
            world,
            spec,
            some.map(({ of }) => of),
            language,
          ),
        })),
      }),
    ),
  );
}

/** What series are called by: their partners, or their labels where partners alone don't tell them apart. */
function namesOf(world: World, spec: ViewSpec, series: readonly ViewSeries[], language: Language): string {
  const { quantities, called, record } = askedOfSource(spec);
  if (quantities.length > 1 || record === 'both' || hasManyGoods(series)) return series.map(({ label }) => label).join(', ');
  const economies = series.map(({ economy }) => economy);
  return listEconomies(world, economies, language, 'and', called);
}

/** Whether the lowest figure of a series is the best. */
function isLowerBetter(spec: ViewSpec, series: ViewSeries): boolean {
  return spec.transform === 'level' && series.indicator?.better === 'lower';
}
