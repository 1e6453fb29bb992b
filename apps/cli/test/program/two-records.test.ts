import { describe, expect, it } from 'vitest';
import { topLocation } from '../../src/model/location/program-state.ts';
import { cellAtCursor, shownGrid } from '../../src/program/table/shown-grid.ts';
import { inventedContext, pressed, screenAfter, themeAt } from '../support/program.ts';

const context = inventedContext();
const top = (keys: string) => topLocation(pressed(keys, context).state);
const rows = (keys: string) => shownGrid(top(keys), context).rows;
const message = (keys: string) => pressed(keys, context).state.message;

describe('the two records', () => {
  it('hold all ten flows, each in the last year of which both sides speak', () => {
    expect(rows('4').map(({ id }) => id)).toEqual([
      'export-kaz',
      'export-uzb',
      'export-kgz',
      'export-tjk',
      'export-tkm',
      'import-kaz',
      'import-uzb',
      'import-kgz',
      'import-tjk',
      'import-tkm',
    ]);
    expect(
      rows('4')[0]
        ?.cells.slice(0, 5)
        .map(({ text }) => text),
    ).toEqual(['2023', '8.30', '4.15', '4.15', '2.00']);
  });

  it('tell no part of a discrepancy where one side keeps no record, and hatch its line', () => {
    const cells = rows('4')[4]?.cells ?? [];
    expect(cells.slice(3, 8).map(({ text }) => text)).toEqual(['–', '–', '–', '–', '–']);
    expect(cells[9]?.text).toBe('╱'.repeat(11));
    expect(cells[8]?.text).not.toContain('╱');
  });

  it('sort by any column as other tables do, with what cannot be told last', () => {
    const order = rows('4 right right s').map(({ id }) => id);
    expect(order[0]).toBe('export-tjk');
    expect(order.slice(-2)).toEqual(['export-tkm', 'import-tkm']);
    expect(rows('4 right right s s').at(0)?.id).toBe('import-kaz');
  });

  it('stay two records over other years and partners of the question, and become a view with the figures of one side', () => {
    const years = '4 e tab tab tab 2 0 1 2 - 2 0 1 5 enter';
    expect(top(years)).toMatchObject({ kind: 'mirror', spec: { from: 2012, to: 2015 } });
    expect(top(`${years} u`)).toMatchObject({ kind: 'mirror', spec: { from: 2013 } });
    expect(top('4 enter e u enter')).toMatchObject({ kind: 'pair', spec: { partners: ['UZB'] } });
    expect(top('4 e shift-tab e x p o r t s enter')).toMatchObject({ kind: 'view', spec: { measures: ['export'], record: 'both' } });
  });

  it('keep the unit of the overview in a record that lacks one of the five, and so their sum', () => {
    expect(screenAfter('', context)).toContain('2023, in $bn and %');
    expect(screenAfter('b', context)).toContain('2023, in $bn and %');
  });

  it('open a flow year by year on Enter, and the receipt of any part from there', () => {
    expect(top('4 down enter')).toMatchObject({ kind: 'pair', spec: { measures: ['export'], partners: ['UZB'], record: 'both' } });
    expect(top('4 enter right right i')).toMatchObject({ kind: 'receipt', subject: 'export-kaz-difference', period: '2023' });
    expect(screenAfter('4 enter right right right i', context)).toContain('ratio of both sides’ figures: reporter / partner');
    expect(top('4 enter right right enter').kind).toBe('receipt');
  });

  it('say in words what could explain the rest, without a number', () => {
    const screen = screenAfter('4 v v v', context, 80, 40);
    expect(screen).toContain('In 2023 China recorded $8.3 billion of exports to Kazakhstan');
    expect(screen).toContain('- Transit and re-export');
  });

  it('scrub through the days on which a record changed', () => {
    expect(top('4 ]').spec.vintage).toBe('2012-01-01');
    expect(message('4 ] ]')).toMatch(/^2013-06-01: 86 numbers first published, 0 revised$/);
  });

  it('take another CIF/FOB factor from the palette, and say it in the head of the valuation', () => {
    const { spec } = top('4 : f a c t o r space 1 . 1 enter');
    expect(spec).toMatchObject({ factor: 1.1 });
    expect(shownGrid(top('4 : f a c t o r space 1 . 1 enter'), context).columns.map(({ label }) => label)).toContain(
      'Freight and insurance at 1.1',
    );
    expect(rows('4 : f a c t o r space 1 . 1 enter')[0]?.cells[5]?.text).toBe('−0.38');
  });

  it('are drawn in ASCII where the terminal asks for it', () => {
    const ascii = inventedContext(themeAt('none', 'ascii'));
    expect(screenAfter('4 down down down down', ascii)).toContain('////////');
  });

  it('a part of a discrepancy has neither records nor vintages of its own', () => {
    expect(message('4 right right r')).toContain('comes from both sides’ figures');
    expect(message('4 enter right right i b')).toContain('comes from both sides’ figures');
  });
});

describe('the revisions of a series', () => {
  it('open from a number and from its receipt, on its year and the last vintage', () => {
    expect(top('2 down enter r')).toMatchObject({ kind: 'revisions', subject: 'total-trade-kaz-reporter', column: 3 });
    expect(top('2 down enter i r')).toMatchObject({ kind: 'revisions', subject: 'total-trade-kaz-reporter' });
    expect(rows('2 down enter r')[top('2 down enter r').row]?.id).toBe('2023');
  });

  it('set every vintage beside the years; what was revised on a day is marked there and nowhere else', () => {
    const grid = shownGrid(top('2 down enter r'), context);
    expect(grid.columns.map(({ id }) => id)).toEqual(['first', '2012-01-01', '2021-01-01', '2024-02-01']);
    const marked = grid.rows.flatMap(({ id, cells }) =>
      cells.flatMap(({ marks }, at) => (marks === '' ? [] : [`${id} ${grid.columns[at]?.id}`])),
    );
    expect(marked).toEqual(['2019 2021-01-01']);
  });

  it('show a number that was not known yet as missing, with its reason', () => {
    const grid = shownGrid(top('2 down enter r'), context);
    const last = grid.rows.at(-1);
    expect(last?.cells.map(({ text }) => text)).toEqual(['9.60', '– b', '– b', '9.60']);
    expect(grid.legend.join()).toContain('– b: published after the date asked for');
  });

  it('open the receipt of a vintage, as of its day', () => {
    const location = top('2 down enter r left left up up up up i');
    expect(location).toMatchObject({ kind: 'receipt', period: '2019', spec: { vintage: '2012-01-01' } });
    expect(cellAtCursor(top('2 down enter r left left'), context)?.cell?.lineage?.view.spec.vintage).toBe('2012-01-01');
  });

  it('say of the year under the cursor from when each figure stood, and by whose release', () => {
    const screen = screenAfter('2 down down down enter r up up up up', context, 120, 40);
    expect(screen).toContain('2019: $7.1bn, published on 2012-01-01');
    expect(screen).toContain('2019: $7.24bn, revised on 2021-01-01');
    expect(screen).toContain('(Customs, revised)');
  });

  it('name the record of the series in the header, also where the view has both', () => {
    expect(screenAfter('4 enter r', context, 120)).toContain('China’s figures · all revisions');
    expect(screenAfter('4 enter right r', context, 120)).toContain('the partners’ figures · all revisions');
    expect(screenAfter('4 enter right i', context, 120)).toContain('the partners’ figures · first published');
    expect(screenAfter('4 enter right right i', context, 120)).toContain('both sides’ figures · first published');
  });

  it('undo leads back to where they were opened', () => {
    expect(top('2 down enter r u').kind).toBe('view');
  });
});
