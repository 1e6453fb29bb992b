import type { Observation } from '../../model/trade/index.ts';
import type { Unit } from '../../model/values/index.ts';
import type { ReceiptAlternate, ReceiptCell, ReceiptSubject } from '../../model/view/index.ts';

/**
 * What an observation says of its cell, as a receipt carries it beside a figure in `unit`: the figure, how it was printed, where it stands,
 * how good it is; and its own unit where that is another.
 * @example dataset.observations.slice(0, 1).map((row) => recordedFigure(row).printed) // => [{ value: '20', unit: 'USD' }]
 */
export function recordedFigure(observation: Observation, unit: Unit = 'usd'): ReceiptAlternate {
  const { value, product, printed, printedGrowth, quantities, valuation, source, release, status, confidence, flags, note } = observation;
  const isPlain = observation.unit === unit && product !== 'TOTAL' && printedGrowth === null && quantities === undefined;
  // A sum over goods has thousands of such figures: one literal is read and written several times as fast as spreads.
  if (isPlain) return { value, product, printed, valuation, source, release, status, confidence, flags, note };
  return {
    ...(observation.unit === unit ? {} : { unit: observation.unit }),
    value,
    ...(product === 'TOTAL' ? {} : { product }),
    printed,
    ...(printedGrowth === null ? {} : { printedGrowth }),
    ...(quantities === undefined ? {} : { quantities }),
    valuation,
    source,
    release,
    status,
    confidence,
    flags,
    note,
  };
}

/** The leaf of a receipt that an observation is, in its own unit, with what others say of the same cell. */
export function recordedCell(subject: ReceiptSubject, chosen: Observation, others: readonly Observation[]): ReceiptCell {
  const { value, product, printed, printedGrowth, quantities, unit, valuation, source, release, status, confidence, flags, note } = chosen;
  const alternates = others.map((other) => recordedFigure(other, unit));
  if (product === 'TOTAL' || printedGrowth !== null || quantities !== undefined)
    return { kind: 'cell', subject, ...recordedFigure(chosen, unit), unit, alternates };
  // As in a figure: of thousands, one literal is written several times as fast as spreads.
  return { kind: 'cell', subject, value, product, printed, valuation, source, release, status, confidence, flags, note, unit, alternates };
}
