import { growthRateFormula } from '../../../metrics/levels/growth-rate.ts';
import { shareFormula } from '../../../metrics/shares/share.ts';
import { isOwnRecord } from '../../../model/trade/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { Receipt, ReceiptAlternate } from '../../../model/view/index.ts';
import { between, combineIntervals, type Interval, roundedInterval, sumIntervals } from '../../meaning/index.ts';
import { type NumberNode, parseExpression } from '../../syntax/index.ts';
import type { Statement } from '../statements/index.ts';

/** A number of a text: what it comes to with its sign, how it is printed, and half a unit of its last digit. */
export interface PrintedNumber {
  readonly value: number;
  readonly literal: NumberNode;
  readonly half: number;
}

/** Reads a number as the expression language writes it: `-4.4bn`. */
export function printedNumber(text: string): PrintedNumber {
  const node = parseExpression(text.replace(/^-/, ''));
  if (node.kind !== 'number') throw new RangeError(`draft: no number: ${text}`);
  return { value: text.startsWith('-') ? -node.value : node.value, literal: node, half: 0.5 * 10 ** -node.decimals * node.unit };
}

/** Whether a number that is computed lies between what the sources of its cells would make of it; a single cell has the figures it has. */
export function isBetweenSources(receipt: Receipt, { operator, upTo }: Statement, { value, half }: PrintedNumber): boolean {
  const span = receipt.kind === 'step' ? spanOfSources(receipt) : null;
  return span !== null && upTo === null && operator === '==' && span.low < value + half && value - half < span.high;
}

/** Whether a figure that is not the one of the record is the one that another source gives of the same record; no reconciled estimate. */
export function isOfAnotherSource(receipt: Receipt, stated: PrintedNumber): boolean {
  const others = receipt.kind === 'cell' ? receipt.alternates.filter(({ unit, status }) => unit === undefined && isOwnRecord(status)) : [];
  return others.some(({ value }) => !isMissing(value) && Math.abs(value - stated.value) <= stated.half * (1 - 1e-6));
}

/** What a rate of growth is worked out from, in the period itself; none where a number says anything else than what growth was. */
function currentOfGrowth(receipt: Receipt, { operator, upTo }: Statement): Receipt | undefined {
  const isGrowth = operator === '==' && upTo === null && receipt.kind === 'step' && receipt.operation === growthRateFormula.id;
  return isGrowth ? receipt.operands.find(({ role }) => role === 'current')?.receipt : undefined;
}

/** Whether a rate is the one that the publisher prints beside the figure of the period: it may differ from that of the levels. */
export function isPrintedGrowth(receipt: Receipt, statement: Statement, { value, half }: PrintedNumber): boolean {
  return printedBeside(currentOfGrowth(receipt, statement)).some((printed) => Math.abs(printed - value) <= half * (1 + 1e-6));
}

/**
 * Whether a growth rate of a part of a year, or in yuan, may be the one that was published, though that of the levels is another: the period before has
 * been revised since, and not all figures in yuan are as printed. Up to a percentage point apart is no error of a text.
 */
export function mayBePublishedGrowth(receipt: Receipt, statement: Statement, { value }: PrintedNumber): boolean {
  const current = currentOfGrowth(receipt, statement);
  const isOpen = current?.unit === 'cny' || current?.subject.period?.includes('-') === true;
  return isOpen && !isMissing(receipt.value) && Math.abs(receipt.value - value) <= 0.01;
}

function printedBeside(receipt: Receipt | undefined): readonly number[] {
  if (receipt === undefined || receipt.kind === 'absence') return [];
  if (receipt.kind === 'step')
    return receipt.operands.length > 2 ? [] : receipt.operands.slice(0, 1).flatMap((operand) => printedBeside(operand.receipt));
  const printed = receipt.printedGrowth === undefined ? Number.NaN : Number(receipt.printedGrowth);
  return Number.isNaN(printed) ? [] : [printed / 100];
}

/** Whether a number, or one that it is computed of, is an estimate that a source reconciled from both records. */
export function isReconciled(receipt: Receipt): boolean {
  if (receipt.kind === 'step') return receipt.operands.some((operand) => isReconciled(operand.receipt));
  return receipt.kind === 'cell' && receipt.status === 'reconciled';
}

/**
 * From the least to the most that a number can be where each of its cells is taken from any source that gives it; no reconciled estimate.
 * Unit: that of the receipt. Null for what is made of its cells in another way than by sums, differences, shares and growth.
 */
function spanOfSources(receipt: Receipt): Interval | null {
  if (receipt.kind === 'absence' || isMissing(receipt.value)) return null;
  if (receipt.kind === 'cell') {
    const every: readonly ReceiptAlternate[] = [receipt, ...receipt.alternates.filter(({ unit }) => unit === undefined)];
    const official = every.filter(({ value, status }) => !isMissing(value) && isOwnRecord(status));
    return between(...official.map(roundedInterval).flatMap(({ low, high }) => [low, high]));
  }
  const parts = receipt.operands.map((operand) => spanOfSources(operand.receipt));
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? combined(receipt.operation, known) : null;
}

function combined(operation: string, parts: readonly Interval[]): Interval | null {
  const [first, second] = parts;
  if (operation === 'total-over-members' || operation === 'total-trade') return sumIntervals(parts);
  if (first === undefined || second === undefined) return null;
  if (operation === 'trade-balance') return combineIntervals('-', first, second);
  if (operation === shareFormula.id) return combineIntervals('/', first, second);
  if (operation !== growthRateFormula.id) return null;
  const { low, high } = combineIntervals('/', second, first);
  return { low: low - 1, high: high - 1 };
}
