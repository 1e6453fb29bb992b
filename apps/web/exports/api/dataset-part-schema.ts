import * as z from 'zod';

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
export const datasetPartSchema = z.strictObject({
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
