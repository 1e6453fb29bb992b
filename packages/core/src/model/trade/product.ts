import * as z from 'zod';

/** All products together, or a code with the nomenclature and revision it belongs to (`HS2022:8703`, `SITC4:33`), or a group of WITS. */
export const productSchema = z
  .string()
  .regex(/^TOTAL$|^(HS(1988|1996|2002|2007|2012|2017|2022)|SITC[1-4]|BEC[45]|NATIONAL|WITS):[0-9A-Za-z.-]+$/)
  .brand<'Product'>();
export type Product = z.infer<typeof productSchema>;
