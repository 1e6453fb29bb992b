import { formatEconomy, formatIndicator, formatPeriod, formatProduct } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { choiceCatalogueOf } from '../../messages/choice-catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import { type IndicatorSpec, isTradeSpec, type TradeSpec, type ViewSpec } from '../../model/question/index.ts';
import { ownValue, periodOfMonths } from '../../model/values/index.ts';
import { monthsAsked } from '../../queries/index.ts';
import { askedOf, type Holdings, type SpecParameter } from '../spec/index.ts';

/** What choices are named by: what is held, and the economies and goods of a world. */
export interface NamedBy {
  readonly holdings: Holdings;
  readonly world: World;
  readonly language: Language;
}

/** Why a choice was changed and what a spec has in its place, as two sentences. */
export function describeViewChange(by: NamedBy, spec: ViewSpec, parameter: SpecParameter, reason: string): string {
  return choiceCatalogueOf(by.language)['change.of-view']({ reason, shown: describeChoice(by, spec, parameter) });
}

/** A choice of a spec in words: "2015–2018" for its years. */
function describeChoice(by: NamedBy, spec: ViewSpec, parameter: SpecParameter): string {
  const { holdings, language } = by;
  const text = choiceCatalogueOf(language);
  switch (parameter) {
    case 'frequency':
      return text[`choice.frequency.${isTradeSpec(spec) ? spec.frequency : askedOf(holdings, spec).frequency}`];
    case 'years':
      return spanInWords(spec, language);
    case 'vintage':
      return spec.vintage === 'first' || spec.vintage === 'latest' ? text[`choice.vintage.${spec.vintage}`] : spec.vintage;
    case 'transform':
      return text[`transform.${spec.transform}`];
    case 'index-year':
      return text['choice.index-year']({ year: String(spec.indexYear) });
    case 'chart':
      return text[`choice.chart.${spec.chart}`];
    case 'events':
      return text[spec.events ? 'choice.events.1' : 'choice.events.0'];
    default:
      return isTradeSpec(spec) ? describeTrade(by, spec, parameter) : describeIndicators(by, spec, parameter);
  }
}

function describeTrade({ world, language }: NamedBy, spec: TradeSpec, parameter: SpecParameter): string {
  const text = choiceCatalogueOf(language);
  const list = (names: readonly string[]): string => text['partners.list']({ names });
  switch (parameter) {
    case 'reporter':
      return formatEconomy(world, spec.reporter, language);
    case 'partners':
      return list(spec.partners.map((partner) => formatEconomy(world, partner, language)));
    case 'products':
      return spec.products.length === 0
        ? text['choice.all-goods']
        : list(spec.products.map((product) => formatProduct(world, product, language)));
    case 'level':
      return spec.level === null ? text['choice.all-goods'] : text['choice.level']({ level: spec.level });
    case 'record':
      return text[`choice.record.${spec.record}`];
    case 'factor':
      return text['choice.factor']({ factor: String(spec.factor) });
    case 'money':
      return text[`choice.money.${spec.money}`];
    default:
      return list(spec.measures.map((measure) => text[`measure.${measure}`]));
  }
}

function describeIndicators({ holdings, world, language }: NamedBy, spec: IndicatorSpec, parameter: SpecParameter): string {
  const names =
    parameter === 'economies'
      ? spec.economies.map((economy) => formatEconomy(world, economy, language))
      : spec.indicators.flatMap((id) => ownValue(holdings.indicators, id) ?? []).map((one) => formatIndicator(one, language));
  return choiceCatalogueOf(language)['partners.list']({ names });
}

/** The years of a spec, or its months. */
function spanInWords(spec: ViewSpec, language: Language): string {
  const { first, last } = monthsAsked(spec);
  const months = [first, last].map((month) => formatPeriod(periodOfMonths({ first: month, last: month }), language));
  const ends = new Set(spec.firstMonth === null ? [String(spec.from), String(spec.to)] : months);
  return [...ends].reduce((from, to) => choiceCatalogueOf(language)['period.run-over-years']({ from, to }));
}
