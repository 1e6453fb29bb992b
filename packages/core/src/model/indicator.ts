import * as z from 'zod';
import { observationStatusSchema } from './observation.ts';
import { releaseIdSchema } from './release.ts';
import { sourceIdSchema } from './source.ts';

/**
 * One value of a context indicator: gross domestic product, population, an exchange rate, a price index, a logistics score.
 * `unit` is the unit as printed by the source; `value` is null where the source gives a text, which then stands in `text`.
 * `period` may be a day, a span or open, as the source gives it.
 */
export const indicatorValueSchema = z.strictObject({
  indicator: z.string().min(1),
  economy: z.string().min(1),
  period: z.string(),
  value: z.number().nullable(),
  text: z.string().min(1).nullable(),
  unit: z.string().min(1),
  status: observationStatusSchema,
  confidence: z.enum(['high', 'medium', 'low']),
  source: sourceIdSchema,
  release: releaseIdSchema,
  note: z.string().min(1).nullable(),
});
export type IndicatorValue = z.infer<typeof indicatorValueSchema>;

/** What an indicator is called in English, as it stands inside a sentence: 'the (name) of Kazakhstan'. */
export const indicatorNameSchema = z.strictObject({ id: z.string().min(1), name: z.string().min(1) });
export type IndicatorName = z.infer<typeof indicatorNameSchema>;
