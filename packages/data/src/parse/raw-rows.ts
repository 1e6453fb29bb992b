import { placeKindSchema } from '@sogdia/core/model';
import * as z from 'zod';
import { rawStatusSchema } from './raw-status.ts';

/** A figure as a text prints it: digits with an optional point, no thousands separator. */
export const printedNumberSchema: z.ZodString = z.string().regex(/^-?\d+(\.\d+)?$/, 'a number with digits and a point');

/** A row of a table of trade figures, as read: names, units and flows in the words of the source. */
export const tradeRowSchema = z.strictObject({
  period: z.string().min(4),
  reporter: z.string().min(1),
  partner: z.string().min(1),
  flow: z.enum(['export', 'import', 'total']),
  value: printedNumberSchema,
  unit: z.string().min(1),
  status: rawStatusSchema,
  confidence: z.enum(['high', 'medium', 'low']),
  /** What the source itself prints beside the figure. */
  marks: z.enum(['', 'preliminary']),
  source: z.string().min(1),
  note: z.string(),
  /** By what a derived figure was worked out that has too many operands to list. */
  formula: z.string().default(''),
});
export type TradeRow = z.infer<typeof tradeRowSchema>;

const { period, reporter, partner, flow, ...figure } = tradeRowSchema.shape;

/** A row of a table of trade figures by product, as read: a trade row with a code and the nomenclature it belongs to. */
export const productRowSchema = z.strictObject({ period, reporter, partner, flow, product: z.string().min(1), ...figure });
export type ProductRow = z.infer<typeof productRowSchema>;

/** A row of a table of quantities, as read: how much of which goods a record of trade states, in one unit. */
export const quantityRowSchema = productRowSchema
  .pick({ period: true, reporter: true, partner: true, flow: true, product: true, value: true, unit: true })
  .extend({ status: z.enum(['reported', 'estimated']) });
export type QuantityRow = z.infer<typeof quantityRowSchema>;

/**
 * A row of a table of derived figures, as read: one operand of the formula by which a figure that no source prints is worked out. `of` is what the
 * operand is (a flow, `turnover:growth`), in `of_period` and with `of_partner` where these are not those of the figure; `of_release` is empty for
 * the release of the table; `of_paper` says that the operand is read in the study that the dataset puts to the test.
 */
export const derivedRowSchema = z.strictObject({
  period: tradeRowSchema.shape.period,
  reporter: tradeRowSchema.shape.reporter,
  partner: tradeRowSchema.shape.partner,
  flow: tradeRowSchema.shape.flow,
  formula: z.string().min(1),
  confidence: tradeRowSchema.shape.confidence,
  source: tradeRowSchema.shape.source,
  note: z.string(),
  role: z.string().min(1),
  of: z.string().min(1),
  of_period: z.string(),
  of_partner: z.string(),
  value: printedNumberSchema,
  unit: z.string().min(1),
  of_source: z.string().min(1),
  of_release: z.string(),
  of_paper: z.enum(['', 'yes']),
});
export type DerivedRow = z.infer<typeof derivedRowSchema>;

/** A cell of the IMF's Direction of Trade Statistics, in million US dollars; `estimated` is the IMF's own mark. */
export const directionOfTradeRowSchema = z.strictObject({
  reporter: z.string().min(1),
  partner: z.string().min(1),
  flow: z.enum(['export', 'import']),
  year: z.string().regex(/^\d{4}$/, 'a year'),
  value: printedNumberSchema,
  status: z.enum(['reported', 'estimated']),
});
export type DirectionOfTradeRow = z.infer<typeof directionOfTradeRowSchema>;

/** A row of a table of context indicators, as read; `value` may be a number or a text (a date, a name, `<20`), `formula` is by what a derived one was worked out. */
export const indicatorRowSchema = z.strictObject({
  period: z.string(),
  economy: z.string().min(1),
  indicator: z.string().min(1),
  value: z.string().min(1),
  unit: z.string().min(1),
  status: rawStatusSchema,
  confidence: z.enum(['high', 'medium', 'low']),
  source: z.string().min(1),
  note: z.string(),
  formula: z.string().default(''),
});
export type IndicatorRow = z.infer<typeof indicatorRowSchema>;

/**
 * A row of a table of events, as read; `economies` holds names separated by blanks, `end`, `detail` and `target` may be empty, the column `target` may lack. A target is a
 * measure, a reporter, a partner, a year, a figure and its unit, separated by blanks: `total-trade CHN C5 2030 70 billion USD`.
 */
export const eventRowSchema = z.strictObject({
  id: z.string().min(1),
  date: z.string().min(4),
  end: z.string(),
  economies: z.string().min(1),
  kind: z.string().min(1),
  title: z.string().min(1),
  detail: z.string(),
  on_charts: z.enum(['yes', 'no']),
  target: z
    .string()
    .regex(/^(?:\S+ \S+ \S+ \d{4} \S+ .+)?$/)
    .default(''),
  confidence: z.enum(['high', 'medium', 'low']),
  source: z.string().min(1),
});
export type EventRow = z.infer<typeof eventRowSchema>;

/** A place as read: a point with its longitude and latitude, or a line, whose points stand in a table of their own. */
export const placeRowSchema = z.strictObject({
  id: z.string().min(1),
  kind: placeKindSchema,
  name_en: z.string().min(1),
  name_zh: z.string(),
  name_ru: z.string(),
  economies: z.string().min(3),
  longitude: z.string(),
  latitude: z.string(),
  schematic: z.enum(['yes', 'no']),
  source: z.string().min(1),
});
export type PlaceRow = z.infer<typeof placeRowSchema>;

/** A point of a line: of which part of it, the how manieth, where, and the place that it goes through there, where it is one, with how that is known. */
export const linePointRowSchema = z.strictObject({
  line: z.string().min(1),
  part: z.string().regex(/^\d+$/),
  sequence: z.string().regex(/^\d+$/),
  longitude: z.string().min(1),
  latitude: z.string().min(1),
  through: z.string(),
  status: rawStatusSchema,
});
export type LinePointRow = z.infer<typeof linePointRowSchema>;
