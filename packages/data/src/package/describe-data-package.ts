import type { DatasetPackage } from '../content/index.ts';
import type { DatasetRecord, ReleaseRecord } from '../parse/index.ts';
import { tableFields } from './table-fields.data.ts';

/** A file of the package under `datasets`: its path, size and checksum. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a descriptor is made from: identity, package, releases, and every file under `datasets`. */
export interface PackageFacts {
  readonly dataset: DatasetRecord;
  readonly datasetPackage: DatasetPackage;
  readonly releases: readonly ReleaseRecord[];
  readonly files: readonly PackageFile[];
  /** SHA-256 of the sorted list of files with their checksums. */
  readonly rootHash: string;
}

/**
 * The descriptor of the data package (Data Package 2.0): one resource for each file with its size and SHA-256; built tables with
 * their fields, sources and terms. Deterministic: resources stand in the order of their paths.
 * Reference: https://datapackage.org/standard/data-package/ (version 2.0).
 */
export function describeDataPackage({
  dataset,
  datasetPackage,
  releases,
  files,
  rootHash,
}: PackageFacts): Readonly<Record<string, unknown>> {
  const byId = new Map(releases.map((record) => [record.release.id as string, record]));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.id,
    title: dataset.title,
    description: dataset.description,
    version: dataset.version,
    created: dataset.created,
    keywords: ['trade', 'China', 'Central Asia', 'mirror statistics', 'vintages'],
    contributors: [{ title: 'Sogdia contributors', roles: ['aggregator'] }],
    sources: releases.map(({ release, citation }) => ({ title: release.label, version: release.id, description: citation })),
    resources: files
      .toSorted((one, other) => (one.path < other.path ? -1 : 1))
      .map((file) => resourceOf(file, byId.get(releaseOf(file.path)))),
    sogdia: { contentHash: `sha256:${datasetPackage.contentHash}`, rootHash: `sha256:${rootHash}` },
  };
}

/** Where the Table Schema of a kind of built table lies. */
function schemaPath(table: string): string {
  return `datasets/${table.replace('.csv', '-schema.json')}`;
}

/** The Table Schema of each kind of built table, as JSON by its path. */
export function tableSchemas(): ReadonlyMap<string, string> {
  const schemas = Object.entries(tableFields).map(([table, fields]) => {
    const schema = { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', fields, missingValues: [''] };
    return [schemaPath(table), `${JSON.stringify(schema, null, 2)}\n`] as const;
  });
  return new Map(schemas);
}

function releaseOf(path: string): string {
  return path.split('/').slice(1, 3).join('/');
}

function resourceOf({ path, bytes, sha256 }: PackageFile, record: ReleaseRecord | undefined): Readonly<Record<string, unknown>> {
  const json = path.endsWith('.json');
  const table = Object.entries(tableFields).find(([name]) => path.endsWith(`/${name}`) && !path.includes('/raw/'));
  return {
    name: path.replace(/^datasets\//, '').replace(/\.(csv|json)$/, ''),
    path,
    ...(json ? {} : { type: 'table' }),
    format: json ? 'json' : 'csv',
    mediatype: json ? 'application/json' : 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(table === undefined ? {} : { schema: schemaPath(table[0]) }),
    ...(table === undefined || record === undefined ? {} : termsOf(record)),
  };
}

function termsOf(record: ReleaseRecord): Readonly<Record<string, unknown>> {
  return {
    sources: record.sources.map(({ id, publisher, title, url }) => ({
      title: `${publisher}. ${title}`,
      ...(url === null ? {} : { path: url }),
      version: id,
    })),
    licenses: record.licences.map(({ id, title, url }) => ({ name: id, title, ...(url === null ? {} : { path: url }) })),
    sogdia: { release: record.release.id, knownFrom: record.release.knownFrom, retrieved: record.release.retrieved },
  };
}
