import * as z from 'zod';

/** An area or a former economy that no ISO code stands for any more: its code here, its code at UN Comtrade, and names of ours. */
export const areaSchema = z.strictObject({
  code: z.string(),
  comtrade: z.number().int(),
  kind: z.enum(['area', 'historical']),
  customs: z.string().length(3).optional(),
  names: z.strictObject({ zh: z.string(), ru: z.string() }),
});

/** What the registry of the world's economies is made of: the texts of the lists of codes, and the areas that are named by hand. */
export interface RegistryInputs {
  readonly partners: string;
  readonly reporters: string;
  readonly customs: string;
  readonly baci: string;
  readonly areas: readonly z.infer<typeof areaSchema>[];
}
