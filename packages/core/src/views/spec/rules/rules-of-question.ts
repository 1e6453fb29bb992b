import { formatEconomy, formatPeriod, formatProduct } from '../../../format/index.ts';
import type { Catalogue } from '../../../messages/catalogue.ts';
import { type EconomyCode, membersOf, offeredEconomies, type World, wholeWorld } from '../../../model/economies/index.ts';
import { goodsInAnyRevision, isTotalOfGoods } from '../../../model/goods/index.ts';
import {
  type Frequency,
  frequencySchema,
  type IndicatorFrequency,
  type Measure,
  type TradeSpec,
  type ViewSpec,
} from '../../../model/question/index.ts';
import { ownValue, periodOfMonths } from '../../../model/values/index.ts';
import { isOverGoods, monthsAsked } from '../../../queries/index.ts';
import { flowsOfMonths, type HeldYears, heldYears } from './held-years.ts';
import type { Holdings } from './holdings-of.ts';
import {
  hasGoods,
  isOfConcentration,
  isOfGoods,
  isOfGoodsAlone,
  isOfTwoWholes,
  isOfWorld,
  isOverWholeLevel,
  kindOfMeasure,
} from './measure-kind.ts';
import type { JudgedSpec, ViewRule } from './view-rule.ts';
import { spanAround, type YearSpan } from './year-span.ts';

/** Which measures stand in one view. */
export const rulesOfMeasure: readonly ViewRule[] = [
  (judged) =>
    isOverGoods(judged.spec) && !isOverWholeLevel(judged.spec)
      ? judged.text['fault.measure.over-goods']({ measure: namesOfMeasures(judged) })
      : null,
  (judged) =>
    isOfGoodsAlone(judged.spec) && !isOfGoods(judged.spec)
      ? judged.text['fault.measure.goods-alone']({ measure: namesOfMeasures(judged) })
      : null,
  ({ spec: { measures }, text }) => {
    const [first, ...rest] = measures;
    const other = rest.find((measure) => first !== undefined && kindOfMeasure(measure) !== kindOfMeasure(first));
    if (first === undefined || other === undefined) return null;
    return text['fault.measure.unit']({ one: text[`measure.${first}`], other: text[`measure.${other}`] });
  },
];

/** Whose trade a measure can be asked for. */
export const rulesOfReporter: readonly ViewRule[] = [
  (judged) => {
    const { holdings, spec, text, language } = judged;
    if (offeredEconomies(holdings).some((code) => isPossiblePartner(judged, code))) return null;
    const reporter = formatEconomy(holdings, spec.reporter, language);
    if (membersOf(holdings, spec.reporter).length > 1) return text['fault.reporter.group']({ reporter });
    return text['fault.reporter.held']({ reporter, measure: namesOfMeasures(judged) });
  },
];

/** With whom. */
export const rulesOfPartners: readonly ViewRule[] = [
  ({ holdings, spec, text, language }) => {
    const odd = spec.partners.find((partner) => contains(holdings, partner, spec.reporter));
    if (odd === undefined) return null;
    const [group, reporter] = [formatEconomy(holdings, odd, language), formatEconomy(holdings, spec.reporter, language)];
    return odd === spec.reporter ? text['fault.partners.itself']({ reporter }) : text['fault.partners.contains']({ group, reporter });
  },
  (judged) => {
    const { holdings, spec, text, language } = judged;
    const odd = isOfConcentration(spec)
      ? spec.partners.find((partner) => membersOf(holdings, partner).length < 2 && partner !== wholeWorld)
      : undefined;
    if (odd === undefined) return null;
    return text['fault.partners.single']({ measure: namesOfMeasures(judged), partner: formatEconomy(holdings, odd, language) });
  },
  (judged) => {
    const { holdings, spec, text } = judged;
    const measure = namesOfMeasures(judged);
    if (isOfWorld(spec) && spec.partners.some((partner) => partner !== wholeWorld)) return text['fault.partners.world']({ measure });
    const isGroup = isOfTwoWholes(spec) && spec.partners.some((partner) => membersOf(holdings, partner).length > 1);
    return isGroup ? text['fault.partners.group']({ measure }) : null;
  },
  (judged) => {
    const { holdings, spec, text, language } = judged;
    const odd = spec.partners.find((partner) => !isPossiblePartner(judged, partner));
    if (odd === undefined) return null;
    const names = { reporter: formatEconomy(holdings, spec.reporter, language), partner: formatEconomy(holdings, odd, language) };
    return text['fault.partners.held']({ ...names, measure: namesOfMeasures(judged) });
  },
];

/** Of which goods. */
export const rulesOfProducts: readonly ViewRule[] = [
  (judged) => (judged.spec.products.length > 0 && !isOverGoods(judged.spec) ? measureWithoutGoods(judged) : null),
  (judged) => {
    const { spec, text, holdings, language } = judged;
    if (isOverGoods(spec)) return null;
    const held = goodsHeldOf(judged);
    const odd = spec.products.find((product) => !held.includes(goodsInAnyRevision({}, product)));
    if (odd === undefined) return null;
    return text['fault.products.held']({ goods: formatProduct(holdings, odd, language), ...namesOfTrade(judged) });
  },
];

/** By which level of a nomenclature. */
export const rulesOfLevel: readonly ViewRule[] = [
  (judged) => (judged.spec.level === null || isOverGoods(judged.spec) ? null : measureWithoutGoods(judged)),
  (judged) => {
    const { spec, text } = judged;
    if (spec.level === null || isOverGoods(spec) || goodsHeldOf(judged).length > 0) return null;
    return text['fault.level.held'](namesOfTrade(judged));
  },
];

function measureWithoutGoods(judged: JudgedSpec): string | null {
  return hasGoods(judged.spec) ? null : judged.text['fault.products.measure']({ measure: namesOfMeasures(judged) });
}

function namesOfTrade({ holdings, spec, text, language }: JudgedSpec): { readonly reporter: string; readonly partners: string } {
  const names = spec.partners.map((partner) => formatEconomy(holdings, partner, language));
  return { reporter: formatEconomy(holdings, spec.reporter, language), partners: text['partners.list']({ names, isAny: true }) };
}

/** By year, month, or year to date. */
export const rulesOfFrequency: readonly ViewRule[] = [
  (judged) => {
    const { spec, text } = judged;
    if (spec.frequency === 'year' || spec.measures.every((measure) => flowsOfMonths.has(measure))) return null;
    return text['fault.frequency.measure']({ measure: namesOfMeasures(judged) });
  },
  (judged) => {
    const { holdings, spec, text, language } = judged;
    if (spec.frequency === 'year' || yearsOfView(judged) !== null) return null;
    return text['fault.frequency.held']({ reporter: formatEconomy(holdings, spec.reporter, language) });
  },
];

/** In which years, or months. */
export const rulesOfYears: readonly ViewRule[] = [
  (judged) => {
    const held = yearsOfView(judged);
    const { spec, text, language } = judged;
    if (held === null) return null;
    const asked = spanAsked(spec);
    const hasSome = held.whole.first <= asked.last && asked.first <= held.whole.last;
    const around = spec.firstMonth === null && spec.frequency !== 'year' ? wholeYears(held) : held;
    if (hasSome && around.first <= asked.first && asked.last <= around.last) return null;
    const { first, last } = hasSome ? held : held.whole;
    const name = (time: number): string =>
      spec.frequency === 'year' ? String(time) : formatPeriod(periodOfMonths({ first: time, last: time }), language);
    return text['fault.years.held']({ first: name(first), last: name(last), isOne: first === last });
  },
];

/** The years that a spec asks for, or the months. */
export function spanAsked(
  spec: Pick<ViewSpec, 'from' | 'to' | 'firstMonth' | 'lastMonth'> & { readonly frequency: IndicatorFrequency },
): YearSpan {
  return spec.frequency === 'year' ? { first: spec.from, last: spec.to } : monthsAsked(spec);
}

/** The years in which some months lie, from their first to their last month. */
function wholeYears({ first, last }: YearSpan): YearSpan {
  return { first: first - (first % 12), last: last - (last % 12) + 11 };
}

/** Whether the data can answer the measures of a spec for its reporter with a partner. */
export function isPossiblePartner({ holdings, spec }: Pick<JudgedSpec, 'holdings' | 'spec'>, partner: EconomyCode): boolean {
  const { measures, reporter } = spec;
  const frequencies: readonly Frequency[] = frequencySchema.options;
  if (contains(holdings, partner, reporter)) return false;
  if (isOfConcentration(spec) && membersOf(holdings, partner).length < 2 && partner !== wholeWorld) return false;
  if (isOfWorld(spec) && partner !== wholeWorld) return false;
  if (isOfTwoWholes(spec) && membersOf(holdings, partner).length > 1) return false;
  if (partner === wholeWorld && measures.some((measure) => kindOfMeasure(measure) === 'percent' || measure.startsWith('gravity')))
    return false;
  if (measures.some((measure) => measure.startsWith('gravity')) && membersOf(holdings, partner).length > 1) return false;
  const named = spec.products.map((one) => ({ goods: goodsInAnyRevision({}, one) }));
  const listed = () => [...named, ...Object.values(holdings.levels).flatMap((level) => level.map((goods) => ({ goods })))];
  // Data of goods alone, as a query of customs gives them, have no total beside the goods that are asked of.
  const ofGoods = isOfGoodsAlone(spec) ? listed() : [{}, ...named];
  const isHeld = (measure: Measure, frequency: Frequency): boolean =>
    ofGoods.some((goods) => {
      const years = heldYears(holdings, { measure, reporter, partner, frequency, ...goods });
      return years !== null && years.whole.first <= years.whole.last;
    });
  return frequencies.some((frequency) => measures.every((measure) => isHeld(measure, frequency)));
}

/** The years, or months, for which the data hold any figure of a view: those of its partners and goods together. */
export function yearsOfView({ holdings, spec }: Pick<JudgedSpec, 'holdings' | 'spec'>): HeldYears | null {
  const { measures, reporter, partners, frequency } = spec;
  const ofGoods = isOfGoods(spec) && !isOverGoods(spec) ? goodsHeldOf({ holdings, spec }).map((goods) => ({ goods })) : [{}];
  const years = measures.flatMap((measure) =>
    partners.flatMap((partner) =>
      ofGoods.flatMap((goods) => heldYears(holdings, { measure, reporter, partner, frequency, ...goods }) ?? []),
    ),
  );
  if (years.length === 0) return null;
  const wholes = years.map(({ whole }) => whole).filter(({ first, last }) => first <= last);
  return { ...spanAround(years), whole: spanAround(wholes) };
}

/**
 * The goods that a spec asks of, of which any figure is held in the trade with any of its partners, as they are in any revision: of those that it
 * lists, or of the level that it breaks all goods down into, in the first nomenclature with that level that has any.
 */
export function goodsHeldOf({ holdings, spec }: Pick<JudgedSpec, 'holdings' | 'spec'>): readonly string[] {
  const { measures, partners, reporter, products, level } = spec;
  const isHeld = (goods: string, frequency: Frequency): boolean =>
    partners.some((partner) => measures.some((measure) => heldYears(holdings, { measure, reporter, partner, goods, frequency }) !== null));
  const held = (goods: readonly string[]): readonly string[] =>
    goods.filter((one) => frequencySchema.options.some((frequency) => isHeld(one, frequency)));
  if (level === null) return held(products.map((product) => goodsInAnyRevision({}, product)));
  const named = Object.entries(holdings.levels).filter(([id]) => id === level || id.slice(id.indexOf(':') + 1) === level);
  return named.map(([, goods]) => held(goods)).find((goods) => goods.length > 0) ?? [];
}

/** The goods that any record of the trade asked of is held of; a total that stands under a nomenclature is all goods, and none of them. */
export function goodsOnRecord(holdings: Holdings, { reporter, partners }: TradeSpec): readonly string[] {
  const pairs = partners.flatMap((partner) => [`${reporter}|${partner}|`, `${partner}|${reporter}|`]);
  const held = Object.values(holdings.goods).flatMap((byFlow) =>
    Object.keys(byFlow).flatMap((key) => (pairs.some((pair) => key.startsWith(pair)) ? Object.keys(ownValue(byFlow, key) ?? {}) : [])),
  );
  return [...new Set(held)].filter((goods) => !isTotalOfGoods(goods)).sort();
}

/** The measures of a spec by name. */
export function namesOfMeasures({ spec, text }: { readonly spec: JudgedSpec['spec']; readonly text: Catalogue }): string {
  return text['partners.list']({ names: spec.measures.map((measure) => text[`measure.${measure}`]) });
}

/** Whether one of the two is a part of the other, or the same; the world trades with its parts. */
function contains(world: World, partner: EconomyCode, reporter: EconomyCode): boolean {
  if (partner === wholeWorld) return false;
  return membersOf(world, partner).some((member) => membersOf(world, reporter).includes(member));
}
