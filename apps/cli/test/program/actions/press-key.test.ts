import { receiptLines, studyViewSpec, viewToCsv } from '@sogdia/core';
import { indicatorSpecSchema } from '@sogdia/core/model';
import { tradeSpecOf } from '@sogdia/core/workspace';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsOf } from '../../../../../tools/vitest/lots.ts';
import { shippedData } from '../../../src/data/opened-data.ts';
import { keymap } from '../../../src/model/keys/keymap.data.ts';
import { initialState, topLocation } from '../../../src/model/location/program-state.ts';
import { frame } from '../../../src/program/frame.ts';
import { homeLocation } from '../../../src/program/locations/home-location.ts';
import { pressKey } from '../../../src/program/press-key.ts';
import { cellAtCursor, shownGrid } from '../../../src/program/table/shown-grid.ts';
import { receiptPoint } from '../../../src/screens/receipt/receipt-screen.ts';
import { screens } from '../../../src/screens/screens.ts';
import { fitLine } from '../../../src/terminal/text/line.ts';
import { inventedContext, pressed, screenAfter, textOf } from '../../support/program.ts';

const context = inventedContext();
/** Keys that lead to pages of nodes: receipts, a claim, the receipt of a number of its working. */
const receiptsAndClaims = ['down i', '4 right right right right i', '2 right down enter', '2 right down enter end up enter'] as const;
const top = (keys: string) => topLocation(pressed(keys, context).state);

describe('pressKey(state, key, context)', () => {
  it('pressKey moves the cursor with vi keys and arrows alike, and keeps it inside', () => {
    expect(top('j j')).toEqual(top('down down'));
    expect(top('l l h')).toEqual(top('right right left'));
    expect(top('G').row).toBe(5);
    expect(top('G g').row).toBe(0);
    expect(top('end down down').row).toBe(5);
    expect(top('up up').row).toBe(0);
    expect(top('left left').column).toBe(-1);
    expect(top('pagedown').row).toBe(5);
    expect(top('end ctrl-u').row).toBe(0);
  });

  it('pressKey drills from economy to series to receipt, and climbs back one level at a time', () => {
    expect(top('down enter')).toMatchObject({ kind: 'partner', subject: 'KAZ' });
    expect(top('down enter enter')).toMatchObject({ kind: 'pair', spec: { measures: ['export'], partners: ['KAZ'] } });
    expect(top('down enter B B enter')).toMatchObject({ kind: 'view', spec: { measures: ['export'], partners: ['KAZ'] } });
    expect(top('down enter enter enter')).toMatchObject({ kind: 'receipt', subject: 'export-kaz-reporter', period: '2023' });
    expect(pressed('down enter enter enter escape', context).state.locations.map(({ kind }) => kind)).toEqual([
      'overview',
      'partner',
      'pair',
    ]);
    expect(pressed('down enter backspace', context).state.locations.map(({ kind }) => kind)).toEqual(['overview']);
  });

  it('pressKey opens a group into its members', () => {
    const location = top('2 enter enter');
    expect(location.spec).toMatchObject({ partners: ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'] });
    expect(location.row).toBe(10);
  });

  it('pressKey(escape) at the top says so and never leaves', () => {
    const { state, effects } = pressed('escape escape', context);
    expect(effects).toEqual([]);
    expect(state.message).toBe('this is the first screen; press q to quit');
  });

  it.each(['', 'down enter', '2', '3', 'i', '2 down enter v v v'])('pressKey(q) and pressKey(ctrl-c) leave after "%s"', (keys) => {
    expect(pressed(`${keys} q`, context).effects).toEqual([{ kind: 'quit' }]);
    expect(pressed(`${keys} ctrl-c`, context).effects).toEqual([{ kind: 'quit' }]);
  });

  it.each(['?', ':', '/', '/ q', '? q', 'c'])('pressKey(ctrl-c) leaves from "%s", where q may type', (keys) => {
    expect(pressed(`${keys} ctrl-c`, context).effects.at(-1)).toEqual({ kind: 'quit' });
  });

  it('pressKey(i) opens the receipt of the number under the cursor, and says where there is none', () => {
    expect(top('down right i')).toMatchObject({ kind: 'receipt', subject: 'export-kaz-reporter', period: '2023' });
    expect(top('end i')).toMatchObject({ kind: 'receipt' });
    expect(pressed('end i right i', context).state.message).toContain('i (receipt) does nothing');
    const { state } = pressed('right right right right right right i', context);
    expect(state.message).toBe('no number here');
  });

  const recordOf = (keys: string): string => {
    const { record, method } = tradeSpecOf(top(keys).spec);
    return method === null ? record : `${record} ${method}`;
  };
  const methods = ['mean', 'reporter', 'partner', 'fixed-factor', 'reliability-weighted'].map((method) => `reconciled ${method}`);

  it('pressKey(b) goes through the records and every method of reconciliation, and pressKey(B) back; a view shows both at once', () => {
    const presses = (key: string, count: number): string => Array.from({ length: count }, () => key).join(' ');
    const overview = Array.from({ length: 7 }, (_, index) => recordOf(presses('b', index + 1)));
    expect(overview).toEqual(['partner', ...methods, 'reporter']);
    expect(recordOf('2 enter b b')).toBe('both');
    expect(recordOf('2 enter b b b')).toBe('reconciled mean');
    expect(recordOf('2 enter b b b B')).toBe('both');
    expect(recordOf('B')).toBe('reconciled reliability-weighted');
    expect(recordOf('b b b u')).toBe('reconciled mean');
  });

  it('pressKey(b) tells that we have only one set of figures for this, and changes nothing', () => {
    const { chart, events } = context.usual;
    const asked = { indicators: ['population'], economies: ['KAZ'], from: 2015, to: 2023, transform: 'level', indexYear: null };
    const spec = indicatorSpecSchema.parse({ ...asked, vintage: 'latest', chart, events });
    const opened = initialState(homeLocation(context), { ...topLocation(pressed('2 enter', context).state), spec }, 80, 24);
    const { state } = pressKey(opened, 'b', context);
    expect(state.message).toBe('we have only one set of figures for this');
    expect(state.locations).toEqual(opened.locations);
  });

  it('pressKey([) and pressKey(]) step through every day on which something changed, and say what did', () => {
    const vintage = (keys: string): string => top(keys).spec.vintage;
    expect(['', ' ]', ' ] ]', ' ] ] ]', ' ] ] ] ]'].map((keys) => vintage(`2 enter${keys}`))).toEqual([
      'first',
      '2012-01-01',
      '2021-01-01',
      '2024-02-01',
      'latest',
    ]);
    expect(vintage('2 enter ] ] [')).toBe('2012-01-01');
    expect(vintage('2 enter ] ] u')).toBe('2012-01-01');
    expect(screenAfter('2 down down down enter home down down down down down down', context)).toContain('7.10°');
    expect(screenAfter('2 down down down enter ] ] ] ] home down down down down down down', context)).toContain('7.24');
    expect(pressed('2 enter ] ]', context).state.message).toBe('2021-01-01: 0 numbers first published, 1 revised');
    expect(pressed('2 enter [', context).state.message).toBe('no earlier: these are the first published figures');
    expect(pressed('2 enter ] ] ] ] ]', context).state.message).toBe('no later: these are the latest figures');
  });

  it('a number that a vintage did not know yet is missing, with that reason', () => {
    const screen = screenAfter('2 down enter ] v v', context, 80, 40);
    expect(screen).toContain('as known on 2012-01-01');
    expect(screen).toContain('– a: published after the date asked for');
    expect(screen).toMatch(/^▸ 2023 .*– a/m);
  });

  it('pressKey(s) sorts by the column of the cursor: high to low, low to high, as it was', () => {
    const order = (keys: string) => shownGrid(top(keys), context).rows.map(({ id }) => id);
    const asItWas = order('');
    expect(order('s')).toEqual(['CA5', 'TKM', 'TJK', 'KGZ', 'UZB', 'KAZ']);
    expect(order('s s')).toEqual(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM', 'CA5']);
    expect(order('s s s')).toEqual(asItWas);
    expect(screenAfter('s', context)).toMatch(/Total↓/);
  });

  it('pressKey(S) sorts by this column too, after those that sort already, with their places in the heads', () => {
    expect(top('s right S').sort).toEqual([
      { column: 'total-trade', descending: true },
      { column: 'export', descending: true },
    ]);
    expect(screenAfter('s right S', context, 120, 40)).toMatch(/Total↓1.*Exports↓2/);
    expect(screenAfter('s right S', context)).toContain('sort 1 Total ↓  2 Exports ↓');
    expect(top('s right S S').sort.at(-1)).toEqual({ column: 'export', descending: false });
    expect(top('s right S S S').sort).toEqual(top('s').sort);
    expect(top('s right S s').sort).toEqual([{ column: 'export', descending: true }]);
    const tied = shownGrid(top('6 s right right S'), context).rows.map(({ cells }) => [cells[0]?.text, cells[2]?.text].join());
    expect(tied).toEqual(tied.toSorted());
  });

  it('pressKey(s) puts rows without a value last, whichever way it sorts', () => {
    const order = (keys: string) => shownGrid(top(keys), context).rows.map(({ id }) => id);
    const toKyrgyzstan = '2 down enter right right';
    expect(order(`${toKyrgyzstan} s`).at(-1)).toBe('2016');
    expect(order(`${toKyrgyzstan} s s`).at(-1)).toBe('2016');
  });

  it('pressKey(/) marks rows while it is typed, over all columns, and keeps all; the cursor goes to the first; Enter keeps, Esc brings back', () => {
    const idAt = (keys: string) => cellAtCursor(top(keys), context)?.row.id;
    expect(shownGrid(top('/ k a z'), context).rows).toHaveLength(6);
    expect(idAt('/ k a z')).toBe('KAZ');
    expect(idAt('/ 1 2 . 5')).toBe('CA5');
    expect(idAt('down down down / k')).toBe('KGZ');
    expect(idAt('end / k a z')).toBe('KAZ');
    expect(top('/ k a z enter').search).toBe('kaz');
    expect(top('/ k a z escape')).toMatchObject({ search: '', row: 0 });
    expect(top('/ k a z enter escape').search).toBe('');
    expect(top('/ k a z enter / x escape').search).toBe('kaz');
    expect(top('/ k a z backspace').search).toBe('ka');
    expect(top('/ q').search).toBe('q');
    expect(pressed('/ q', context).effects).toEqual([]);
    expect(pressed('/ backspace', context).state.overlay).toBeNull();
    expect(screenAfter('/ s t a n enter', context)).toContain('search stan (1 of 5)');
    expect(screenAfter('/ q q', context)).toContain('search qq (0 rows)');
  });

  it('pressKey(n) and pressKey(N) go to the rows that the search found, and around; without one they say so', () => {
    const idAt = (keys: string) => cellAtCursor(top(keys), context)?.row.id;
    expect(['n', 'n n', 'N'].map((keys) => idAt(`/ s t a n enter ${keys}`))).toEqual(['UZB', 'KGZ', 'TKM']);
    expect(pressed('n', context).state.message).toBe('nothing is searched; press / to search');
    expect(pressed('/ q q enter n', context).state.message).toBe('no row has this text');
  });

  it('pressKey(u) undoes changes of view and pressKey(ctrl-r) does them again, moves excepted', () => {
    expect(recordOf('b u')).toBe('reporter');
    expect(recordOf('b u ctrl-r')).toBe('partner');
    expect(top('2 enter v v u').form).toBe('chart');
    expect(top('down enter u').kind).toBe('overview');
    expect(pressed('u', context).state.message).toBe('nothing to undo');
    expect(pressed('ctrl-r', context).state.message).toBe('nothing to redo');
  });

  it('pressKey(v) goes through chart with table, chart, table and words', () => {
    expect(['v', 'v v', 'v v v', 'v v v v'].map((keys) => top(`2 enter ${keys}`).form)).toEqual(['chart', 'table', 'words', 'both']);
    expect(top('2 enter v v v down down').scroll).toBe(2);
  });

  it('pressKey(y) copies the number in full and says so, pressKey(Y) the row as TSV under its head', () => {
    const { state, effects } = pressed('down y', context);
    expect(effects).toEqual([{ kind: 'copy', text: '9600000000' }]);
    expect(state.message).toBe('copied 9.60');
    const [row] = pressed('2 down enter Y', context).effects;
    expect(row).toEqual({
      kind: 'copy',
      text: 'Year\tKazakhstan\tUzbekistan\tKyrgyzstan\tTajikistan\tTurkmenistan\n2023\t9600000000\t12500000000\t15400000000\t18300000000\t21200000000',
    });
  });

  it('pressKey(y) on a receipt copies a citation', () => {
    const [copy] = pressed('down right i y', context).effects;
    expect(copy).toMatchObject({
      kind: 'copy',
      text: expect.stringContaining('A Newspaper, Trade by partner, A Newspaper (Newspaper, February 2024)'),
    });
  });

  it.each(receiptsAndClaims)('pressKey(down) at "%s" brings every line onto the screen, one after the other, at every size', (keys) => {
    for (const [width, height] of [
      [60, 15],
      [60, 20],
      [80, 24],
      [120, 40],
    ] as const) {
      const { state } = pressed(keys, context, width, height);
      const location = topLocation(state);
      const nodes = screens[location.kind].nodes?.(location, context, { width, height: height - 2 }) ?? [];
      const lines = nodes.flatMap((node) =>
        node.lines.map((line) =>
          line
            .map(({ text }) => text)
            .join('')
            .trim(),
        ),
      );
      const seen = new Set<string>();
      const rows: number[] = [];
      let at = state;
      for (let step = 0; step < lines.length + nodes.length + 2; step += 1) {
        for (const line of textOf(frame(at, context)).split('\n')) seen.add(line.slice(2).trim());
        rows.push(topLocation(at).row);
        at = pressKey(at, 'down', context).state;
      }
      expect(lines.filter((line) => !seen.has(line))).toEqual([]);
      expect([...new Set(rows)]).toEqual(nodes.map((_, index) => index));
      expect(textOf(frame(at, context))).not.toContain('more line');
    }
  });

  it.each(receiptsAndClaims)('pressKey(end), pressKey(home) and pages at "%s" reach the last line and the first', (keys) => {
    const more = (given: string): boolean => screenAfter(`${keys} ${given}`, context, 60, 15).includes('more line');
    expect(more('')).toBe(true);
    expect(more('end')).toBe(false);
    expect(more('end home')).toBe(true);
    expect(top(`${keys} end home`)).toMatchObject({ row: 0, scroll: 0 });
    const pages = Array.from({ length: 40 }, () => 'pagedown').join(' ');
    expect(more(pages)).toBe(false);
    expect(screenAfter(`${keys} ${pages}`, context, 60, 15)).toBe(screenAfter(`${keys} end`, context, 60, 15));
  });

  it.each([
    [60, 15],
    [60, 20],
    [80, 24],
  ])('a receipt at %dx%d shows the value of every number, and the whole of what it is', (width, height) => {
    const location = topLocation(pressed('4 right right right right i', context, width, height).state);
    const nodes = screens.receipt.nodes?.(location, context, { width, height }) ?? [];
    const point = receiptPoint(location, context)?.point;
    const numbers = point === undefined ? [] : receiptLines(context.world, point.receipt, context.view(location.spec).references, 'en');
    expect(numbers.some(({ subject, value }) => subject.length + value.length > 60)).toBe(true);
    for (const [index, { subject, value }] of numbers.entries()) {
      const shown = nodes[index]?.lines.map((line) => textOf([fitLine(line, width - 2)]).replaceAll(/[│├└─\n]/g, ' ')) ?? [];
      expect(shown[0]).toContain(value);
      expect(shown.join(' ').replace(value, ' ').replaceAll(/\s+/g, ' ')).toContain(subject);
    }
  });

  it('pressKey(y) on the citation of a receipt copies it, as on the number itself', () => {
    const copy = (keys: string) => pressed(`down i ${keys} y`, context).effects;
    expect(copy('end')).toEqual(copy(''));
    expect(screenAfter('down i end', context, 60, 15)).toContain('▸ To cite it');
  });

  it('pressKey(x) exports the table of the location, and on a receipt the view of its number', () => {
    const file = (keys: string) => {
      const [effect] = pressed(`${keys} x`, context).effects;
      return effect?.kind === 'export' ? effect.file : null;
    };
    expect(file('2 down enter')).toEqual({
      name: 'figure-2_total-trade_chn-with-kaz-uzb-kgz-tjk-tkm_2013-2023_chn-record_first-vintage',
      text: viewToCsv(context.view(studyViewSpec(shippedData.scope, 'figure-2'))),
    });
    expect(file('2 down enter i')).toEqual(file('2 down enter'));
    expect(file('')?.name).toBe('overview');
    expect(file('down enter')?.name).toBe('partner-kaz');
  });

  it('pressKey(ctrl-z) suspends from every state', () => {
    for (const keys of ['', '?', '/', '2 enter']) expect(pressed(`${keys} ctrl-z`, context).effects).toEqual([{ kind: 'suspend' }]);
  });

  it('events are marked on the chart where the form of the question says so', () => {
    expect(screenAfter('down enter enter v', context)).not.toMatch(/└.*a.*b/);
    expect(screenAfter('down enter enter v e shift-tab shift-tab shift-tab e v e n t s enter', context)).toMatch(/└.*a.*b/);
  });

  it('pressKey of a digit goes to its tab from anywhere', () => {
    expect(top('down enter enter 2').kind).toBe('study');
    expect(top('down enter enter 3').kind).toBe('topics');
    expect(top('down enter enter 6').kind).toBe('sources');
    expect(top('down enter enter 7').kind).toBe('draft');
    expect(pressed('down enter enter 1', context).state.locations).toHaveLength(1);
  });

  it('pressKey with a key that means nothing here changes no location, and says so where it means something elsewhere', () => {
    expect(pressed('Z', context).state).toEqual(pressed('', context).state);
    const { state } = pressed('6 i', context);
    expect(state.locations).toEqual(pressed('6', context).state.locations);
    expect(state.message).toBe('i (receipt) does nothing on this screen; press ? for the keys that do');
  });

  it('pressKey never throws on random keys, every frame fits, and Ctrl-C leaves', () => {
    const keys = [...new Set(keymap.flatMap((binding) => binding.keys as readonly string[])), 'tab', 'x', '9', 'é', '中'].filter(
      (key) => key !== 'ctrl-c' && key !== 'ctrl-z',
    );
    const sizes = fc.record({ width: fc.integer({ min: 1, max: 160 }), height: fc.integer({ min: 1, max: 50 }) });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { minLength: 20, maxLength: 60 }), sizes, (sequence, { width, height }) => {
        let state = initialState(homeLocation(context), null, width, height);
        for (const key of sequence) {
          const step = pressKey(state, key, context);
          if (step.effects.some(({ kind }) => kind === 'quit')) break;
          state = step.state;
        }
        const lines = frame(state, context);
        expect(lines).toHaveLength(height);
        expect(new Set(lines.map((line) => line.length))).toEqual(new Set([width]));
        expect(pressKey(state, 'ctrl-c', context).effects).toEqual([{ kind: 'quit' }]);
      }),
      { numRuns: drawsOf(250), seed: 20_261_124 },
    );
  });
});
