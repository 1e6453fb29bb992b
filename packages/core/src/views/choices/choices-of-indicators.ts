import type { Language } from '../../messages/catalogue.ts';
import { choiceCatalogueOf } from '../../messages/choice-catalogue.ts';
import type { IndicatorTopic } from '../../model/dataset/index.ts';
import { type EconomyCode, offeredEconomies } from '../../model/economies/index.ts';
import {
  chartSchema,
  type IndicatorFrequency,
  type IndicatorSpec,
  indicatorFrequencySchema,
  indicatorTransformSchema,
} from '../../model/question/index.ts';
import {
  askedOf,
  type Holdings,
  type IndicatorParameter,
  reasonAgainstIndicators,
  yearOfEdition,
  yearsOfIndicators,
} from '../spec/index.ts';
import { listedOffered, type OfferedValue } from './choices-of-view.ts';

/** An indicator that can be asked for alone, with its name in a list and its topic, null where no registry gives it one, and what that is called. */
export interface OfferedIndicator extends OfferedValue {
  readonly label: string;
  readonly topic: IndicatorTopic | null;
  readonly topicName: string;
}

/** What can be chosen beside the other choices of a spec of indicators, for controls that offer it. */
export interface ChoicesOfIndicators {
  readonly indicator: readonly OfferedIndicator[];
  /** Each economy beside those that are listed: to be added or, where it is listed, taken out. */
  readonly economies: readonly OfferedValue[];
  readonly frequency: readonly OfferedValue[];
  /** The frequency that the view has, also where its spec leaves that to the indicator. */
  readonly frequencyShown: IndicatorFrequency;
  readonly vintage: readonly OfferedValue[];
  readonly transform: readonly OfferedValue[];
  readonly chart: readonly OfferedValue[];
  readonly events: readonly OfferedValue[];
  /** The first and the last year with figures. */
  readonly years: { readonly first: number; readonly last: number } | null;
}

/**
 * Each value of each choice of a view of indicators, with the reason where it does not go with the choices before it. Economies are those
 * that questions are offered of and any other that has figures.
 * @example
 * ```ts
 * choicesOfIndicators(
 *   holdingsOf(dataset),
 *   decodeViewSpec(dataset, 'indicator=NY.GDP.MKTP.CD&economies=KAZ&years=2013'),
 * ).transform.find(({ value }) => value === 'rank')?.reason // => 'One economy alone has no rank among the listed.'
 * ```
 */
export function choicesOfIndicators(holdings: Holdings, spec: IndicatorSpec, language: Language = 'en'): ChoicesOfIndicators {
  const offered = (parameter: IndicatorParameter, value: string, change: Partial<IndicatorSpec>): OfferedValue => ({
    value,
    reason: reasonAgainstIndicators(holdings, { ...spec, ...change }, parameter, language),
  });
  const against = (economies: EconomyCode[]): string | null =>
    reasonAgainstIndicators(holdings, { ...spec, economies }, 'economies', language);
  return {
    indicator: Object.values(holdings.indicators).map(({ id, topic, names }) => ({
      ...offered('indicator', id, { indicators: [id] }),
      label: (names[language] ?? names.en).short,
      topic,
      topicName: choiceCatalogueOf(language)[`topic.${topic ?? 'none'}`],
    })),
    economies: economiesWithFigures(holdings, spec).map((code) =>
      listedOffered(code, spec.economies, { whenOnly: choiceCatalogueOf(language)['fault.economies.none'], against }),
    ),
    frequency: indicatorFrequencySchema.options.map((frequency) =>
      offered('frequency', frequency, { frequency, firstMonth: null, lastMonth: null }),
    ),
    frequencyShown: askedOf(holdings, spec).frequency,
    vintage: (['latest', 'date'] as const).map((value) =>
      offered('vintage', value, { vintage: value === 'date' ? `${spec.to}-12-31` : value }),
    ),
    transform: indicatorTransformSchema.options.map((transform) =>
      offered('transform', transform, { transform, indexYear: transform === 'index' ? firstEdition(holdings, spec) : null }),
    ),
    chart: chartSchema.options.map((chart) => offered('chart', chart, { chart })),
    events: (['0', '1'] as const).map((value) => offered('events', value, { events: value === '1' })),
    years: yearsOfIndicators(holdings, spec),
  };
}

function economiesWithFigures(holdings: Holdings, spec: IndicatorSpec): readonly EconomyCode[] {
  const { indicators } = askedOf(holdings, spec);
  const offered = offeredEconomies(holdings);
  const others = [...holdings.economies, ...holdings.groups]
    .map(({ code }) => code)
    .filter((code) => !offered.includes(code) && indicators.some(({ economies }) => Object.hasOwn(economies, code)));
  return [...offered, ...others];
}

/** The first year of a spec for which its first indicator has figures. */
function firstEdition(holdings: Holdings, spec: IndicatorSpec): number {
  const { indicators, frequency } = askedOf(holdings, spec);
  const years = indicators[0]?.editions.map((edition) => yearOfEdition(edition, frequency)) ?? [];
  return years.find((year) => year >= spec.from) ?? spec.from;
}
