import * as z from 'zod';
import { economyCodeSchema } from '../economies/index.ts';
import { releaseIdSchema, sourceIdSchema } from '../sources/index.ts';
import { asPrintedSchema, confidenceSchema, periodSchema, textSchema } from '../values/index.ts';
import { figureDerivationSchema } from './derivation.ts';
import { findingKindSchema, findingSchema } from './finding.ts';
import { recordedFlowSchema } from './flow.ts';
import { productSchema } from './product.ts';
import { valuationSchema } from './valuation-schema.ts';

/**
 * How a figure came about. Its words follow from it.
 *
 * - `printed`: the string stands in the source, a table or a text.
 * - `derived`: worked out by a formula over printed figures; never a publisher's own figure.
 * - `reconciled`: made of the records of both sides by a body that publishes it (BACI).
 * - `filled`: compiled by a body that fills in what the recorder did not report.
 * - `estimated`: by a method of the publisher or of ours.
 * - `from-the-paper`: read in the study that the dataset puts to the test, or worked out with its numbers: it can't test the study.
 */
export const observationStatusSchema = z.enum(['printed', 'derived', 'reconciled', 'filled', 'estimated', 'from-the-paper']);
export type ObservationStatus = z.infer<typeof observationStatusSchema>;

/**
 * What a reader must know before using a figure. Each has a text in the message catalogue under `flag.<flag>`. `first-print-not-held`: a
 * figure known to be a revision, where no earlier one is held; `printed-sum`: a sum that its publisher printed, taken where its parts
 * are not all there.
 */
export const qualityFlagSchema = z.enum([
  'rounded',
  'report-incomplete',
  'single-source',
  'conflicting-sources',
  'goods-and-services',
  'preliminary',
  'corrected',
  'first-print-not-held',
  'printed-sum',
  ...findingKindSchema.options,
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
 * Its status is its own: publishers estimate quantities of values that were reported. So are its `findings`: they are of the quantity and of what is
 * divided by it, not of the value beside it.
 */
export const quantitySchema = z.strictObject({
  value: z.number().nonnegative(),
  unit: quantityUnitSchema,
  printed: asPrintedSchema,
  status: observationStatusSchema,
  findings: z.array(findingSchema).min(1).exactOptional(),
});
export type Quantity = z.infer<typeof quantitySchema>;

/**
 * One recorded figure of trade. `value` is in plain currency at current prices, US dollars unless `unit` says otherwise; `printed` keeps the
 * figure and unit as they stand in the source, null where none prints it: then `derivation` says how it was worked out. `printedGrowth` is
 * the growth on the same period a year before that the source prints beside the figure, in per cent: a statement of its own, against a base that
 * the source may have revised. `quantities` are those that the same row of the source states, each unit once. `source` names where this very
 * figure was read, `release` the vintage it belongs to. `findings` are what detectors found of it.
 */
export const observationSchema = z
  .strictObject({
    reporter: economyCodeSchema,
    partner: economyCodeSchema,
    flow: recordedFlowSchema,
    period: periodSchema,
    product: productSchema,
    value: z.number(),
    unit: currencySchema.default('usd'),
    valuation: valuationSchema,
    printed: asPrintedSchema.nullable(),
    derivation: figureDerivationSchema.exactOptional(),
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
    findings: z.array(findingSchema).min(1).exactOptional(),
    note: textSchema.nullable(),
  })
  .refine(({ printed, derivation }) => (printed === null) === (derivation !== undefined), {
    path: ['printed'],
    message: 'a figure as printed, or how it was derived',
  })
  .refine(({ status, printed }) => status !== 'derived' || printed === null, {
    path: ['status'],
    message: 'derived, but has a printed figure',
  });
export type Observation = z.infer<typeof observationSchema>;
