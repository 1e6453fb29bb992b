import type { PartContent } from '../content/index.ts';
import type { Fault, HarmonizedRelease } from '../harmonize/index.ts';

/**
 * Whether each fact is of a place that a release lists, under an id that has a name, once for a source and a period; and whether the places
 * that a line goes through are listed.
 */
export function factsPlaced(
  releases: readonly Pick<HarmonizedRelease, 'facts'>[],
  places: PartContent['places'],
  named: ReadonlySet<string>,
): readonly Fault[] {
  const facts = releases.flatMap((release) => release.facts);
  const known = new Set(places.map(({ id }) => id));
  const keys = Map.groupBy(facts, (row) => [row.release, row.source, row.place, row.fact, row.period, row.text].join(' '));
  const through = places.flatMap((place) => place.through.map((point) => point.place));
  return [
    ...unlisted([...facts.map(({ place }) => place), ...through], known, 'a place that a table of places lists'),
    ...unlisted(
      facts.map(({ fact }) => fact),
      named,
      'a fact that facts.json names',
    ),
    ...[...keys].filter(([, rows]) => rows.length > 1).map(([key]) => fault(key, `fact repeated: ${key}; expected once`)),
  ];
}

function unlisted(ids: readonly string[], known: ReadonlySet<string>, expected: string): readonly Fault[] {
  return [...new Set(ids)].filter((id) => !known.has(id)).map((id) => fault(id, `${id}; expected ${expected}`));
}

function fault(subject: string, sentence: string): Fault {
  return { check: 'facts of places', subject, sentence };
}
