import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { ReleaseId, SourceId } from '../../model/sources/index.ts';
import type { Receipt, ReceiptAbsence, ReceiptAlternate, ViewSource } from '../../model/view/index.ts';
import { absencesOf } from './cells-of.ts';
import { compareDates } from './compare-dates.ts';
import { gathered } from './gathered.ts';

/** What says where something was read. */
type Figure = Pick<ReceiptAlternate, 'source' | 'release'>;

/** What names the publications of figures. */
type Published = Pick<Dataset, 'sources' | 'releases' | 'licences'>;

/**
 * The sources that a set of receipts rests on, each once, in the order of their first use: the cells that were taken, not their
 * alternates. Where no cell was taken, the sources that say why: those of the known absences, and of the figures that were refused.
 * Throws `InvalidParameterError` when the dataset does not list a source, release or licence that a cell names.
 */
export function sourcesOf(dataset: Dataset, receipts: readonly Receipt[]): readonly ViewSource[] {
  const taken = distinctSources(dataset, receipts.flatMap(figuresTaken));
  return taken.length > 0
    ? taken
    : distinctSources(
        dataset,
        receipts.flatMap(absencesOf).flatMap((absence) => figuresOfAbsence(dataset, absence)),
      );
}

/** The figures under a receipt that were taken, one of each source and release. */
const figuresTaken = gathered<Figure>({ of: (receipt) => (receipt.kind === 'cell' ? [receipt] : []), by: publicationOf });

/** All that were held, the others that speak of the same cells among them. */
const figuresHeld = gathered<Figure>({
  of: (receipt) => (receipt.kind === 'cell' ? [receipt, ...receipt.alternates] : (receipt.alternates ?? [])),
  by: publicationOf,
});

const publications = new Map<string, Map<string, string>>();

/** A source and release as one text, put together once: sums over goods have it of thousands of figures. */
function publicationOf({ source, release }: Figure): string {
  const ofSource = publications.get(source) ?? new Map<string, string>();
  const publication = ofSource.get(release) ?? `${source}|${release}`;
  if (ofSource.size === 0) publications.set(source, ofSource);
  ofSource.set(release, publication);
  return publication;
}

/** What an absence rests on: the source of the known absence, in its newest release, and the figures that exist and were not taken. */
function figuresOfAbsence(dataset: Dataset, absence: ReceiptAbsence): readonly Figure[] {
  const { source } = absence;
  const releases = dataset.releases.filter((release) => release.source === source);
  const newest = releases.toSorted((one, other) => compareDates(other.knownFrom.earliest, one.knownFrom.earliest))[0];
  return [...(source === null || newest === undefined ? [] : [{ source, release: newest.id }]), ...absence.alternates];
}

/** Every source that a set of receipts names: cells and absences, with the alternates of both. Each once, in the order of first use. */
export function referencesOf(dataset: Dataset, receipts: readonly Receipt[]): readonly ViewSource[] {
  return distinctSources(dataset, receipts.flatMap(figuresHeld));
}

/**
 * The sources and releases of figures, outlines or places, each once. Throws as `sourcesOf`.
 * @example distinctSources(dataset, []) // => []
 */
export function distinctSources(dataset: Published, figures: readonly Figure[]): readonly ViewSource[] {
  const found = new Map(figures.map((figure) => [publicationOf(figure), figure]));
  return [...found.values()].map(({ source, release }) => sourceOf(dataset, source, release));
}

/** A source with its release and licence, by their ids. */
function sourceOf(dataset: Published, sourceId: SourceId, releaseId: ReleaseId): ViewSource {
  const source = dataset.sources.find(({ id }) => id === sourceId);
  const release = dataset.releases.find(({ id }) => id === releaseId);
  const licence = dataset.licences.find(({ id }) => id === source?.licence);
  if (source === undefined) throw new InvalidParameterError('source', sourceId, 'a source in the dataset');
  if (release === undefined) throw new InvalidParameterError('release', releaseId, 'a release in the dataset');
  if (licence === undefined) throw new InvalidParameterError('licence', source.licence, 'a licence in the dataset');
  return { source, release, licence };
}
