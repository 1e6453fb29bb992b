import * as z from 'zod';

/** A list of what a schema describes; empty where it is left out. */
export function listOf<Item extends z.core.SomeType>(item: Item): z.ZodDefault<z.ZodArray<Item>> {
  return z.array(item).default([]);
}
