import { describe, expect, it } from 'vitest';
import { topLocation } from '../../src/model/location/program-state.ts';
import { shownGrid } from '../../src/program/table/shown-grid.ts';
import { inventedContext, pressed, screenAfter, themeAt } from '../support/program.ts';

const context = inventedContext();
const top = (keys: string) => topLocation(pressed(keys, context).state);
const recordOf = (keys: string) => top(keys).spec;
const ofKazakhstan = 'down enter';

describe('the page of a partner in both sides’ figures', () => {
  it('opens where both have some, and in the figures of the one that has any where the other publishes none', () => {
    expect(recordOf(ofKazakhstan)).toMatchObject({ record: 'both', measures: ['export', 'import'], partners: ['KAZ'] });
    expect(recordOf('end enter')).toMatchObject({ record: 'reporter', partners: ['TKM'] });
    expect(recordOf('b down enter')).toMatchObject({ record: 'partner' });
    expect(top(': @ k a z enter')).toMatchObject({ kind: 'partner', spec: { record: 'both' } });
  });

  it('b and B lead from it to the figures of one side and back', () => {
    expect(['B', 'B B', 'B B b b', 'b'].map((keys) => recordOf(`${ofKazakhstan} ${keys}`))).toMatchObject([
      { record: 'partner' },
      { record: 'reporter' },
      { record: 'both' },
      { record: 'reconciled' },
    ]);
    expect(screenAfter(`${ofKazakhstan} B B`, context)).toContain('China’s figures');
  });

  it('sets both figures of each flow and the gap between them beside each year, the newest first', () => {
    const { columns, rows, legend } = shownGrid(top(ofKazakhstan), context);
    const newest = rows[0]?.cells.map(({ text }) => text);
    expect(columns.map(({ short }) => short)).toEqual([
      '● Exports',
      '○ Exports',
      'Gap',
      'Ratio',
      '● Imports',
      '○ Imports',
      'Gap',
      'Exports, both sides',
    ]);
    expect(rows.map(({ id }) => id).slice(0, 2)).toEqual(['2023', '2022']);
    expect(newest?.slice(0, 7)).toEqual(['8.30', '4.15', '4.15', '2.00', '1.30', '0.65', '0.65']);
    expect(newest?.[7]).toBe(`${'█'.repeat(12)}${'·'.repeat(12)}●`);
    expect(legend.join()).toContain('revised later');
  });

  it('draws both lines of each flow on one scale with the gap between them, each line named by its last value', () => {
    const screen = screenAfter(ofKazakhstan, context, 120, 40);
    const [exports = '', imports = ''] = ['● 8.30', '● 1.30'].map((name) => screen.split('\n').find((line) => line.includes(name)));
    expect(exports).not.toBe('');
    expect(imports).toMatch(/● 1\.30/);
    expect(screen).toContain('○ 4.15');
    expect(screen).toMatch(/[⠅⡂]{4}/u);
    expect(screen).toMatch(/8 ┤.*8 ┤/);
    expect(screen).toContain('● China’s figures  ○ Kazakhstan’s figures  ⠅⡂⠅ the gap');
  });

  it('tells the gap of each flow in a sentence where there is room', () => {
    const told = 'Kazakhstan recorded $4.15 billion of imports from';
    expect(screenAfter(ofKazakhstan, context, 120, 40).replaceAll(/\s+/g, ' ')).toContain(told);
    expect(screenAfter(ofKazakhstan, context, 80, 24).replaceAll(/\s+/g, ' ')).not.toContain(told);
    expect(screenAfter(`${ofKazakhstan} v v v`, context, 120, 40).replaceAll(/\s+/g, ' ')).toContain(told);
  });

  it('Enter on any of its numbers opens the gap of that flow, on that year', () => {
    const location = top(`${ofKazakhstan} down right right right right right right enter`);
    expect(location).toMatchObject({ kind: 'pair', spec: { measures: ['import'], partners: ['KAZ'], record: 'both' } });
    expect(shownGrid(location, context).rows[location.row]?.id).toBe('2022');
  });

  it('keeps its marks in ASCII', () => {
    const ascii = screenAfter(ofKazakhstan, inventedContext(themeAt('none', 'ascii')), 120, 40);
    expect(ascii).toContain('############------------');
  });
});
