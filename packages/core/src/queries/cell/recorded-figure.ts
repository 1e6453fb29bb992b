import type { Observation } from '../../model/trade/index.ts';
import type { ReceiptAlternate } from '../../model/view/index.ts';

/**
 * What an observation says of its cell, as a receipt carries it: the figure, how it was printed, where it stands, how good it is.
 * @example dataset.observations.slice(0, 1).map((row) => recordedFigure(row).printed) // => [{ value: '20', unit: 'USD' }]
 */
export function recordedFigure(observation: Observation): ReceiptAlternate {
  const { value, printed, valuation, source, release, status, confidence, flags, note } = observation;
  return { value, printed, valuation, source, release, status, confidence, flags, note };
}
