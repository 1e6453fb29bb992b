import { DatasetIntegrityError } from '@sogdia/core';
import type { Dataset } from '@sogdia/core/model';
import {
  type DatasetPart,
  datasetParts,
  type EmbeddedPart,
  emptyPart,
  type PartContent,
  sha256OfText,
  uniqueById,
} from '../content/index.ts';
import { datasetPackage } from '../generated/data-package.data.ts';
import { joinedObservations } from '../observations/index.ts';
import { decodePart } from './encoding/decode-part.ts';
import { expectPart } from './encoding/expect-part.ts';

/** Gives the text of a part, from wherever it is kept: a module, a file, an address. */
export type PartReader = (part: EmbeddedPart) => Promise<string>;

/** The parts that are loaded unless others are asked for: all but the rest of the world, what maps draw, and all that the claims read. */
export const usualParts: readonly DatasetPart[] = ['totals', 'months', 'paper', 'events', 'context', 'products'];

/**
 * As `loadDataset`, with the text of each part read by the caller, for a page that fetches them as files. Each text is checked against
 * the SHA-256 of the package that comes with this package.
 * Throws `DatasetIntegrityError` when the text of a part is not the one that the package states, or is no part: then nothing is
 * loaded. Throws `UnknownNameError` for a part that there is none of. What the reader throws is passed on.
 * @example (await loadDatasetFrom(partText, ['events'])).events.length > 0 // => true
 */
export async function loadDatasetFrom(readPart: PartReader, parts: readonly DatasetPart[] = usualParts): Promise<Dataset> {
  for (const part of parts) expectPart(part, datasetParts);
  const contents = await Promise.all([...new Set<EmbeddedPart>(['catalogue', ...parts])].map((part) => loadPart(part, readPart)));
  const whole = joinedParts(contents);
  return {
    id: datasetPackage.id as Dataset['id'],
    version: datasetPackage.version,
    contentHash: datasetPackage.contentHash,
    ...whole,
    observations: joinedObservations(contents.map((part) => part.observations)),
    economies: [...new Map(whole.economies.map((economy) => [economy.code, economy])).values()],
    indicatorRegistry: uniqueById(whole.indicatorRegistry),
    studies: wholeStudies(whole.studies),
    sources: uniqueById(whole.sources),
    releases: uniqueById(whole.releases),
    licences: uniqueById(whole.licences),
  };
}

/** The lists of all parts one behind the other, but for the observations, which are held by column. */
function joinedParts(parts: readonly PartContent[]): PartContent {
  const names = Object.keys(emptyPart).filter((name): name is Exclude<keyof PartContent, 'observations'> => name !== 'observations');
  const lists = names.map((name) => [name, parts.flatMap((part): readonly unknown[] => part[name])]);
  return { ...emptyPart, ...Object.fromEntries(lists) };
}

async function loadPart(part: EmbeddedPart, readPart: PartReader): Promise<PartContent> {
  const text = await readPart(part);
  const found = await sha256OfText(text);
  const expected = datasetPackage.parts[part].sha256;
  if (found !== expected) throw new DatasetIntegrityError(datasetPackage.id, `part ${part}`, `SHA-256 ${expected}`, `SHA-256 ${found}`);
  try {
    return decodePart(text);
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message : String(cause);
    throw new DatasetIntegrityError(datasetPackage.id, `part ${part}`, 'a whole part', fault);
  }
}

/**
 * Each study once: as the part `paper` has it, else the catalogue without its texts; its spellings as the catalogue has them, those of other languages as
 * the part `context` has them.
 */
function wholeStudies(studies: PartContent['studies']): PartContent['studies'] {
  return [...Map.groupBy(studies, ({ id }) => id).values()].flatMap((known) => {
    const whole = known.findLast(({ spellings: { zh, ru } }) => zh === undefined && ru === undefined);
    return whole === undefined ? [] : [{ ...whole, spellings: Object.assign({}, ...known.toReversed().map(({ spellings }) => spellings)) }];
  });
}
