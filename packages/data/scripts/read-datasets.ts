import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  absenceSchema,
  concordanceSchema,
  indicatorRoleSchema,
  indicatorSchema,
  nomenclatureSchema,
  placeFactSchema,
  productSetSchema,
  type Study,
  sourcePolicySchema,
} from '@sogdia/core/model';
import * as z from 'zod';
import type { WholeDataset } from '../src/build/index.ts';
import type { ReleaseFiles } from '../src/harmonize/index.ts';
import {
  correctionSchema,
  type DatasetRecord,
  datasetRecordSchema,
  exclusionSchema,
  indicatorMapSchema,
  nameMapSchema,
  parseStudy,
  type RecordedRenaming,
  type RecordedRevision,
  recordedRenamingSchema,
  recordedRevisionSchema,
  releaseRecordSchema,
} from '../src/parse/index.ts';
import { datasetWorld, datasetWorldSchema, type Registry, registrySchema } from '../src/registry/index.ts';

/** What the folder `datasets` holds before a build. */
export interface DatasetFiles extends WholeDataset {
  readonly dataset: DatasetRecord;
  readonly registry: Registry;
  readonly revisions: readonly RecordedRevision[];
  readonly renamings: readonly RecordedRenaming[];
  readonly releases: readonly ReleaseFiles[];
}

/** Reads and validates everything under `datasets`: identity, world, policies, absences, revisions, studies, and each release's sidecars and raw files. */
export async function readDatasets(root: string): Promise<DatasetFiles> {
  const dataset = datasetRecordSchema.parse(await readJson(join(root, 'dataset.json')));
  const studies = await readStudies(root, dataset.studies);
  const releases: ReleaseFiles[] = [];
  for (const series of (await folders(root)).filter((name) => name !== studiesFolder)) {
    for (const vintage of await folders(join(root, series))) releases.push(await readRelease(root, `${series}/${vintage}`, studies));
  }
  const registry = await readRegistry(join(root, '../registry'));
  return {
    registry,
    world: datasetWorld(registry, datasetWorldSchema.parse(await readJson(join(root, 'world.json')))),
    dataset,
    studies,
    policies: sourcePolicySchema.array().parse(await readJson(join(root, 'policies.json'))),
    absences: absenceSchema.array().parse(await readJson(join(root, 'absences.json'))),
    indicatorRegistry: indicatorSchema
      .omit({ sources: true })
      .array()
      .parse(await readJson(join(root, 'indicators.json'))),
    factNames: z.record(z.string(), placeFactSchema.shape.names).parse(await readJson(join(root, 'facts.json'))),
    indicatorRoles: indicatorRoleSchema.array().parse(await readJson(join(root, 'indicator-roles.json'))),
    nomenclatures: nomenclatureSchema.array().parse(await readJson(join(root, 'nomenclatures.json'))),
    productSets: productSetSchema.array().parse(await readJson(join(root, 'product-sets.json'))),
    concordances: concordanceSchema.array().parse(await readJson(join(root, 'concordances.json'))),
    renamings: recordedRenamingSchema.array().parse(await readJson(join(root, 'renamings.json'))),
    revisions: recordedRevisionSchema.array().parse(await readJson(join(root, 'revisions.json'))),
    releases,
  };
}

/** The economies of the world and the groups of them, which a dataset takes its own from. */
async function readRegistry(folder: string): Promise<Registry> {
  const [economies, groups] = await Promise.all([readJson(join(folder, 'economies.json')), readJson(join(folder, 'groups.json'))]);
  return registrySchema.parse({ economies, groups });
}

const studiesFolder = 'studies';

/** The studies in the order in which the dataset lists them. Throws for a folder that it does not list. */
async function readStudies(root: string, ids: readonly string[]): Promise<Study[]> {
  const found = await folders(join(root, studiesFolder));
  const unlisted = found.filter((id) => !ids.includes(id));
  if (unlisted.length > 0) throw new Error(`study ${unlisted.join(', ')} stands in no list; expected its id among studies in dataset.json`);
  return Promise.all(ids.map((id) => readStudy(join(root, studiesFolder, id), id)));
}

async function readStudy(folder: string, id: string): Promise<Study> {
  const names = await readdir(folder);
  const study = parseStudy(
    new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const))),
  );
  if (study.id !== id) throw new Error(`study ${study.id} lies in the folder ${id}; expected the same name`);
  return study;
}

async function readRelease(root: string, id: string, studies: readonly Study[]): Promise<ReleaseFiles> {
  const folder = join(root, id);
  const record = releaseRecordSchema.parse(await readJson(join(folder, 'release.json')));
  if (record.release.id !== id) throw new Error(`release ${record.release.id} lies in the folder ${id}; expected the same name`);
  const texts = await Promise.all(record.raw.map(async ({ path }) => [path, await readFile(join(folder, path), 'utf8')] as const));
  return {
    record,
    names: {
      map: nameMapSchema.parse(await readJson(join(folder, 'economies.json'))),
      excluded: exclusionSchema.array().parse(await readJson(join(folder, 'excluded.json'))),
    },
    indicators: indicatorMapSchema.parse(
      record.raw.some(({ reader }) => reader === 'indicator-table') ? await readJson(join(folder, 'indicator-ids.json')) : {},
    ),
    corrections: correctionSchema.array().parse(await readJson(join(folder, 'corrections.json'))),
    texts: new Map(texts),
    studies: studies.filter(({ release }) => release === id),
  };
}

async function folders(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
