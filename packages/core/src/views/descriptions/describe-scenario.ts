import { formatEconomy, sentenceWriter } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { descriptionCatalogueOf } from '../../messages/description-catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import type { Receipt, Sentence, TradeView } from '../../model/view/index.ts';
import type { CostScenario } from '../../queries/index.ts';
import { amountIn, nameQuantity } from '../sentences/index.ts';

/** Both ends of what a scenario assumes, with what follows from each. */
export type EndsOf<Assumed> = readonly [lowest: Assumed, highest: Assumed];

/** A cut of costs, and what follows from it. */
export interface AssumedCut {
  readonly cut: Receipt;
  readonly scenario: CostScenario;
}

/** A growth a year, and the level that it leads to. */
export interface AssumedGrowth {
  readonly growth: Receipt;
  readonly level: Receipt;
}

/**
 * Says in the conditional what the trade of a view would come to at lower costs, from the lowest cut to the highest; each number carries its receipt.
 * Null for a view without a series of amounts.
 * @example describeCostScenario(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2013&transform=growth')), [], null, 'en') // => null
 */
export function describeCostScenario(
  view: TradeView,
  ends: EndsOf<AssumedCut> | readonly [],
  elasticity: Receipt | null,
  language: Language,
): Sentence | null {
  const [lowest, highest] = ends;
  const [series] = view.series;
  const point = series.points.at(-1);
  const quantity = nameQuantity(view, view.spec, series, language);
  if (lowest === undefined || highest === undefined || elasticity === null || point === undefined || quantity.kind !== 'amount')
    return null;
  const writer = sentenceWriter();
  const inWords = (receipt: Receipt): string => amountIn(view, writer, receipt, language);
  const sentence = descriptionCatalogueOf(language)['scenario.cost']({
    name: quantity.text,
    amount: inWords(point.receipt),
    year: point.period,
    cuts: [inWords(lowest.cut), inWords(highest.cut)],
    elasticity: inWords(elasticity),
    levels: [inWords(lowest.scenario.level), inWords(highest.scenario.level)],
    changes: [inWords(lowest.scenario.change), inWords(highest.scenario.change)],
  });
  return writer.finish(sentence);
}

/**
 * Says in the conditional what a level would come to at a constant growth, from the lowest rate to the highest; each number carries its receipt.
 * @example
 * ```ts
 * [readIndicator(dataset, { indicator: 'NY.GDP.MKTP.CD', economy: 'KAZ', year: 2013, unit: 'usd', vintage: 'latest' })].map(
 *   (level) => describeGrowthScenario(dataset, level, [{ growth: level, level }, { growth: level, level }], ['2013', '2020'], 'en').spans.length,
 * ) // => [11]
 * ```
 */
export function describeGrowthScenario(
  world: World,
  base: Receipt,
  [lowest, highest]: EndsOf<AssumedGrowth>,
  [from, to]: EndsOf<string>,
  language: Language,
): Sentence {
  const writer = sentenceWriter();
  const inWords = (receipt: Receipt): string => amountIn(world, writer, receipt, language);
  const { name: stated = base.subject.quantity, recorder } = base.subject;
  const known = world.indicatorRegistry?.find(({ names }) => names.en?.phrase === stated);
  const economy = recorder === null ? null : formatEconomy(world, recorder, language);
  const sentence = descriptionCatalogueOf(language)['scenario.growth']({
    name: known?.names[language]?.phrase ?? stated,
    economy,
    amount: inWords(base),
    from,
    to,
    rates: [inWords(lowest.growth), inWords(highest.growth)],
    levels: [inWords(lowest.level), inWords(highest.level)],
  });
  return writer.finish(sentence);
}
