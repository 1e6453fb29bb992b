import {
  licenceSchema,
  missingReasonSchema,
  observationStatusSchema,
  periodSchema,
  qualityFlagSchema,
  receiptSchema,
  receiptSubjectSchema,
  reconciliationMethodSchema,
  releaseSchema,
  sourceSchema,
  unitSchema,
  valuationSchema,
} from '@sogdia/core/model';
import * as z from 'zod';

const texts = z.array(z.string());
const sourceOfViewSchema = z.strictObject({ source: sourceSchema, release: releaseSchema, licence: licenceSchema });

const unitOfViewSchema = z.strictObject({
  unit: unitSchema,
  display: z.enum(['money', 'percent', 'ratio', 'number', 'percentage-points', 'index', 'rank', 'year', 'level']),
  scale: z.number().describe('The divisor used for display: 1e9 for billions.'),
  decimals: z.int(),
  label: z.string(),
  short: z.string(),
  levels: z.array(z.looseObject({})).optional(),
});

const annotationSchema = z.strictObject({
  id: z.string(),
  date: z.string(),
  end: z.string().nullable(),
  position: z.number().describe('The date as a decimal year.'),
  label: z.string(),
  detail: z.string().nullable(),
  economies: texts,
  target: z
    .strictObject({ year: z.int(), value: z.number() })
    .optional()
    .describe('The target that the event sets, in the unit of the view.'),
  source: sourceSchema,
});

const valueOfRow = {
  period: periodSchema,
  value: z.number().nullable().describe('In the row’s unit, in full precision; null where missing, with the reason.'),
  unit: unitSchema,
  status: z.union([observationStatusSchema, z.literal('missing')]),
  reason: missingReasonSchema.nullable(),
  transform: z.string(),
  vintage: z.string().describe('Which figures: first (first published), latest (revised), or as known on a date.'),
  flags: z.array(qualityFlagSchema),
  receipt: receiptSchema,
};

const tradeRowSchema = z.strictObject({
  ...valueOfRow,
  reporter: z.string(),
  partner: z.string(),
  product: z.string().nullable(),
  measure: z.string(),
  record: z.string(),
  recorder: texts.describe('Whose figures the number uses, and the sources of publishers that made their own.'),
  revised: z.number().nullable(),
  method: z.union([reconciliationMethodSchema, z.null()]),
  valuation: valuationSchema.nullable(),
});

const indicatorRowSchema = z.strictObject({
  ...valueOfRow,
  economy: z.string(),
  indicator: z.string(),
  unitName: z.string().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
});

/** The file of a view: what was asked, in words, and a row for each value with its receipt. */
export const viewFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  dataVersion: z.string(),
  contentHash: z.string(),
  query: z.string().describe('The view as a query string, for Explore and the terminal program.'),
  name: z.string().nullable(),
  title: z.string(),
  subtitle: z.string(),
  headline: z.string(),
  unit: unitOfViewSchema,
  description: z.strictObject({ summary: texts, level: texts, trend: texts, turningPoints: texts, extremes: texts, absences: texts }),
  agreement: z
    .strictObject({
      summary: z.string(),
      items: z.array(z.strictObject({ stated: z.string(), at: z.string(), outcome: z.string(), text: z.string() })),
    })
    .nullable(),
  notes: texts,
  sources: z.array(sourceOfViewSchema).min(1),
  joints: z.array(
    z.strictObject({
      series: z.string(),
      kind: z.enum(['release', 'nomenclature']),
      of: receiptSubjectSchema.describe('The flow or indicator whose figures change.'),
      period: periodSchema,
      from: z.string(),
      to: z.string(),
    }),
  ),
  annotations: z.array(annotationSchema),
  rows: z.array(z.union([tradeRowSchema, indicatorRowSchema])),
  truncated: z.boolean(),
  total: z.int(),
});

/** The same without the receipts, for who wants the numbers alone. */
export const valuesFileSchema = z.strictObject({
  ...viewFileSchema.shape,
  rows: z.array(z.union([tradeRowSchema.omit({ receipt: true }), indicatorRowSchema.omit({ receipt: true })])),
});
