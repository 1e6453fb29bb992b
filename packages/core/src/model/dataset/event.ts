import * as z from 'zod';
import { economyCodeSchema } from '../economies/index.ts';
import { measureSchema } from '../question/index.ts';
import { releaseIdSchema, sourceIdSchema } from '../sources/index.ts';
import { currencySchema } from '../trade/index.ts';
import { asPrintedSchema, confidenceSchema, isoDateSchema, textSchema, yearSchema } from '../values/index.ts';

/**
 * What an event sets as an aim: how much a measure of the trade between a reporter and a partner is to be by the end of a year. `value` is the
 * amount in plain currency, `printed` the figure and its unit as the source gives them.
 */
export const targetSchema = z.strictObject({
  measure: measureSchema,
  reporter: economyCodeSchema,
  partner: economyCodeSchema,
  year: yearSchema,
  value: z.number().positive(),
  unit: currencySchema,
  printed: asPrintedSchema,
});
export type Target = z.infer<typeof targetSchema>;

/**
 * Something dated that may have moved trade. `date` and `end` are ISO dates of day, month or year precision; `economies` lists
 * the economies it happened in (ISO codes, `CA5`, `WLD`). `onCharts` marks the few that charts draw; a timeline lists them all. `target` is
 * what it sets as an aim, where it does.
 */
export const eventSchema = z.strictObject({
  id: textSchema,
  date: isoDateSchema,
  end: isoDateSchema.nullable(),
  economies: z.array(textSchema),
  kind: textSchema,
  title: textSchema,
  detail: textSchema.nullable(),
  onCharts: z.boolean(),
  target: targetSchema.exactOptional(),
  confidence: confidenceSchema,
  source: sourceIdSchema,
  release: releaseIdSchema,
});
export type Event = z.infer<typeof eventSchema>;
