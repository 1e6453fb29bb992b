import { formatEconomy } from '../../../format/index.ts';
import { type EconomyCode, economies, economyCodeSchema, membersOf } from '../../../model/economies/index.ts';
import { defaultViewSpec } from '../codec/index.ts';
import { type HeldYears, heldYears } from './held-years.ts';
import { isOfConcentration, isOfPartnerships, kindOfMeasure } from './measure-kind.ts';
import type { JudgedSpec, ViewRule } from './view-fault.ts';

const world = economyCodeSchema.parse('WLD');

/** Which measures stand in one view. */
export const rulesOfMeasure: readonly ViewRule[] = [
  ({ spec, text }) => (isOfPartnerships(spec) && spec.measures.length > 1 ? text['fault.measure.partnership'] : null),
  ({ spec: { measures }, text }) => {
    const [first, ...rest] = measures;
    const other = rest.find((measure) => first !== undefined && kindOfMeasure(measure) !== kindOfMeasure(first));
    if (first === undefined || other === undefined) return null;
    return text['fault.measure.unit']({ one: text[`measure.${first}`], other: text[`measure.${other}`] });
  },
];

/** Whose trade a measure can be asked for. */
export const rulesOfReporter: readonly ViewRule[] = [
  ({ spec, text, language }) => {
    const reporter = defaultViewSpec.reporter;
    if (!isOfPartnerships(spec) || spec.reporter === reporter) return null;
    return text['fault.reporter.partnership']({ reporter: formatEconomy(reporter, language) });
  },
  (judged) => {
    if (economies.some(({ code }) => isPossiblePartner(judged, code))) return null;
    const { spec, text, language } = judged;
    const reporter = formatEconomy(spec.reporter, language);
    if (membersOf(spec.reporter).length > 1) return text['fault.reporter.group']({ reporter });
    return text['fault.reporter.held']({ reporter, measure: namesOfMeasures(judged) });
  },
];

/** With whom. */
export const rulesOfPartners: readonly ViewRule[] = [
  ({ spec, text, language }) => {
    const odd = spec.partners.find((partner) => contains(partner, spec.reporter));
    if (odd === undefined) return null;
    const [group, reporter] = [formatEconomy(odd, language), formatEconomy(spec.reporter, language)];
    return odd === spec.reporter ? text['fault.partners.itself']({ reporter }) : text['fault.partners.contains']({ group, reporter });
  },
  (judged) => {
    const { spec, text, language } = judged;
    const odd = isOfConcentration(spec) ? spec.partners.find((partner) => membersOf(partner).length < 2 && partner !== world) : undefined;
    if (odd === undefined) return null;
    return text['fault.partners.single']({ measure: namesOfMeasures(judged), partner: formatEconomy(odd, language) });
  },
  (judged) => {
    const { spec, text, language } = judged;
    const odd = spec.partners.find((partner) => !isPossiblePartner(judged, partner));
    if (odd === undefined) return null;
    const names = { reporter: formatEconomy(spec.reporter, language), partner: formatEconomy(odd, language) };
    return text['fault.partners.held']({ ...names, measure: namesOfMeasures(judged) });
  },
];

/** In which years. */
export const rulesOfYears: readonly ViewRule[] = [
  (judged) => {
    const held = yearsOfView(judged);
    const { spec, text } = judged;
    if (held === null) return null;
    const hasSome = held.whole.first <= spec.to && spec.from <= held.whole.last;
    if (hasSome && held.first <= spec.from && spec.to <= held.last) return null;
    const { first, last } = hasSome ? held : held.whole;
    return text['fault.years.held']({ first: String(first), last: String(last), isOne: first === last });
  },
];

/** Whether the data can answer the measures of a spec for its reporter with a partner. */
export function isPossiblePartner({ holdings, spec }: Pick<JudgedSpec, 'holdings' | 'spec'>, partner: EconomyCode): boolean {
  const { measures, reporter } = spec;
  if (contains(partner, reporter)) return false;
  if (isOfConcentration(spec) && membersOf(partner).length < 2 && partner !== world) return false;
  if (partner === world && measures.some((measure) => kindOfMeasure(measure) === 'percent' || measure.startsWith('gravity'))) return false;
  if (measures.some((measure) => measure.startsWith('gravity')) && membersOf(partner).length > 1) return false;
  return measures.every((measure) => {
    const years = heldYears(holdings, { measure, reporter, partner });
    return years !== null && years.whole.first <= years.whole.last;
  });
}

/** The years for which the data hold any figure of a view: those of its partners together. A ladder of dates goes on to the last year of the data. */
export function yearsOfView({ holdings, spec }: Pick<JudgedSpec, 'holdings' | 'spec'>): HeldYears | null {
  const { measures, reporter, partners } = spec;
  const years = measures.flatMap((measure) => partners.flatMap((partner) => heldYears(holdings, { measure, reporter, partner }) ?? []));
  if (years.length === 0) return null;
  const goesOn = isOfPartnerships(spec) ? [holdings.lastYear] : [];
  const wholes = years.map(({ whole }) => whole).filter(({ first, last }) => first <= last);
  return {
    first: Math.min(...years.map(({ first }) => first)),
    last: Math.max(...years.map(({ last }) => last), ...goesOn),
    whole: { first: Math.min(...wholes.map(({ first }) => first)), last: Math.max(...wholes.map(({ last }) => last), ...goesOn) },
  };
}

/** The measures of a spec by name. */
export function namesOfMeasures({ spec, text }: Pick<JudgedSpec, 'spec' | 'text'>): string {
  return text['partners.list']({ names: spec.measures.map((measure) => text[`measure.${measure}`]) });
}

/** Whether one of the two is a part of the other, or the same; the world trades with its parts. */
function contains(partner: EconomyCode, reporter: EconomyCode): boolean {
  if (partner === world) return false;
  return membersOf(partner).some((member) => membersOf(reporter).includes(member));
}
