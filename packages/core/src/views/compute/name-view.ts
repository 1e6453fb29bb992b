import { formatEconomy, formatPeriod } from '../../format/index.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { LevelNamed } from '../../messages/message-parts.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { type World, wholeWorld } from '../../model/economies/index.ts';
import { goodsRegistryOf } from '../../model/goods/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import { monthsOf, periodOfMonths } from '../../model/values/index.ts';
import type { TradeSeries, ViewUnit } from '../../model/view/index.ts';
import { levelShown, periodsOf } from '../../queries/index.ts';
import { goodsInSentence, listEconomies } from '../sentences/index.ts';

/**
 * The plain title of a view (measure, reporter, partners) and its subtitle (unit, years, whose record).
 */
export function nameView(
  dataset: Dataset,
  spec: TradeSpec,
  series: readonly Pick<TradeSeries, 'product'>[],
  unit: ViewUnit,
  language: Language,
): { readonly title: string; readonly subtitle: string } {
  return { title: titleOf(dataset, spec, series, language), subtitle: subtitleOf(dataset, spec, unit, language) };
}

/** The measures and parties of a spec as a title, before any transform. */
function plainTitle(world: World, spec: TradeSpec, language: Language): string {
  const text = catalogueOf(language);
  const [product, second] = spec.products;
  const isAmong = spec.transform === 'share' || spec.transform === 'rank';
  const goods = product === undefined || second !== undefined || isAmong ? null : goodsInSentence(world, product, language);
  const named = { reporter: formatEconomy(world, spec.reporter, language), partner: listEconomies(world, spec.partners, language), goods };
  const both = spec.measures.includes('export') && spec.measures.includes('import');
  const [first = 'total-trade'] = spec.measures;
  if (both) return text['title.export-import'](named);
  const isOverAll = spec.partners.length === 1 && spec.partners[0] === wholeWorld;
  if (isOverAll && (first === 'hhi' || first === 'effective-number')) return text[`title.${first}-of-all`](named);
  return text[`title.${first}`](named);
}

function titleOf(world: World, spec: TradeSpec, series: readonly Pick<TradeSeries, 'product'>[], language: Language): string {
  const title = titleOfGoods(world, spec, series, plainTitle(world, spec, language), language);
  const text = catalogueOf(language);
  if (spec.transform === 'level') return title;
  if (spec.transform === 'growth' && spec.frequency !== 'year') return text['title.growth-on-year']({ title });
  return text[`title.${spec.transform}`]({ title });
}

/** A title with the goods that a view lists, or the level by which it breaks all goods down. */
function titleOfGoods(
  world: World,
  { products, level, top, transform }: TradeSpec,
  series: readonly Pick<TradeSeries, 'product'>[],
  title: string,
  language: Language,
): string {
  const text = catalogueOf(language);
  if (level !== null) {
    const named = { title, ...nameLevel(world, level, series, language) };
    return top === null ? text['title.by-product'](named) : text['title.top-products']({ ...named, top });
  }
  const isNamed = products.length === 1 && transform !== 'share' && transform !== 'rank';
  if (products.length === 0 || isNamed) return title;
  return text['title.products']({ title, goods: products.map((product) => goodsInSentence(world, product, language)) });
}

/** A level by name, and the id of its nomenclature. */
function nameLevel(world: World, level: string, series: readonly Pick<TradeSeries, 'product'>[], language: Language): LevelNamed {
  const products = series.map(({ product }) => product);
  const id = levelShown(world, level, products) ?? '';
  const names = goodsRegistryOf(world).levels.get(id)?.names;
  return { level: names?.[language] ?? names?.en ?? level, nomenclature: id.slice(0, id.indexOf(':')) };
}

function subtitleOf(dataset: Dataset, spec: TradeSpec, unit: ViewUnit, language: Language): string {
  const text = catalogueOf(language);
  const [from, to] = [String(spec.from), String(spec.to)];
  if (spec.measures[0] === 'partnership') return text['subtitle.dated']({ unit: unit.label, from, to });
  const span = spec.frequency === 'year' ? spanOfYears(unit.label, from, to, language) : spanOfMonths(dataset, spec, unit.label, language);
  const isOwn = spec.measures.some((measure) => measure === 'partner-dependence' || measure === 'openness');
  return `${span}; ${text[`subtitle.record.${isOwn ? 'own' : spec.record}`]({ recorder: formatEconomy(dataset, spec.reporter, language) })}`;
}

function spanOfYears(unit: string, from: string, to: string, language: Language): string {
  const text = catalogueOf(language);
  return from === to ? text['subtitle.year']({ unit, year: to }) : text['subtitle.years']({ unit, from, to });
}

/** The first and the last month that a view shows. */
function spanOfMonths(dataset: Dataset, spec: TradeSpec, unit: string, language: Language): string {
  const ends = periodsOf(dataset, spec).map((period) => monthsOf(period).last);
  const [from, to] = [ends[0], ends.at(-1)].map((month) =>
    month === undefined ? '' : formatPeriod(periodOfMonths({ first: month, last: month }), language),
  );
  const span = from === to ? `${from}` : `${from}–${to}`;
  return catalogueOf(language)[spec.frequency === 'month' ? 'subtitle.months' : 'subtitle.year-to-date']({ unit, span });
}
