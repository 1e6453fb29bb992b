import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import { choiceCatalogueOf } from '../../../messages/choice-catalogue.ts';
import { isTradeSpec, type TradeSpec, type ViewSpec } from '../../../model/question/index.ts';
import type { Holdings } from './holdings-of.ts';
import { rulesOfChart, rulesOfEvents } from './rules-of-drawing.ts';
import { askedOf, rulesOfIndicators } from './rules-of-indicators.ts';
import {
  idleMoney,
  ofOneVintage,
  rulesOfFactor,
  rulesOfIndexYear,
  rulesOfMoney,
  rulesOfRecord,
  rulesOfTransform,
  rulesOfVintage,
} from './rules-of-lens.ts';
import {
  rulesOfFrequency,
  rulesOfLevel,
  rulesOfMeasure,
  rulesOfPartners,
  rulesOfProducts,
  rulesOfReporter,
  rulesOfYears,
} from './rules-of-question.ts';
import { indicatorParameters, type SpecParameter, type ViewFault, type ViewParameter, viewParameters } from './view-parameter.ts';
import type { RuleOfSpec, RuleOn, ViewRule } from './view-rule.ts';

/** Every rule on what goes together in a view of trade, by the choice that gives way. */
const rulesOfTrade: Readonly<Record<ViewParameter, readonly ViewRule[]>> = {
  measure: rulesOfMeasure,
  reporter: rulesOfReporter,
  partners: rulesOfPartners,
  products: rulesOfProducts,
  level: rulesOfLevel,
  frequency: rulesOfFrequency,
  years: rulesOfYears,
  record: rulesOfRecord,
  factor: rulesOfFactor,
  vintage: rulesOfVintage,
  money: rulesOfMoney,
  transform: rulesOfTransform,
  'index-year': rulesOfIndexYear,
  chart: rulesOfChart,
  events: rulesOfEvents,
};

/**
 * What does not go together in a spec, over what a dataset holds: for each choice the first reason why it has no answer beside those before it, or
 * would change nothing. Empty for a spec that `computeView` answers as it is asked, every choice in effect. The one place that says so;
 * `nearestViewSpec` mends by it, `choicesOfView` offers by it.
 * @example faultsOfViewSpec(holdingsOf(dataset), decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013&chart=timeline'))[0]?.parameter // => 'chart'
 */
export function faultsOfViewSpec(holdings: Holdings, spec: ViewSpec, language: Language = 'en'): readonly ViewFault[] {
  return choicesIn(spec).flatMap((parameter) => {
    const reason = reasonAgainst(holdings, spec, parameter, language);
    return reason === null ? [] : [{ parameter, reason }];
  });
}

/** The choices of a spec, in the order in which they bind. */
export function choicesIn(spec: ViewSpec): readonly SpecParameter[] {
  return isTradeSpec(spec) ? viewParameters : indicatorParameters;
}

/** Why one choice of a spec does not go with those before it; null where it does. */
export function reasonAgainst(holdings: Holdings, spec: ViewSpec, parameter: SpecParameter, language: Language): string | null {
  const judged = { holdings, language, text: choiceCatalogueOf(language) };
  return isTradeSpec(spec)
    ? firstReason(rulesOfTrade, parameter, { ...judged, spec })
    : firstReason(rulesOfIndicators, parameter, { ...judged, spec, ...askedOf(holdings, spec) });
}

function firstReason<Seen>(
  rules: Readonly<Partial<Record<SpecParameter, readonly RuleOn<Seen>[]>>>,
  parameter: SpecParameter,
  judged: Seen,
): string | null {
  for (const rule of rules[parameter] ?? []) {
    const reason = rule(judged);
    if (reason !== null) return reason;
  }
  return null;
}

/** The rules on choices that others leave without effect: what they ask for is computed all the same, and is the same without them. */
const idleness = {
  factor: rulesOfFactor,
  vintage: [ofOneVintage],
  money: idleMoney,
} as const satisfies Partial<Record<ViewParameter, readonly RuleOfSpec[]>>;

/** The choices of a spec that the others leave without effect, whatever is held: those that `computeView` notes. */
export function idleChoicesOf(spec: TradeSpec, language: Language) {
  const judged = { spec, text: catalogueOf(language) };
  return (['factor', 'vintage', 'money'] as const).flatMap((parameter) => {
    const [reason] = idleness[parameter].flatMap((rule: RuleOfSpec) => rule(judged) ?? []);
    return reason === undefined ? [] : [{ parameter, reason }];
  });
}
