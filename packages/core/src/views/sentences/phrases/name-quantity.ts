import { nameInSentence } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import { notBrokenDown } from '../../../model/goods/index.ts';
import type { Measure, TradeSpec, Transform, ViewSpec } from '../../../model/question/index.ts';
import type { ViewSeries } from '../../../model/view/index.ts';
import { isOfQuantity } from '../../../queries/index.ts';
import { goodsInSentence, goodsOrNone } from './goods-in-sentence.ts';
import { setOfEconomies } from './list-economies.ts';

/**
 * How a quantity is spoken of. An `amount` rises and falls, and so does an `index`; a `balance` is a surplus or a deficit; a `growth` says
 * by how much an amount grew; a `rank` is a place; a `summary` is one number for a whole span of years; every other number is a
 * `proportion`, which stands somewhere and is never said to have grown by per cent of itself.
 */
export type QuantityKind = 'amount' | 'index' | 'balance' | 'growth' | 'rank' | 'summary' | 'proportion';

/** A quantity in words, to be set into a sentence: `China’s exports to Kazakhstan`. */
export interface NamedQuantity {
  readonly text: string;
  /** Null where nobody knows. */
  readonly isPlural: boolean | null;
  readonly kind: QuantityKind;
  /** What a growth is the growth of; the text itself for every other quantity. */
  readonly base: string;
  /** What its numbers are numbers of, where nothing else says so: `US dollars a barrel`. */
  readonly of?: string;
}

/** The parties of a quantity: what is measured, with whom, and of which goods. */
export type QuantityOf = Pick<ViewSeries, 'measure' | 'economy' | 'product'>;

const amounts: ReadonlySet<string> = new Set(['export', 'import', 'total-trade', 'gravity-fitted', 'gravity-low', 'gravity-high']);
const plurals: ReadonlySet<string> = new Set(['export', 'import']);
const summaries: ReadonlySet<Transform> = new Set<Transform>(['cagr', 'volatility', 'break']);
/** The transforms that a change of the money unit leaves as they are. */
const withoutUnit: ReadonlySet<Transform> = new Set<Transform>(['share', 'world-share', 'rank']);

/** Names what a series of a view shows: measure, parties, transform and money unit. */
export function nameQuantity(world: World, spec: TradeSpec, series: QuantityOf, language: Language): NamedQuantity {
  const text = catalogueOf(language);
  const measure = measureOf(spec, series);
  const kind = kindOf(spec, measure);
  const partner = nameInSentence(world, series.economy, language);
  const own = levelInWords(world, spec, measure, series, language);
  const isPlural = plurals.has(measure);
  const single = (quantity: string): NamedQuantity => ({ text: quantity, isPlural: false, kind, base: quantity });
  switch (spec.transform) {
    case 'level':
    case 'rolling-year':
      return { text: own, isPlural, kind, base: own };
    case 'index':
      return single(text['quantity.index']({ of: own, base: indexBase(spec, language) }));
    case 'growth':
      return { ...single(text[spec.frequency === 'year' ? 'quantity.growth' : 'quantity.growth-on-year']({ of: own })), base: own };
    case 'world-share': {
      const whole = text[`quantity.${measure}`]({
        reporter: nameInSentence(world, spec.reporter, language),
        partner: text['partners.world'],
        goods: goodsOrNone(world, series.product, language),
      });
      return single(text['quantity.world-share']({ of: own, whole }));
    }
    case 'share':
    case 'contribution':
    case 'rank':
      return single(
        amongGoods(world, spec, series, levelInWords(world, spec, measure, { ...series, product: null }, language), language) ??
          text[`quantity.${spec.transform}`]({ partner, of: nameWhole(world, spec, measure, language) }),
      );
    default:
      return single(text[`quantity.${spec.transform}`]({ of: own }));
  }
}

/** What an index is set against: a year, of months the mean month of it. */
export function indexBase(
  { indexYear, frequency }: Pick<TradeSpec, 'indexYear'> & Partial<Pick<TradeSpec, 'frequency'>>,
  language: Language,
): string {
  const year = String(indexYear);
  return frequency === 'month' ? catalogueOf(language)['period.mean-month']({ year }) : year;
}

/** What the listed partners make up together: `China’s exports to Central Asia`. */
export function nameWhole(world: World, spec: TradeSpec, measure: Measure, language: Language): string {
  const isOfAll = spec.transform === 'share' || spec.transform === 'rank' || spec.products.length === 0;
  const goods = isOfAll
    ? null
    : catalogueOf(language)['partners.list']({ names: spec.products.map((one) => goodsInSentence(world, one, language)) });
  const { place, list } = setOfEconomies(world, spec.partners, language);
  const parties = { partner: place ?? list, goods };
  return withUnit(spec, measure, null, levelWith(world, spec, measure, parties, language), language);
}

/** What is done to a whole, in words: its growth, the shares in it. */
export function transformedWhole(
  { transform, frequency }: Pick<ViewSpec, 'transform' | 'frequency'>,
  of: string,
  language: Language,
): string {
  const text = catalogueOf(language);
  if (transform === 'level') return of;
  if (transform === 'growth') return text[frequency === 'year' ? 'quantity.growth' : 'quantity.growth-on-year']({ of });
  if (transform === 'cagr' || transform === 'volatility' || transform === 'break') return text[`quantity.${transform}`]({ of });
  return text[`title.${transform}`]({ title: of });
}

/** The measure of a series, as a spec names it. */
export function measureOf(spec: TradeSpec, series: Pick<ViewSeries, 'measure'>): Measure {
  return spec.measures.find((one) => one === series.measure) ?? spec.measures[0] ?? 'total-trade';
}

function kindOf(spec: TradeSpec, measure: string): QuantityKind {
  const { transform, money } = spec;
  if (transform === 'rank') return 'rank';
  if (summaries.has(transform)) return 'summary';
  if (transform === 'growth') return rises(measure) ? 'growth' : 'proportion';
  if (transform === 'index') return rises(measure) ? 'index' : 'proportion';
  if ((transform !== 'level' && transform !== 'rolling-year') || money === 'of-gdp') return 'proportion';
  if (measure === 'trade-balance') return money === 'per-head' ? 'proportion' : 'balance';
  return rises(measure) ? 'amount' : 'proportion';
}

/** Whether a level of a measure rises and falls by per cent of itself. */
function rises(measure: string): boolean {
  return amounts.has(measure) || isOfQuantity(measure);
}

/** The share of the goods of a series in a whole, or their rank in it; null where another thing is told of it. */
export function amongGoods(
  world: World,
  { transform }: ViewSpec,
  { product }: Pick<ViewSeries, 'product'>,
  of: string,
  language: Language,
): string | null {
  const text = catalogueOf(language);
  if (!product || (transform !== 'share' && transform !== 'rank')) return null;
  if (product === notBrokenDown) return text['quantity.share-not-broken-down']({ of });
  return text[`quantity.${transform}-of-goods`]({ goods: goodsInSentence(world, product, language), of });
}

function levelInWords(
  world: World,
  spec: TradeSpec,
  measure: Measure,
  { economy, product }: Pick<QuantityOf, 'economy' | 'product'>,
  language: Language,
): string {
  const name = nameInSentence(world, economy, language);
  const goods = product === notBrokenDown ? null : goodsOrNone(world, product, language);
  const level = levelWith(world, spec, measure, { partner: name, goods }, language);
  const own = product === notBrokenDown ? catalogueOf(language)['quantity.not-broken-down']({ of: level }) : level;
  return withUnit(spec, measure, name, own, language);
}

function levelWith(
  world: World,
  spec: TradeSpec,
  measure: Measure,
  { partner, goods }: { readonly partner: string; readonly goods: string | null },
  language: Language,
): string {
  return catalogueOf(language)[`quantity.${measure}`]({ reporter: nameInSentence(world, spec.reporter, language), partner, goods });
}

/** Whether a measure is an amount in the money of a view. */
export function isInMoney(measure: string): boolean {
  return amounts.has(measure) || measure === 'trade-balance';
}

/** Says what an amount is set against, and the unit of money where the number that follows does not show it. */
function withUnit(spec: TradeSpec, measure: string, partner: string | null, of: string, language: Language): string {
  const text = catalogueOf(language);
  if (!isInMoney(measure)) return of;
  const { money } = spec;
  if (money === 'per-head' || money === 'of-gdp') return text[`quantity.${money}`]({ of, partner: partner ?? text['partners.each']() });
  if (money === 'usd' || withoutUnit.has(spec.transform)) return of;
  return text[`quantity.${money}`]({ of });
}
