import * as z from 'zod';
import { economyCodeSchema } from '../economies/index.ts';
import { releaseIdSchema, sourceIdSchema } from '../sources/index.ts';
import { asPrintedSchema, listOf, periodSchema, textSchema, unitSchema } from '../values/index.ts';

/**
 * A printed figure that a derived one was worked out of: what it is, of which period, and with whom where that is another partner, in the engine's
 * unit and as printed, and where it stands.
 */
export const derivationOperandSchema = z.strictObject({
  role: textSchema,
  quantity: textSchema,
  period: periodSchema,
  partner: z.exactOptional(economyCodeSchema),
  value: z.number(),
  unit: unitSchema,
  printed: asPrintedSchema,
  source: sourceIdSchema,
  release: releaseIdSchema,
  isFromThePaper: z.boolean().default(false),
});
export type DerivationOperand = z.infer<typeof derivationOperandSchema>;

/**
 * How a figure that no source prints was worked out: the formula in plain symbols or in words, and the printed figures in it, each by its role in
 * the formula. Without operands where these are many rows of the table that the figure cites. `unit` is what one of the result is, in words, where
 * the figure's own unit does not say it.
 */
export const figureDerivationSchema = z.strictObject({
  formula: textSchema,
  unit: textSchema.exactOptional(),
  operands: listOf(derivationOperandSchema),
});
export type FigureDerivation = z.infer<typeof figureDerivationSchema>;
