import type { DerivationOperand, Observation } from '../../model/trade/index.ts';
import type { Unit } from '../../model/values/index.ts';
import type { Receipt, ReceiptAlternate, ReceiptCell, ReceiptSubject } from '../../model/view/index.ts';
import { derivedFigureOperation } from '../receipt/index.ts';

/**
 * What an observation says of its cell, as a receipt carries it beside a figure in `unit`: the figure, how it was printed or derived, where it
 * stands, how good it is; and its own unit where that is another.
 * @example dataset.observations.slice(0, 1).map((row) => recordedFigure(row).printed) // => [{ value: '20', unit: 'USD' }]
 */
export function recordedFigure(observation: Observation, unit: Unit = 'usd'): ReceiptAlternate {
  const { value, product, printed, valuation, source, release, status, confidence, flags, note } = observation;
  // A sum over goods has thousands of such figures: one literal is read and written several times as fast as spreads.
  if (observation.unit === unit && isPlain(observation))
    return { value, product, printed, valuation, source, release, status, confidence, flags, note };
  const { derivation, printedGrowth, quantities, findings } = observation;
  return {
    ...(observation.unit === unit ? {} : { unit: observation.unit }),
    value,
    ...(product === 'TOTAL' ? {} : { product }),
    printed,
    ...(derivation === undefined ? {} : { derivation }),
    ...(printedGrowth === null ? {} : { printedGrowth }),
    ...(quantities === undefined ? {} : { quantities }),
    valuation,
    source,
    release,
    status,
    confidence,
    flags,
    ...(findings === undefined ? {} : { findings }),
    note,
  };
}

/** Whether an observation of goods says nothing but its figure. */
function isPlain({ product, derivation, printedGrowth, quantities, findings }: Observation): boolean {
  return product !== 'TOTAL' && printedGrowth === null && derivation === undefined && quantities === undefined && findings === undefined;
}

/** The leaf of a receipt that an observation is, in its own unit, with what others say of the same cell. */
export function recordedCell(subject: ReceiptSubject, chosen: Observation, others: readonly Observation[]): ReceiptCell {
  const { unit } = chosen;
  const alternates = others.map((other) => recordedFigure(other, unit));
  if (!isPlain(chosen)) return { kind: 'cell', subject, ...recordedFigure(chosen, unit), unit, alternates };
  // As in a figure: of thousands, one literal is written several times as fast as spreads.
  const { value, product, printed, valuation, source, release, status, confidence, flags, note } = chosen;
  return { kind: 'cell', subject, value, product, printed, valuation, source, release, status, confidence, flags, note, unit, alternates };
}

/**
 * The receipt of an observation: its cell; of one that was derived of printed figures the step with these as operands, and the cell, which no
 * source prints, is none of them.
 */
export function recordedReceipt(subject: ReceiptSubject, chosen: Observation, others: readonly Observation[]): Receipt {
  const { derivation, value, unit } = chosen;
  if (derivation === undefined || derivation.operands.length === 0) return recordedCell(subject, chosen, others);
  const operands = derivation.operands.map((operand) => ({ role: operand.role, receipt: cellOfOperand(subject, chosen, operand) }));
  const { formula } = derivation;
  const alternates = others.map((other) => recordedFigure(other, unit));
  return { kind: 'step', subject, unit, value, operation: derivedFigureOperation, formula, operands, alternates };
}

function cellOfOperand(subject: ReceiptSubject, { confidence, valuation }: Observation, operand: DerivationOperand): ReceiptCell {
  const { quantity, period, partner, value, unit, printed, source, release, isFromThePaper } = operand;
  const isMoney = unit === 'usd' || unit === 'cny';
  return {
    kind: 'cell',
    subject: { ...subject, quantity, period, ...(partner === undefined ? {} : { partner }) },
    unit,
    value,
    printed,
    valuation: isMoney ? valuation : null,
    source,
    release,
    status: isFromThePaper ? 'from-the-paper' : 'printed',
    confidence,
    flags: ['rounded'],
    note: null,
    alternates: [],
  };
}
