import * as m from 'zod/mini';
import { economyCodeSchema } from '../economies/index.ts';
import { goodsLevelPattern, goodsPattern } from '../goods/index.ts';
import { yearSchema } from '../values/index.ts';
import { measureSchema } from './measure.ts';
import { summaryTransforms, transforms } from './names.ts';
import { cifFobFactorSchema, reconciliationMethodSchema, recordChoiceSchema } from './record.ts';

/** The transforms that make one number of a whole series: compound annual growth, volatility, the year after a structural break. */
export const summaryTransformSchema = m.enum(summaryTransforms);
export type SummaryTransform = m.infer<typeof summaryTransformSchema>;

/**
 * What is done to each level: nothing; its share in the sum of the listed partners; its share in the reporter's trade with the
 * world; growth on the year before (of a month, on the same month a year before); the sum of the twelve months up to it; an index on a base year; its rank among the listed partners; its contribution, in
 * percentage points, to the growth of their sum; or one of the summaries of the whole series.
 */
export const transformSchema = m.enum(transforms);
export type Transform = m.infer<typeof transformSchema>;

/**
 * The unit money is shown in: US dollars or yuan at current prices, US dollars at the prices of the last deflator year, US
 * dollars per head of the partner's population, or the ratio to the partner's gross domestic product.
 */
export const moneyUnitSchema = m.enum(['usd', 'cny', 'usd-constant', 'per-head', 'of-gdp']);
export type MoneyUnit = m.infer<typeof moneyUnitSchema>;

/**
 * How often a series has a point: every year, every month, or every month with what has come together since January. A part of a year is never
 * a point of a yearly series.
 */
export const frequencySchema = m.enum(['year', 'month', 'year-to-date']);
export type Frequency = m.infer<typeof frequencySchema>;

/** How often a series of an indicator has a point: as those of trade, and by the half-years and quarters for which sources give figures. */
export const indicatorFrequencySchema = m.enum(['year', 'half-year', 'quarter', 'month', 'year-to-date']);
export type IndicatorFrequency = m.infer<typeof indicatorFrequencySchema>;

/** The form a view is drawn in. A table stands beside every chart; `table` is the table alone. */
export const chartSchema = m.enum([
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
export type Chart = m.infer<typeof chartSchema>;

/** Which knowledge a view rests on: figures as first published, the latest revision, or what was known on a date. */
export const vintageChoiceSchema = m.union([m.enum(['first', 'latest']), m.iso.date()]);
export type VintageChoice = m.infer<typeof vintageChoiceSchema>;

/** A list of what is named once each. */
const listOf = <Item extends m.ZodMiniType>(item: Item, name: string, least = 1): m.ZodMiniArray<Item> =>
  m.array(item).check(
    m.refine((values) => values.length >= least, `at least one ${name}`),
    m.refine((values) => new Set(values).size === values.length, `each ${name} once`),
  );

const years = { path: ['to'], message: 'a last year or month not before the first' };
const months = { path: ['frequency'], message: 'month or year-to-date' };
const indexYear = { path: ['indexYear'], message: 'an index year if transform is index, else none' };

const monthSchema = m.nullable(m.int().check(m.minimum(1), m.maximum(12)));

const question = {
  measures: listOf(measureSchema, 'measure'),
  reporter: economyCodeSchema,
  partners: listOf(economyCodeSchema, 'partner'),
  products: listOf(m.string().check(m.regex(goodsPattern)), 'product', 0),
  by: m.nullable(m.enum(['product'])),
  level: m.nullable(m.string().check(m.regex(goodsLevelPattern))),
  top: m.nullable(m.int().check(m.minimum(1))),
  frequency: frequencySchema,
  from: yearSchema,
  to: yearSchema,
  firstMonth: monthSchema,
  lastMonth: monthSchema,
  money: moneyUnitSchema,
  transform: transformSchema,
  indexYear: m.nullable(yearSchema),
};

const lens = {
  record: recordChoiceSchema,
  method: m.nullable(reconciliationMethodSchema),
  factor: cifFobFactorSchema,
  vintage: vintageChoiceSchema,
};

const drawing = {
  chart: chartSchema,
  events: m.boolean(),
};

/** Whether years, or months, run forwards. */
function isForward({ from, to, firstMonth, lastMonth }: Record<'from' | 'to', number> & Record<'firstMonth' | 'lastMonth', number | null>) {
  return from < to || (from === to && (firstMonth ?? 1) <= (lastMonth ?? 12));
}

/**
 * What a view of trade is asked: a question, the lens through which the records answer it, and the drawing of the answer, flat in one
 * object. Years are inclusive; `firstMonth` is of the first of them and `lastMonth` of the last, both null for whole years, as they always are where
 * the frequency is the year: then a series of months has those of the years that are held. `indexYear` is set for the transform `index` and null otherwise, `method` for the record `reconciled`.
 * `factor` is the CIF/FOB factor of discrepancies and reconciled figures.
 * `products` lists goods, none for all goods together; `by` breaks all goods down into the codes of a `level` of a nomenclature, of which `top`
 * keeps the largest.
 */
export const tradeSpecSchema = m.strictObject({ ...question, ...lens, ...drawing }).check(
  m.refine(isForward, years),
  m.refine(
    ({ firstMonth, lastMonth, frequency }) => (firstMonth === null ? lastMonth === null : lastMonth !== null && frequency !== 'year'),
    months,
  ),
  m.refine((spec) => (spec.transform === 'index') === (spec.indexYear !== null), indexYear),
  m.refine((spec) => (spec.record === 'reconciled') === (spec.method !== null), {
    path: ['method'],
    message: 'a method if record is reconciled, else none',
  }),
  m.refine(({ by, level, top, products }) => (by === null ? (level ?? top) === null : level !== null && products.length === 0), {
    path: ['by'],
    message: 'product with a level and no products',
  }),
);
export type TradeSpec = m.infer<typeof tradeSpecSchema>;

/** The transforms that a series of an indicator may have: those that ask for no sum over economies. */
export const indicatorTransformSchema = m.enum(['level', 'growth', 'index', 'rank']);
export type IndicatorTransform = m.infer<typeof indicatorTransformSchema>;

/**
 * What a view of indicators is asked: one or more of them, of which economies, how often, over which years, or months; in which vintage, and how it
 * is drawn. A `frequency` of null is that which the first indicator mostly has.
 * There is one record of each, so that no lens but the vintage bears on it.
 */
export const indicatorSpecSchema = m
  .strictObject({
    indicators: listOf(m.string().check(m.regex(/./)), 'indicator'),
    economies: listOf(economyCodeSchema, 'economy'),
    frequency: m._default(m.nullable(indicatorFrequencySchema), null),
    from: yearSchema,
    to: yearSchema,
    firstMonth: m._default(monthSchema, null),
    lastMonth: m._default(monthSchema, null),
    transform: indicatorTransformSchema,
    indexYear: m.nullable(yearSchema),
    vintage: vintageChoiceSchema,
    ...drawing,
  })
  .check(
    m.refine(isForward, years),
    m.refine((spec) => (spec.transform === 'index') === (spec.indexYear !== null), indexYear),
  );
export type IndicatorSpec = m.infer<typeof indicatorSpecSchema>;

/**
 * What a view is asked: of trade, or of indicators. Each valid spec has exactly one query string (`encodeViewSpec`), which opens the same
 * view in the site, the terminal and core.
 */
export const viewSpecSchema = /* @__PURE__ */ m.union([tradeSpecSchema, indicatorSpecSchema]);
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
