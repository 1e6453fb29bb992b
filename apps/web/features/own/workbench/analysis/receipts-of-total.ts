import type { Receipt } from '@sogdia/core';
import { ownValue } from '@sogdia/core/model';
import type { Messages } from '../../../../messages/messages.ts';
import type { Comparison, HeldFiles } from '../reading/index.ts';

/** The receipts of a row: of both figures, and of what is computed of them; null where a figure has none. */
export type ReceiptsOfTotal = Readonly<Record<'yours' | 'published' | 'difference' | 'share', Receipt | null>>;

/** The difference d = yours - published, in the money of both, and its share d / published, as steps over the two figures. */
export function receiptsOfTotal(total: Comparison['totals'][number], names: HeldFiles['names'], messages: Messages): ReceiptsOfTotal {
  const { yours, published, reporter, partner, flow, period, difference, share, currency } = total;
  if (yours === null || published === null) return { yours, published, difference: null, share: null };
  const flowInWords = `${ownValue(names, reporter) ?? reporter} – ${ownValue(names, partner) ?? partner}, ${messages[`bench.flow-of.${flow}`]}`;
  const operands = [
    { role: messages['bench.yours'], receipt: yours },
    { role: messages['bench.published'], receipt: published },
  ];
  const stepOf = (name: string, value: number, unit: Receipt['unit'], formula: string): Receipt => ({
    kind: 'step',
    operation: 'arithmetic',
    unit,
    value,
    formula,
    operands,
    subject: { quantity: `difference-of-${flow}`, name: `${name}, ${flowInWords}`, reporter: null, partner, recorder: null, period },
  });
  return {
    yours,
    published,
    difference: stepOf(messages['bench.difference'], difference, currency, 'yours - published'),
    share: share === null ? null : stepOf(messages['bench.share'], share, 'ratio', '(yours - published) / published'),
  };
}
