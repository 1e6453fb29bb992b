import {
  absenceSchema,
  concordanceSchema,
  type Dataset,
  indicatorRoleSchema,
  indicatorSchema,
  nomenclatureSchema,
  outlineSchema,
  placeFactSchema,
  placeSchema,
  productSetSchema,
  sourcePolicySchema,
  wholeWorld,
} from '@sogdia/core/model';
import * as z from 'zod';
import { type BareFact, emptyPart, indicatorsOfValues, placesWithFacts, uniqueById } from '../content/index.ts';
import { text as registry } from '../generated/registry.data.ts';
import { joinedObservations } from '../observations/index.ts';
import {
  type BuiltTableName,
  builtObservations,
  builtRows,
  datasetRecordSchema,
  parseStudy,
  releaseRecordSchema,
  withQuantities,
} from '../parse/index.ts';
import { datasetWorld, datasetWorldSchema, economiesOfPart, type Registry } from '../registry/index.ts';
import { type Descriptor, damaged, descriptorPath, intactText, type PackageReader, parseDescriptor } from './descriptor.ts';

/**
 * The whole dataset that a data package holds, from the files that its descriptor lists, each held against its SHA-256: the tables and
 * records of its releases, newest first, its studies, policies, known absences, and its economies out of the registry of the world. Its rows
 * are not held against the model.
 * Throws `DatasetIntegrityError` for a file that is missing in the descriptor, is not the one it lists, or can't be read.
 */
export async function packagedDataset(read: PackageReader): Promise<unknown> {
  const descriptor = parseDescriptor(await read(descriptorPath));
  const files = await filesOf(descriptor, read);
  const json = <Content>(path: string, schema: z.ZodType<Content>): Content =>
    damaged(descriptor, path, () => schema.parse(JSON.parse(files.get(path) ?? '')));
  const { studies: ids } = json('datasets/dataset.json', datasetRecordSchema);
  const releases = releasesOf(files, json);
  const { facts, ...tables } = tablesOf(releases, files, descriptor);
  const listsOf = <Row>(name: string, schema: z.ZodType<Row>): Row[] =>
    releases.flatMap(({ release }) =>
      files.has(`datasets/${release.id}/${name}`) ? json(`datasets/${release.id}/${name}`, z.array(schema)) : [],
    );
  const content = {
    ...emptyPart,
    ...tables,
    indicatorRegistry: indicatorsOfValues(
      json('datasets/indicators.json', indicatorSchema.omit({ sources: true }).array()),
      tables.indicators,
    ),
    places: placesWithFacts(
      listsOf('places.json', placeSchema.omit({ facts: true })),
      facts,
      json('datasets/facts.json', z.record(z.string(), placeFactSchema.shape.names)),
    ),
    nomenclatures: json('datasets/nomenclatures.json', nomenclatureSchema.array()),
    productSets: json('datasets/product-sets.json', productSetSchema.array()),
    concordances: json('datasets/concordances.json', concordanceSchema.array()),
    outlines: listsOf('outlines.json', outlineSchema),
    studies: ids.map((id) => studyOf(id, files, descriptor)),
    policies: json('datasets/policies.json', sourcePolicySchema.array()),
    absences: json('datasets/absences.json', absenceSchema.array()),
    indicatorRoles: json('datasets/indicator-roles.json', indicatorRoleSchema.array()),
    releases: releases.map(({ release }) => release),
    sources: uniqueById(releases.flatMap(({ sources }) => sources)),
    licences: uniqueById(releases.flatMap(({ licences }) => licences)),
  };
  const world = datasetWorld(JSON.parse(registry) as Registry, json('datasets/world.json', datasetWorldSchema));
  const { economies, groups } = world.subjects;
  return {
    id: descriptor.name,
    version: descriptor.version,
    contentHash: descriptor.sogdia.contentHash.replace('sha256:', ''),
    ...content,
    economies: [...economies, ...economiesOfPart(content, world)],
    groups,
    offered: [...economies.map(({ code }) => code), wholeWorld, ...groups.map(({ code }) => code)],
  };
}

type Json = <Content>(path: string, schema: z.ZodType<Content>) => Content;
type Files = ReadonlyMap<string, string>;
type Releases = ReturnType<typeof releasesOf>;

/** The files of a package that a dataset is made of; what sources published, and how it was read, is not among them. */
async function filesOf(descriptor: Descriptor, read: PackageReader): Promise<Files> {
  const wanted =
    /^datasets\/(?:(?:dataset|world|policies|absences|indicators|facts|indicator-roles|nomenclatures|product-sets|concordances)\.json|studies\/[^/]+\/[^/]+\.json|[^/]+\/[^/]+\/(?:(?:release|places|outlines)\.json|(?:observations|quantities|indicators|facts|events)\.csv))$/;
  const listed = descriptor.resources.filter(({ path }) => wanted.test(path));
  return new Map(await Promise.all(listed.map(async (resource) => [resource.path, await intactText(resource, read, descriptor)] as const)));
}

function releasesOf(files: Files, json: Json) {
  const paths = [...files.keys()].filter((path) => path.endsWith('/release.json'));
  const order = (record: z.infer<typeof releaseRecordSchema>): string => `${record.release.knownFrom.earliest} ${record.release.id}`;
  return paths.map((path) => json(path, releaseRecordSchema)).toSorted((one, other) => order(other).localeCompare(order(one)));
}

/** What the tables of the releases hold, facts of places apart from the places. */
type Tables = Pick<Dataset, 'observations' | 'indicators' | 'events'> & { readonly facts: readonly BareFact[] };

function tablesOf(releases: Releases, files: Files, descriptor: Descriptor): Tables {
  const tableOf = <Table>(name: BuiltTableName, id: string, read: (text: string) => Table): Table | null => {
    const path = `datasets/${id}/${name}`;
    const text = files.get(path);
    return text === undefined ? null : damaged(descriptor, path, () => read(text));
  };
  const rowsOfRelease = (name: Exclude<BuiltTableName, 'observations.csv'>, id: string) =>
    tableOf(name, id, (text) => builtRows(name, text, id)) ?? [];
  const observationsOf = (id: string) => {
    const table = tableOf('observations.csv', id, (text) => builtObservations(text, id));
    return damaged(descriptor, `datasets/${id}/quantities.csv`, () => withQuantities(table, rowsOfRelease('quantities.csv', id)));
  };
  const rowsOf = (name: Parameters<typeof rowsOfRelease>[0]) => releases.flatMap(({ release }) => rowsOfRelease(name, release.id));
  return {
    observations: joinedObservations(releases.map(({ release }) => observationsOf(release.id))),
    indicators: rowsOf('indicators.csv'),
    facts: rowsOf('facts.csv'),
    events: rowsOf('events.csv'),
  } as unknown as Tables;
}

function studyOf(id: string, files: Files, descriptor: Descriptor): Dataset['studies'][number] {
  const folder = `datasets/studies/${id}/`;
  const texts = [...files].filter(([path]) => path.startsWith(folder)).map(([path, text]) => [path.slice(folder.length), text] as const);
  return damaged(descriptor, folder, () => parseStudy(new Map(texts)));
}
