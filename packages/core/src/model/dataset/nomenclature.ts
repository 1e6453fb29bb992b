import * as z from 'zod';
import { sourceIdSchema } from '../sources/index.ts';
import { productSchema } from '../trade/index.ts';
import { kebabCase } from '../values/index.ts';
import { namesInSomeSchema } from './place.ts';

const nomenclatureItemSchema = z.strictObject({
  code: z.string().regex(/^[0-9A-Za-z.-]+$/),
  level: z.string().min(1),
  parent: z.string().min(1).nullable(),
  names: namesInSomeSchema,
});
/** A code of a nomenclature with its level, the code that it belongs to (null at the top) and its names. */
export type NomenclatureItem = z.infer<typeof nomenclatureItemSchema>;

/**
 * A nomenclature of goods. `revisions` are the prefixes of products (`HS2017` in `HS2017:27`) whose codes of these levels mean the same;
 * `levels` stand from the widest to the narrowest. Codes below the narrowest level belong to the code that they begin with.
 */
export const nomenclatureSchema = z.strictObject({
  id: z.string().min(1),
  names: namesInSomeSchema,
  revisions: z.array(z.string().min(1)).min(1),
  levels: z.array(z.strictObject({ id: z.string().min(1), names: namesInSomeSchema })).min(1),
  items: z.array(nomenclatureItemSchema),
  source: sourceIdSchema,
});
export type Nomenclature = z.infer<typeof nomenclatureSchema>;

/** A named set of codes, such as energy or agricultural products: a code stands for all below it. `source` is whose set it is. */
export const productSetSchema = z.strictObject({
  id: z.string().regex(kebabCase),
  names: namesInSomeSchema,
  products: z.array(productSchema).min(1),
  note: z.string().min(1).nullable(),
  source: sourceIdSchema,
});
export type ProductSet = z.infer<typeof productSetSchema>;

/** Which codes of one revision are which of another, pair by pair; a code with several pairs is split or joined. */
export const concordanceSchema = z.strictObject({
  from: z.string().min(1),
  to: z.string().min(1),
  pairs: z.array(z.tuple([z.string().min(1), z.string().min(1)])),
  source: sourceIdSchema,
});
export type Concordance = z.infer<typeof concordanceSchema>;
