import { licenceSchema, receiptSchema, releaseSchema, sourceSchema } from '@sogdia/core/model';
import * as z from 'zod';
import type { Messages } from '../../messages/messages.ts';
import { claimsFileSchema } from './claims-schema.ts';
import { indexFileSchema } from './index-schema.ts';
import { valuesFileSchema, viewFileSchema } from './view-schema.ts';

const scalarSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const columnSchema = z.union([
  z.array(scalarSchema).describe('One value per row.'),
  z
    .strictObject({ each: scalarSchema, rows: z.array(z.int()), others: z.array(scalarSchema) })
    .describe('The value most rows share, then the other rows with their own values.'),
  z
    .strictObject({ distinct: z.array(scalarSchema), positions: z.array(z.int()) })
    .describe('The distinct values, then each row’s position among them.'),
]);

/** A table, column by column. */
const tableSchema = z.strictObject({ rows: z.int(), columns: z.record(z.string(), columnSchema) });
const records = z.array(z.looseObject({}));

/** The file of a part of the dataset, as the engine reads it: tables column by column, the rest as lists of records. */
const datasetPartSchema = z.strictObject({
  observations: tableSchema,
  indicators: tableSchema,
  economies: records,
  groups: records,
  offered: z.array(z.string()),
  indicatorRegistry: records,
  indicatorRoles: records,
  places: records,
  outlines: records,
  nomenclatures: records,
  productSets: records,
  concordances: records,
  events: records,
  studies: records,
  absences: records,
  policies: records,
  sources: records,
  releases: records,
  licences: records,
});

/** The files that the interface has, by the schema that describes each, and what stands in several of them. */
const schemas = {
  Index: indexFileSchema,
  View: viewFileSchema,
  Values: valuesFileSchema,
  Claims: claimsFileSchema,
  DatasetPart: datasetPartSchema,
  Receipt: receiptSchema,
  Source: sourceSchema,
  Release: releaseSchema,
  Licence: licenceSchema,
} as const;

/** What stands for a name in the path of many files, and the names that there are. */
export interface NamesOfFiles {
  readonly views: readonly string[];
  readonly parts: readonly string[];
}

/** The description of the interface as OpenAPI 3.1 has it, from the schemas that the files are written by. */
export function openApiFile({ views, parts }: NamesOfFiles, version: string, messages: Messages): object {
  return {
    openapi: '3.1.1',
    info: {
      title: messages['site.name'],
      summary: messages['api.summary'],
      description: messages['api.about'],
      version: `1.0.0+data.${version}`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: {
      '/api/v1/index.json': reading('readIndex', messages['api.index'], 'Index'),
      '/api/v1/claims.json': reading('readClaims', messages['api.claims'], 'Claims'),
      '/api/v1/views/{name}.json': reading('readView', messages['api.view'], 'View', views),
      '/api/v1/views/{name}.values.json': reading('readValues', messages['api.values'], 'Values', views),
      '/api/v1/views/{name}.txt': reading('readText', messages['api.text'], 'text/plain', views),
      '/api/v1/dataset/{name}.json': reading('readDatasetPart', messages['api.part'], 'DatasetPart', parts),
      [`/v/${version}/{name}.json`]: reading('readPinnedView', messages['api.pinned']({ version }), 'View', views),
      ...Object.fromEntries(
        Object.entries({ txt: 'text/plain', csv: 'text/csv', svg: 'image/svg+xml' } as const).map(([ending, type]) => [
          `/v/${version}/{name}.${ending}`,
          reading(`readPinned${ending}`, messages['api.pinned']({ version }), type, views),
        ]),
      ),
    },
    components: { schemas: componentSchemas() },
  };
}

/** A file, or each file of a name, that is read and no more. */
function reading(
  operationId: string,
  summary: string,
  schema: keyof typeof schemas | `${string}/${string}`,
  names: readonly string[] | null = null,
): object {
  const parameters = [{ name: 'name', in: 'path', required: true, schema: { type: 'string', enum: names } }];
  const content = schema.includes('/')
    ? { [schema]: { schema: { type: 'string' } } }
    : { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
  return {
    get: {
      operationId,
      summary,
      ...(names === null ? {} : { parameters }),
      responses: { 200: { description: summary, content }, 404: { description: 'File not found.' } },
    },
  };
}

/** The schemas as JSON Schema has them, each under its name and without an address of its own. */
function componentSchemas(): Readonly<Record<string, object>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const { schemas: written } = z.toJSONSchema(registry, { target: 'draft-2020-12', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(written).map(([id, { $schema, $id, ...schema }]) => [id, schema]));
}
