import type { Dataset } from '../../../model/dataset/index.ts';
import { goodsInAnyRevision, goodsRegistryOf } from '../../../model/goods/index.ts';
import type { Frequency } from '../../../model/question/index.ts';
import type { Observation } from '../../../model/trade/index.ts';
import { monthsOf, ownValue } from '../../../model/values/index.ts';
import { frequenciesOf } from '../../../queries/index.ts';

/** A first and a last year, or month counted from January of the year 0. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The goods that a dataset holds. */
export interface HeldGoods {
  /** Years, or months, of goods, by frequency, `reporter|partner|flow` (with `|unit` for those of which a quantity is held), and code in any revision or set: of goods that are recorded, and of those of which every part is. */
  readonly goods: Readonly<Record<Frequency, Readonly<Record<string, Readonly<Record<string, YearSpan>>>>>>;
  /** The goods of each level of a nomenclature of which, or of all whose parts, any flow has figures, by `nomenclature:level`, in the order of the nomenclatures; a single flow may have none. */
  readonly levels: Readonly<Record<string, readonly string[]>>;
  /** What sets and codes are made of, where that does not show in their own digits. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/** The goods of figures by frequency, flow by flow, with the wholes of which every part is held; and those of each level. */
export function goodsHeld(dataset: Dataset, figures: readonly Observation[]): HeldGoods {
  const { levels, goods: registered } = goodsRegistryOf(dataset);
  const goods = {
    year: goodsOf(dataset, figures, 'year'),
    month: goodsOf(dataset, figures, 'month'),
    'year-to-date': goodsOf(dataset, figures, 'year-to-date'),
  };
  const recorded = new Set(figures.map(({ product }) => goodsInAnyRevision(dataset, product)));
  const isMade = madeOf(registered, (code) => recorded.has(code));
  const onLevels = [...levels].map(([level, { codes }]) => [level, codes.filter(isMade)] as const);
  const made = [...registered].filter(([code, { parts }]) => parts.some((part) => !part.startsWith(code)));
  return { goods, levels: Object.fromEntries(onLevels), parts: Object.fromEntries(made.map(([code, { parts }]) => [code, parts])) };
}

function goodsOf(dataset: Dataset, figures: readonly Observation[], frequency: Frequency): HeldGoods['goods'][Frequency] {
  const isYear = ({ period }: Observation): boolean => period.length === 4;
  const rows = figures.filter((figure) =>
    frequency === 'year' ? isYear(figure) : !isYear(figure) && frequenciesOf(figure.period).includes(frequency),
  );
  const timeOf = ({ period }: Observation): number => (frequency === 'year' ? Number(period) : monthsOf(period).last);
  return askedByKey(flowsIn(rows), (ofFlow) => {
    const recorded = spansOf(ofFlow, ({ product }) => goodsInAnyRevision(dataset, product), timeOf);
    return { ...recorded, ...wholesOf(dataset, recorded) };
  });
}

/**
 * A record whose values are worked out when they are asked for, each once. A view asks for the goods of the few flows that it is of; all flows of a large
 * file, with every whole of a nomenclature, would take minutes.
 */
function askedByKey<Given, Value>(given: ReadonlyMap<string, Given>, compute: (given: Given) => Value): Readonly<Record<string, Value>> {
  const record = {};
  for (const [key, of] of given) {
    let value: Value | null = null;
    const get = (): Value => {
      value ??= compute(of);
      return value;
    };
    Object.defineProperty(record, key, { enumerable: true, get });
  }
  return record;
}

/** Whether goods are there, or all their parts are, by goods; each is looked at once. */
function madeOf(
  registered: ReadonlyMap<string, { readonly parts: readonly string[] }>,
  isThere: (code: string) => boolean,
): (code: string) => boolean {
  const known = new Map<string, boolean>();
  const isMade = (code: string): boolean => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const parts = registered.get(code)?.parts ?? [];
    const found = isThere(code) || (parts.length > 0 && parts.every(isMade));
    known.set(code, found);
    return found;
  };
  return isMade;
}

/** Records by flow, and those that state a quantity by flow and its unit, too; what a publisher estimated is none. */
function flowsIn(rows: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const measured = rows.flatMap((row) =>
    (row.quantities ?? []).filter(({ status }) => status !== 'estimated').map(({ unit }) => [`${keyOfFlow(row)}|${unit}`, row] as const),
  );
  const byUnit = Map.groupBy(measured, ([key]) => key);
  return new Map([...Map.groupBy(rows, keyOfFlow), ...[...byUnit].map(([key, found]) => [key, found.map(([, row]) => row)] as const)]);
}

/** The years of goods that are not recorded themselves, but by all their parts. */
function wholesOf(dataset: Dataset, recorded: Readonly<Record<string, YearSpan>>): Readonly<Record<string, YearSpan>> {
  const { goods } = goodsRegistryOf(dataset);
  const isMade = madeOf(goods, (code) => Object.hasOwn(recorded, code));
  /** The years that all parts share; null where they share none. */
  const spanOf = (code: string): YearSpan | null => {
    const own = ownValue(recorded, code);
    if (own !== undefined) return own;
    const parts = goods.get(code)?.parts ?? [];
    const spans = parts.flatMap((part) => spanOf(part) ?? []);
    const both = { first: Math.max(...spans.map(({ first }) => first)), last: Math.min(...spans.map(({ last }) => last)) };
    return spans.length === parts.length && both.first <= both.last ? both : null;
  };
  const wholes = [...goods.keys()].filter((code) => !Object.hasOwn(recorded, code) && isMade(code));
  return Object.fromEntries(
    wholes.flatMap((code) => {
      const span = spanOf(code);
      return span === null ? [] : [[code, span] as const];
    }),
  );
}

/** A flow as one text. */
export function keyOfFlow({ reporter, partner, flow }: Observation): string {
  return `${reporter}|${partner}|${flow}`;
}

/** The first and the last time of figures by a key. */
export function spansOf(
  figures: readonly Observation[],
  keyOf: (figure: Observation) => string,
  timeOf: (figure: Observation) => number = ({ period }) => Number(period),
): Readonly<Record<string, YearSpan>> {
  const spans = new Map<string, YearSpan>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const time = timeOf(figure);
    const { first, last } = spans.get(key) ?? { first: time, last: time };
    spans.set(key, { first: Math.min(first, time), last: Math.max(last, time) });
  }
  return Object.fromEntries(spans);
}
