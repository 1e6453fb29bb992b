import { z } from 'zod';
import type { Correction, TidyMap } from '../data/index.ts';

const countsSchema = z.record(z.string(), z.number());

const textsSchema = z.record(z.string(), z.string());

/** A correction and a map have the fields that the readers give them, whose names are checked here: a field that is added there is missed here. */
type Fields<Read> = Readonly<Record<keyof Read, z.ZodType>>;

/** What a user said of a file, as hints of the readers: what the file does not say itself. */
const answersSchema = z.strictObject({
  encoding: z.string().exactOptional(),
  provider: z.string().exactOptional(),
  flow: z.enum(['import', 'export']).exactOptional(),
  nomenclature: z.string().exactOptional(),
  column: z.string().exactOptional(),
  decimal: z.enum(['.', ',']).exactOptional(),
  scale: z.enum(['units', 'thousands', 'millions', 'billions']).exactOptional(),
  names: textsSchema.exactOptional(),
  /** Cells that are read otherwise than they stand in the file, as the page of own files writes them. */
  corrections: z
    .array(
      z.strictObject({
        column: z.string(),
        from: z.string(),
        to: z.string(),
        at: z.strictObject({ file: z.string(), line: z.number().int() }).exactOptional(),
      } satisfies Fields<Correction>),
    )
    .exactOptional(),
  map: z
    .strictObject({
      columns: textsSchema,
      fixed: textsSchema.exactOptional(),
      unit: z.string(),
      nomenclature: z.string().exactOptional(),
      header: z.number().int().exactOptional(),
      headerLines: z.number().int().exactOptional(),
      sheet: z.string().exactOptional(),
      wide: z.string().exactOptional(),
      where: z.record(z.string(), z.array(z.string())).exactOptional(),
      words: textsSchema.exactOptional(),
      rates: z.record(z.string(), z.number()).exactOptional(),
      yearStart: z.number().int().exactOptional(),
    } satisfies Partial<Fields<TidyMap>>)
    .exactOptional(),
});
export type Answers = z.infer<typeof answersSchema>;

const selectionSchema = z.strictObject({
  economies: z.array(z.string()).exactOptional(),
  from: z.number().int().exactOptional(),
  to: z.number().int().exactOptional(),
});
export type KeptSelection = z.infer<typeof selectionSchema>;

const importedFileSchema = z.strictObject({
  file: z.string(),
  /** Where it lay; null where it was piped in. */
  path: z.string().nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int(),
  answers: answersSchema,
  /** What each file in it (an archive has several) was known as. */
  members: z.array(
    z.strictObject({
      file: z.string(),
      provider: z.string().nullable(),
      layout: z.string().nullable(),
      columns: z.array(z.string()),
      encoding: z.string().nullable(),
      rules: countsSchema,
      read: z.number().int(),
      kept: z.number().int(),
    }),
  ),
});
export type ImportedFile = z.infer<typeof importedFileSchema>;

/** What was imported, from what, how and with what outcome: `import.json`, which is a recipe as well. */
export const ownImportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  key: z.string().regex(/^[0-9a-f]{64}$/),
  readers: z.string(),
  /** The day on which the files were read. */
  read: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  files: z.array(importedFileSchema).min(1),
  selection: selectionSchema.nullable(),
  /** The records of trade that are kept, and the values of indicators beside them; lists of codes are read and not kept. */
  rows: z.number().int(),
  indicators: z.number().int().exactOptional(),
  counts: z.strictObject({
    read: z.number().int(),
    kept: z.number().int(),
    rejected: countsSchema,
    duplicates: z.number().int(),
    conflicts: z.number().int(),
  }),
  coverage: z.strictObject({ reporters: z.array(z.string()), partners: z.array(z.string()), periods: z.array(z.string()) }),
  /** What the rows of the file of rows hash to. */
  rowsSha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type OwnImport = z.infer<typeof ownImportSchema>;
