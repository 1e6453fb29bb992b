import { describe, expect, test } from 'vitest';
import { layOutLines } from '../../charts/forms/line/line-layout.ts';
import { keyRowsOf } from '../../charts/key-rows-of.ts';
import { pageSizes } from '../../charts/layout/chart-size.ts';
import { messagesOf } from '../../messages/messages.ts';
import { viewOf } from '../support/view-of.ts';

const [narrow] = pageSizes;
if (narrow === undefined) throw new RangeError('a page has sizes');
const months = viewOf('measure=export,import&partners=KGZ&frequency=month&years=2024-2025');
const years = viewOf('measure=import&partners=KGZ&years=2013-2025');

describe('the unusual periods of lines', () => {
  const { unusual, axes } = layOutLines(months, narrow, 'en');

  test('are bands over the plot, one for each run of periods of which a check found something, with its dates', () => {
    const found = months.series.flatMap(({ points }) => points.filter(({ hasFinding }) => hasFinding).map(({ period }) => period));
    expect(found).toContain('2025-02');
    expect(unusual.map(({ dates }) => dates)).toEqual(['Feb–Jun 2025', 'Oct–Dec 2025']);
    expect(new Set(unusual.map(({ className }) => className))).toEqual(new Set(['series series-bought record-reporter']));
  });

  test('stand inside the plot, and no date on another', () => {
    for (const { x, width, end } of unusual) {
      expect(x).toBeGreaterThanOrEqual(axes.left - 0.01);
      expect(x + width).toBeLessThanOrEqual(axes.right + 0.01);
      expect(end).toBeLessThanOrEqual(axes.right);
    }
    expect(new Set(unusual.map(({ row, end }) => `${row} ${end}`)).size).toBe(unusual.length);
  });

  test('have a sign at each point where points have marks, and the key says which of the two', () => {
    expect(layOutLines(years, narrow, 'en').unusual).toEqual([]);
    const signs = [years, months].map((view) => keyRowsOf(view, 'en', messagesOf('en')).map(({ sign }) => sign));
    expect(signs[0]).toContain('found');
    expect(signs[0]).not.toContain('unusual');
    expect(signs[1]).toContain('unusual');
    expect(signs[1]).not.toContain('hollow');
  });
});
