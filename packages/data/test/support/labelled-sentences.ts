import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** `any`: a figure of which people may think differently; it counts nowhere, but is to be listed. */
const outcomeSchema = z.enum(['right', 'right-elsewhere', 'off', 'not-checkable', 'not-understood', 'any']);
const sentencesSchema = z.array(
  z.strictObject({
    sentence: z.string(),
    figures: z.array(z.strictObject({ printed: z.string(), outcome: outcomeSchema, means: z.string().nullable() })),
  }),
);

/** Sentences whose figures carry what a reader with the data at hand makes of them. */
export type LabelledSentences = z.infer<typeof sentencesSchema>;

/** The files of labelled sentences. */
export const labelledFiles = ['held-out', 'second', 'third', 'fourth', 'grammar', 'sharper', 'kept-back'] as const;

/** The sentences of one of the files. */
export async function labelledSentences(file: string): Promise<LabelledSentences> {
  return sentencesSchema.parse(JSON.parse(await readFile(new URL(`../fixtures/draft-sentences/${file}.json`, import.meta.url), 'utf8')));
}
