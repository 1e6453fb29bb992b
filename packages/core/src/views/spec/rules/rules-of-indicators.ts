import { excerpt } from '../../../errors/excerpt.ts';
import { nearestNames } from '../../../errors/nearest-names.ts';
import { formatEconomy, formatIndicator } from '../../../format/index.ts';
import { type EconomyCode, membersOf, wholeWorld } from '../../../model/economies/index.ts';
import type { Chart, IndicatorFrequency, IndicatorSpec } from '../../../model/question/index.ts';
import { ownValue } from '../../../model/values/index.ts';
import { faultOfTransform, frequencyShown, isAdditive } from '../../../queries/index.ts';
import { type Counted, faultOfRanks, faultOfSize, stacksSeries } from './chart-form.ts';
import type { HeldIndicator, Holdings } from './holdings-of.ts';
import { rulesOfEvents } from './rules-of-drawing.ts';
import { beforeFirstKnown } from './rules-of-lens.ts';
import { spanAsked } from './rules-of-question.ts';
import type { IndicatorParameter } from './view-parameter.ts';
import type { Judged, RuleOn } from './view-rule.ts';
import { spanAround, spanInCommon, type YearSpan } from './year-span.ts';

/** What a rule on a view of indicators looks at: the spec, and of its indicators those that are known. */
interface JudgedIndicators extends Judged<IndicatorSpec> {
  /** With what is held of each at the frequency that is asked for. */
  readonly indicators: readonly HeldIndicator[];
  readonly frequency: IndicatorFrequency;
}

type IndicatorRule = RuleOn<JudgedIndicators>;

/** The years for which figures of some of the indicators are held, of some of the economies; null where there are none. */
export function yearsOfIndicators(
  holdings: Holdings,
  spec: Pick<IndicatorSpec, 'indicators' | 'economies' | 'frequency'>,
): YearSpan | null {
  const { indicators, frequency } = askedOf(holdings, spec);
  const spans = indicators.flatMap((one) => spec.economies.flatMap((economy) => spanOf(holdings, one, economy) ?? []));
  if (spans.length === 0) return null;
  const { first, last } = spanAround(spans);
  return { first: yearOfEdition(first, frequency), last: yearOfEdition(last, frequency) };
}

/** The indicators of a spec that are known, each with what is held of it at the frequency that is asked for. */
export function askedOf(
  holdings: Holdings,
  spec: Pick<IndicatorSpec, 'indicators' | 'frequency'>,
): Pick<JudgedIndicators, 'indicators' | 'frequency'> {
  const held = spec.indicators.flatMap((id) => heldIndicator(holdings, id) ?? []);
  const frequency = frequencyShown(spec, held[0]);
  const indicators = held.map((one) =>
    frequency === 'year' ? one : { ...one, ...(one.partsOfYears[frequency] ?? { economies: {}, editions: [] }) },
  );
  return { indicators, frequency };
}

/** The economies and groups that have figures of some indicator of a spec. */
export function economiesHeld(holdings: Holdings, spec: IndicatorSpec): readonly EconomyCode[] {
  const { indicators } = askedOf(holdings, spec);
  const codes = [...holdings.economies, ...holdings.groups].map(({ code }) => code);
  return codes.filter((code) => indicators.some(({ economies }) => Object.hasOwn(economies, code)));
}

/** The year of an edition, which of parts of years is the month in which one ends. */
export function yearOfEdition(edition: number, frequency: IndicatorFrequency): number {
  return frequency === 'year' ? edition : Math.floor(edition / 12);
}

/** Whether an edition is one of the years, or ends in one of the months, that are asked for. */
function isAsked({ spec, frequency }: JudgedIndicators, edition: number): boolean {
  const { first, last } = spanAsked({ ...spec, frequency });
  return first <= edition && edition <= last;
}

function heldIndicator({ indicators }: Holdings, id: string): HeldIndicator | undefined {
  return ownValue(indicators, id);
}

/** The years of an economy; of a group its own, or those that all its members have where an indicator makes a sum. */
function spanOf(holdings: Holdings, indicator: HeldIndicator, economy: EconomyCode): YearSpan | null {
  const own = ownValue(indicator.economies, economy);
  if (own !== undefined) return own;
  const members = membersOf(holdings, economy);
  if (members.length === 1 || !isAdditive(indicator)) return null;
  const parts = members.flatMap((member) => ownValue(indicator.economies, member) ?? []);
  const span = spanInCommon(parts);
  return parts.length === members.length && span.first <= span.last ? span : null;
}

const ofLevels: ReadonlySet<Chart> = new Set<Chart>(['timeline', 'table']);

/** In which form. */
const rulesOfForm: readonly IndicatorRule[] = [
  (judged) => {
    const { spec, text } = judged;
    if (isOfLevels(judged)) return ofLevels.has(spec.chart) ? null : text['fault.chart.levels'];
    return spec.chart === 'timeline' ? text['fault.chart.timeline'] : null;
  },
  ({ spec, indicators, text }) =>
    faultOfRanks(spec.chart, spec.transform === 'rank' || indicators.some(({ unit }) => unit.engine === 'rank'), text),
  (judged) => faultOfSize(judged.spec.chart, countsOf(judged), judged.text, true),
  (judged) => (stacksSeries(judged.spec.chart, seriesOf(judged.spec)) && !isSum(judged) ? judged.text['fault.chart.no-sum'] : null),
  ({ spec, text }) => (spec.chart === 'diverging-column' ? text['fault.chart.one-side'] : null),
];

/** What the forms count in a view of indicators. */
function countsOf(judged: JudgedIndicators): Readonly<Record<Counted, number>> {
  const { spec } = judged;
  const [series, periods] = [seriesOf(spec), editionsShown(judged)];
  const columns = stacksSeries(spec.chart, series) ? periods : series * periods;
  return { periods, series, panels: series, dots: spec.economies.length, cells: Math.min(series, periods), columns, colours: 0 };
}

/** Every rule on what goes together in a view of indicators, by the choice that gives way. */
export const rulesOfIndicators: Readonly<Record<IndicatorParameter, readonly IndicatorRule[]>> = {
  indicator: [
    ({ holdings, spec, text }) => {
      const id = spec.indicators.find((one) => heldIndicator(holdings, one) === undefined);
      if (id === undefined) return null;
      return text['fault.indicator.unknown']({ id: excerpt(id), nearest: nearestNames(id, Object.keys(holdings.indicators)) });
    },
    ({ holdings, indicators, text, language }) => {
      const odd = indicators.find(({ id }) => {
        const held = heldIndicator(holdings, id);
        return held !== undefined && held.editions.length === 0 && Object.keys(held.partsOfYears).length === 0;
      });
      return odd === undefined ? null : text['fault.indicator.no-year']({ indicator: formatIndicator(odd, language) });
    },
    (judged) => {
      const { indicators, text, language } = judged;
      const ladder = indicators.length > 1 ? indicators.find(({ levels }) => levels !== undefined) : undefined;
      return ladder === undefined ? null : text['fault.indicator.levels']({ indicator: formatIndicator(ladder, language) });
    },
    ({ spec, indicators, text, language }) => {
      const [first] = indicators;
      const other = indicators.find((one) => first !== undefined && one.unit.names.en !== first.unit.names.en);
      if (first === undefined || other === undefined || spec.transform !== 'level') return null;
      const words = (one: HeldIndicator) => ({ name: formatIndicator(one, language), unit: one.unit.names[language] });
      return text['fault.indicator.unit']({ one: words(first), other: words(other) });
    },
  ],
  frequency: [
    ({ indicators, frequency, text, language }) => {
      const odd = indicators.find(({ editions }) => editions.length === 0);
      if (odd === undefined) return null;
      return text['fault.frequency.indicator']({ indicator: formatIndicator(odd, language), by: text[`choice.frequency.${frequency}`] });
    },
  ],
  economies: [
    ({ holdings, spec, indicators, text, language }) => {
      const odd = spec.economies.find((economy) => indicators.every((one) => spanOf(holdings, one, economy) === null));
      if (odd === undefined) return null;
      const indicator = text['partners.list']({ names: indicators.map((one) => formatIndicator(one, language)), isAny: true });
      const isGroup = membersOf(holdings, odd).length > 1 && indicators.some((one) => !isAdditive(one));
      return text[isGroup ? 'fault.economies.no-sum' : 'fault.economies.held']({
        indicator,
        economy: formatEconomy(holdings, odd, language),
      });
    },
  ],
  years: [
    ({ holdings, spec, text }) => {
      const held = yearsOfIndicators(holdings, spec);
      if (held === null || (held.first <= spec.from && spec.to <= held.last)) return null;
      return text['fault.years.held']({ first: String(held.first), last: String(held.last), isOne: held.first === held.last });
    },
    (judged) => {
      const { indicators, text } = judged;
      const isBetween = indicators.every(({ editions }) => !editions.some((edition) => isAsked(judged, edition)));
      const years = yearsWithEditions(judged).map(String);
      return isBetween && years.length > 0 ? text['fault.years.editions']({ years }) : null;
    },
  ],
  vintage: [
    (judged) => (judged.spec.vintage !== 'latest' && isOfLevels(judged) ? judged.text['fault.vintage.levels'] : null),
    ({ spec, text }) => (spec.vintage === 'first' ? text['fault.vintage.indicator-first'] : null),
    beforeFirstKnown,
  ],
  transform: [
    ({ spec, indicators, text, language }) => {
      const odd = indicators.find((one) => faultOfTransform(one, spec.transform) !== null);
      const fault = odd === undefined ? null : faultOfTransform(odd, spec.transform);
      if (odd === undefined || fault === null) return null;
      return text[`fault.transform.${fault}`]({ indicator: formatIndicator(odd, language), unit: odd.unit.names[language] });
    },
    ({ spec, text }) => (spec.transform === 'rank' && spec.economies.length < 2 ? text['fault.transform.one-economy'] : null),
    (judged) => {
      const { spec, indicators, frequency, text } = judged;
      const aYear = frequency === 'year' ? 1 : 12;
      const isYearly = indicators.some(({ editions }) =>
        editions.some((edition) => isAsked(judged, edition) && editions.includes(edition - aYear)),
      );
      return spec.transform === 'growth' && !isYearly ? text['fault.transform.no-year-before'] : null;
    },
  ],
  'index-year': [
    (judged) => {
      const { spec, indicators, frequency, text } = judged;
      const { indexYear } = spec;
      if (indexYear === null || indicators.every((one) => isHeldWhole(one, indexYear, frequency))) return null;
      const [first] = indicators;
      const years = first === undefined ? [] : yearsWithEditions(judged).filter((year) => isHeldWhole(first, year, frequency));
      return years.length === 0 ? text['fault.transform.no-whole-year'] : text['fault.years.editions']({ years: years.map(String) });
    },
  ],
  chart: rulesOfForm,
  events: rulesOfEvents,
};

/** Whether a view is of the levels of a ladder. */
function isOfLevels({ indicators }: JudgedIndicators): boolean {
  return indicators.some(({ levels }) => levels !== undefined);
}

/** For how many periods any of the indicators has figures. */
function editionsShown(judged: JudgedIndicators): number {
  const shown = judged.indicators.flatMap(({ editions }) => editions.filter((edition) => isAsked(judged, edition)));
  return new Set(shown).size;
}

/** The years for which, or for parts of which, any of the indicators has figures. */
function yearsWithEditions({ indicators, frequency }: JudgedIndicators): readonly number[] {
  const years = indicators.flatMap(({ editions }) => editions.map((edition) => yearOfEdition(edition, frequency)));
  return [...new Set(years)].sort((one, other) => one - other);
}

/** Whether an index can be set on a year: its figure is held, or those of its twelve months; other parts of years have no such base. */
function isHeldWhole({ editions }: HeldIndicator, year: number, frequency: IndicatorFrequency): boolean {
  if (frequency === 'year') return editions.includes(year);
  return frequency === 'month' && Array.from({ length: 12 }, (_, month) => year * 12 + month).every((month) => editions.includes(month));
}

function seriesOf({ indicators, economies }: IndicatorSpec): number {
  return indicators.length * economies.length;
}

/** Whether the numbers of a period make a sum: amounts of one indicator, no economy counted twice. */
function isSum({ holdings, spec, indicators }: JudgedIndicators): boolean {
  const members = spec.economies.flatMap((economy) => membersOf(holdings, economy));
  const isOnce = new Set(members).size === members.length && (!spec.economies.includes(wholeWorld) || spec.economies.length === 1);
  return spec.transform === 'level' && indicators.length === 1 && indicators.every(isAdditive) && isOnce;
}
