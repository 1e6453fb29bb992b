import { isMissing } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { layOutColumns } from '../../charts/forms/column/column-layout.ts';
import type { ChartSize } from '../../charts/layout/chart-size.ts';
import { shortValueText } from '../../charts/layout/value-text.ts';
import { viewOf } from '../support/view-of.ts';

const small: ChartSize = { id: 'narrow', width: 380, height: 240 };

describe('the labels of columns', () => {
  test.each(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'])(
    'name the highest and the lowest of the growth of %s, and none touches another',
    async (partner) => {
      const view = await viewOf(`partners=${partner}&transform=growth&chart=column`);
      const { columns } = layOutColumns(view, small, 'en');
      const numbers = columns.flatMap(({ point: { value } }) => (isMissing(value) ? [] : [value]));
      for (const extreme of [Math.max(...numbers), Math.min(...numbers)])
        expect(columns.find(({ point }) => point.value === extreme)?.label?.text).toBe(shortValueText(view, extreme, 'en'));
      const labels = columns.flatMap(({ label }) => label ?? []);
      for (const [at, one] of labels.entries())
        for (const other of labels.slice(at + 1)) expect(Math.abs(one.x - other.x) > 14 || Math.abs(one.y - other.y) >= 12).toBe(true);
    },
  );

  test('shortValueText(view, value, language) gives a value below one in two decimals, others in one', async () => {
    const view = await viewOf('partners=KGZ&measure=trade-dependence');
    const { scale } = view.unit;
    expect(shortValueText(view, 0.333 * scale, 'en')).toBe('0.33');
    expect(shortValueText(view, 12.34 * scale, 'en')).toBe('12.3');
  });
});
