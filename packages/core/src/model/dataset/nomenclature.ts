import * as z from 'zod';
import { sourceIdSchema } from '../sources/index.ts';
import { productSchema } from '../trade/index.ts';
import { kebabCaseSchema, textSchema } from '../values/index.ts';
import { namesInSomeSchema } from './place.ts';

const nomenclatureItemSchema = z.strictObject({
  code: z.string().regex(/^[0-9A-Za-z.-]+$/),
  level: textSchema.nullable(),
  parent: textSchema.nullable(),
  names: namesInSomeSchema,
  short: namesInSomeSchema.optional(),
});
/**
 * A code of a nomenclature with its level, the code that it belongs to (null at the top) and its names: those of the nomenclature, and `short`
 * ones for charts, tables and lists, where the dataset has them. A code without a level is one that the dataset names below its levels: it is no
 * part of another.
 */
export type NomenclatureItem = z.infer<typeof nomenclatureItemSchema>;

/**
 * A nomenclature of goods. `revisions` are the prefixes of products (`HS2017` in `HS2017:27`) whose codes of these levels mean the same;
 * `levels` stand from the widest to the narrowest. Codes below the narrowest level belong to the code that they begin with.
 */
export const nomenclatureSchema = z.strictObject({
  id: textSchema,
  names: namesInSomeSchema,
  revisions: z.array(textSchema).min(1),
  levels: z.array(z.strictObject({ id: textSchema, names: namesInSomeSchema })).min(1),
  items: z.array(nomenclatureItemSchema),
  source: sourceIdSchema,
});
export type Nomenclature = z.infer<typeof nomenclatureSchema>;

/** A named set of codes, such as energy or agricultural products: a code stands for all below it. `source` is whose set it is. */
export const productSetSchema = z.strictObject({
  id: kebabCaseSchema,
  names: namesInSomeSchema,
  products: z.array(productSchema).min(1),
  note: textSchema.nullable(),
  source: sourceIdSchema,
});
export type ProductSet = z.infer<typeof productSetSchema>;

/** Which codes of one revision are which of another, pair by pair; a code with several pairs is split or joined. */
export const concordanceSchema = z.strictObject({
  from: textSchema,
  to: textSchema,
  pairs: z.array(z.tuple([textSchema, textSchema])),
  source: sourceIdSchema,
});
export type Concordance = z.infer<typeof concordanceSchema>;
