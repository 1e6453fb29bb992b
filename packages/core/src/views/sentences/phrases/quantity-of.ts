import { nameInSentence } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { KnownIndicator } from '../../../model/dataset/index.ts';
import { type EconomyCode, type World, wholeWorld } from '../../../model/economies/index.ts';
import { type IndicatorSpec, isTradeSpec, type ViewSpec } from '../../../model/question/index.ts';
import { isMissing, type Unit } from '../../../model/values/index.ts';
import type { IndicatorSeries, ViewSeries } from '../../../model/view/index.ts';
import { askedOfSource } from '../../spec/index.ts';
import { bodyOfAll } from './body-of-all.ts';
import { seasonOf } from './compared-lines.ts';
import { listEconomies } from './list-economies.ts';
import { indexBase, measureOf, type NamedQuantity, nameQuantity, nameWhole, type QuantityKind } from './name-quantity.ts';

/** Names what a series of a view shows: of trade its measure and parties, of an indicator what it is and of whom. */
export function quantityOf(world: World, spec: ViewSpec, series: ViewSeries, language: Language): NamedQuantity {
  return isTradeSpec(spec) ? nameQuantity(world, spec, series, language) : nameIndicator(world, spec, series as IndicatorSeries, language);
}

/** A phrase with whose record some series of one record have, where that may not be the reporter's. */
export function inRecord(world: World, spec: ViewSpec, some: readonly ViewSeries[], of: string, language: Language): string {
  const [series] = some;
  if (series === undefined) return of;
  const { record: asked, reporter } = askedOfSource(spec);
  const text = catalogueOf(language);
  const body = bodyOfAll(some);
  if (body !== null)
    return text['quantity.by-body']({ of, origin: text[`origin.${body.status}`]({ publisher: body.publisher, isPart: false }) });
  if (asked === 'reporter' || reporter === null) return of;
  const { record, economy } = series;
  if (record === 'reconciled') return text['quantity.reconciled']({ of });
  return text['quantity.in-record']({ of, recorder: nameInSentence(world, record === 'partner' ? economy : reporter, language) });
}

/** What all that a spec lists make up together, or show side by side: `the Logistics Performance Index of the five Central Asian economies`. */
export function wholeOf(world: World, spec: ViewSpec, series: ViewSeries, language: Language): string {
  if (isTradeSpec(spec)) return nameWhole(world, spec, measureOf(spec, series), language);
  const economy = listEconomies(world, spec.economies, language, 'and', 'economies');
  return catalogueOf(language)['quantity.indicator']({ indicator: phraseOf((series as IndicatorSeries).indicator, language), economy });
}

/** The name of an indicator as it stands inside a sentence, in English where it has none in the language; without the comma that leads on to an economy. */
export function phraseOf({ names }: Pick<KnownIndicator, 'names'>, language: Language): string {
  return (names[language] ?? names.en).phrase.replace(/,$/u, '');
}

/** Names an indicator of an economy, or of the world, with what is done to it. */
function nameIndicator(world: World, spec: IndicatorSpec, series: IndicatorSeries, language: Language): NamedQuantity {
  const text = catalogueOf(language);
  const { indicator, economy } = series;
  const base = text['quantity.indicator']({ indicator: phraseOf(indicator, language), economy: nameOf(world, economy, language) });
  const partner = nameInSentence(world, economy, language);
  const rank = text['quantity.rank']({ partner, of: wholeOf(world, spec, series, language) });
  const said = transformed(spec, series, { of: base, rank }, language);
  return { text: said, isPlural: null, kind: kindOf(spec, series), base, ...unitWords(spec, indicator, language) };
}

/** What is done to figures of an indicator, in words: to what they are of, or the rank of it. */
export function transformed(
  spec: IndicatorSpec,
  series: IndicatorSeries,
  { of, rank }: { readonly of: string; readonly rank: string },
  language: Language,
): string {
  const text = catalogueOf(language);
  const frequency = seasonOf(spec, [series]);
  return {
    level: of,
    growth: text[frequency === 'year' ? 'quantity.growth' : 'quantity.growth-on-year']({ of }),
    index: text['quantity.index']({ of, base: indexBase({ indexYear: spec.indexYear, frequency }, language) }),
    rank,
  }[spec.transform];
}

/** Whose an indicator is; of no one where it is the world's. */
function nameOf(world: World, economy: EconomyCode, language: Language): string | null {
  return economy === wholeWorld ? null : nameInSentence(world, economy, language);
}

const amounts: ReadonlySet<Unit> = new Set<Unit>(['usd', 'cny', 'usd-constant', 'persons', 'count', 'quantity', 'cny-per-usd', 'index']);

/** Amounts are spoken of as growing as long as none is below zero; scores and ratios stand somewhere. */
function kindOf({ transform }: IndicatorSpec, { indicator, points }: IndicatorSeries): QuantityKind {
  const unit = indicator.unit.engine;
  if (transform === 'rank' || unit === 'rank') return 'rank';
  if (transform === 'growth') return 'growth';
  const isAmount = amounts.has(unit) && points.every(({ value }) => isMissing(value) || value >= 0);
  if (!isAmount) return 'proportion';
  return transform === 'index' || unit === 'index' ? 'index' : 'amount';
}

/** What a plain number is of, unless the name of the indicator says so. */
function unitWords({ transform }: IndicatorSpec, { unit, names }: KnownIndicator, language: Language): Pick<NamedQuantity, 'of'> {
  const of = unit.names[language];
  return transform !== 'level' || unit.engine !== 'quantity' || (names[language] ?? names.en).phrase.includes(of) ? {} : { of };
}
