import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { type EconomyCode, membersOf, wholeWorld } from '../../model/economies/index.ts';
import {
  isTradeSpec,
  type Measure,
  summaryTransformSchema,
  type TradeSpec,
  type Transform,
  type ViewSpec,
} from '../../model/question/index.ts';
import { yearPeriod } from '../../model/values/index.ts';
import { coverageOfGoods, isOverGoods, measuresOfGoods, measuresOfGoodsAlone, measuresOverGoods } from '../breakdown/index.ts';
import { applyTransform, type LevelReader, type TransformQuestion } from './apply-transform.ts';
import { allGoods, type LevelsOfTrade, type Line, levelsOfTrade, recordsOf } from './level-of-trade.ts';
import { periodsOf } from './periods-of.ts';
import { seriesOfIndicators } from './series-of-indicators.ts';
import type { SeriesOfReceipts } from './series-of-receipts.ts';
import { summariseSeries } from './summarise-series.ts';

/** The measures whose values over partners make a sum; the others have no share in it and contribute nothing to it. */
const additive: ReadonlySet<string> = new Set(['export', 'import', 'total-trade']);

/**
 * Every series that a spec asks for: of trade measures, then partners, then goods, then records, each with one receipt a period, or a single
 * one at the last year where the transform summarises the series. A breakdown by goods has a series for each code of its level that has any
 * figure, and the rest. Of indicators as `seriesOfIndicators`, which throws the same and more.
 * Throws `InvalidParameterError` for a share, contribution or rank of what makes no sum, for a measure that goods have not,
 * and `UnknownNameError` for a set of goods or a level that the dataset does not hold.
 * @example seriesOf(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013'))[0]?.points.map(({ receipt }) => receipt.value) // => [20, 30]
 */
export function seriesOf(dataset: Dataset, spec: ViewSpec): readonly SeriesOfReceipts[] {
  return isTradeSpec(spec) ? seriesOfTrade(dataset, spec) : seriesOfIndicators(dataset, spec);
}

function seriesOfTrade(dataset: Dataset, spec: TradeSpec): readonly SeriesOfReceipts[] {
  requireSeveral(dataset, spec);
  const measures = spec.measures.map((measure) => measureAsked(measure, spec));
  const levels = levelsOfTrade(dataset, spec, measures);
  return measures.flatMap((measure) =>
    spec.partners.flatMap((partner) =>
      levels.products.flatMap((product) =>
        recordsOf(spec).map((record) => {
          const line = { measure, record, product };
          return { ...line, economy: partner, points: pointsOf(dataset, spec, levels, line, partner), bounds: [] };
        }),
      ),
    ),
  );
}

/** What a breakdown by goods tells apart of the trade with a partner, by measure and record: the part of the total, year by year. */
export type CoverageOfReceipts = Omit<SeriesOfReceipts, 'product' | 'bounds'>;

/**
 * How much of all goods the breakdown of a spec tells apart, for each measure that makes a sum, partner and record, in US dollars. Empty where a
 * spec asks for none. Throws as `seriesOf` does.
 * @example coverageOf(dataset, tradeSpecOf(decodeViewSpec(dataset, 'measure=export&partners=KAZ'))) // => []
 */
export function coverageOf(dataset: Dataset, spec: TradeSpec): readonly CoverageOfReceipts[] {
  if (spec.by === null) return [];
  const measures = spec.measures.map((measure) => measureAsked(measure, spec));
  const { brokenDown } = levelsOfTrade(dataset, spec, measures);
  return measures
    .filter((measure) => additive.has(measure))
    .flatMap((measure) =>
      spec.partners.flatMap((partner) =>
        recordsOf(spec).map((record) => ({
          measure,
          economy: partner,
          record,
          points: periodsOf(dataset, spec).map((period) => ({
            period,
            receipt: coverageOfGoods(brokenDown({ measure, record }, partner, period)),
          })),
        })),
      ),
    );
}

/** The id of the level of goods that a spec shows, `HS:section`; null where it asks for none. Throws as `seriesOf` does. */
export function levelShown(dataset: Dataset, spec: TradeSpec): string | null {
  if (spec.by === null) return null;
  return levelsOfTrade(
    dataset,
    spec,
    spec.measures.map((measure) => measureAsked(measure, spec)),
  ).shown;
}

/**
 * The goods of the level that a breakdown shows of which the figures of some parts are held and not of all, so that they have none; empty where a
 * spec asks for no breakdown. Throws as `seriesOf` does.
 */
export function goodsHeldInPart(dataset: Dataset, spec: TradeSpec): readonly string[] {
  if (spec.by === null) return [];
  return levelsOfTrade(
    dataset,
    spec,
    spec.measures.map((measure) => measureAsked(measure, spec)),
  ).inPart();
}

function pointsOf(dataset: Dataset, spec: TradeSpec, levels: LevelsOfTrade, line: Line, partner: EconomyCode): SeriesOfReceipts['points'] {
  const level = readerOf(levels, line);
  const summary = summaryTransformSchema.safeParse(spec.transform);
  if (summary.success) return [{ period: yearPeriod(spec.to), receipt: summariseSeries(spec, summary.data, level, partner) }];
  const question = { transform: spec.transform, indexYear: spec.indexYear, listed: spec.partners, goods: goodsIn(levels, line) };
  return periodsOf(dataset, spec).map((period) => ({ period, receipt: applyTransform(question, level, partner, period) }));
}

function readerOf(levels: LevelsOfTrade, line: Line): LevelReader {
  return (partner, period, definition) => levels.level(line, partner, period, definition);
}

/** Among which goods a line is compared, and all of them together; null where it is of all. */
function goodsIn(levels: LevelsOfTrade, line: Line): TransformQuestion['goods'] {
  if (line.product === null) return null;
  return {
    product: line.product,
    listed: (partner, period) => levels.ranked(line, partner, period),
    whole: readerOf(levels, { ...line, product: allGoods }),
  };
}

const amongPartners: ReadonlySet<Transform> = new Set<Transform>(['share', 'contribution', 'rank']);

/** What is told of a partner among the listed needs several of them, of which none counts twice: by itself and in its group; the world is a whole. */
function requireSeveral(dataset: Dataset, spec: TradeSpec): void {
  if (spec.transform === 'world-share' && spec.partners.includes(wholeWorld))
    throw new InvalidParameterError('partners', spec.partners.join(','), 'partners other than the world');
  if (!amongPartners.has(spec.transform) || isOfGoods(spec)) return;
  if (spec.partners.length < 2) throw new InvalidParameterError('transform', spec.transform, 'several partners');
  const members = spec.partners.flatMap((partner) => membersOf(dataset, partner));
  if (new Set(members).size === members.length) return;
  throw new InvalidParameterError('partners', spec.partners.join(','), `economies without overlap, for transform ${spec.transform}`);
}

/** Whether the series of a spec are of some goods each. */
function isOfGoods(spec: TradeSpec): boolean {
  return spec.products.length > 0 || (spec.by !== null && !isOverGoods(spec));
}

/** What is of goods asks of some, what is counted over goods for a whole level of them, and no view has both. */
function requireGoodsFor(measure: TradeSpec['measures'][number], spec: TradeSpec): void {
  const { by, top } = spec;
  if (isOverGoods(spec) && (by === null || top !== null || !measuresOverGoods.has(measure)))
    throw new InvalidParameterError('measure', measure, `${listOf(measuresOverGoods)}, with all goods of a level`);
  if (isOverGoods(spec)) return;
  if (measuresOfGoodsAlone.has(measure) && !isOfGoods(spec))
    throw new InvalidParameterError('measure', measure, 'products, or a breakdown by product');
  if (isOfGoods(spec) && !measuresOfGoods.has(measure))
    throw new InvalidParameterError('measure', measure, `a measure of goods: ${listOf(measuresOfGoods)}`);
}

function listOf(measures: ReadonlySet<string>): string {
  return [...measures].join(', ');
}

function measureAsked(measure: Measure, spec: TradeSpec): Measure {
  requireGoodsFor(measure, spec);
  if (isOfGoods(spec) && spec.transform === 'contribution')
    throw new InvalidParameterError('transform', spec.transform, 'level, share, world-share, growth, index or rank for goods');
  const needsSum = spec.transform === 'share' || spec.transform === 'contribution' || spec.transform === 'world-share';
  if (needsSum && !additive.has(measure))
    throw new InvalidParameterError('transform', spec.transform, `level, growth, index or rank for ${measure}`);
  return measure;
}
