import { createHash } from 'node:crypto';
import { checkDataset } from '../src/check/check-dataset.ts';
import type { Finding } from '../src/check/finding.ts';
import { rawFilesIntact } from '../src/check/raw-files.ts';
import { type HarmonizedRelease, harmonizeRelease } from '../src/harmonize/harmonize-release.ts';
import { canonicalRows } from '../src/manifest/canonical-rows.ts';
import { tableSchemas } from '../src/manifest/describe-data-package.ts';
import { type DatasetManifest, type EmbeddedPart, embeddedParts, type PartRecord } from '../src/manifest/embedded-part.ts';
import { encodePart } from '../src/manifest/encode-part.ts';
import { identityModule, manifestModule, partModule, registryModule } from '../src/manifest/generated-modules.ts';
import type { PartContent } from '../src/manifest/part-content.ts';
import { splitIntoParts } from '../src/manifest/split-into-parts.ts';
import { tablesOfRelease } from '../src/manifest/tables-of-release.ts';
import type { DatasetFiles } from './read-datasets.ts';

/** All that a build writes, by path inside the package, and all that it found wrong. */
export interface Assembly {
  readonly releases: readonly HarmonizedRelease[];
  readonly parts: Readonly<Record<EmbeddedPart, PartContent>>;
  readonly manifest: DatasetManifest;
  readonly outputs: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/**
 * Builds every output in memory (tables of each release, embedded parts, manifest) and runs every check. Deterministic: the same
 * files give the same bytes.
 */
export async function assembleDatasets(files: DatasetFiles): Promise<Assembly> {
  const releases = files.releases.map(harmonizeRelease);
  const parts = splitIntoParts(releases, files);
  const outputs = new Map<string, string>(tableSchemas());
  for (const release of releases) {
    for (const { name, text } of tablesOfRelease(release)) outputs.set(`datasets/${release.record.release.id}/${name}`, text);
  }
  const records = embeddedParts.map((part) => {
    const text = encodePart(parts[part]);
    outputs.set(`src/generated/${part}.data.ts`, partModule(text));
    return [part, recordOf(text, parts[part])] as const;
  });
  const manifest: DatasetManifest = {
    id: files.dataset.id,
    version: files.dataset.version,
    contentHash: sha256(canonicalRows(Object.values(parts))),
    parts: Object.fromEntries(records) as DatasetManifest['parts'],
    revisions: files.revisions,
  };
  outputs.set('src/generated/identity.data.ts', identityModule(manifest));
  outputs.set('src/generated/manifest.data.ts', manifestModule(manifest));
  outputs.set('src/generated/registry.data.ts', registryModule(files.registry));
  const intact = await Promise.all(files.releases.map(rawFilesIntact));
  const findings = [
    ...intact.flat(),
    ...releases.flatMap((release) => release.findings),
    ...checkDataset(Object.values(parts), files.policies),
  ];
  return { releases, parts, manifest, outputs, findings };
}

function recordOf(text: string, part: PartContent): PartRecord {
  const lists = [
    part.observations,
    part.indicators,
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
