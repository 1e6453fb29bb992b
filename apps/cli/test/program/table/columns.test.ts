import { describe, expect, it } from 'vitest';
import { topLocation } from '../../../src/model/location/program-state.ts';
import { columnSheet } from '../../../src/program/table/column-sheet.ts';
import { copyOfRows } from '../../../src/program/table/copy-text.ts';
import { shownGrid } from '../../../src/program/table/shown-grid.ts';
import { textCell } from '../../../src/table/grid.ts';
import { arrangeGrid, asItIs, type Grid } from '../../../src/table/index.ts';
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
      { id: 'c', label: 'C', style: 'plain', cells: [{ ...textCell('–'), sortsBy: null }, number('5.00', 5e9), textCell('')] },
    ],
    legend: [],
  };
  const left = (column: string, condition: string) =>
    arrangeGrid(grid, { ...asItIs, filters: [{ column, condition }] }).rows.map(({ id }) => id);

  it.each([
    ['sold', '>=3', ['a', 'b']],
    ['sold', '≥ 3', ['a', 'b']],
    ['sold', '>3', ['a']],
    ['sold', '<= 3', ['b']],
    ['sold', '>=3 <1000', ['b']],
    ['sold', '= 1,200', ['a']],
    ['sold', 'not >=1000', ['b', 'c']],
    ['bought', '<0', ['a']],
    ['bought', '<=−3', ['a']],
    ['bought', '=0', ['b']],
    ['bought', '!=0', ['a', 'c']],
    ['kind', '=port', ['a']],
    ['kind', '= por', []],
    ['kind', '~ o', ['a', 'b']],
    ['kind', 'Oa', ['b']],
    ['kind', 'not oa', ['a', 'c']],
    ['kind', '!= port', ['b', 'c']],
    ['kind', '> port', ['b']],
    ['key', '= b', ['b']],
    ['sold', '>=', ['a', 'b', 'c']],
    ['sold', '<= many', []],
    ['nothing', '>1', ['a', 'b', 'c']],
  ])('arrangeGrid under "%s %s" keeps %j, by numbers as they are shown', (column, condition, ids) => {
    expect(left(column, condition)).toEqual(ids);
  });

  it('pressKey(f) types a condition on the column under the cursor, Enter keeps it as a step, Esc brings back what was, an empty one clears', () => {
    expect(top('right f').filters).toEqual([]);
    expect(top(`right f ${typed('>= 12')}`).filters).toEqual([{ column: 'export', condition: '>= 12' }]);
    expect(rows(`right f ${typed('>= 12')} enter`)).toEqual(['CA5', 'KGZ', 'TJK', 'TKM']);
    expect(rows(`right f ${typed('>= 12')} enter right f ${typed('< 8')} enter`)).toEqual(['KGZ', 'TJK', 'TKM']);
    expect(screenAfter(`right f ${typed('>= 12')} enter`, context)).toContain('filter Exports >= 12 (4 of 6 rows)');
    expect(screenAfter(`right f ${typed('>= 99')} enter`, context)).toContain('no rows');
    expect(rows(`right f ${typed('>= 12')} enter u`)).toEqual(rows(''));
    expect(rows(`right f ${typed('>= 12')} enter escape`)).toEqual(rows(''));
    expect(rows(`right f ${typed('>= 12')} escape`)).toEqual(rows(''));
    expect(rows(`right f ${typed('>= 12')} enter f ctrl-u enter`)).toEqual(rows(''));
    expect(rows(`left f ${typed('~ stan')} enter`)).toEqual(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM']);
    expect(rows(`2 down enter left f ${typed('>= 2020')} enter`)).toEqual(['2020', '2021', '2022', '2023']);
  });
});

describe('the columns of a table', () => {
  const columns = (keys: string) => shownGrid(top(keys), context).columns.map(({ id }) => id);
  const all = columns('');

  it('pressKey(H) hides the one under the cursor, in the rows that are copied as well, undone one by one', () => {
    expect(columns('right H')).toEqual(all.filter((id) => id !== 'export'));
    expect(columns('right H H')).toEqual(all.filter((id) => id !== 'export' && id !== 'import'));
    expect(columns('right H H u')).toEqual(columns('right H'));
    expect(screenAfter('right H', context)).toContain('hidden Exports');
    expect(copyOfRows(top('right H'), context)?.text.split('\n')[0]).not.toContain('Exports');
    expect(pressed('left H', context).state.message).toBe('this column stays: the first, and one other, are always shown');
    const { state } = pressed(all.map(() => 'H').join(' '), context);
    expect(shownGrid(topLocation(state), context).columns).toHaveLength(1);
    expect(state.message).toBe('this column stays: the first, and one other, are always shown');
  });

  it('pressKey(C) shows, hides and orders columns, each a step that can be undone', () => {
    expect(columns('right C space')).toEqual(columns('right H'));
    expect(columns('right C space space')).toEqual(all);
    expect(columns('C >')).toEqual(['export', 'total-trade', ...all.slice(2)]);
    expect(columns('C > > <')).toEqual(columns('C >'));
    expect(columns('C > escape u')).toEqual(all);
    expect(columns('C > down space * ')).toEqual(all);
    expect(columns('C down down > escape right s').at(3)).toBe('import');
    expect(screenAfter('right C space', context)).toContain(`Columns: ${all.length - 1} of ${all.length} shown`);
    const shown = `${all.map(() => 'space down').join(' ')}`;
    expect(pressed(`C ${shown}`, context).state.message).toBeNull();
    expect(columns(`C ${shown}`)).toHaveLength(1);
    expect(pressed(`C ${shown} space`, context).state.message).toBe('this column stays: the first, and one other, are always shown');
  });

  it('pressKey(w) and pressKey(W) change the width, without cutting a figure', () => {
    const head = (keys: string) =>
      screenAfter(keys, context, 120, 40)
        .split('\n')
        .find((line) => line.includes('Exports'))
        ?.indexOf('Imports');
    expect(head('right w')).toBe((head('') ?? 0) + 2);
    expect(head('right w W')).toBe(head(''));
    expect(head('right w u')).toBe(head(''));
    const { state } = pressed('right W W W W W W', context);
    expect(state.message).toBe('this column can’t get wider on this screen, or narrower without cutting its figures');
    expect(screenAfter('right W W W W W W', context)).toContain('64.50');
    expect(pressed('left w', context).state.message).toBe('the first column is as wide as its names');
    expect(pressed(Array.from({ length: 60 }, () => 'w').join(' '), context).state.message).toBe(
      'this column can’t get wider on this screen, or narrower without cutting its figures',
    );
  });

  it('pressKey(space) selects rows, and pressKey(Y) copies them under their heads', () => {
    const [copy] = pressed('down space down space Y', context).effects;
    expect(copy?.kind === 'copy' ? copy.text.split('\n').map((line) => line.split('\t')[0]) : []).toEqual([
      'Economy',
      'Kazakhstan',
      'Uzbekistan',
    ]);
    expect(pressed('down space down space Y', context).state.message).toBe('copied 2 rows with their headings');
    expect(screenAfter('down space down', context)).toMatch(/^ ●Kazakhstan/m);
    expect(screenAfter('down space down', context)).toContain('selected 1 row; Y copies it');
    expect(top('down space space').selected).toEqual([]);
  });

  it('pressKey(d) describes the one under the cursor beside its table or over it, all rows and those that are shown, and follows the cursor', () => {
    const sheet = (keys: string, isCounted = false) => columnSheet(top(keys), isCounted, context);
    const { title, facts, bars } = sheet(`right f ${typed('>=12')} enter`);
    expect(title).toBe('Exports');
    expect(Object.fromEntries(facts.map(([name, ...values]) => [name, values]))).toMatchObject({
      rows: ['6', '4'],
      'without a figure': ['0', '0'],
      lowest: ['8.30', '12.90'],
      highest: ['64.50', '64.50'],
    });
    expect(bars.map(({ rows: count }) => count).reduce((sum, count) => sum + count, 0)).toBe(6);
    expect(sheet('6').bars.map(({ label, rows: count }) => [label, count])).toContainEqual(['Customs', expect.any(Number)]);
    expect(sheet('right', true).bars.every(({ rows: count }) => count === 1)).toBe(true);
    for (const [width, height] of [
      [60, 15],
      [80, 24],
      [120, 40],
    ] as const) {
      const screen = screenAfter('right d', context, width, height);
      expect(screen).toContain('Exports');
      expect(screen).toContain('█');
      expect(screenAfter('right d right', context, width, height)).toContain('── Imports');
      expect(screenAfter('right d d', context, width, height)).toBe(screenAfter('right', context, width, height));
    }
  });

  it('pressKey(enter) on a bar keeps only its rows, a step like a filter; keys of the table work beside it', () => {
    expect(rows('right d end enter')).toEqual(['CA5']);
    expect(rows('right d end enter u')).toEqual(rows(''));
    expect(rows('6 F enter')).toEqual(rows('6 f = space C u s t o m s enter'));
    expect(pressed('right d s', context).state).toMatchObject({ overlay: { kind: 'table', list: 'described' } });
    expect(rows('right d s')).toEqual(rows('right s'));
    expect(pressed('right d 2', context).state.overlay).toBeNull();
  });
});
