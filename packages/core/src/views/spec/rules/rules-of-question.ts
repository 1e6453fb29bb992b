import { formatEconomy, formatPeriod } from '../../../format/index.ts';
import type { Catalogue } from '../../../messages/catalogue.ts';
import { type EconomyCode, membersOf, offeredEconomies, type World, wholeWorld } from '../../../model/economies/index.ts';
import { type Frequency, frequencySchema, type TradeSpec } from '../../../model/question/index.ts';
import { periodOfMonths } from '../../../model/values/index.ts';
import { isOverGoods, monthsAsked } from '../../../queries/index.ts';
import { flowsOfMonths, type HeldYears, heldYears } from './held-years.ts';
import type { YearSpan } from './holdings-of.ts';
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

/** Which measures stand in one view. */
export const rulesOfMeasure: readonly ViewRule[] = [
  (judged) =>
    isOverGoods(judged.spec) && !isOverWholeLevel(judged.spec)
      ? judged.text['fault.measure.over-goods']({ measure: namesOfMeasures(judged) })
      : null,
  (judged) =>
    isOfGoods(judged.spec) && !hasGoods(judged.spec) ? judged.text['fault.measure.goods']({ measure: namesOfMeasures(judged) }) : null,
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
export function spanAsked(spec: TradeSpec): YearSpan {
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
  return frequencies.some((frequency) =>
    measures.every((measure) => {
      const years = heldYears(holdings, { measure, reporter, partner, frequency });
      return years !== null && years.whole.first <= years.whole.last;
    }),
  );
}

/** The years, or months, for which the data hold any figure of a view: those of its partners together. */
export function yearsOfView({ holdings, spec }: Pick<JudgedSpec, 'holdings' | 'spec'>): HeldYears | null {
  const { measures, reporter, partners, frequency } = spec;
  const years = measures.flatMap((measure) =>
    partners.flatMap((partner) => heldYears(holdings, { measure, reporter, partner, frequency }) ?? []),
  );
  if (years.length === 0) return null;
  const wholes = years.map(({ whole }) => whole).filter(({ first, last }) => first <= last);
  return {
    first: Math.min(...years.map(({ first }) => first)),
    last: Math.max(...years.map(({ last }) => last)),
    whole: { first: Math.min(...wholes.map(({ first }) => first)), last: Math.max(...wholes.map(({ last }) => last)) },
  };
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
