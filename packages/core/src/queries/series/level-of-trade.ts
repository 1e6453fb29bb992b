import type { Dataset } from '../../model/dataset/index.ts';
import { type EconomyCode, membersOf } from '../../model/economies/index.ts';
import { notBrokenDown, otherProducts } from '../../model/goods/index.ts';
import type { RecordChoice, TradeSpec, Transform } from '../../model/question/index.ts';
import { isMissing, type Period, type Value } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { type BrokenDown, goodsAsked, otherGoods, restOfGoods } from '../breakdown/index.ts';
import { applyMoneyUnit } from '../indicators/index.ts';
import { readMeasure, type TradeMeasure } from '../measure/index.ts';
import type { GoodsDefinition } from '../receipt/index.ts';
import { periodsOf } from './periods-of.ts';

/** What a series of trade is of: a measure, from one record, of one or all goods. */
export interface Line {
  readonly measure: TradeMeasure;
  readonly record: Exclude<RecordChoice, 'both'>;
  readonly product: string | null;
}

/** Gives the level of a line with a partner in a period. */
type LineReader = (line: Line, partner: EconomyCode, period: Period, definition?: GoodsDefinition) => Receipt;

/** The levels that a spec asks for, in its money unit, and the goods whose they are. */
export interface LevelsOfTrade {
  readonly level: LineReader;
  /** The goods of the series: null for all together; of a breakdown the codes that have a figure, then what they leave. */
  readonly products: readonly (string | null)[];
  /** Those of them, and of those that a breakdown leaves out, that are ranked among one another. */
  readonly ranked: readonly string[];
  /** The goods of a level that a breakdown leaves out since the figures of some of their parts are held, and not of all. */
  readonly inPart: () => readonly string[];
  /** What a breakdown tells apart, in US dollars, whichever of it are listed. */
  readonly brokenDown: (line: Omit<Line, 'product'>, partner: EconomyCode, period: Period) => BrokenDown;
}

/** The measures of goods that make a sum, so that goods leave a rest of it. */
const additive: ReadonlySet<string> = new Set(['export', 'import', 'total-trade', 'trade-balance']);

/** The transforms by which what a breakdown leaves still is one number with a meaning: which goods it holds changes from year to year. */
const withRest: ReadonlySet<Transform> = new Set<Transform>(['level', 'share']);

/** The records that a spec reads. */
export function recordsOf({ record }: Pick<TradeSpec, 'record'>): readonly Line['record'][] {
  return record === 'both' ? ['reporter', 'partner'] : [record];
}

const known = new WeakMap<TradeSpec, readonly [dataset: Dataset, levels: LevelsOfTrade]>();

/**
 * Levels in the spec's money unit, and of which goods; each is read once, however many partners and transforms ask for it, and whether for
 * the series of the spec or for what its breakdown tells apart. Throws `UnknownNameError` for goods that the dataset does not hold.
 */
export function levelsOfTrade(dataset: Dataset, spec: TradeSpec, measures: readonly TradeMeasure[]): LevelsOfTrade {
  const [of, before] = known.get(spec) ?? [];
  if (before !== undefined && of === dataset) return before;
  const levels = readLevels(dataset, spec, measures);
  known.set(spec, [dataset, levels]);
  return levels;
}

function readLevels(dataset: Dataset, spec: TradeSpec, measures: readonly TradeMeasure[]): LevelsOfTrade {
  const read = inDollarsReader(dataset, spec);
  const reading = { spec, measures, read, periods: periodsOf(dataset, spec) };
  const told = goodsTold(reading, goodsAsked(dataset, spec));
  const [largest, others] = spec.top === null ? [told, []] : largestOf(reading, told);
  const brokenDown: LevelsOfTrade['brokenDown'] = (line, partner, period) => brokenDownInto(told, read, line, partner, period);
  const leaves = spec.by !== null && withRest.has(spec.transform) && measures.every((measure) => additive.has(measure));
  const left = leaves ? [...(others.length > 0 ? [otherProducts] : []), notBrokenDown] : [];
  const dollars: LineReader = (line, partner, period, definition) => {
    if (line.product === notBrokenDown) return restOfGoods(brokenDown(line, partner, period));
    if (line.product === otherProducts) return otherGoods(brokenDownInto(others, read, line, partner, period));
    return read(line, partner, period, definition);
  };
  return {
    level: (line, partner, period, definition) =>
      applyMoneyUnit(dataset, dollars(line, partner, period, definition), { money: spec.money, partner, period, vintage: spec.vintage }),
    products: told.length === 0 && spec.by === null ? [null] : [...largest, ...left],
    ranked: told,
    inPart: () => goodsInPart(dataset, reading, told),
    brokenDown,
  };
}

/** Levels in US dollars, each read once. */
function inDollarsReader(dataset: Dataset, spec: TradeSpec): LineReader {
  const levels = new Map<string, Receipt>();
  const { reporter, vintage, factor, method } = spec;
  return ({ measure, record, product }, partner, period, definition) => {
    const key = `${measure}|${record}|${product}|${partner}|${period}|${definition ?? ''}`;
    let level = levels.get(key);
    if (level === undefined) {
      const goods = product === null ? {} : { product };
      const question = { measure, ...goods, reporter, partner, period, record, vintage, factor, definition };
      level = readMeasure(dataset, method === null ? question : { ...question, method });
      levels.set(key, level);
    }
    return level;
  };
}

function brokenDownInto(
  products: readonly string[],
  read: LineReader,
  line: Omit<Line, 'product'>,
  partner: EconomyCode,
  period: Period,
): BrokenDown {
  return {
    total: read({ ...line, product: null }, partner, period),
    parts: products.map((product) => ({ role: product, receipt: read({ ...line, product }, partner, period) })),
  };
}

/** What goods are sought in: a spec, its measures and periods, and how its levels are read. */
interface Reading {
  readonly spec: TradeSpec;
  readonly measures: readonly TradeMeasure[];
  readonly read: LineReader;
  readonly periods: readonly Period[];
}

/** The goods that a spec lists; of a breakdown those with a figure, in the first nomenclature in which any has one. */
function goodsTold(reading: Reading, [first, ...others]: ReturnType<typeof goodsAsked>): readonly string[] {
  if (reading.spec.by === null) return first;
  for (const codes of [first, ...others]) {
    const told = codes.filter((product) => hasFigure(reading, product));
    if (told.length > 0) return told;
  }
  return [];
}

/** The goods of the level that a breakdown shows which have no figure, for want of that of a part. */
function goodsInPart(dataset: Dataset, { spec, measures, read, periods }: Reading, told: readonly string[]): readonly string[] {
  if (spec.by === null) return [];
  const candidates = goodsAsked(dataset, spec);
  const codes = candidates.find((some) => some.some((code) => told.includes(code))) ?? candidates[0];
  const partners = spec.partners.filter((partner) => membersOf(dataset, partner).length === 1);
  const lacksPart = (value: Value): boolean => isMissing(value) && value.missing === 'member-missing';
  return codes.filter(
    (product) =>
      !told.includes(product) &&
      measures.some((measure) =>
        recordsOf(spec).some((record) =>
          partners.some((partner) => periods.some((period) => lacksPart(read({ measure, record, product }, partner, period).value))),
        ),
      ),
  );
}

/** Whether a spec has a figure of goods for any measure, record, partner and period. */
function hasFigure({ spec, measures, read, periods }: Reading, product: string): boolean {
  return measures.some((measure) =>
    recordsOf(spec).some((record) =>
      spec.partners.some((partner) => periods.some((period) => !isMissing(read({ measure, record, product }, partner, period).value))),
    ),
  );
}

/**
 * The goods that are largest in the last period for which any has a figure, by the first measure and record over all partners, largest first;
 * and the others.
 */
function largestOf(
  { spec, measures: [measure], read, periods }: Reading,
  told: readonly string[],
): readonly [largest: readonly string[], others: readonly string[]] {
  const [record] = recordsOf(spec);
  if (measure === undefined || record === undefined) return [told, []];
  const sizeIn = (product: string, period: Period | undefined): number | null => {
    if (period === undefined) return null;
    const values = spec.partners.map((partner) => read({ measure, record, product }, partner, period).value);
    const known = values.filter((value): value is number => !isMissing(value));
    return known.length === 0 ? null : known.reduce((sum, value) => sum + Math.abs(value), 0);
  };
  const last = periods.findLast((one) => told.some((product) => sizeIn(product, one) !== null));
  const sorted = told
    .map((product) => ({ product, size: sizeIn(product, last) ?? Number.NEGATIVE_INFINITY }))
    .toSorted((one, other) => other.size - one.size)
    .map(({ product }) => product);
  const most = spec.top ?? told.length;
  return [sorted.slice(0, most), sorted.slice(most)];
}
