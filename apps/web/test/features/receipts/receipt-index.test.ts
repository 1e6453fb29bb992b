import { encodeViewSpec, studyViewSpec, studyViews } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { receiptIndexOf, receiptsOfView, withOperands } from '../../../features/receipts/receipt-index.ts';
import { siteScope } from '../../../lib/dataset.ts';
import { viewOf } from '../../support/view-of.ts';

const views = studyViews(siteScope)
  .map(({ name }) => name)
  .map((name) => viewOf(encodeViewSpec(siteScope, studyViewSpec(siteScope, name))));

describe('receiptIndexOf', () => {
  const index = receiptIndexOf(views);

  test('every receipt of a view, operands included, has an id', () => {
    for (const view of views) for (const receipt of withOperands(receiptsOfView(view))) expect(index.idOf(receipt)).toMatch(/^[a-z0-9-]+$/);
  });

  test('ids are unique, and different receipts have different ids', () => {
    expect(new Set(index.entries.map(({ id }) => id)).size).toBe(index.entries.length);
    expect(new Set(index.entries.map(({ receipt }) => JSON.stringify(receipt))).size).toBe(index.entries.length);
  });

  test('equal receipts of different objects share an id', () => {
    const again = viewOf(encodeViewSpec(siteScope, studyViewSpec(siteScope, 'figure-3')));
    const [first] = again.series[0].points;
    expect(first).toBeDefined();
    if (first !== undefined) expect(index.idOf(first.receipt)).toBe('import-chn-kaz-2013');
  });

  test('a receipt that is on no page throws', () => {
    const other = viewOf('measure=export&partners=KAZ&years=1999').series[0].points[0]?.receipt;
    expect(other).toBeDefined();
    if (other !== undefined) expect(() => index.idOf(other)).toThrow(RangeError);
  });
});
