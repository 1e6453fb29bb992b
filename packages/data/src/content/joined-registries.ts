import type { Indicator, IndicatorValue, Place, PlaceFact } from '@sogdia/core/model';
import { ownValue } from '@sogdia/core/model';

/** An indicator of the registry, whose sources are told by its values. */
export type NamedIndicator = Omit<Indicator, 'sources'>;

/** A place as its release has it; its facts come from all releases. */
export type BarePlace = Omit<Place, 'facts'>;

/** A fact of a place, without the names that the registry of facts gives it. */
export type BareFact = Omit<PlaceFact, 'names'> & { readonly place: string };

/** The names of facts of places, by the id of the fact. */
export type FactNames = Readonly<Record<string, PlaceFact['names']>>;

/** The indicators of the registry that some values are of, each with the sources of its values, that of most of them first. */
export function indicatorsOfValues(registry: readonly NamedIndicator[], values: readonly IndicatorValue[]): Indicator[] {
  const held = Map.groupBy(values, ({ indicator }) => indicator);
  return registry.flatMap((indicator) => {
    const own = held.get(indicator.id);
    return own === undefined ? [] : [{ ...indicator, sources: sourcesByNumber(own) }];
  });
}

function sourcesByNumber(values: readonly IndicatorValue[]): IndicatorValue['source'][] {
  const counts = [...Map.groupBy(values, ({ source }) => source)].map(([source, rows]) => [source, rows.length] as const);
  return counts.sort(([one, first], [other, second]) => second - first || compare(one, other)).map(([source]) => source);
}

/** Places in the order of their ids, each with the facts of it under their names, in the order of their ids and periods. */
export function placesWithFacts(places: readonly BarePlace[], facts: readonly BareFact[], names: FactNames): Place[] {
  const byPlace = Map.groupBy(facts, ({ place }) => place);
  const factsOf = (id: string): PlaceFact[] =>
    (byPlace.get(id) ?? [])
      .map(({ place: _, ...fact }) => ({ ...fact, names: ownValue(names, fact.fact) ?? { en: fact.fact, zh: null, ru: null } }))
      .sort((one, other) => compare(keyOf(one), keyOf(other)));
  return places.map((place) => ({ ...place, facts: factsOf(place.id) })).sort((one, other) => compare(one.id, other.id));
}

function keyOf({ fact, period, source }: PlaceFact): string {
  return `${fact} ${period} ${source}`;
}

/** How two texts follow one another by their characters, whatever the language. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Each item once, as the last of its id is. */
export function uniqueById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
