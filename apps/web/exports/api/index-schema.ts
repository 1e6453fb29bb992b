import * as z from 'zod';

const fileKindSchema = z.enum(['view', 'values', 'text', 'claims', 'dataset-part', 'openapi']);

/** The file that lists all others. */
export const indexFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  dataVersion: z.string(),
  contentHash: z.string(),
  files: z.array(
    z.strictObject({
      path: z.string().describe('Path from the root of the site.'),
      kind: fileKindSchema,
      title: z.string(),
      query: z.string().nullable().describe('For a file of a view, its query string.'),
    }),
  ),
});

/** What the file that lists all others holds. */
export type IndexFile = z.infer<typeof indexFileSchema>;
