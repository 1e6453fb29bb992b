import * as z from 'zod';
import { economyCodeSchema, namesSchema } from '../economies/index.ts';
import { releaseIdSchema, sourceIdSchema } from '../sources/index.ts';
import { observationStatusSchema, qualityFlagSchema } from '../trade/index.ts';
import { confidenceSchema, kebabCaseSchema, textSchema, unitSchema, yearSchema } from '../values/index.ts';

/**
 * One value of a context indicator: gross domestic product, population, an exchange rate, a price index, a logistics score.
 * `unit` is the unit as printed by the source; `value` is null where the source gives a text, which then stands in `text`.
 * `period` may be a day, a span or open, as the source gives it. `formula` is by what a derived value was worked out; `flags` say that a figure of a text
 * is rounded, and the like.
 */
export const indicatorValueSchema = z.strictObject({
  indicator: textSchema,
  economy: textSchema,
  period: z.string(),
  value: z.number().nullable(),
  text: textSchema.nullable(),
  unit: textSchema,
  status: observationStatusSchema,
  formula: textSchema.exactOptional(),
  flags: z.array(qualityFlagSchema).min(1).exactOptional(),
  confidence: confidenceSchema,
  source: sourceIdSchema,
  release: releaseIdSchema,
  note: textSchema.nullable(),
});
export type IndicatorValue = z.infer<typeof indicatorValueSchema>;

/** What an indicator is about. */
export const indicatorTopicSchema = z.enum([
  'economy',
  'prices',
  'trade',
  'products',
  'trade-policy',
  'facilitation',
  'connectivity',
  'energy',
  'e-commerce',
  'investment',
  'debt',
  'risk',
  'geography',
]);
export type IndicatorTopic = z.infer<typeof indicatorTopicSchema>;

/** Identity of an indicator, in kebab-case. */
const indicatorIdSchema = kebabCaseSchema;

/**
 * What an indicator is called: `short` on an axis, in a list or a head of a table; `phrase` inside a sentence, 'the (phrase) of' an economy. Brackets at
 * the end of either say who counted it and how; a headline leaves them out, so that no part of what it is may stand there.
 */
const indicatorNamesSchema = z.strictObject({ short: textSchema, phrase: textSchema });

/**
 * An indicator, whose values stand in `Dataset.indicators`. Its `unit` has the words of its values and the engine's unit of them; a value
 * may be printed in another scale (millions, billions), which its own `unit` says. `frequency` is that of most of its values: `point` where
 * they have no period, or are dates, which make no series. `better` says which way a reader may call better, null where neither. `bounds` are the indicators that hold the lower and the upper end of each value, where its source gives them.
 * Names in Chinese and Russian are null where nobody gave one; `sources` are those of its values, first that of most.
 */
export const indicatorSchema = z.strictObject({
  id: indicatorIdSchema,
  topic: indicatorTopicSchema,
  names: z.strictObject({ en: indicatorNamesSchema, zh: indicatorNamesSchema.nullable(), ru: indicatorNamesSchema.nullable() }),
  description: textSchema.nullable(),
  unit: z.strictObject({ engine: unitSchema, names: namesSchema }),
  frequency: z.enum(['year', 'month', 'day', 'point']),
  better: z.enum(['higher', 'lower']).nullable(),
  bounds: z.strictObject({ lower: indicatorIdSchema, upper: indicatorIdSchema }).nullable().default(null),
  sources: z.array(sourceIdSchema),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/**
 * What an indicator is to the engine, which knows none by its id: the rate by which dollars become yuan, and the one at
 * which customs convert the yuan of their own tables; the factor from current dollars to
 * those of a year's prices; what an amount is set against per head and in relation to the product; where an economy lies, and with whom it
 * shares a land border.
 */
export const indicatorRoleNameSchema = z.enum([
  'yuan-per-dollar',
  'customs-yuan-per-dollar',
  'deflator',
  'population',
  'gross-domestic-product',
  'latitude',
  'longitude',
  'land-neighbours',
]);
export type IndicatorRoleName = z.infer<typeof indicatorRoleNameSchema>;

/**
 * The indicator of a dataset that plays a role, the engine's unit of its values, and whose value is taken: that of `recorder`, or of the
 * economy that is asked about where it is null. `priceYear` is the year whose prices a deflator leads to, null for all others.
 */
export const indicatorRoleSchema = z
  .strictObject({
    role: indicatorRoleNameSchema,
    indicator: textSchema,
    unit: unitSchema,
    recorder: z.nullable(economyCodeSchema),
    priceYear: z.nullable(yearSchema).default(null),
  })
  .refine(({ role, priceYear }) => (role === 'deflator') === (priceYear !== null), {
    path: ['priceYear'],
    message: 'a price year if role is deflator, else none',
  });
export type IndicatorRole = z.infer<typeof indicatorRoleSchema>;

/** What a level of a ladder is called: inside a sentence, and in the cell of a table. */
export interface LevelNames {
  readonly name: string;
  readonly short: string;
}

/**
 * What a view knows of an indicator: as the registry of its dataset has it, or, where that lists none by the id, as its values are printed,
 * which then has no topic. A ladder that a study brings is one, whose `levels`, from the lowest, are what its values stand for.
 */
export type KnownIndicator = Pick<Indicator, 'id' | 'names' | 'unit' | 'frequency' | 'better' | 'bounds'> & {
  readonly topic: IndicatorTopic | null;
  readonly levels?: readonly LevelNames[];
};
