import type { Dataset } from '../../model/dataset/index.ts';
import { type EconomyCode, membersOf, type World } from '../../model/economies/index.ts';
import { notBrokenDown, otherProducts } from '../../model/goods/index.ts';
import type { Measure, RecordChoice, TradeSpec, Transform } from '../../model/question/index.ts';
import { isMissing, type Period, type Value } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import {
  type BrokenDown,
  type GoodsAsked,
  goodsAsked,
  isOverGoods,
  otherGoods,
  restOfGoods,
  sumOfGoods,
  wholeOfGoods,
} from '../breakdown/index.ts';
import { applyMoneyUnit } from '../indicators/index.ts';
import { readMeasure } from '../measure/index.ts';
import { type GoodsDefinition, keptOperands, type Operand } from '../receipt/index.ts';
import { periodsOf } from './periods-of.ts';

/** What a series of trade is of: a measure, from one record, of one or all goods. */
export interface Line {
  readonly measure: Measure;
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
  /** The id of the level of goods that is shown, `HS:section`; null where a spec asks for none. */
  readonly shown: string | null;
  /** Those goods, and those that a breakdown leaves out, as they are ranked among one another. */
  readonly ranked: ByPeriod<readonly Operand[]>;
  /** The goods of a level that a breakdown leaves out since the figures of some of their parts are held, and not of all. */
  readonly inPart: () => readonly string[];
  /** What a breakdown tells apart, in US dollars, whichever of it are listed. */
  readonly brokenDown: ByPeriod<BrokenDown>;
}

/** The measures of goods that make a sum, so that goods leave a rest of it. */
const additive: ReadonlySet<string> = new Set(['export', 'import', 'total-trade', 'trade-balance']);

/** Those of them that are never below 0. */
const unsigned: ReadonlySet<string> = new Set(['export', 'import', 'total-trade']);

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
export function levelsOfTrade(dataset: Dataset, spec: TradeSpec, measures: readonly Measure[]): LevelsOfTrade {
  const [of, before] = known.get(spec) ?? [];
  if (before !== undefined && of === dataset) return before;
  const levels = readLevels(dataset, spec, measures);
  known.set(spec, [dataset, levels]);
  return levels;
}

function readLevels(dataset: Dataset, spec: TradeSpec, measures: readonly Measure[]): LevelsOfTrade {
  const asked = goodsAsked(dataset, spec);
  if (isOverGoods(spec)) return levelsOverGoods(dataset, spec, measures, asked);
  const read = answeredOnce(readerInDollars(dataset, spec));
  const reading = { spec, measures, read, periods: periodsOf(dataset, spec) };
  const { level: shown, codes, told } = goodsTold(reading, asked);
  const [largest, others] = spec.top === null ? [told, []] : largestOf(reading, told);
  const leaves = spec.by !== null && withRest.has(spec.transform) && measures.every((measure) => additive.has(measure));
  const left = leaves ? [...(others.length > 0 ? [otherProducts] : []), notBrokenDown] : [];
  const wholeOf: ByPeriod<Receipt> = answeredOnce((line, partner, period) => {
    const { wholeOf: whole, ofGoods } = read(line, partner, period);
    return spec.by === null ? whole(told.map(ofGoods), []) : whole(codes.map(ofGoods), codes.map(ofGoods));
  });
  const brokenDown: ByPeriod<BrokenDown> = (line, partner, period) => {
    const { sumOf } = read(line, partner, period);
    return { total: wholeOf(line, partner, period), sum: sumOf(codes) };
  };
  const dollars: LineReader = ({ product, ...line }, partner, period, definition) => {
    const { total, ofGoods } = read(line, partner, period, definition);
    if (product === null) return total;
    if (product === allGoods) return wholeOf(line, partner, period);
    if (product === notBrokenDown) return restOfGoods(brokenDown(line, partner, period));
    return product === otherProducts ? otherGoods(brokenDown(line, partner, period), largest.map(ofGoods)) : ofGoods(product).receipt;
  };
  const level: LineReader = (line, partner, period, definition) =>
    applyMoneyUnit(dataset, dollars(line, partner, period, definition), { money: spec.money, partner, period, vintage: spec.vintage });
  return {
    level,
    products: told.length === 0 && spec.by === null ? [null] : [...largest, ...left],
    shown,
    ranked: answeredOnce((line, partner, period) =>
      told.map((product) => ({ role: product, receipt: level({ ...line, product }, partner, period) })),
    ),
    inPart: () => goodsInPart(dataset, reading, codes, told),
    brokenDown,
  };
}

/** In the place of goods: all of them, as the whole that the goods of a series are a part of. */
export const allGoods = 'all-goods';

/** A measure of the trade with a partner in a period: of all goods together, of some, the whole that these are a part of, and the sum over the codes of a level. */
interface Levels {
  readonly total: Receipt;
  readonly wholeOf: (parts: readonly Operand[], level: readonly Operand[]) => Receipt;
  readonly ofGoods: (product: string) => Operand;
  readonly sumOf: (codes: readonly string[]) => Receipt;
}

/** What is asked of a period before goods are: a line of any goods, a partner, a definition of goods. */
type ByPeriod<Answer> = (line: Omit<Line, 'product'>, partner: EconomyCode, period: Period, definition?: GoodsDefinition) => Answer;

function readerInDollars(dataset: Dataset, spec: TradeSpec): ByPeriod<Levels> {
  return (line, partner, period, definition) => {
    const question = { ...questionOf(spec, line, partner, period), definition };
    const keep = keptOperands(dataset, { ...question, quantity: line.measure });
    const ofGoods = (product: string): Operand => keep(product, () => readMeasure(dataset, { ...question, product }));
    const total = readMeasure(dataset, question);
    const sumOf = (codes: readonly string[]): Receipt =>
      keep(`${spec.level} of ${codes[0]}`, () => sumOfGoods(total, codes.map(ofGoods))).receipt;
    const wholeOf = (parts: readonly Operand[], level: readonly Operand[]): Receipt =>
      wholeOfGoods(dataset, parts, {
        total,
        level,
        isSigned: !unsigned.has(line.measure),
        readOf: (publisher) => readMeasure(dataset, { ...question, publisher }),
      });
    return { total, ofGoods, wholeOf, sumOf };
  };
}

/** What a spec asks of one partner and period. A reconciled figure is one for both sides: it may stand in for one record, and is never set against itself. */
function questionOf(
  { reporter, vintage, factor, method, money, record: asked }: TradeSpec,
  line: Omit<Line, 'product'>,
  partner: EconomyCode,
  period: Period,
) {
  const { measure, record } = line;
  const standIn = asked !== 'both' && asked !== 'reconciled';
  const asMade = method === null ? {} : { method };
  const inYuan = money === 'cny' ? { currency: 'cny' as const } : {};
  return { measure, reporter, partner, period, record, vintage, factor, standIn, ...asMade, ...inYuan };
}

/** Levels of measures that make one number of the goods of a level: of the first nomenclature in which they have any. */
function levelsOverGoods(
  dataset: Dataset,
  spec: TradeSpec,
  measures: readonly Measure[],
  [first, ...others]: ReturnType<typeof goodsAsked>,
): LevelsOfTrade {
  const overCodes = ({ level, codes }: GoodsAsked) => ({
    level,
    read: answeredOnce((line, partner, period) => readMeasure(dataset, { ...questionOf(spec, line, partner, period), codes })),
  });
  const periods = periodsOf(dataset, spec);
  const usual = overCodes(first);
  const found = [usual, ...others.map(overCodes)].find(({ read }) =>
    answersOf({ spec, measures, read, periods }, spec.partners).some(({ value }) => !isMissing(value)),
  );
  const { level, read } = found ?? usual;
  const none = (): readonly never[] => [];
  return {
    level: read,
    products: [null],
    shown: level,
    ranked: none,
    inPart: none,
    brokenDown: (line, partner, period) => ({ total: read(line, partner, period), sum: read(line, partner, period) }),
  };
}

/** Answers each question once. */
function answeredOnce<Answer>(answer: ByPeriod<Answer>): ByPeriod<Answer> {
  const known = new Map<string, Answer>();
  return (line, partner, period, definition) => {
    const key = `${line.measure}|${line.record}|${partner}|${period}|${definition ?? ''}`;
    const before = known.get(key) ?? answer(line, partner, period, definition);
    known.set(key, before);
    return before;
  };
}

/** What goods are sought in: a spec, its measures and periods, and how its levels are read. */
interface Reading<Answer = Levels> {
  readonly spec: TradeSpec;
  readonly measures: readonly Measure[];
  readonly read: ByPeriod<Answer>;
  readonly periods: readonly Period[];
}

/**
 * The goods that a spec lists; of a breakdown the codes of the first nomenclature in which any has a figure for any measure, record, partner and
 * period, and those of them that have.
 */
function goodsTold(reading: Reading, [first, ...others]: ReturnType<typeof goodsAsked>): GoodsAsked & { readonly told: readonly string[] } {
  if (reading.spec.by === null) return { ...first, told: first.codes };
  const levels = answersOf(reading, reading.spec.partners);
  for (const goods of [first, ...others]) {
    const told = goods.codes.filter((product) => levels.some(({ ofGoods }) => !isMissing(ofGoods(product).receipt.value)));
    if (told.length > 0) return { ...goods, told };
  }
  return { ...first, told: [] };
}

/** The goods of the level that a breakdown shows which have no figure, for want of that of a part. */
function goodsInPart(world: World, reading: Reading, codes: readonly string[], told: readonly string[]): readonly string[] {
  const { partners, by } = reading.spec;
  if (by === null) return [];
  const levels = answersOf(
    reading,
    partners.filter((partner) => membersOf(world, partner).length === 1),
  );
  const lacksPart = (value: Value): boolean => isMissing(value) && value.missing === 'member-missing';
  const isTold = new Set(told);
  return codes.filter((product) => !isTold.has(product) && levels.some(({ ofGoods }) => lacksPart(ofGoods(product).receipt.value)));
}

/** What is read of every measure, record and period of a spec, with some of its partners. */
function answersOf<Answer>({ spec, measures, read, periods }: Reading<Answer>, partners: readonly EconomyCode[]): readonly Answer[] {
  return measures.flatMap((measure) =>
    recordsOf(spec).flatMap((record) => partners.flatMap((partner) => periods.map((period) => read({ measure, record }, partner, period)))),
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
  const sizesIn = (period: Period): ReadonlyMap<string, number> => {
    const levels = spec.partners.map((partner) => read({ measure, record }, partner, period));
    return new Map(
      told.flatMap((product) => {
        const known = levels.flatMap(({ ofGoods }) => {
          const { value } = ofGoods(product).receipt;
          return isMissing(value) ? [] : [Math.abs(value)];
        });
        return known.length === 0 ? [] : [[product, known.reduce((sum, value) => sum + value, 0)]];
      }),
    );
  };
  const sizes = periods
    .toReversed()
    .reduce<ReadonlyMap<string, number>>((found, period) => (found.size > 0 ? found : sizesIn(period)), new Map());
  const sizeOf = (product: string): number => sizes.get(product) ?? Number.NEGATIVE_INFINITY;
  const sorted = told.toSorted((one, other) => sizeOf(other) - sizeOf(one));
  const most = spec.top ?? told.length;
  return [sorted.slice(0, most), sorted.slice(most)];
}
