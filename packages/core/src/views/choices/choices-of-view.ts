import { formatIndicator, formatPeriod } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { choiceCatalogueOf } from '../../messages/choice-catalogue.ts';
import type { IndicatorTopic } from '../../model/dataset/index.ts';
import { type EconomyCode, offeredEconomies } from '../../model/economies/index.ts';
import {
  chartSchema,
  frequencySchema,
  type IndicatorFrequency,
  type IndicatorSpec,
  indicatorFrequencySchema,
  indicatorTransformSchema,
  isTradeSpec,
  moneyUnitSchema,
  recordChoiceSchema,
  type TradeSpec,
  transformSchema,
  type ViewSpec,
} from '../../model/question/index.ts';
import { type Period, periodOfMonths } from '../../model/values/index.ts';
import {
  askedOf,
  economiesHeld,
  goodsOnRecord,
  type Holdings,
  reasonAgainst,
  type SpecParameter,
  yearOfEdition,
  yearsOfIndicators,
  yearsOfView,
} from '../spec/index.ts';

/** A value that a choice of a view can have; `reason` says why it does not go with the choices before it, null where it does. */
export interface OfferedValue {
  readonly value: string;
  readonly reason: string | null;
}

/** What can be chosen beside the other choices of any spec, for controls that offer it. */
interface ChoicesOfAny {
  readonly frequency: readonly OfferedValue[];
  readonly vintage: readonly OfferedValue[];
  readonly transform: readonly OfferedValue[];
  readonly chart: readonly OfferedValue[];
  readonly events: readonly OfferedValue[];
  /** The first and the last year with figures, whole or of parts. */
  readonly years: { readonly first: number; readonly last: number } | null;
}

/** The same of a spec of trade. */
export interface ChoicesOfView extends ChoicesOfAny {
  readonly reporter: readonly OfferedValue[];
  /** Each economy as a partner beside those that are listed: to be added or, where it is listed, taken out. */
  readonly partners: readonly OfferedValue[];
  /** Each level that all goods can be broken down into, with its nomenclature. */
  readonly level: readonly OfferedValue[];
  readonly record: readonly OfferedValue[];
  readonly money: readonly OfferedValue[];
  /** Each month from the first to the last with figures, as a list has it; none where a view is of years. */
  readonly months: readonly { readonly value: Period; readonly label: string }[];
  /** Whether goods can be listed: one value, with the reason where no goods go with the choices before them. */
  readonly products: readonly OfferedValue[];
}

/** An indicator that can be asked for alone, with its name in a list and its topic, null where no registry gives it one, and what that is called. */
export interface OfferedIndicator extends OfferedValue {
  readonly label: string;
  readonly topic: IndicatorTopic | null;
  readonly topicName: string;
}

/** The same of a spec of indicators. */
export interface ChoicesOfIndicators extends ChoicesOfAny {
  readonly indicator: readonly OfferedIndicator[];
  /** Each economy beside those that are listed: to be added or, where it is listed, taken out. */
  readonly economies: readonly OfferedValue[];
  /** The frequency that the view has, also where its spec leaves that to the indicator. */
  readonly frequencyShown: IndicatorFrequency;
}

/**
 * Each value of each choice of a view, with the reason where it does not go with the choices before it. Every measure can be chosen; what
 * then does not go with it gives way (`nearestViewSpec`). Economies of indicators are those that questions are offered of and any other that has figures.
 * @example
 * ```ts
 * choicesOfView(holdingsOf(dataset), decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013')).transform.find(
 *   ({ value }) => value === 'rank',
 * )?.reason // => 'Shares, ranks and contributions need at least two partners.'
 * ```
 * @example
 * ```ts
 * choicesOfView(
 *   holdingsOf(dataset),
 *   decodeViewSpec(dataset, 'indicator=NY.GDP.MKTP.CD&economies=KAZ&years=2013'),
 * ).transform.find(({ value }) => value === 'rank')?.reason // => 'A rank needs at least two economies.'
 * ```
 */
export function choicesOfView(holdings: Holdings, spec: TradeSpec, language?: Language): ChoicesOfView;
export function choicesOfView(holdings: Holdings, spec: IndicatorSpec, language?: Language): ChoicesOfIndicators;
export function choicesOfView(holdings: Holdings, spec: ViewSpec, language?: Language): ChoicesOfView | ChoicesOfIndicators;
export function choicesOfView(holdings: Holdings, spec: ViewSpec, language: Language = 'en'): ChoicesOfView | ChoicesOfIndicators {
  return isTradeSpec(spec) ? choicesOfTrade(holdings, spec, language) : choicesOfIndicators(holdings, spec, language);
}

/** Says of a value of a choice why it does not go with those before it in a spec. */
function offersBeside<Spec extends ViewSpec>(holdings: Holdings, spec: Spec, language: Language) {
  return (parameter: SpecParameter, value: string, change: Partial<Spec>): OfferedValue => ({
    value,
    reason: reasonAgainst(holdings, { ...spec, ...change }, parameter, language),
  });
}

function choicesOfTrade(holdings: Holdings, spec: TradeSpec, language: Language): ChoicesOfView {
  const offered = offersBeside(holdings, spec, language);
  const codes = offeredEconomies(holdings);
  return {
    reporter: codes.map((code) => offered('reporter', code, { reporter: code })),
    partners: listedOffers(codes, spec.partners, choiceCatalogueOf(language)['fault.partners.none'], (code) =>
      offered('partners', code, { partners: [code] }),
    ),
    level: Object.keys(holdings.levels).map((level) => offered('level', level, { products: [], by: 'product', level, top: null })),
    frequency: frequencySchema.options.map((frequency) =>
      offered('frequency', frequency, { frequency, ...(frequency === 'year' ? { firstMonth: null, lastMonth: null } : {}) }),
    ),
    record: recordChoiceSchema.options.map((record) => offered('record', record, { record })),
    money: moneyUnitSchema.options.map((money) => offered('money', money, { money })),
    transform: transformSchema.options.map((transform) =>
      offered('transform', transform, { transform, indexYear: transform === 'index' ? spec.from : null }),
    ),
    ...choicesOfShowing(offered, spec, ['first', 'latest', 'date']),
    years: yearsWithFigures(holdings, spec),
    months: monthsWithFigures(holdings, spec, language),
    products: [listOffered(holdings, spec, language)],
  };
}

function choicesOfIndicators(holdings: Holdings, spec: IndicatorSpec, language: Language): ChoicesOfIndicators {
  const offered = offersBeside(holdings, spec, language);
  const text = choiceCatalogueOf(language);
  const codes = [...new Set([...offeredEconomies(holdings), ...economiesHeld(holdings, spec)])];
  return {
    indicator: Object.values(holdings.indicators).map(({ id, topic, names }) => ({
      ...offered('indicator', id, { indicators: [id] }),
      label: formatIndicator({ names }, language),
      topic,
      topicName: text[`topic.${topic ?? 'none'}`],
    })),
    economies: listedOffers(codes, spec.economies, text['fault.economies.none'], (code) =>
      offered('economies', code, { economies: [code] }),
    ),
    frequency: indicatorFrequencySchema.options.map((frequency) =>
      offered('frequency', frequency, { frequency, firstMonth: null, lastMonth: null }),
    ),
    frequencyShown: askedOf(holdings, spec).frequency,
    transform: indicatorTransformSchema.options.map((transform) =>
      offered('transform', transform, { transform, indexYear: transform === 'index' ? firstEdition(holdings, spec) : null }),
    ),
    ...choicesOfShowing(offered, spec, ['latest', 'date']),
    years: yearsOfIndicators(holdings, spec),
  };
}

/** As known when a view is shown, and in which form. */
function choicesOfShowing(
  offered: (parameter: SpecParameter, value: string, change: Partial<Pick<ViewSpec, 'vintage' | 'chart' | 'events'>>) => OfferedValue,
  { to }: ViewSpec,
  vintages: readonly ('first' | 'latest' | 'date')[],
): Pick<ChoicesOfAny, 'vintage' | 'chart' | 'events'> {
  return {
    vintage: vintages.map((value) => offered('vintage', value, { vintage: value === 'date' ? `${to}-12-31` : value })),
    chart: chartSchema.options.map((chart) => offered('chart', chart, { chart })),
    events: (['0', '1'] as const).map((value) => offered('events', value, { events: value === '1' })),
  };
}

/** Economies beside those that are listed: one that is listed can be taken out unless it is the only one, another be added unless alone it could not stand. */
function listedOffers(
  codes: readonly EconomyCode[],
  listed: readonly EconomyCode[],
  whenOnly: string,
  alone: (code: EconomyCode) => OfferedValue,
): readonly OfferedValue[] {
  const isOnly = listed.length === 1;
  return codes.map((code) => (listed.includes(code) ? { value: code, reason: isOnly ? whenOnly : null } : alone(code)));
}

function yearsWithFigures(holdings: Holdings, spec: TradeSpec): ChoicesOfView['years'] {
  const held = yearsOfView({ holdings, spec });
  if (held === null || spec.frequency === 'year') return held;
  return { first: Math.floor(held.first / 12), last: Math.floor(held.last / 12) };
}

function monthsWithFigures(holdings: Holdings, spec: TradeSpec, language: Language): ChoicesOfView['months'] {
  const held = spec.frequency === 'year' ? null : yearsOfView({ holdings, spec });
  if (held === null) return [];
  return Array.from({ length: held.last - held.first + 1 }, (_, index) => {
    const value = periodOfMonths({ first: held.first + index, last: held.first + index });
    return { value, label: formatPeriod(value, language) };
  });
}

function listOffered(holdings: Holdings, spec: TradeSpec, language: Language): OfferedValue {
  const reasons = goodsOnRecord(holdings, spec).map((goods) =>
    reasonAgainst(holdings, { ...spec, products: [goods], by: null, level: null, top: null }, 'products', language),
  );
  const none = reasonAgainst(holdings, { ...spec, products: [], by: 'product', level: '', top: null }, 'level', language);
  return { value: 'products', reason: reasons.includes(null) ? null : (reasons[0] ?? none) };
}

/** The first year of a spec for which its first indicator has figures. */
function firstEdition(holdings: Holdings, spec: IndicatorSpec): number {
  const { indicators, frequency } = askedOf(holdings, spec);
  const years = indicators[0]?.editions.map((edition) => yearOfEdition(edition, frequency)) ?? [];
  return years.find((year) => year >= spec.from) ?? spec.from;
}
