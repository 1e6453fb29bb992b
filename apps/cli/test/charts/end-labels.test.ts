import { describe, expect, it } from 'vitest';
import { endLabels } from '../../src/charts/board/end-labels.ts';

const end = (name: string, at: number) => ({ name, color: 'plain' as never, at });

describe('endLabels(ends, width)', () => {
  it('puts each name on the row of its line, and those of one row side by side, the highest first', () => {
    const { rows, width, legend } = endLabels([end('TJK', 4.1), end('TKM', 3.6), end('UZB', 3.2), end('KAZ', 0)], 60);
    expect([...rows].map(([row, names]) => [row, names.map(({ name }) => name)])).toEqual([
      [0, ['KAZ']],
      [3, ['UZB', 'TKM']],
      [4, ['TJK']],
    ]);
    expect([width, legend]).toEqual([7, []]);
  });

  it('lets numbers stand in for names that are too long side by side, and tells them under the chart', () => {
    const { rows, width, legend } = endLabels([end('Exports to Kazakhstan', 1.2), end('Imports from Uzbekistan', 1.8)], 60);
    expect(rows.get(1)?.map(({ name }) => name)).toEqual(['1', '2']);
    expect(width).toBe(3);
    expect(legend.map((line) => line.map(({ text }) => text).join(''))).toEqual(['1 Exports to Kazakhstan   2 Imports from Uzbekistan   ']);
  });

  it('keeps a long name that has its row for itself', () => {
    expect(endLabels([end('Exports to Kazakhstan', 1), end('Imports', 3)], 60).width).toBe(21);
  });
});
