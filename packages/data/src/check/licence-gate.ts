import type { Licence } from '@sogdia/core/model';
import type { PartContent } from '../content/index.ts';
import type { Fault } from '../harmonize/index.ts';

/** Most figures of one whole that may ship under terms that allow single facts only. */
export const factsOnlyLimit = 500;

/**
 * Whether the terms of every source allow its figures here: none under `no` or `unknown`, and under `facts-only` no more than a small
 * extract of each whole: all that stands under a licence, or each release or source where the licence says that it is a publication of its
 * own. Flows, indicators and facts of places count alike, a flow
 * once with the quantities of its row, and all parts together: a table cut in two is still one table.
 */
export function licenceGate(parts: readonly PartContent[]): readonly Fault[] {
  const licences = new Map(parts.flatMap((part) => part.licences).map((licence) => [licence.id, licence]));
  const sources = new Map(parts.flatMap((part) => part.sources).map((source) => [source.id, source.licence]));
  return [
    ...[...sources].flatMap(([source, licence]) => termsOf(source, licence, licences.get(licence))),
    ...[...licences.values()].flatMap((licence) => extentsOf(parts, licence, sources)),
  ];
}

/**
 * How many figures stand under each licence, flows, indicators and facts of places of all parts together.
 * @example figuresByLicence([]).size // => 0
 */
export function figuresByLicence(parts: readonly PartContent[]): ReadonlyMap<string, number> {
  const licenceOf = new Map(parts.flatMap((part) => part.sources).map((source) => [source.id, source.licence]));
  const counts = new Map<string, number>();
  for (const { source } of parts.flatMap((part) => [
    ...part.observations,
    ...part.indicators,
    ...part.places.flatMap(({ facts }) => facts),
  ])) {
    const licence = licenceOf.get(source);
    if (licence !== undefined) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  }
  return counts;
}

function termsOf(source: string, licence: string, terms: Licence | undefined): readonly Fault[] {
  if (terms === undefined) return [fault(source, `source without terms: ${source} names ${licence}; expected a licence that is listed`)];
  if (terms.redistributable === 'yes' || terms.redistributable === 'facts-only') return [];
  return [fault(source, `terms do not allow it: ${source} is under ${terms.id} (${terms.redistributable}); expected yes or facts-only`)];
}

/** The wholes under terms that allow single facts of which there are too many. */
function extentsOf(parts: readonly PartContent[], terms: Licence, licenceOf: ReadonlyMap<string, string>): readonly Fault[] {
  if (terms.redistributable !== 'facts-only') return [];
  const figures = parts
    .flatMap((part) => [...part.observations, ...part.indicators])
    .filter(({ source }) => licenceOf.get(source) === terms.id);
  const wholes = Map.groupBy(figures, (figure) =>
    terms.whole === 'licence' ? terms.id : `${terms.id}, ${terms.whole} ${figure[terms.whole]},`,
  );
  return [...wholes]
    .filter(([, extract]) => extract.length > factsOnlyLimit)
    .map(([whole, extract]) =>
      fault(terms.id, `too many figures under facts-only terms: ${whole} has ${extract.length}; expected at most ${factsOnlyLimit}`),
    );
}

function fault(subject: string, sentence: string): Fault {
  return { check: 'licences', subject, sentence };
}
