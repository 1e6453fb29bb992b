import type { Dataset } from '../../../model/dataset/index.ts';
import { goodsInAnyRevision, goodsRegistryOf } from '../../../model/goods/index.ts';
import { type Frequency, frequencySchema } from '../../../model/question/index.ts';
import type { Observation, QuantityUnit } from '../../../model/trade/index.ts';
import { monthsOf, ownValue, type Period } from '../../../model/values/index.ts';
import { columnsOf, frequenciesOf, once } from '../../../queries/index.ts';
import { type Answers, spansOf } from './answers-in.ts';
import { spanInCommon, type YearSpan } from './year-span.ts';

/** The goods that a dataset holds. */
export interface HeldGoods {
  /** Years, or months, of goods, by frequency, `reporter|partner|flow` (with `|unit` for those of which a quantity is held), and code in any revision or set: of goods that are recorded, and of those of which every part is. */
  readonly goods: Readonly<Record<Frequency, Readonly<Record<string, Readonly<Record<string, YearSpan>>>>>>;
  /** The goods of each level of a nomenclature of which, or of all whose parts, any flow has figures, by `nomenclature:level`, in the order of the nomenclatures; a single flow may have none. */
  readonly levels: Readonly<Record<string, readonly string[]>>;
  /** What sets and codes are made of, where that does not show in their own digits. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/** The goods of answers by frequency, flow by flow, with the wholes of which every part is held; and those of each level. */
export function goodsHeld(dataset: Dataset, answers: Answers): Pick<HeldGoods, 'goods' | 'levels'> {
  const { levels, goods: registered } = goodsRegistryOf(dataset);
  const {
    periods,
    period,
    products,
    product,
    quantityUnits = (row) => quantityUnitsOf(dataset.observations.at(row)),
  } = columnsOf(dataset.observations);
  const generics = products.map((one) => goodsInAnyRevision(dataset, one));
  const goodsOfRow = (row: number): string => generics[product[row] as number] as string;
  const heldBy = (frequency: Frequency): HeldGoods['goods'][Frequency] => {
    const times = periods.map((one) => timeIn(one, frequency));
    const timeOf = (row: number): number | null => times[period[row] as number] ?? null;
    const timed = [...answers].map(([key, rows]) => [key, rows.filter((row) => timeOf(row) !== null)] as const);
    const ofUnit = (unit: QuantityUnit): typeof timed =>
      timed.map(([key, rows]) => [`${key}|${unit}`, rows.filter((row) => quantityUnits?.(row).includes(unit))] as const);
    const all = quantityUnits === null ? timed : [...timed, ...ofUnit('kg'), ...ofUnit('items')];
    return askedByKey(
      all.filter(([, rows]) => rows.length > 0),
      (rows) => {
        const recorded = spansOf(rows.map((row) => [goodsOfRow(row), timeOf(row)]));
        return { ...recorded, ...wholesOf(dataset, recorded) };
      },
    );
  };
  const isMade = once(() => {
    const met = new Set<number>();
    for (const rows of answers.values()) for (const row of rows) met.add(product[row] as number);
    const recorded = new Set([...met].map((id) => generics[id] as string));
    return madeOf(registered, (code) => recorded.has(code));
  });
  const frequencies = frequencySchema.options.map((frequency) => [frequency, frequency] as const);
  return { goods: askedByKey(frequencies, heldBy), levels: askedByKey(levels, ({ codes }) => codes.filter(isMade())) };
}

/** The units in which an observation states quantities that its publisher did not estimate. */
function quantityUnitsOf({ quantities = [] }: Pick<Observation, 'quantities'> = {}): readonly QuantityUnit[] {
  return quantities.flatMap(({ unit, status }) => (status === 'estimated' ? [] : [unit]));
}

/** What sets and codes are made of, where that does not show in their own digits. */
export function partsOfGoods(dataset: Dataset): HeldGoods['parts'] {
  const made = [...goodsRegistryOf(dataset).goods].filter(([code, { parts }]) => parts.some((part) => !part.startsWith(code)));
  return Object.fromEntries(made.map(([code, { parts }]) => [code, parts]));
}

/** The year of a period, or the month in which it ends; null where it is no point of a series of the frequency. */
export function timeIn(period: Period, frequency: Frequency): number | null {
  if (period.length === 4) return frequency === 'year' ? Number(period) : null;
  return frequency !== 'year' && frequenciesOf(period).includes(frequency) ? monthsOf(period).last : null;
}

/**
 * A record whose values are worked out when they are asked for, each once. A view asks for the goods of the few flows that it is of; all flows of a large
 * file, with every whole of a nomenclature, would take minutes.
 */
function askedByKey<Key extends string, Given, Value extends object>(
  given: Iterable<readonly [key: Key, given: Given]>,
  compute: (given: Given) => Value,
): Readonly<Record<Key, Value>> {
  const record = {} as Record<Key, Value>;
  for (const [key, of] of given) Object.defineProperty(record, key, { enumerable: true, get: once(() => compute(of)) });
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
    const both = spanInCommon(spans);
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
