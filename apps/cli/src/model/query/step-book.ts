import { type Book, type ReconciliationMethod, reconciliationMethodSchema, type ViewSpec } from '@sogdia/core';

/** A book, and for the reconciled one the method. */
interface BookStep {
  readonly book: Book;
  readonly method: ReconciliationMethod | null;
}

/** The methods of reconciliation, the usual one first. */
const methods: readonly ReconciliationMethod[] = ['mean', ...reconciliationMethodSchema.options.filter((method) => method !== 'mean')];
const both: BookStep = { book: 'both', method: null };
const oneByOne: readonly BookStep[] = [
  { book: 'reporter', method: null },
  { book: 'partner', method: null },
  ...methods.map((method) => ({ book: 'reconciled' as const, method })),
];
const withBoth: readonly BookStep[] = [...oneByOne.slice(0, 2), both, ...oneByOne.slice(2)];

/**
 * A spec in every other book, the next one first: the reporter's, the partner's, both where a view can show both, and reconciled by each
 * method. The way back has them in the opposite order.
 */
export function otherBooks(spec: ViewSpec, step: 1 | -1, canShowBoth: boolean): readonly ViewSpec[] {
  const steps = canShowBoth ? withBoth : oneByOne;
  const at = steps.findIndex(({ book, method }) => book === spec.book && method === spec.method);
  const count = steps.length;
  return Array.from({ length: count - 1 }, (_, index) => steps[(at + step * (index + 1) + 2 * count) % count]).flatMap((next) =>
    next === undefined ? [] : { ...spec, ...next },
  );
}
