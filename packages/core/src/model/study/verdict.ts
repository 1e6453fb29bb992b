import * as z from 'zod';
import { textSchema } from '../values/index.ts';
import { claimIdSchema } from './claim.ts';

/**
 * What the data say of a claim. `supported-in-part`: it holds as far as data can speak to it, and the claim says for what not
 * (`leaves`); `rounding-sensitive`: the threshold lies inside the rounding of the inputs; `source-sensitive`: another record or vintage
 * decides otherwise; `not-independent`: checked against a number or words that come from the text itself or are our own.
 */
export const verdictKindSchema = z.enum([
  'supported',
  'supported-in-part',
  'contradicted',
  'rounding-sensitive',
  'source-sensitive',
  'not-independent',
  'not-checkable',
]);
export type VerdictKind = z.infer<typeof verdictKindSchema>;

/**
 * A verdict on record: `reason` says in fixed words what decided it, so that a change shows; `note` is what a reviewer found worth
 * telling, null where nothing is.
 */
export const verdictSchema = z.strictObject({
  claim: claimIdSchema,
  verdict: verdictKindSchema,
  reason: textSchema,
  note: textSchema.nullable(),
});
export type Verdict = z.infer<typeof verdictSchema>;
