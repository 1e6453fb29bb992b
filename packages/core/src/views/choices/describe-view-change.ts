import { formatEconomy, formatPeriod, formatProduct } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { choiceCatalogueOf } from '../../messages/choice-catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import type { TradeSpec, ViewSpec } from '../../model/question/index.ts';
import { periodOfMonths } from '../../model/values/index.ts';
import { monthsAsked } from '../../queries/index.ts';
import type { ViewParameter } from '../spec/index.ts';

/** Why a choice was changed and what a spec has in its place, as two sentences. */
export function describeViewChange(world: World, spec: TradeSpec, parameter: ViewParameter, reason: string, language: Language): string {
  return choiceCatalogueOf(language)['change.of-view']({ reason, shown: describeChoice(world, spec, parameter, language) });
}

/** A choice of a spec in words: "2015–2018" for its years. */
function describeChoice(world: World, spec: TradeSpec, parameter: ViewParameter, language: Language): string {
  const text = choiceCatalogueOf(language);
  const list = (names: readonly string[]): string => text['partners.list']({ names });
  switch (parameter) {
    case 'measure':
      return list(spec.measures.map((measure) => text[`measure.${measure}`]));
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
    case 'frequency':
      return text[`choice.frequency.${spec.frequency}`];
    case 'years':
      return spanInWords(spec, language);
    case 'record':
      return text[`choice.record.${spec.record}`];
    case 'factor':
      return text['choice.factor']({ factor: String(spec.factor) });
    case 'vintage':
      return spec.vintage === 'first' || spec.vintage === 'latest' ? text[`choice.vintage.${spec.vintage}`] : spec.vintage;
    case 'money':
      return text[`choice.money.${spec.money}`];
    default:
      return describeSharedChoice(spec, parameter, language);
  }
}

/** A choice in words that specs of trade and of indicators have alike. */
export function describeSharedChoice(
  spec: Pick<ViewSpec, 'transform' | 'indexYear' | 'chart' | 'events'>,
  parameter: 'transform' | 'index-year' | 'chart' | 'events',
  language: Language,
): string {
  const text = choiceCatalogueOf(language);
  switch (parameter) {
    case 'transform':
      return text[`transform.${spec.transform}`];
    case 'index-year':
      return text['choice.index-year']({ year: String(spec.indexYear) });
    case 'chart':
      return text[`choice.chart.${spec.chart}`];
    case 'events':
      return text[spec.events ? 'choice.events.1' : 'choice.events.0'];
  }
}

/** The years of a spec, or its months. */
function spanInWords(spec: TradeSpec, language: Language): string {
  if (spec.firstMonth === null) return spec.from === spec.to ? String(spec.from) : `${spec.from}–${spec.to}`;
  const { first, last } = monthsAsked(spec);
  return [...new Set([first, last])].map((month) => formatPeriod(periodOfMonths({ first: month, last: month }), language)).join('–');
}
