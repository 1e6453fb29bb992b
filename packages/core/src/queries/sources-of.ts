import { InvalidParameterError } from '../errors/invalid-parameter-error.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Receipt, ReceiptAlternate } from '../model/receipt.ts';
import type { ReleaseId } from '../model/release.ts';
import type { SourceId } from '../model/source.ts';
import type { ViewSource } from '../model/view.ts';
import { cellsOf, gapsOf } from './cells-of.ts';

/**
 * The sources that a set of receipts rests on, each once, in the order of their first use: the cells that were taken, not their
 * alternates. Throws `InvalidParameterError` when the dataset does not list a source, release or licence that a cell names.
 */
export function sourcesOf(dataset: Dataset, receipts: readonly Receipt[]): readonly ViewSource[] {
  return distinctSources(dataset, receipts.flatMap(cellsOf));
}

/** Every source that a set of receipts names: cells and gaps, with the alternates of both. Each once, in the order of first use. */
export function referencesOf(dataset: Dataset, receipts: readonly Receipt[]): readonly ViewSource[] {
  const leaves = receipts.flatMap((receipt) => [
    ...cellsOf(receipt).flatMap((cell) => [cell, ...cell.alternates]),
    ...gapsOf(receipt).flatMap((gap) => gap.alternates),
  ]);
  return distinctSources(dataset, leaves);
}

function distinctSources(dataset: Dataset, figures: readonly Pick<ReceiptAlternate, 'source' | 'release'>[]): readonly ViewSource[] {
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
