import type { Place } from '../../model/dataset/index.ts';
import { missing } from '../../model/values/index.ts';
import type { Receipt, ReceiptSubject } from '../../model/view/index.ts';

/** A fact of a place with its receipt; what is told in words alone is an absence there, with reason `text-only`. */
export type ReceiptedFact = ReturnType<typeof factsOfPlace>[number];

/**
 * What is known of a place, fact by fact in the order of the data, each with the receipt of its figure as the source prints it.
 * @example dataset.places.flatMap((place) => factsOfPlace(place)).length // => 0
 */
export function factsOfPlace(place: Place) {
  return place.facts.map((fact) => ({ fact, receipt: receiptOf(fact, place) }));
}

function receiptOf(
  { fact, names, period, value, unit, formula, source, release, status, confidence, note }: Place['facts'][number],
  place: Place,
): Receipt {
  const subject: ReceiptSubject = {
    quantity: `${place.id}-${fact}`,
    name: `${place.names.en}: ${names.en}`,
    reporter: null,
    partner: null,
    recorder: null,
    period: period === '' ? null : period,
  };
  if (value === null)
    return { kind: 'absence', subject, unit: 'quantity', value: missing('text-only', place.id), note, source, alternates: [] };
  const origin =
    formula === undefined ? { printed: { value: String(value), unit } } : { printed: null, derivation: { formula, unit, operands: [] } };
  const cell = { value, ...origin, valuation: null, source, release, status, confidence, flags: [], note, alternates: [] };
  return { kind: 'cell', subject, unit: 'quantity', ...cell };
}
