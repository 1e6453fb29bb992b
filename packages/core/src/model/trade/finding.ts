import * as z from 'zod';
import { textSchema } from '../values/index.ts';

/**
 * What a detector can find in figures.
 *
 * - `constant-share`: nearly all partners keep their share of the reporter's total from year to year: an estimate, nobody's record.
 * - `copied-mirror`: the reporter's figures repeat the partners' times or over a CIF/FOB factor: filled in, nobody's record.
 * - `constant-factor`: the figures are those of another release times one factor.
 * - `missing-chapters`: whole chapters that usually stand in the record are not in it.
 * - `re-imports`: the reporter is its own partner: goods that came back.
 * - `truncated-table`: the table has far fewer rows than its neighbours, or exactly as many as a service gives at most.
 * - `vintage-jump`: the figure was revised by far more than others.
 * - `sudden-change`: ten times, or a tenth, of the figure of a year before.
 * - `unit-value-change`: the value of one is twice, or half, that of a year before; a finding of the quantity.
 */
export const findingKindSchema = z.enum([
  'constant-share',
  'copied-mirror',
  'constant-factor',
  'missing-chapters',
  're-imports',
  'truncated-table',
  'vintage-jump',
  'sudden-change',
  'unit-value-change',
]);
export type FindingKind = z.infer<typeof findingKindSchema>;

/** What a detector found of a figure, with the numbers and names that a reader can check it by; the catalogue has a sentence for each kind. */
export const findingSchema = z.strictObject({
  kind: findingKindSchema,
  evidence: z.record(z.string(), z.union([z.number(), textSchema])),
});
export type Finding = z.infer<typeof findingSchema>;
