import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { type EconomyCode, membersOf } from '../../model/economies/index.ts';
import { type RecordChoice, summaryTransformSchema, type TradeSpec } from '../../model/question/index.ts';
import { type Period, yearPeriod } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { applyMoneyUnit } from '../indicators/index.ts';
import { readMeasure, type TradeMeasure } from '../measure/index.ts';
import { applyTransform, type LevelReader } from './apply-transform.ts';
import { periodsOf } from './periods-of.ts';
import { summariseSeries } from './summarise-series.ts';

/** A series of receipts: one measure of the trade with one partner, from one record. */
export interface SeriesOfReceipts {
  readonly measure: TradeMeasure;
  readonly partner: EconomyCode;
  readonly record: Exclude<RecordChoice, 'both'>;
  readonly points: readonly { readonly period: Period; readonly receipt: Receipt }[];
}

/** The measures whose values over partners make a sum; the others have no share in it and contribute nothing to it. */
const additive: ReadonlySet<string> = new Set(['export', 'import', 'total-trade']);

/**
 * Every series that a spec asks for: measures, then partners, then records, each with one receipt a period, or a single
 * one at the last year where the transform summarises the series.
 * Throws `InvalidParameterError` for a share, contribution or rank of what makes no sum, and for a measure that is no number.
 * @example seriesOf(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013'))[0]?.points.map(({ receipt }) => receipt.value) // => [20, 30]
 */
export function seriesOf(dataset: Dataset, spec: TradeSpec): readonly SeriesOfReceipts[] {
  const records = spec.record === 'both' ? (['reporter', 'partner'] as const) : [spec.record];
  requireNoOverlap(dataset, spec);
  return spec.measures.flatMap((measure) => {
    const trade = tradeMeasureOf(measure, spec);
    const readers = records.map((record) => ({ record, level: levelReader(dataset, spec, trade, record) }));
    return spec.partners.flatMap((partner) =>
      readers.map(({ record, level }) => ({ measure: trade, partner, record, points: pointsOf(dataset, spec, level, partner) })),
    );
  });
}

function pointsOf(dataset: Dataset, spec: TradeSpec, level: LevelReader, partner: EconomyCode): SeriesOfReceipts['points'] {
  const summary = summaryTransformSchema.safeParse(spec.transform);
  if (summary.success) return [{ period: yearPeriod(spec.to), receipt: summariseSeries(spec, summary.data, level, partner) }];
  const question = { transform: spec.transform, indexYear: spec.indexYear, listed: spec.partners };
  return periodsOf(dataset, spec).map((period) => ({ period, receipt: applyTransform(question, level, partner, period) }));
}

/** Levels in the spec's money unit; each is read once, however many partners and transforms ask for it. */
function levelReader(dataset: Dataset, spec: TradeSpec, measure: TradeMeasure, record: Exclude<RecordChoice, 'both'>): LevelReader {
  const known = new Map<string, Receipt>();
  return (partner, period, definition) => {
    const key = `${partner}|${period}|${definition ?? ''}`;
    let level = known.get(key);
    if (level === undefined) {
      const { reporter, vintage, factor, method } = spec;
      const question = { measure, reporter, partner, period, record, vintage, factor, definition };
      const amount = readMeasure(dataset, method === null ? question : { ...question, method });
      level = applyMoneyUnit(dataset, amount, { money: spec.money, partner, period, vintage: spec.vintage });
      known.set(key, level);
    }
    return level;
  };
}

/** A sum over the listed partners must not count an economy twice: once by itself and once in its group. */
function requireNoOverlap(dataset: Dataset, spec: TradeSpec): void {
  if (spec.transform !== 'share' && spec.transform !== 'contribution' && spec.transform !== 'rank') return;
  const members = spec.partners.flatMap((partner) => membersOf(dataset, partner));
  if (new Set(members).size === members.length) return;
  throw new InvalidParameterError(
    'partners',
    spec.partners.join(','),
    `economies that do not contain one another, for the transform ${spec.transform}`,
  );
}

function tradeMeasureOf(measure: TradeSpec['measures'][number], spec: TradeSpec): TradeMeasure {
  if (measure === 'partnership')
    throw new InvalidParameterError('measure', measure, 'a measure of trade; partnerships have a view of their own');
  const needsSum = spec.transform === 'share' || spec.transform === 'contribution' || spec.transform === 'world-share';
  if (needsSum && !additive.has(measure))
    throw new InvalidParameterError('transform', spec.transform, `level, growth, index or rank for ${measure}`);
  return measure;
}
