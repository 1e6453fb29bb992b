import { DatasetIntegrityError } from '@sogdia/core';
import type { Dataset } from '@sogdia/core/model';
import { datasetManifest } from './generated/manifest.data.ts';
import type { DatasetPart } from './manifest/dataset-part.ts';
import { decodePart } from './manifest/decode-part.ts';
import type { EmbeddedPart } from './manifest/embedded-part.ts';
import { embeddedText } from './manifest/embedded-text.ts';
import type { PartContent } from './manifest/part-content.ts';
import { sha256OfText } from './manifest/sha256-of-text.ts';

const usualParts: readonly DatasetPart[] = ['totals', 'paper', 'events', 'context'];

/**
 * The dataset, or the parts of it that are asked for (`totals`, `world`, `context`, `paper`, `events`), each fetched when it is
 * asked for. Policies and known absences always come along, and every source, release and licence that the rows refer to.
 * Works in Node, browsers and workers, without file system or network.
 * Throws `DatasetIntegrityError` when the text of a part has not the SHA-256 that the manifest states or is no part: then
 * nothing is loaded.
 * @example (await loadDataset(['events'])).events.length > 0 // => true
 */
export async function loadDataset(parts: readonly DatasetPart[] = usualParts): Promise<Dataset> {
  const contents = await Promise.all([...new Set<EmbeddedPart>(['catalogue', ...parts])].map(loadPart));
  return {
    id: datasetManifest.id as Dataset['id'],
    version: datasetManifest.version,
    contentHash: datasetManifest.contentHash,
    observations: contents.flatMap((part) => part.observations),
    indicators: contents.flatMap((part) => part.indicators),
    events: contents.flatMap((part) => part.events),
    partnerships: contents.flatMap((part) => part.partnerships),
    absences: contents.flatMap((part) => part.absences),
    statedValues: contents.flatMap((part) => part.statedValues),
    claims: contents.flatMap((part) => part.claims),
    policies: contents.flatMap((part) => part.policies),
    sources: unique(contents.flatMap((part) => part.sources)),
    releases: unique(contents.flatMap((part) => part.releases)),
    licences: unique(contents.flatMap((part) => part.licences)),
  };
}

async function loadPart(part: EmbeddedPart): Promise<PartContent> {
  const text = await embeddedText(part);
  const found = await sha256OfText(text);
  const expected = datasetManifest.parts[part].sha256;
  if (found !== expected) throw new DatasetIntegrityError(datasetManifest.id, `part ${part}`, `SHA-256 ${expected}`, `SHA-256 ${found}`);
  try {
    return decodePart(text);
  } catch (cause) {
    throw new DatasetIntegrityError(
      datasetManifest.id,
      `part ${part}`,
      'a whole part',
      cause instanceof Error ? cause.message : String(cause),
    );
  }
}

function unique<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
