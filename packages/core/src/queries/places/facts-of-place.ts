import type { Place } from '../../model/dataset/index.ts';
import type { World } from '../../model/economies/index.ts';
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

/**
 * What the facts of places are called, for the `indicatorRegistry` of a world that names receipts.
 * @example namesOfFacts(dataset.places).length // => 0
 */
export function namesOfFacts(places: readonly Place[]): NonNullable<World['indicatorRegistry']> {
  return places.flatMap((place) =>
    place.facts.map((fact) => {
      const called = (language: 'en' | 'zh' | 'ru', colon: string): { readonly phrase: string } | null => {
        const [of, what] = [place.names[language], fact.names[language]];
        return of && what ? { phrase: of + colon + what } : null;
      };
      return { names: { en: called('en', ': '), zh: called('zh', '：'), ru: called('ru', ': ') } };
    }),
  );
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
