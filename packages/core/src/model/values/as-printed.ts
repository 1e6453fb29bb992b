import * as z from 'zod';
import { textSchema } from './texts.ts';

/** A figure and its unit as they stand in a source. */
export const asPrintedSchema = z.strictObject({ value: textSchema, unit: textSchema });

/** How sure the reading of a figure is. */
export const confidenceSchema = z.enum(['high', 'medium', 'low']);
