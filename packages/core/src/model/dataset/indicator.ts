import * as z from 'zod';
import { economyCodeSchema } from '../economies/index.ts';
import { releaseIdSchema, sourceIdSchema } from '../sources/index.ts';
import { observationStatusSchema } from '../trade/index.ts';
import { unitSchema, yearSchema } from '../values/index.ts';

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

/**
 * What an indicator is to the engine, which knows none by its id: the rate by which dollars become yuan; the factor from current dollars to
 * those of a year's prices; what an amount is set against per head and in relation to the product; where an economy lies, and with whom it
 * shares a land border.
 */
export const indicatorRoleNameSchema = z.enum([
  'yuan-per-dollar',
  'deflator',
  'population',
  'gross-domestic-product',
  'latitude',
  'longitude',
  'land-neighbours',
]);
export type IndicatorRoleName = z.infer<typeof indicatorRoleNameSchema>;

/**
 * The indicator of a dataset that plays a role, the engine's unit of its values, and whose value is taken: that of `recorder`, or of the
 * economy that is asked about where it is null. `priceYear` is the year whose prices a deflator leads to, null for all others.
 */
export const indicatorRoleSchema = z
  .strictObject({
    role: indicatorRoleNameSchema,
    indicator: z.string().min(1),
    unit: unitSchema,
    recorder: economyCodeSchema.nullable(),
    priceYear: yearSchema.nullable().default(null),
  })
  .refine(({ role, priceYear }) => (role === 'deflator') === (priceYear !== null), {
    path: ['priceYear'],
    message: 'the year of the prices with a deflator, and only with it',
  });
export type IndicatorRole = z.infer<typeof indicatorRoleSchema>;
