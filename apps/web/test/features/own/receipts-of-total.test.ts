import type { Receipt } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { receiptsOfTotal } from '../../../features/own/workbench/analysis/receipts-of-total.ts';
import { messagesOf } from '../../../messages/messages.ts';

type Total = Parameters<typeof receiptsOfTotal>[0];

const cell = (value: number): Receipt =>
  ({
    kind: 'cell',
    value,
    unit: 'usd',
    subject: { quantity: 'import', reporter: 'KAZ', partner: 'CHN', recorder: 'KAZ', period: '2020' },
  }) as Receipt;
const total = (rest: object): Total =>
  ({
    reporter: 'KAZ',
    partner: 'CHN',
    flow: 'import',
    period: '2020',
    currency: 'usd',
    difference: -60,
    share: -0.6,
    yours: cell(40),
    published: cell(100),
    ...rest,
  }) as Total;
const of = (rest: object = {}) => receiptsOfTotal(total(rest), { KAZ: 'Kazakhstan', CHN: 'China' }, messagesOf('en'));

describe('receiptsOfTotal(total, names, messages)', () => {
  test('the difference and its share are steps over both figures', () => {
    const { difference, share } = of();
    expect(difference).toMatchObject({ kind: 'step', value: -60, unit: 'usd', formula: 'yours - published' });
    expect(share).toMatchObject({ kind: 'step', value: -0.6, unit: 'ratio', formula: '(yours - published) / published' });
    expect(difference?.kind === 'step' ? difference.operands.map(({ receipt }) => receipt.value) : []).toEqual([40, 100]);
    expect(difference?.subject.name).toBe('Difference, Kazakhstan – China, imports');
  });

  test('without the receipt of one figure there is none of what is computed; without a share none of it', () => {
    expect(of({ yours: null })).toEqual({ yours: null, published: cell(100), difference: null, share: null });
    expect(of({ share: null }).share).toBeNull();
  });
});
