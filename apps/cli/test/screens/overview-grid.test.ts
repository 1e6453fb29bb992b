import { describe, expect, it } from 'vitest';
import { screens } from '../../src/screens/index.ts';
import { inventedContext, pressed, themeAt } from '../support/program.ts';

const context = inventedContext(themeAt('truecolor'));
const gridAfter = (keys: string) => {
  const [location] = pressed(keys, context).state.locations.slice(-1);
  if (location === undefined) throw new Error('no location');
  return screens.overview.grid(location, context);
};

describe('the columns of small pictures of the overview', () => {
  const grid = gridAfter('');
  const cellsOf = (id: string) => grid.rows.map(({ cells }) => cells[grid.columns.findIndex((column) => column.id === id)]);

  it('come after the numbers: the way of the total, the balance as bars, the way of each flow, and the change', () => {
    expect(grid.columns.map(({ id }) => id).slice(-5)).toEqual([
      'total-trade-trend',
      'balance-bars',
      'export-trend',
      'import-trend',
      'change-bars',
    ]);
    expect(grid.columns.at(-1)?.label).toBe('Change since 2013');
  });

  it('bars are as long as their share of the largest, in the hue of the flow that is larger', () => {
    const [group, kazakhstan] = cellsOf('balance-bars');
    expect(group).toMatchObject({ text: '█'.repeat(16), style: 'export', sortsBy: null });
    expect(kazakhstan?.text).toBe('██');
  });

  it('the change is that from the first to the last period, with its sign', () => {
    // 6.2 billion in 2013, 9.6 in 2023.
    expect(cellsOf('change-bars')[1]).toMatchObject({ text: expect.stringMatching(/^█+ \+3\.40$/), style: 'good' });
  });

  it('rises and surpluses have their sign, and economies their colour', () => {
    expect(cellsOf('growth')[1]).toMatchObject({ text: '+4.3', style: 'good' });
    expect(cellsOf('trade-balance')[1]?.text).toBe('+7.00');
    expect(grid.rows.map(({ style }) => style)).toEqual(['strong', 'kaz', 'uzb', 'kgz', 'tjk', 'tkm']);
    expect(cellsOf('total-trade-trend').map((cell) => cell?.style)).toEqual(['ca5', 'kaz', 'uzb', 'kgz', 'tjk', 'tkm']);
  });
});
