import { describe, expect, it } from 'vitest';
import { topLocation } from '../../../src/model/location/program-state.ts';
import { copyOfRow } from '../../../src/program/table/copy-text.ts';
import { shownGrid } from '../../../src/program/table/shown-grid.ts';
import { textCell } from '../../../src/table/grid.ts';
import { arrangeGrid, type Grid } from '../../../src/table/index.ts';
import { inventedContext, pressed, screenAfter } from '../../support/program.ts';

const context = inventedContext();
const top = (keys: string) => topLocation(pressed(keys, context).state);
const rows = (keys: string) => shownGrid(top(keys), context).rows.map(({ id }) => id);
const typed = (text: string): string => [...text].map((sign) => (sign === ' ' ? 'space' : sign)).join(' ');

describe('a filter that compares', () => {
  const number = (text: string, value: number) => ({ ...textCell(text), sortsBy: value });
  const grid: Grid = {
    corner: 'Name',
    columns: ['Sold', 'Bought', 'Kind'].map((label) => ({ id: label.toLowerCase(), label, short: label, align: 'right' })),
    rows: [
      { id: 'a', label: 'A', style: 'plain', cells: [number('1,200.00', 1.2e12), number('−3.00', -3e9), textCell('port')] },
      { id: 'b', label: 'B', style: 'plain', cells: [number('3.00', 3e9), number('0.00', 0), textCell('road')] },
      { id: 'c', label: 'C', style: 'plain', cells: [textCell('–'), number('5.00', 5e9), textCell('')] },
    ],
    legend: [],
  };
  const left = (filter: string) => arrangeGrid(grid, { filter, sort: null, hidden: [] }).rows.map(({ id }) => id);

  it.each([
    ['sold>=3', ['a', 'b']],
    ['sold>3', ['a']],
    ['so<=3', ['b']],
    ['bought<0', ['a']],
    ['bought<=-3', ['a']],
    ['bought=0', ['b']],
    ['bought!=0', ['a', 'c']],
    ['sold>=3 bought>=0', ['b']],
    ['kind=port', ['a']],
    ['kind!=port', ['b', 'c']],
    ['kind>1', []],
    ['>=1200', ['a']],
    ['sold>=', ['a', 'b', 'c']],
    ['sold<=many', []],
    ['nothing>1', []],
  ])('arrangeGrid under "%s" keeps %j, by numbers as they are shown', (filter, ids) => {
    expect(left(filter)).toEqual(ids);
  });

  it('pressKey(f) begins one with the column under the cursor, beside what is filtered already, and Esc brings back what was', () => {
    expect(top('right f').filter).toBe('exports>=');
    expect(rows(`right f ${typed('12')} enter`)).toEqual(['CA5', 'KGZ', 'TJK', 'TKM']);
    expect(top(`/ ${typed('kaz')} enter f`).filter).toBe('kaz total>=');
    expect(top('right f escape').filter).toBe('');
    expect(top('6 f').filter).toBe('publisher=');
    expect(rows(`right f ${typed('12')} enter u`)).toEqual(rows(''));
  });
});

describe('the columns of a table', () => {
  it('pressKey(H) hides the one under the cursor, in the row that is copied as well; pressKey(C) shows all, undo one by one', () => {
    const columns = (keys: string) => shownGrid(top(keys), context).columns.map(({ id }) => id);
    const all = columns('');
    expect(columns('right H')).toEqual(all.filter((id) => id !== 'export'));
    expect(columns('right H H')).toEqual(all.filter((id) => id !== 'export' && id !== 'import'));
    expect(columns('right H H u')).toEqual(columns('right H'));
    expect(columns('right H H C')).toEqual(all);
    expect(screenAfter('right H', context)).not.toContain('Exports ');
    expect(copyOfRow(top('right H'), context)?.text.split('\n')[0]).not.toContain('Exports');
    expect(pressed('C', context).state.message).toBe('no column is hidden');
    const { state } = pressed(all.map(() => 'H').join(' '), context);
    expect(shownGrid(topLocation(state), context).columns).toHaveLength(1);
    expect(state.message).toBe('this is the last column, so it stays');
  });

  it('pressKey(d) and pressKey(F) describe the one under the cursor: numbers by their quarters and classes, texts by how often they come', () => {
    const sheet = (keys: string) => {
      const { overlay } = pressed(keys, context).state;
      return overlay?.kind === 'note' ? overlay : expect.fail('no sheet is open');
    };
    const { title, lines } = sheet('right d');
    expect(title).toBe('Exports');
    expect(lines.map((line) => line.trim().split(/\s{2,}/))).toEqual(
      expect.arrayContaining([
        ['rows', '6'],
        ['without a figure', '0'],
        ['lowest', '8.30'],
        ['median', '14.05'],
        ['highest', '64.50'],
      ]),
    );
    expect(sheet('right F')).toEqual(sheet('right d'));
    expect(sheet('6 d').lines.join('\n')).toMatch(/^Customs +█+ +\d$/m);
    expect(pressed('right d y', context).effects).toEqual([{ kind: 'copy', text: lines.join('\n') }]);
    expect(sheet('2 down enter / z z z enter d').lines.slice(0, 2).join(' ')).toMatch(/rows +0 +without a figure +0/);
  });
});
