import * as z from 'zod';

/** All products together, or a code with the nomenclature and revision it belongs to (`HS2022:8703`, `SITC4:33`), or a group of WITS. */
export const productSchema = z
  .string()
  .regex(/^TOTAL$|^(HS(19(88|96)|20(02|07|12|17|22))|SITC[1-4]|BEC[45]|NATIONAL|WITS):[\dA-Za-z.-]+$/)
  .brand<'Product'>();
export type Product = z.infer<typeof productSchema>;
