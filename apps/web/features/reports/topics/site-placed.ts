import { type Dataset, isMissing, type Receipt } from '@sogdia/core';
import { distinctSources, factsOfPlace } from '@sogdia/core/workspace';
import type { Topic } from '../../../lib/dataset.ts';

/** Facts of places as a page draws them: the largest first, with what they are called and the outlines around. */
export type SitePlaced = NonNullable<ReturnType<typeof sitePlaced>>;

/** The facts that a topic draws where they lie; null for a topic that draws none. */
export function sitePlaced(dataset: Dataset, { placed }: Topic) {
  if (placed === undefined) return null;
  const [first] = placed.facts;
  const { places, outlines } = dataset;
  const found = places.flatMap((place) => {
    const own = factsOfPlace(place);
    const receipts = placed.facts.map((id) => own.find(({ fact }) => fact.fact === id)?.receipt ?? null);
    const value = receipts[0]?.value;
    if (place.geometry?.type !== 'Point' || value === undefined || isMissing(value)) return [];
    return [{ place, at: place.geometry.coordinates, value, receipts }];
  });
  const heads = placed.facts.map((id) => ({ id, fact: found.flatMap(({ place }) => place.facts).find((fact) => fact.fact === id) }));
  if (found.length === 0) throw new RangeError(`no place has a figure of ${first}`);
  return {
    heads: heads.flatMap(({ id, fact }) => (fact === undefined ? [] : [{ id, fact }])),
    places: found.toSorted((one, other) => other.value - one.value),
    outlines,
    sources: distinctSources(
      dataset,
      heads.flatMap(({ fact }) => (fact === undefined ? [] : [fact])),
    ),
  };
}

/** The receipts of all that is drawn and listed. */
export function receiptsOfPlaced(placed: SitePlaced | null): readonly Receipt[] {
  return placed?.places.flatMap(({ receipts }) => receipts.filter((receipt) => receipt !== null)) ?? [];
}
