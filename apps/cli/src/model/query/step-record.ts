import type { TradeSpec, ViewSpec } from '@sogdia/core';
import { isTradeSpec, type ReconciliationMethod, reconciliationMethodSchema } from '@sogdia/core/model';

/** A record, and for the reconciled one the method. */
type RecordStep = Pick<TradeSpec, 'record' | 'method'>;

/** The methods of reconciliation, the usual one first. */
const methods: readonly ReconciliationMethod[] = ['mean', ...reconciliationMethodSchema.options.filter((method) => method !== 'mean')];
const both: RecordStep = { record: 'both', method: null };
const oneByOne: readonly RecordStep[] = [
  { record: 'reporter', method: null },
  { record: 'partner', method: null },
  ...methods.map((method) => ({ record: 'reconciled' as const, method })),
];
const withBoth: readonly RecordStep[] = [...oneByOne.slice(0, 2), both, ...oneByOne.slice(2)];

/**
 * A spec in every other record, the next one first: the reporter's, the partner's, both where a view can show both, and reconciled by each
 * method. The way back has them in the opposite order. Indicators have one record, so none.
 */
export function otherRecords(spec: ViewSpec, step: 1 | -1, canShowBoth: boolean): readonly TradeSpec[] {
  if (!isTradeSpec(spec)) return [];
  const steps = canShowBoth ? withBoth : oneByOne;
  const at = steps.findIndex(({ record, method }) => record === spec.record && method === spec.method);
  const count = steps.length;
  return Array.from({ length: count - 1 }, (_, index) => steps[(at + step * (index + 1) + 2 * count) % count]).flatMap((next) =>
    next === undefined ? [] : { ...spec, ...next },
  );
}
