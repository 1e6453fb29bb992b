import type { Dataset } from '../../model/dataset/index.ts';
import { brokenDown } from '../../model/goods/index.ts';
import { isMissing, type Missing, missing } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { cellsOf, derive, type Operand } from '../receipt/index.ts';

/** Goods may come to so much more than their whole by rounding and by what was revised; more is no breakdown of it. */
const mostOfWhole = 1.02;

/** What goods are a part of: how all goods together are read, of one publisher's figures where one is named, and the codes of the level. */
export interface WholeAsked {
  readonly total: Receipt;
  readonly readOf: (publisher: string) => Receipt;
  /** Every code of a level that goods are broken down by, each with its figure; empty where single goods are listed. */
  readonly level: readonly Operand[];
  /** Whether a sum of goods can be set against the whole: not where values have signs. */
  readonly isSigned: boolean;
}

/**
 * All goods together, as the whole that goods are a part of: of the one publisher that the figures of the goods are from. Where it has no total,
 * the sum of its level if every code of that has a figure. Undefined: `sources-differ` where goods and total are of different publishers,
 * `parts-exceed-whole` where the goods come to more than 102 per cent of it; else as the total.
 */
export function wholeOfGoods(dataset: Dataset, parts: readonly Operand[], { total, readOf, level, isSigned }: WholeAsked): Receipt {
  const publishers = publishersOf(
    dataset,
    parts.map(({ receipt }) => receipt),
  );
  const [publisher, another] = publishers;
  if (publisher === undefined) return total;
  if (another !== undefined) return without(total, missing('sources-differ'));
  const own = isAllOf(dataset, total, publisher) ? total : readOf(publisher);
  const whole = isAllOf(dataset, own, publisher) && !isMissing(own.value) ? own : sumOfLevel(total, level);
  if (whole === null) return isMissing(total.value) ? total : without(total, missing('sources-differ'));
  const sum = parts.reduce((all, { receipt: { value } }) => (isMissing(value) ? all : all + value), 0);
  const exceeds = !isSigned && !isMissing(whole.value) && sum > mostOfWhole * whole.value;
  return exceeds ? without(whole, missing('parts-exceed-whole')) : whole;
}

/** The publishers of the figures of trade under some numbers, each once. */
export function publishersOf({ sources }: Dataset, receipts: readonly Receipt[]): readonly string[] {
  const ids = new Set(receipts.flatMap(cellsOf).flatMap(({ subject, source }) => (subject.reporter === null ? [] : [source])));
  return [...new Set([...ids].map((id) => sources.find((source) => source.id === id)?.publisher ?? id))];
}

function isAllOf(dataset: Dataset, receipt: Receipt, publisher: string): boolean {
  return publishersOf(dataset, [receipt]).every((one) => one === publisher);
}

/** The whole level as all goods together; null unless every code of it has a figure. */
function sumOfLevel(total: Receipt, level: readonly Operand[]): Receipt | null {
  if (level.length === 0 || level.some(({ receipt }) => isMissing(receipt.value))) return null;
  const derivation = { subject: total.subject, unit: total.unit, operation: brokenDown, formula: 'W = Σ of every code of the level' };
  return derive(derivation, level, (...values) => values.reduce<number>((all, value) => all + Number(value), 0));
}

function without(whole: Receipt, value: Missing): Receipt {
  const derivation = { subject: whole.subject, unit: whole.unit, operation: 'no-whole', formula: 'T' };
  return derive(derivation, [{ role: 'total', receipt: whole }], () => value);
}
