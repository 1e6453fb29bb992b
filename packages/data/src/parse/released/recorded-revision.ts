import * as z from 'zod';

/**
 * A row of numbers that changed between two versions of the dataset, with the reason: the row as it stood and as it stands, its cells
 * joined by ` | ` in the order of `canonicalRows`. A `source-revision` is the publisher's, an `erratum` ours.
 */
export const recordedRevisionSchema = z
  .strictObject({
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    kind: z.enum(['source-revision', 'erratum', 'row-added', 'row-removed']),
    before: z.string().min(1).nullable(),
    after: z.string().min(1).nullable(),
    reason: z.string().min(1),
    reference: z.string().min(1),
  })
  .refine(({ kind, before }) => (kind === 'row-added') === (before === null), {
    path: ['before'],
    message: 'the row as it stood, or null for a row that was added',
  })
  .refine(({ kind, after }) => (kind === 'row-removed') === (after === null), {
    path: ['after'],
    message: 'the row as it stands, or null for a row that was removed',
  });
export type RecordedRevision = z.infer<typeof recordedRevisionSchema>;

/**
 * Rows that go by another name since a version, their figures untouched: of each release, how a line began before, by how it begins now, in
 * the order of `canonicalRows`.
 */
export const recordedRenamingSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  reason: z.string().min(1),
  releases: z.record(z.string().min(1), z.record(z.string().min(1), z.string().min(1))),
});
export type RecordedRenaming = z.infer<typeof recordedRenamingSchema>;
