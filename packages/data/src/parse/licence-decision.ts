import * as z from 'zod';

/**
 * What somebody decided about the figures under one licence: whether they go out in a release, who decided it and on which day. `note` may say on what grounds, such as
 * a permission in writing.
 */
export const licenceDecisionSchema = z.strictObject({
  licence: z.string().min(1),
  publish: z.enum(['yes', 'no']),
  who: z.string().trim().min(1, 'expected the name of who decided'),
  when: z.iso.date('expected a day, such as 2026-12-31'),
  note: z.string().optional(),
});
export type LicenceDecision = z.infer<typeof licenceDecisionSchema>;
