import { createHash } from 'node:crypto';
import {
  dataPackageModule,
  identityModule,
  leaveOut,
  partModule,
  registryModule,
  scopeModule,
  splitIntoParts,
} from '../src/build/index.ts';
import { checkDataset, factsPlaced, printedInRaw, rawFilesIntact } from '../src/check/index.ts';
import {
  canonicalRows,
  type DatasetPackage,
  type EmbeddedPart,
  embeddedParts,
  type PartContent,
  type PartRecord,
} from '../src/content/index.ts';
import { type Fault, type HarmonizedRelease, harmonizeRelease } from '../src/harmonize/index.ts';
import { listsOfRelease, tableSchemas, tablesOfRelease } from '../src/package/index.ts';
import { encodePart } from '../src/shipped/encoding/encode-part.ts';
import { markReleases } from './mark-releases.ts';
import type { DatasetFiles } from './read-datasets.ts';

/** All that a build writes, by path inside the package, and all that it found wrong. */
export interface Assembly {
  readonly releases: readonly HarmonizedRelease[];
  readonly parts: Readonly<Record<EmbeddedPart, PartContent>>;
  readonly datasetPackage: DatasetPackage;
  readonly renamings: DatasetFiles['renamings'];
  readonly outputs: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/**
 * Builds every output in memory (tables of each release, embedded parts, package) and runs every check. Deterministic: the same
 * files give the same bytes. What stands under a licence that is to be left out is checked with the rest, and is
 * in the tables of the repository, but in no part.
 */
export async function assembleDatasets(files: DatasetFiles, leftOut: ReadonlySet<string> = new Set()): Promise<Assembly> {
  const releases = markReleases(files.releases.map(harmonizeRelease), files.world);
  const whole = splitIntoParts(releases, files);
  const parts = leftOut.size === 0 ? whole : splitIntoParts(...leaveOut(releases, files, leftOut));
  const outputs = new Map<string, string>(tableSchemas());
  for (const release of releases) {
    for (const [name, text] of listsOfRelease(release)) outputs.set(`datasets/${release.record.release.id}/${name}`, text);
    for (const { name, text } of tablesOfRelease(release)) outputs.set(`datasets/${release.record.release.id}/${name}`, text);
  }
  const records = embeddedParts.map((part) => {
    const text = encodePart(parts[part]);
    outputs.set(`src/generated/${part}.data.ts`, partModule(text));
    return [part, recordOf(text, parts[part])] as const;
  });
  const datasetPackage: DatasetPackage = {
    id: files.dataset.id,
    version: files.dataset.version,
    contentHash: sha256(canonicalRows(Object.values(parts))),
    parts: Object.fromEntries(records) as DatasetPackage['parts'],
    revisions: files.revisions,
  };
  outputs.set('src/generated/identity.data.ts', identityModule(datasetPackage));
  outputs.set('src/generated/data-package.data.ts', dataPackageModule(datasetPackage));
  outputs.set('src/generated/scope.data.ts', scopeModule(parts.catalogue, parts.paper.studies));
  outputs.set('src/generated/registry.data.ts', registryModule(files.registry));
  const intact = await Promise.all(files.releases.map(rawFilesIntact));
  const faults = [
    ...intact.flat(),
    ...files.releases.flatMap((one, at) => printedInRaw(one, releases[at]?.observations ?? [])),
    ...releases.flatMap((release) => release.faults),
    ...factsPlaced(releases, whole.places.places, new Set(Object.keys(files.factNames))),
    ...checkDataset(Object.values(whole), files.policies),
  ];
  return { releases, parts, datasetPackage, renamings: files.renamings, outputs, faults };
}

function recordOf(text: string, part: PartContent): PartRecord {
  const lists = [
    part.observations,
    part.indicators,
    part.places,
    ...part.places.map(({ facts }) => facts),
    part.outlines,
    part.events,
    ...part.studies.flatMap(({ statedValues, milestones, claims, retiredClaims, verdicts }) => [
      ...milestones.map((series) => series.milestones),
      statedValues,
      claims,
      retiredClaims,
      verdicts,
    ]),
    part.absences,
    part.policies,
  ];
  return { bytes: Buffer.byteLength(text), sha256: sha256(text), rows: lists.reduce((sum, list) => sum + list.length, 0) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
