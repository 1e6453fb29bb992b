import { encodeViewSpec, type Receipt, studyViewSpec, studyViews } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { lensViews } from '../../../features/lenses/lenses.ts';
import { partsOfFormerId, receiptId, withReceiptId } from '../../../features/receipts/receipt-id.ts';
import { indexReceipts, receiptsOfView, withOperands } from '../../../features/receipts/receipt-index.ts';
import { siteView, siteViewNames } from '../../../features/views/facts/site-views.ts';
import { siteScope } from '../../../lib/dataset.ts';
import { viewOf } from '../../support/view-of.ts';

const views = studyViews(siteScope)
  .map(({ name }) => name)
  .map((name) => viewOf(encodeViewSpec(siteScope, studyViewSpec(siteScope, name))));
const entries = indexReceipts(views.flatMap(receiptsOfView));

/** A receipt without what its id leaves out: what other sources say of a figure. */
function contentOf(receipt: Receipt): string {
  return JSON.stringify(receipt, (name, value: unknown) => (name === 'alternates' ? undefined : value));
}

describe('receiptId(receipt)', () => {
  test('says what a receipt is of, by which way, and when', () => {
    const [first] = viewOf(encodeViewSpec(siteScope, studyViewSpec(siteScope, 'figure-3'))).series[0].points;
    expect(first && receiptId(first.receipt)).toMatch(/^import-chn-kaz-[a-z0-9]{4,7}-2013$/);
    for (const { id } of entries) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
  });

  test('is a function of the receipt: the same for equal ones of different objects and views, another for another release', () => {
    const query = 'measure=import&partners=KAZ&years=2013-2014';
    const [one, other] = [viewOf(query), viewOf(`${query}&chart=column`)].map((view) =>
      view.series[0].points.map(({ receipt }) => receipt),
    );
    expect(one?.map(receiptId)).toEqual(other?.map(receiptId));
    expect(one?.[0]).not.toBe(other?.[0]);
    const [receipt] = one ?? [];
    if (receipt === undefined || receipt.kind !== 'cell') throw new Error('no cell');
    expect(receiptId({ ...receipt, release: 'another/1' as typeof receipt.release })).not.toBe(receiptId(receipt));
    expect(receiptId({ ...receipt, subject: { ...receipt.subject, quantity: 'export' } })).not.toBe(receiptId(receipt));
  });

  test('stays where a figure is corrected, and where others say something else of it', () => {
    const receipt = entries.find(({ receipt: one }) => one.kind === 'cell')?.receipt;
    if (receipt?.kind !== 'cell') throw new Error('no cell');
    expect(receiptId({ ...receipt, value: 1, printed: { value: '1', unit: 'USD' }, alternates: [] })).toBe(receiptId(receipt));
  });

  test('has the same way in every year of a release', () => {
    const ways = viewOf('measure=import&partners=KAZ&years=2013-2020').series[0].points.map(({ receipt }) =>
      receipt.kind === 'cell' ? `${receipt.release} ${receiptId(receipt).replace(/-\d{4}$/, '')}` : '',
    );
    expect(new Set(ways).size).toBe(new Set(ways.map((way) => way.split(' ')[0])).size);
  });

  test('of a step depends on its operands', () => {
    const step = entries.find(({ receipt }) => receipt.kind === 'step')?.receipt;
    if (step?.kind !== 'step') throw new Error('no step');
    const [first, ...rest] = step.operands;
    const cell = entries.find(({ receipt }) => receipt.kind === 'cell' && receipt !== first?.receipt)?.receipt;
    if (first === undefined || cell === undefined) throw new Error('no operand');
    expect(receiptId({ ...step, operands: [{ ...first, receipt: cell }, ...rest] })).not.toBe(receiptId(step));
  });

  test('never stands for two receipts among all that the views of the site rest on', async () => {
    const all = await Promise.all([...siteViewNames, ...lensViews.keys()].map((name) => siteView(name, 'en')));
    const contents = new Map<string, string>();
    for (const receipt of withOperands(all.flatMap(receiptsOfView))) {
      const id = receiptId(receipt);
      const content = contentOf(receipt);
      expect(contents.get(id) ?? content).toBe(content);
      contents.set(id, content);
    }
    expect(contents.size).toBeGreaterThan(2000);
    expect(new Set(contents.values()).size).toBe(contents.size);
  });
});

describe('indexReceipts(receipts)', () => {
  test('holds every receipt of a view, operands included, once', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const view of views) for (const receipt of withOperands(receiptsOfView(view))) expect(ids).toContain(receiptId(receipt));
  });
});

describe('withReceiptId(items, id)', () => {
  test('finds a receipt by its id, and by what ids of earlier versions were', () => {
    const [entry] = entries;
    expect(withReceiptId(entries, entry?.id ?? null)).toBe(entry);
    expect(withReceiptId(entries, 'import-chn-kaz-2013')?.receipt.subject).toMatchObject({
      quantity: 'import',
      partner: 'KAZ',
      period: '2013',
    });
    expect(withReceiptId(entries, 'import-chn-kaz-1066')).toBeUndefined();
    expect(withReceiptId(entries, null)).toBeUndefined();
  });

  test('reads the period at the end of such an id', () => {
    expect(partsOfFormerId('total-trade-chn-ca5-2023')).toEqual(['total-trade-chn-ca5', '2023']);
    expect(partsOfFormerId('export-chn-kaz-2023-07')).toEqual(['export-chn-kaz', '2023-07']);
    expect(partsOfFormerId('nothing-of-the-kind')).toEqual(['nothing-of-the-kind', '']);
  });
});
