import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { ReleaseId, SourceId } from '../../model/sources/index.ts';
import type { Receipt, ReceiptAbsence, ReceiptAlternate, ViewSource } from '../../model/view/index.ts';
import { absencesOf, cellsOf } from './cells-of.ts';

/**
 * The sources that a set of receipts rests on, each once, in the order of their first use: the cells that were taken, not their
 * alternates. Where no cell was taken, the sources that say why: those of the known absences, and of the figures that were refused.
 * Throws `InvalidParameterError` when the dataset does not list a source, release or licence that a cell names.
 */
export function sourcesOf(dataset: Dataset, receipts: readonly Receipt[]): readonly ViewSource[] {
  const taken = distinctSources(dataset, receipts.flatMap(cellsOf));
  return taken.length > 0
    ? taken
    : distinctSources(
        dataset,
        receipts.flatMap(absencesOf).flatMap((absence) => figuresOfAbsence(dataset, absence)),
      );
}

/** What an absence rests on: the source of the known absence, in its newest release, and the figures that exist and were not taken. */
function figuresOfAbsence(dataset: Dataset, absence: ReceiptAbsence): readonly Pick<ReceiptAlternate, 'source' | 'release'>[] {
  const { source } = absence;
  const releases = dataset.releases.filter((release) => release.source === source);
  const newest = releases.toSorted((one, other) => other.knownFrom.earliest.localeCompare(one.knownFrom.earliest))[0];
  return [...(source === null || newest === undefined ? [] : [{ source, release: newest.id }]), ...absence.alternates];
}

/** Every source that a set of receipts names: cells and absences, with the alternates of both. Each once, in the order of first use. */
export function referencesOf(dataset: Dataset, receipts: readonly Receipt[]): readonly ViewSource[] {
  const leaves = receipts.flatMap((receipt) => [
    ...cellsOf(receipt).flatMap((cell) => [cell, ...cell.alternates]),
    ...absencesOf(receipt).flatMap((absence) => absence.alternates),
  ]);
  return distinctSources(dataset, leaves);
}

/** The sources and releases of figures, outlines or places, each once. Throws as `sourcesOf`. */
export function distinctSources(dataset: Dataset, figures: readonly Pick<ReceiptAlternate, 'source' | 'release'>[]): readonly ViewSource[] {
  const found = new Map<string, ViewSource>();
  for (const { source, release } of figures) {
    const key = `${source}|${release}`;
    if (!found.has(key)) found.set(key, sourceOf(dataset, source, release));
  }
  return [...found.values()];
}

/** A source with its release and licence, by their ids. */
function sourceOf(dataset: Dataset, sourceId: SourceId, releaseId: ReleaseId): ViewSource {
  const source = dataset.sources.find(({ id }) => id === sourceId);
  const release = dataset.releases.find(({ id }) => id === releaseId);
  const licence = dataset.licences.find(({ id }) => id === source?.licence);
  if (source === undefined) throw new InvalidParameterError('source', sourceId, 'a source that the dataset lists');
  if (release === undefined) throw new InvalidParameterError('release', releaseId, 'a release that the dataset lists');
  if (licence === undefined) throw new InvalidParameterError('licence', source.licence, 'a licence that the dataset lists');
  return { source, release, licence };
}
