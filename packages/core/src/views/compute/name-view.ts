import { formatDay, formatEconomy, formatPeriod, nameInSentence } from '../../format/index.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { LevelNamed } from '../../messages/parts/message-parts.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { World } from '../../model/economies/index.ts';
import { goodsRegistryOf } from '../../model/goods/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import { isMissing, monthsOf, periodOfMonths } from '../../model/values/index.ts';
import type { TradeSeries, ViewUnit } from '../../model/view/index.ts';
import { isOverGoods, levelShown, periodsOf } from '../../queries/index.ts';
import { goodsInSentence, listEconomies, transformedWhole } from '../sentences/index.ts';
import { spanOfYears } from './parts/index.ts';

/**
 * The plain title of a view (measure, reporter, partners) and its subtitle: unit, years, whose figures these are by their cells, and as known when.
 */
export function nameView(
  dataset: Dataset,
  spec: TradeSpec,
  series: readonly TradeSeries[],
  unit: ViewUnit,
  language: Language,
): { readonly title: string; readonly subtitle: string } {
  return { title: titleOf(dataset, spec, language), subtitle: subtitleOf(dataset, spec, series, unit, language) };
}

/** The measures and parties of a spec in words, before any transform. */
function plainTitle(world: World, spec: TradeSpec, language: Language): string {
  const text = catalogueOf(language);
  const [product, second] = spec.products;
  const isAmong = spec.transform === 'share' || spec.transform === 'rank';
  const goods = product === undefined || second !== undefined || isAmong ? null : goodsInSentence(world, product, language);
  const named = { reporter: nameInSentence(world, spec.reporter, language), partner: listEconomies(world, spec.partners, language), goods };
  const [first = 'total-trade', ...others] = spec.measures;
  const isBothFlows = others.length === 1 && [first, ...others].every((measure) => measure === 'export' || measure === 'import');
  if (isBothFlows) return text['title.export-import'](named);
  if (others.length > 0) return text['title.measures']({ ...named, measures: spec.measures.map((measure) => text[`measure.${measure}`]) });
  return text[`quantity.${first}`](named);
}

function titleOf(dataset: Dataset, spec: TradeSpec, language: Language): string {
  const title = titleOfGoods(dataset, spec, plainTitle(dataset, spec, language), language);
  return catalogueOf(language)['title.of']({ of: transformedWhole(spec, title, language) });
}

/** A title with the goods that a view lists, or the level by which it breaks all goods down. */
function titleOfGoods(dataset: Dataset, spec: TradeSpec, title: string, language: Language): string {
  const text = catalogueOf(language);
  const { products, level, top, transform } = spec;
  if (level !== null) {
    const named = { title, ...nameLevel(dataset, spec, level, language) };
    if (isOverGoods(spec)) return text['title.over-goods'](named);
    return top === null ? text['title.by-product'](named) : text['title.top-products']({ ...named, top });
  }
  const isNamed = products.length === 1 && transform !== 'share' && transform !== 'rank';
  if (products.length === 0 || isNamed) return title;
  return text['title.products']({ title, goods: products.map((product) => goodsInSentence(dataset, product, language)) });
}

/** A level by name, and the id of its nomenclature. */
function nameLevel(dataset: Dataset, spec: TradeSpec, level: string, language: Language): LevelNamed {
  const id = levelShown(dataset, spec) ?? '';
  const names = goodsRegistryOf(dataset).levels.get(id)?.names;
  return { level: names?.[language] ?? names?.en ?? level, nomenclature: id.slice(0, id.indexOf(':')) };
}

/** Whose records the measures are read in that are not read in one of the two of a flow. */
const ownRecords: Readonly<Record<string, 'own' | 'exporters'>> = {
  'partner-dependence': 'own',
  openness: 'own',
  'export-similarity': 'own',
  'trade-complementarity': 'exporters',
  rca: 'exporters',
};

function subtitleOf(dataset: Dataset, spec: TradeSpec, series: readonly TradeSeries[], unit: ViewUnit, language: Language): string {
  const [from, to] = [String(spec.from), String(spec.to)];
  const span = spec.frequency === 'year' ? spanOfYears(unit.label, from, to, language) : spanOfMonths(dataset, spec, unit.label, language);
  return catalogueOf(language)['subtitle.of']({
    span,
    origins: originsOf(dataset, spec, series, language),
    asOf: spec.vintage === 'first' || spec.vintage === 'latest' ? null : formatDay(spec.vintage, language),
  });
}

/** Whose figures a view shows: of the record that was asked for as far as it has any of its own, and of the bodies that stand in for it. */
function originsOf(dataset: Dataset, spec: TradeSpec, series: readonly TradeSeries[], language: Language): readonly string[] {
  const text = catalogueOf(language);
  const known = series.filter(({ points }) => points.some(({ value }) => !isMissing(value)));
  if (known.length === 0) return [];
  const isOwn = known.some(({ bodies }) => !bodies.some(({ isWhole }) => isWhole));
  const recorder = formatEconomy(dataset, spec.reporter, language);
  const own = text[`subtitle.record.${ownRecords[spec.measures[0] ?? ''] ?? spec.record}`]({ recorder });
  const bodies = known.flatMap((one) => one.bodies);
  const made = new Map(bodies.map(({ status, publisher }) => [`${status} ${publisher}`, { status, publisher }]));
  const points = known.flatMap((one) => one.points).filter(({ value }) => !isMissing(value));
  const ofThePaper = points.filter(({ status }) => status === 'from-the-paper');
  const isPart = ofThePaper.length < points.length || ofThePaper.some(({ receipt }) => receipt.kind !== 'cell');
  return [
    ...(isOwn ? [own] : []),
    ...[...made.values()].map(({ status, publisher }) => text[`origin.${status}`]({ publisher, isPart: isOwn })),
    ...(ofThePaper.length > 0 ? [text['origin.from-the-paper']({ isPart })] : []),
  ];
}

/** The first and the last month that a view shows. */
function spanOfMonths(dataset: Dataset, spec: TradeSpec, unit: string, language: Language): string {
  const ends = periodsOf(dataset, spec).map((period) => monthsOf(period).last);
  const [from, to] = [ends[0], ends.at(-1)].map((month) =>
    month === undefined ? '' : formatPeriod(periodOfMonths({ first: month, last: month }), language),
  );
  const text = catalogueOf(language);
  const span = from === to ? `${from}` : text['period.run-over-years']({ from: `${from}`, to: `${to}` });
  return text[spec.frequency === 'month' ? 'subtitle.months' : 'subtitle.year-to-date']({ unit, span });
}
