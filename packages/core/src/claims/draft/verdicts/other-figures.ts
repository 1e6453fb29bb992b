import { growthRateFormula } from '../../../metrics/levels/growth-rate.ts';
import { isOwnRecord } from '../../../model/trade/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { Receipt } from '../../../model/view/index.ts';
import type { Statement } from '../statements/index.ts';
import type { PrintedNumber } from './printed-number.ts';
import { spanOfSources } from './span-of-sources.ts';

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

/** Whether a rate is the one that the publisher prints beside the figure of the period: it may differ from that of the levels. */
export function isPrintedGrowth(receipt: Receipt, { operator, upTo }: Statement, { value, half }: PrintedNumber): boolean {
  if (operator !== '==' || upTo !== null || receipt.kind !== 'step' || receipt.operation !== growthRateFormula.id) return false;
  const current = receipt.operands.find(({ role }) => role === 'current')?.receipt;
  return printedBeside(current).some((printed) => Math.abs(printed - value) <= half * (1 + 1e-6));
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
