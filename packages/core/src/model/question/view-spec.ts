import * as z from 'zod';
import { economyCodeSchema } from '../economies/index.ts';
import { yearSchema } from '../values/index.ts';
import { measureSchema } from './measure.ts';
import { cifFobFactorSchema, reconciliationMethodSchema, recordChoiceSchema } from './record.ts';

/** The transforms that make one number of a whole series: compound annual growth, volatility, the year after a structural break. */
export const summaryTransformSchema = z.enum(['cagr', 'volatility', 'break']);
export type SummaryTransform = z.infer<typeof summaryTransformSchema>;

/**
 * What is done to each level: nothing; its share in the sum of the listed partners; its share in the reporter's trade with the
 * world; growth on the year before; an index on a base year; its rank among the listed partners; its contribution, in
 * percentage points, to the growth of their sum; or one of the summaries of the whole series.
 */
export const transformSchema = z.enum([
  'level',
  'share',
  'world-share',
  'growth',
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

/** The form a view is drawn in. A table stands beside every chart; `table` is the table alone. */
export const chartSchema = z.enum(['line', 'column', 'stacked-column', 'diverging-column', 'timeline', 'table']);
export type Chart = z.infer<typeof chartSchema>;

/** Which knowledge a view rests on: figures as first published, the latest revision, or what was known on a date. */
export const vintageChoiceSchema = z.union([z.enum(['first', 'latest']), z.iso.date()]);
export type VintageChoice = z.infer<typeof vintageChoiceSchema>;

const unique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const question = {
  measures: z.array(measureSchema).min(1).refine(unique, 'each measure once'),
  reporter: economyCodeSchema,
  partners: z.array(economyCodeSchema).min(1).refine(unique, 'each partner once'),
  from: yearSchema,
  to: yearSchema,
  money: moneyUnitSchema,
  transform: transformSchema,
  indexYear: yearSchema.nullable(),
};

const lens = {
  record: recordChoiceSchema,
  method: reconciliationMethodSchema.nullable(),
  factor: cifFobFactorSchema,
  vintage: vintageChoiceSchema,
};

const drawing = {
  chart: chartSchema,
  events: z.boolean(),
};

/**
 * What a view is asked: a question, the lens through which the records answer it, and the drawing of the answer, flat in one object. Years
 * are inclusive; `indexYear` is set for the transform `index` and null otherwise, `method` for the record `reconciled`. `factor` is the
 * CIF/FOB factor of discrepancies and reconciled figures. Each valid spec has exactly one query string (`encodeViewSpec`), which opens
 * the same view in the site, the terminal and core.
 */
export const viewSpecSchema = z
  .strictObject({ ...question, ...lens, ...drawing })
  .refine((spec) => spec.from <= spec.to, { path: ['to'], message: 'a last year that is not before the first' })
  .refine((spec) => (spec.transform === 'index') === (spec.indexYear !== null), {
    path: ['indexYear'],
    message: 'an index year with the transform index, and only with it',
  })
  .refine((spec) => (spec.record === 'reconciled') === (spec.method !== null), {
    path: ['method'],
    message: 'a method with the record reconciled, and only with it',
  });
export type ViewSpec = z.infer<typeof viewSpecSchema>;

/** What is asked of the trade: measures of a reporter with partners over years, in a unit of money, as levels or transformed. */
export type Question = Pick<ViewSpec, keyof typeof question>;

/**
 * How the records are read: whose, or reconciled by which method and at which factor, and in which vintage. Two specs with the same
 * question and lens show the same figure, however it is drawn.
 */
export type Lens = Pick<ViewSpec, keyof typeof lens>;

/** How an answer is drawn: the chart, and whether events are marked. It changes no number. */
export type Drawing = Pick<ViewSpec, keyof typeof drawing>;
