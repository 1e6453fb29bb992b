import { formatEconomy } from '../../../format/index.ts';
import { membersOf, type World, wholeWorld } from '../../../model/economies/index.ts';
import type { MoneyUnit, TradeSpec, Transform, ViewSpec } from '../../../model/question/index.ts';
import { cifFobFactor, isOfQuantity, isOverGoods } from '../../../queries/index.ts';
import { type HeldRecord, heldYears } from './held-years.ts';
import {
  isOfConcentration,
  isOfFlows,
  isOfGoods,
  isOfModel,
  isOfPartner,
  isOfTwoWholes,
  isOfWorld,
  isSigned,
  kindOfMeasure,
} from './measure-kind.ts';
import { goodsHeldOf, namesOfMeasures, spanAsked, yearsOfView } from './rules-of-question.ts';
import type { Judged, JudgedSpec, RuleOfSpec, RuleOn, ViewRule } from './view-rule.ts';

/** Whose record is read. */
export const rulesOfRecord: readonly ViewRule[] = [
  (judged) => {
    const { spec, text } = judged;
    if (spec.record === 'reporter') return null;
    if (isOfPartner(spec)) return text['fault.record.own']({ measure: namesOfMeasures(judged) });
    if (isOfOwnRecords(spec)) return text['fault.record.each-own']({ measure: namesOfMeasures(judged) });
    if (isOfModel(spec)) return text['fault.record.model'];
    return spec.record === 'reconciled' && spec.measures.some(isOfQuantity) ? text['fault.record.quantity'] : null;
  },
  ({ holdings, spec, text, language }) =>
    spec.record === 'both' && spec.partners.includes(spec.reporter)
      ? text['fault.record.one-recorder']({ recorder: formatEconomy(holdings, spec.reporter, language) })
      : null,
  ({ spec, text }) =>
    spec.record !== 'reporter' && isOfConcentration(spec) && spec.partners.includes(wholeWorld) ? text['fault.record.every-partner'] : null,
  (judged) => {
    const { holdings, spec, text, language } = judged;
    if (isOfPartner(spec) || isOfModel(spec) || isOfOwnRecords(spec)) return null;
    const lacking = recordsRead(spec).find((record) => !isHeld(judged, record));
    return lacking === undefined
      ? null
      : text[`fault.record.no-${lacking}`]({ reporter: formatEconomy(holdings, spec.reporter, language) });
  },
];

/** What no other record than each economy's own has. */
function isOfOwnRecords(spec: TradeSpec): boolean {
  return isOfTwoWholes(spec) || isOfWorld(spec);
}

/** The CIF/FOB factor. */
export const rulesOfFactor: readonly RuleOfSpec[] = [
  ({ spec, text }) =>
    spec.factor === cifFobFactor || spec.record === 'both' || spec.record === 'reconciled' ? null : text['fault.factor.unread'],
];

/** A vintage of what is held in one alone. */
export const ofOneVintage: RuleOfSpec = ({ spec, text }) => {
  if (spec.vintage === 'first') return null;
  return isOfModel(spec) ? text['fault.vintage.one-vintage'] : null;
};

/** A date on which nothing was known yet. */
export const beforeFirstKnown: RuleOn<Judged<ViewSpec>> = ({ holdings, spec, text }) => {
  const first = holdings.firstKnown;
  return /^\d/.test(spec.vintage) && first !== null && spec.vintage < first ? text['fault.vintage.before']({ first }) : null;
};

/** As known when. */
export const rulesOfVintage: readonly ViewRule[] = [ofOneVintage, beforeFirstKnown];

/** A unit of money of what is none. */
export const idleMoney: readonly RuleOfSpec[] = [
  (judged) => {
    const { spec, text } = judged;
    if (spec.money === 'usd' || spec.measures.some((measure) => kindOfMeasure(measure) === 'money')) return null;
    return text['fault.money.no-money']({ measure: namesOfMeasures(judged) });
  },
];

/** In which money. */
export const rulesOfMoney: readonly RuleOfSpec[] = [
  ({ spec, text }) => (spec.frequency === 'year' || spec.money === 'usd' || spec.money === 'cny' ? null : text['fault.money.yearly']),
  ...idleMoney,
];

const ofParts: ReadonlySet<Transform> = new Set<Transform>(['share', 'contribution', 'world-share']);
const amongPartners: ReadonlySet<Transform> = new Set<Transform>(['share', 'contribution', 'rank']);
const ofChange: ReadonlySet<Transform> = new Set<Transform>(['growth', 'index', 'cagr', 'volatility', 'contribution']);
const perPartner: ReadonlySet<MoneyUnit> = new Set<MoneyUnit>(['per-head', 'of-gdp']);
/** The transforms that sum up a series of years. */
const yearly: ReadonlySet<Transform> = new Set<Transform>(['cagr', 'volatility', 'break']);
/** The fewest years that a summary can be made of. */
const leastYears: Partial<Record<Transform, number>> = { cagr: 2, volatility: 3, break: 6 };

/** What is done to each level. */
export const rulesOfTransform: readonly ViewRule[] = [
  ({ spec, text }) => (isOfGoods(spec) && spec.transform === 'contribution' ? text['fault.transform.goods'] : null),
  ({ spec, text }) =>
    spec.transform === 'rank' && spec.by === null && spec.products.length === 1 ? text['fault.transform.one-product'] : null,
  ({ spec, text }) => (spec.transform === 'rolling-year' && spec.frequency !== 'month' ? text['fault.transform.rolling-year'] : null),
  (judged) => {
    const { spec, text } = judged;
    const isSum = spec.transform !== 'rolling-year' || spec.measures.every((measure) => kindOfMeasure(measure) === 'money');
    return isSum ? null : text['fault.transform.rolling-ratio']({ measure: namesOfMeasures(judged) });
  },
  ({ spec, text }) => (spec.frequency !== 'year' && yearly.has(spec.transform) ? text['fault.transform.yearly'] : null),
  ({ spec, text }) => (spec.frequency === 'year-to-date' && spec.transform === 'index' ? text['fault.transform.index-to-date'] : null),
  (judged) => {
    const { spec, text } = judged;
    if (ofParts.has(spec.transform) && spec.measures.some(isOfQuantity)) return text['fault.transform.quantity'];
    return ofParts.has(spec.transform) && !isOfFlows(spec) ? text['fault.transform.no-sum']({ measure: namesOfMeasures(judged) }) : null;
  },
  ({ spec, text }) => (ofParts.has(spec.transform) && perPartner.has(spec.money) ? text['fault.transform.per-partner'] : null),
  (judged) => {
    const { spec, text } = judged;
    return ofChange.has(spec.transform) && isSigned(spec) ? text['fault.transform.signed']({ measure: namesOfMeasures(judged) }) : null;
  },
  ({ spec, text }) =>
    amongPartners.has(spec.transform) && spec.partners.length < 2 && !isOfGoods(spec) ? text['fault.transform.one-partner'] : null,
  ({ holdings, spec, text }) =>
    amongPartners.has(spec.transform) && overlap(holdings, spec) && !isOfGoods(spec) ? text['fault.transform.overlap'] : null,
  ({ spec, text }) => (spec.transform === 'world-share' && spec.partners.includes(wholeWorld) ? text['fault.transform.world'] : null),
  ({ spec, text }) => {
    const least = leastYears[spec.transform];
    return least !== undefined && spec.to - spec.from + 1 < least
      ? text['fault.transform.years']({ least: text['number.word'](least) })
      : null;
  },
];

/** The index year of an index. */
export const rulesOfIndexYear: readonly ViewRule[] = [
  (judged) => {
    const { spec, text } = judged;
    const held = yearsOfView(judged);
    if (spec.indexYear === null || held === null) return null;
    const [first, last] =
      spec.frequency === 'year' ? [held.first, held.last] : [Math.ceil(held.first / 12), Math.floor((held.last + 1) / 12) - 1];
    if (first <= spec.indexYear && spec.indexYear <= last) return null;
    return text['fault.index-year.held']({ first: String(first), last: String(last) });
  },
];

/** Whether an economy counts twice among the partners: by itself, and in a group or in the world. */
export function overlap(world: World, { partners }: Pick<TradeSpec, 'partners'>): boolean {
  const members = partners.flatMap((partner) => membersOf(world, partner));
  return new Set(members).size < members.length || (partners.includes(wholeWorld) && partners.length > 1);
}

function recordsRead({ record }: TradeSpec): readonly Exclude<HeldRecord, 'any'>[] {
  return record === 'both' || record === 'reconciled' ? ['reporter', 'partner'] : [record];
}

/** Whether the data hold any figure of a view in one of the records, within its years. */
function isHeld({ holdings, spec }: JudgedSpec, record: HeldRecord): boolean {
  const { measures, reporter, partners, frequency } = spec;
  const asked = spanAsked(spec);
  const ofGoods = isOfGoods(spec) && !isOverGoods(spec) ? goodsHeldOf({ holdings, spec }).map((goods) => ({ goods })) : [{}];
  return measures.some((measure) =>
    partners.some((partner) =>
      ofGoods.some((goods) => {
        const whole = heldYears(holdings, { measure, reporter, partner, frequency, ...goods }, record)?.whole;
        return whole !== undefined && whole.first <= asked.last && asked.first <= whole.last;
      }),
    ),
  );
}
