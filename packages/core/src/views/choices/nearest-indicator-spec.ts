import { formatEconomy } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { choiceCatalogueOf } from '../../messages/choice-catalogue.ts';
import { type EconomyCode, membersOf, wholeWorld } from '../../model/economies/index.ts';
import { chartSchema, type IndicatorSpec, indicatorFrequencySchema } from '../../model/question/index.ts';
import { ownValue } from '../../model/values/index.ts';
import {
  askedOf,
  type HeldIndicator,
  type Holdings,
  type IndicatorParameter,
  indicatorParameters,
  reasonAgainstIndicators,
  yearOfEdition,
  yearsOfIndicators,
} from '../spec/index.ts';
import { describeSharedChoice } from './describe-view-change.ts';

/** A choice of a spec of indicators that was changed, why, and both as sentences. */
interface IndicatorChange {
  readonly parameter: IndicatorParameter;
  readonly reason: string;
  readonly text: string;
}

/**
 * The nearest spec of indicators in which every choice goes with the others, each giving way to those before it; null where none of the
 * indicators is known, or none has figures of years.
 */
export function nearestIndicatorSpec(
  holdings: Holdings,
  spec: IndicatorSpec,
  language: Language,
): { readonly spec: IndicatorSpec; readonly changes: readonly IndicatorChange[] } | null {
  const changes: IndicatorChange[] = [];
  let nearest = spec;
  for (const parameter of indicatorParameters) {
    const reason = reasonAgainstIndicators(holdings, nearest, parameter, language);
    if (reason === null) continue;
    const before = nearest;
    const found = proposalsFor(holdings, before, parameter).find(
      (change) => reasonAgainstIndicators(holdings, { ...before, ...change }, parameter, language) === null,
    );
    if (found === undefined) return null;
    nearest = { ...before, ...found };
    const shown = describeChoice(holdings, nearest, parameter, language);
    changes.push({ parameter, reason, text: choiceCatalogueOf(language)['change.of-view']({ reason, shown }) });
  }
  return { spec: nearest, changes };
}

/** What may stand in the place of a choice that does not go with those before it, nearest first. */
function proposalsFor(holdings: Holdings, spec: IndicatorSpec, parameter: IndicatorParameter): readonly Partial<IndicatorSpec>[] {
  const { indicators: held, frequency } = askedOf(holdings, spec);
  switch (parameter) {
    case 'indicator':
      return [held, ...held.map((one) => [one])]
        .filter((some) => some.length > 0)
        .map((some) => ({ indicators: some.map(({ id }) => id) }));
    case 'frequency':
      return [null, ...indicatorFrequencySchema.options].map((one) => ({ frequency: one, firstMonth: null, lastMonth: null }));
    case 'economies':
      return economiesFor(holdings, spec, held).map((economies) => ({ economies: [...economies] }));
    case 'years':
      return yearsFor(holdings, spec);
    case 'vintage':
      return [{ vintage: 'latest' }];
    case 'transform':
      return [{ transform: 'level', indexYear: null }];
    case 'index-year':
      return [
        ...held.flatMap(({ editions }) =>
          [...new Set(editions.map((edition) => yearOfEdition(edition, frequency)))]
            .filter((year) => year >= spec.from)
            .map((indexYear) => ({ indexYear })),
        ),
        { transform: 'level' as const, indexYear: null },
      ];
    case 'chart':
      return chartSchema.options.map((chart) => ({ chart }));
    case 'events':
      return [{ events: false }];
  }
}

/** Those of the economies that have figures; the members of the groups that have none; all economies that have any, the whole world last. */
function economiesFor(holdings: Holdings, spec: IndicatorSpec, held: readonly HeldIndicator[]): readonly (readonly EconomyCode[])[] {
  const isHeld = (economy: EconomyCode): boolean => yearsOfIndicators(holdings, { ...spec, economies: [economy] }) !== null;
  const parts = spec.economies.flatMap((economy) => (isHeld(economy) ? [economy] : membersOf(holdings, economy)));
  const known = [...holdings.economies, ...holdings.groups].map(({ code }) => code);
  const all = known.filter((code) => held.some(({ economies }) => Object.hasOwn(economies, code)));
  const lists = [spec.economies, parts, all, [wholeWorld]];
  return lists.map((list) => [...new Set(list)].filter(isHeld)).filter((list) => list.length > 0);
}

function yearsFor(holdings: Holdings, spec: IndicatorSpec): readonly Partial<IndicatorSpec>[] {
  const held = yearsOfIndicators(holdings, spec);
  if (held === null) return [];
  const whole = { firstMonth: null, lastMonth: null };
  const within = { ...whole, from: Math.max(spec.from, held.first), to: Math.min(spec.to, held.last) };
  return [within, { ...whole, from: held.first, to: held.last }].filter(({ from, to }) => from <= to);
}

/** A choice of a spec of indicators in words. */
function describeChoice(holdings: Holdings, spec: IndicatorSpec, parameter: IndicatorParameter, language: Language): string {
  const text = choiceCatalogueOf(language);
  const list = (names: readonly string[]): string => text['partners.list']({ names });
  switch (parameter) {
    case 'indicator':
      return list(spec.indicators.map((id) => ownValue(holdings.indicators, id)?.names.en.short ?? id));
    case 'frequency':
      return text[`choice.frequency.${askedOf(holdings, spec).frequency}`];
    case 'economies':
      return list(spec.economies.map((economy) => formatEconomy(holdings, economy, language)));
    case 'years':
      return spec.from === spec.to ? String(spec.from) : `${spec.from}–${spec.to}`;
    case 'vintage':
      return text['choice.vintage.latest'];
    default:
      return describeSharedChoice(spec, parameter, language);
  }
}
