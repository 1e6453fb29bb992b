import * as z from 'zod/mini';
import { economyCodeSchema } from '../economies/index.ts';
import { goodsLevelPattern, goodsPattern } from '../goods/index.ts';
import { yearSchema } from '../values/index.ts';
import { measureSchema } from './measure.ts';
import { cifFobFactorSchema, reconciliationMethodSchema, recordChoiceSchema } from './record.ts';

/** The transforms that make one number of a whole series: compound annual growth, volatility, the year after a structural break. */
export const summaryTransformSchema = z.enum(['cagr', 'volatility', 'break']);
export type SummaryTransform = z.infer<typeof summaryTransformSchema>;

/**
 * What is done to each level: nothing; its share in the sum of the listed partners; its share in the reporter's trade with the
 * world; growth on the year before (of a month, on the same month a year before); the sum of the twelve months up to it; an index on a base year; its rank among the listed partners; its contribution, in
 * percentage points, to the growth of their sum; or one of the summaries of the whole series.
 */
export const transformSchema = z.enum([
  'level',
  'share',
  'world-share',
  'growth',
  'rolling-year',
  'index',
  'rank',
  'contribution',
  ...summaryTransformSchema.options,
]);
export type Transform = z.infer<typeof transformSchema>;

/**
 * The unit money is shown in: US dollars or yuan at current prices, US dollars at the prices of the last deflator year, US
 * dollars per head of the partner's population, or the ratio to the partner's gross domestic product.
 */
export const moneyUnitSchema = z.enum(['usd', 'cny', 'usd-constant', 'per-head', 'of-gdp']);
export type MoneyUnit = z.infer<typeof moneyUnitSchema>;

/**
 * How often a series has a point: every year, every month, or every month with what has come together since January. A part of a year is never
 * a point of a yearly series.
 */
export const frequencySchema = z.enum(['year', 'month', 'year-to-date']);
export type Frequency = z.infer<typeof frequencySchema>;

/** The form a view is drawn in. A table stands beside every chart; `table` is the table alone. */
export const chartSchema = z.enum([
  'line',
  'area',
  'column',
  'stacked-column',
  'diverging-column',
  'small-multiples',
  'slope',
  'bump',
  'dot',
  'heat-table',
  'treemap',
  'map',
  'timeline',
  'table',
]);
export type Chart = z.infer<typeof chartSchema>;

/** Which knowledge a view rests on: figures as first published, the latest revision, or what was known on a date. */
export const vintageChoiceSchema = z.union([z.enum(['first', 'latest']), z.iso.date()]);
export type VintageChoice = z.infer<typeof vintageChoiceSchema>;

/** A list of what is named once each. */
const listOf = <Item extends z.ZodMiniType>(item: Item, name: string, least = 1): z.ZodMiniArray<Item> =>
  z.array(item).check(
    z.minLength(least, `at least one ${name}`),
    z.refine((values) => new Set(values).size === values.length, `each ${name} once`),
  );

const years = { path: ['to'], message: 'a last year, or month, that is not before the first' };
const months = { path: ['frequency'], message: 'month or year-to-date' };
const indexYear = { path: ['indexYear'], message: 'an index year with the transform index, and only with it' };

const monthSchema = z.nullable(z.int().check(z.minimum(1), z.maximum(12)));

const question = {
  measures: listOf(measureSchema, 'measure'),
  reporter: economyCodeSchema,
  partners: listOf(economyCodeSchema, 'partner'),
  products: listOf(z.string().check(z.regex(goodsPattern)), 'product', 0),
  by: z.nullable(z.enum(['product'])),
  level: z.nullable(z.string().check(z.regex(goodsLevelPattern))),
  top: z.nullable(z.int().check(z.minimum(1))),
  frequency: frequencySchema,
  from: yearSchema,
  to: yearSchema,
  firstMonth: monthSchema,
  lastMonth: monthSchema,
  money: moneyUnitSchema,
  transform: transformSchema,
  indexYear: z.nullable(yearSchema),
};

const lens = {
  record: recordChoiceSchema,
  method: z.nullable(reconciliationMethodSchema),
  factor: cifFobFactorSchema,
  vintage: vintageChoiceSchema,
};

const drawing = {
  chart: chartSchema,
  events: z.boolean(),
};

/**
 * What a view of trade is asked: a question, the lens through which the records answer it, and the drawing of the answer, flat in one
 * object. Years are inclusive; `firstMonth` is of the first of them and `lastMonth` of the last, both null for whole years, as they always are where
 * the frequency is the year: then a series of months has those of the years that are held. `indexYear` is set for the transform `index` and null otherwise, `method` for the record `reconciled`.
 * `factor` is the CIF/FOB factor of discrepancies and reconciled figures.
 * `products` lists goods, none for all goods together; `by` breaks all goods down into the codes of a `level` of a nomenclature, of which `top`
 * keeps the largest.
 */
export const tradeSpecSchema = z.strictObject({ ...question, ...lens, ...drawing }).check(
  z.refine(({ from, to, firstMonth, lastMonth }) => from < to || (from === to && (firstMonth ?? 1) <= (lastMonth ?? 12)), years),
  z.refine(
    ({ firstMonth, lastMonth, frequency }) => (firstMonth === null ? lastMonth === null : lastMonth !== null && frequency !== 'year'),
    months,
  ),
  z.refine((spec) => (spec.transform === 'index') === (spec.indexYear !== null), indexYear),
  z.refine((spec) => (spec.record === 'reconciled') === (spec.method !== null), {
    path: ['method'],
    message: 'a method with the record reconciled, and only with it',
  }),
  z.refine(({ by, level, top, products }) => (by === null ? (level ?? top) === null : level !== null && products.length === 0), {
    path: ['by'],
    message: 'product with a level, and with no products',
  }),
);
export type TradeSpec = z.infer<typeof tradeSpecSchema>;

/** The transforms that a series of an indicator may have: those that ask for no sum over economies. */
export const indicatorTransformSchema = z.enum(['level', 'growth', 'index', 'rank']);
export type IndicatorTransform = z.infer<typeof indicatorTransformSchema>;

/**
 * What a view of indicators is asked: one or more of them, of which economies, over which years; in which vintage, and how it is drawn.
 * There is one record of each, so that no lens but the vintage bears on it.
 */
export const indicatorSpecSchema = z
  .strictObject({
    indicators: listOf(z.string().check(z.minLength(1)), 'indicator'),
    economies: listOf(economyCodeSchema, 'economy'),
    from: yearSchema,
    to: yearSchema,
    transform: indicatorTransformSchema,
    indexYear: z.nullable(yearSchema),
    vintage: vintageChoiceSchema,
    ...drawing,
  })
  .check(
    z.refine((spec) => spec.from <= spec.to, years),
    z.refine((spec) => (spec.transform === 'index') === (spec.indexYear !== null), indexYear),
  );
export type IndicatorSpec = z.infer<typeof indicatorSpecSchema>;

/**
 * What a view is asked: of trade, or of indicators. Each valid spec has exactly one query string (`encodeViewSpec`), which opens the same
 * view in the site, the terminal and core.
 */
export const viewSpecSchema = /* @__PURE__ */ z.union([tradeSpecSchema, indicatorSpecSchema]);
export type ViewSpec = TradeSpec | IndicatorSpec;

/**
 * Whether a spec asks of trade, and not of indicators.
 * @example isTradeSpec(studyViewSpec(dataset, 'figure-3')) // => true
 */
export function isTradeSpec(spec: ViewSpec): spec is TradeSpec {
  return 'measures' in spec;
}

/** What is asked of the trade: measures of a reporter with partners over years, in a unit of money, as levels or transformed. */
export type Question = Pick<TradeSpec, keyof typeof question>;

/**
 * How the records are read: whose, or reconciled by which method and at which factor, and in which vintage. Two specs with the same
 * question and lens show the same figure, however it is drawn.
 */
export type Lens = Pick<TradeSpec, keyof typeof lens>;

/** How an answer is drawn: the chart, and whether events are marked. It changes no number. */
export type Drawing = Pick<TradeSpec, keyof typeof drawing>;
