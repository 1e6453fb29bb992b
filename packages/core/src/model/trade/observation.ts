import * as z from 'zod';
import { economyCodeSchema } from '../economies/index.ts';
import { releaseIdSchema, sourceIdSchema } from '../sources/index.ts';
import { asPrintedSchema, confidenceSchema, periodSchema, textSchema } from '../values/index.ts';
import { recordedFlowSchema } from './flow.ts';
import { productSchema } from './product.ts';
import { valuationSchema } from './valuation-schema.ts';

/**
 * How a figure came about: `reported` (a table), `quoted` (stated in a text, mostly rounded), `derived` (arithmetic on stated
 * figures), `imputed` and `estimated` (the publisher filled it in; it is nobody's report).
 */
export const observationStatusSchema = z.enum(['reported', 'quoted', 'derived', 'imputed', 'estimated']);
export type ObservationStatus = z.infer<typeof observationStatusSchema>;

/**
 * What a reader must know before using a figure. Each has a text in the message catalogue under `flag.<flag>`. `first-print-not-held`: a
 * figure known to be a revision, where no earlier one is held; `printed-sum`: a sum that its publisher printed, taken where its parts
 * are not all there; `sudden-change`: ten times or a tenth of what it was a year before, or a run with such a month.
 */
export const qualityFlagSchema = z.enum([
  'rounded',
  'report-incomplete',
  'single-source',
  'conflicting-sources',
  'from-the-paper',
  'imputed-mirror',
  'goods-and-services',
  'reconciled',
  'preliminary',
  'corrected',
  'first-print-not-held',
  'printed-sum',
  'sudden-change',
]);
export type QualityFlag = z.infer<typeof qualityFlagSchema>;

/** The currency of a recorded figure. */
export const currencySchema = z.enum(['usd', 'cny']);
export type Currency = z.infer<typeof currencySchema>;

/** The units that the quantity of goods is counted in: kilograms of net weight, or items. */
export const quantityUnitSchema = z.enum(['kg', 'items']);
export type QuantityUnit = z.infer<typeof quantityUnitSchema>;

/**
 * How much of the goods a record of trade states beside their value, in one unit; `printed` keeps the figure and unit as they stand in the source.
 * Its status is its own: publishers estimate quantities of values that were reported.
 */
export const quantitySchema = z.strictObject({
  value: z.number().nonnegative(),
  unit: quantityUnitSchema,
  printed: asPrintedSchema,
  status: observationStatusSchema,
});
export type Quantity = z.infer<typeof quantitySchema>;

/**
 * One recorded figure of trade. `value` is in plain currency at current prices, US dollars unless `unit` says otherwise; `printed` keeps the
 * figure and unit as they stand in the source. `printedGrowth` is the growth on the same period a year before that the source prints beside the
 * figure, in per cent: a statement of its own, against a base that the source may have revised. `quantities` are those that the same row of the
 * source states, each unit once. `source` names where this very figure was
 * read, `release` the vintage it belongs to.
 */
export const observationSchema = z.strictObject({
  reporter: economyCodeSchema,
  partner: economyCodeSchema,
  flow: recordedFlowSchema,
  period: periodSchema,
  product: productSchema,
  value: z.number(),
  unit: currencySchema.default('usd'),
  valuation: valuationSchema,
  printed: asPrintedSchema,
  printedGrowth: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .nullable()
    .default(null),
  quantities: z
    .array(quantitySchema)
    .min(1)
    .refine((all) => new Set(all.map(({ unit }) => unit)).size === all.length, 'each unit once')
    .exactOptional(),
  source: sourceIdSchema,
  release: releaseIdSchema,
  status: observationStatusSchema,
  confidence: confidenceSchema,
  flags: z.array(qualityFlagSchema),
  note: textSchema.nullable(),
});
export type Observation = z.infer<typeof observationSchema>;
