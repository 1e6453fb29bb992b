import * as z from 'zod';
import { releaseIdSchema, sourceIdSchema } from '../sources/index.ts';
import { figureDerivationSchema, findingSchema, observationStatusSchema, qualityFlagSchema, quantitySchema } from '../trade/index.ts';
import { asPrintedSchema, confidenceSchema, missingSchema, textSchema, unitSchema, type Value } from '../values/index.ts';

const valueSchema: z.ZodType<Value> = z.union([z.number(), missingSchema]);

/**
 * What a number is about: a quantity (a flow, a measure, an indicator), whose record it is (`recorder`: the economy whose records
 * were read), between whom, and when. `name` says the quantity in words where its id does not: an indicator by the name that the
 * dataset gives it, a computed number of an expression by its phrase. `product` says of which goods, where not of all. `priceYear` is the year in whose prices an amount in constant dollars is.
 */
export const receiptSubjectSchema = z.strictObject({
  quantity: textSchema,
  name: textSchema.exactOptional(),
  product: textSchema.exactOptional(),
  reporter: z.string().nullable(),
  partner: z.string().nullable(),
  recorder: z.string().nullable(),
  period: z.string().nullable(),
  priceYear: z.number().int().exactOptional(),
});
export type ReceiptSubject = z.infer<typeof receiptSubjectSchema>;

/**
 * A figure as a source gives it: value in the engine's unit, figure and unit as printed or how it was derived, the growth in per cent that is printed
 * beside it, the quantities that the same row states, where it was read, of which release, what detectors found of it; of goods, the code as
 * recorded, with its revision.
 */
const recordedFigure = {
  value: z.number(),
  product: z.string().exactOptional(),
  printed: asPrintedSchema.nullable(),
  derivation: figureDerivationSchema.exactOptional(),
  printedGrowth: z.string().exactOptional(),
  quantities: z.array(quantitySchema).exactOptional(),
  valuation: z.string().nullable(),
  source: sourceIdSchema,
  release: releaseIdSchema,
  status: observationStatusSchema,
  confidence: confidenceSchema,
  flags: z.array(qualityFlagSchema),
  findings: z.array(findingSchema).exactOptional(),
  note: z.string().nullable(),
};

/** What another source or vintage says of the same cell; `unit` is given where it is not that of the cell. */
export const receiptAlternateSchema = z.strictObject({ unit: unitSchema.exactOptional(), ...recordedFigure });
export type ReceiptAlternate = z.infer<typeof receiptAlternateSchema>;

/** A leaf of a receipt: one cell of a source, with what others say of the same cell. */
export const receiptCellSchema = z.strictObject({
  kind: z.literal('cell'),
  subject: receiptSubjectSchema,
  unit: unitSchema,
  ...recordedFigure,
  alternates: z.array(receiptAlternateSchema),
});
export type ReceiptCell = z.infer<typeof receiptCellSchema>;

/** A leaf where no figure was found: why, and what exists that was not taken (imputed or incomplete figures). */
export const receiptAbsenceSchema = z.strictObject({
  kind: z.literal('absence'),
  subject: receiptSubjectSchema,
  unit: unitSchema,
  value: missingSchema,
  note: z.string().nullable(),
  source: sourceIdSchema.nullable(),
  alternates: z.array(receiptAlternateSchema),
});
export type ReceiptAbsence = z.infer<typeof receiptAbsenceSchema>;

/**
 * A number computed from others: the operation with its formula, and each operand with its role, itself a receipt. A derived figure of the data has
 * `alternates`: what others say of the same cell.
 */
export interface ReceiptStep {
  readonly kind: 'step';
  readonly subject: ReceiptSubject;
  readonly unit: z.infer<typeof unitSchema>;
  readonly value: Value;
  readonly operation: string;
  readonly formula: string;
  readonly operands: readonly { readonly role: string; readonly receipt: Receipt }[];
  readonly alternates?: readonly ReceiptAlternate[];
}

/** The lineage of one number: a cell, an absence, or a step over further receipts. `value` is the number itself. */
export type Receipt = ReceiptCell | ReceiptAbsence | ReceiptStep;

/** Schema of a computed number with its operands. */
export const receiptStepSchema = z.strictObject({
  kind: z.literal('step'),
  subject: receiptSubjectSchema,
  unit: unitSchema,
  value: valueSchema,
  operation: textSchema,
  formula: textSchema,
  get operands() {
    return z.array(z.strictObject({ role: textSchema, receipt: receiptSchema }));
  },
  alternates: z.array(receiptAlternateSchema).exactOptional(),
});

/** Schema of a receipt, for files that carry one. */
export const receiptSchema: z.ZodType<Receipt> = z.lazy(() =>
  z.union([receiptCellSchema, receiptAbsenceSchema, receiptStepSchema]),
) as z.ZodType<Receipt>;
