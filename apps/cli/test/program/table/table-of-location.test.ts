import { isTradeSpec } from '@sogdia/core/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsOf } from '../../../../../tools/vitest/lots.ts';
import { everyPart, shippedData } from '../../../src/data/opened-data.ts';
import { lookOf } from '../../../src/model/context/look.ts';
import { programContext } from '../../../src/model/context/program-context.ts';
import type { Location } from '../../../src/model/location/location.ts';
import { topLocation } from '../../../src/model/location/program-state.ts';
import { commandsOf } from '../../../src/program/table/command-of.ts';
import { shownGrid } from '../../../src/program/table/shown-grid.ts';
import { savingCommand, tableFile } from '../../../src/program/table/table-file.ts';
import { tableQuestions } from '../../../src/program/table/table-questions.ts';
import type { GridRow } from '../../../src/table/grid.ts';
import { pressed, screenAfter, themeAt } from '../../support/program.ts';
import { run } from '../../support/run.ts';
import { wordsOf } from '../../support/words.ts';

const context = programContext(await shippedData.load(everyPart), 'en', lookOf(themeAt('none')), { isComplete: true });
const locationAfter = (keys: string) => topLocation(pressed(keys, context).state);

/** The rows that a command line prints: under chosen fields as they stand, else the values of each period together. */
async function printedRows(command: string): Promise<readonly (readonly string[])[]> {
  const { out, err } = await run([...wordsOf(command).slice(1), '--format', 'csv']);
  expect(err.replace(/^no rows.*\n/, ''), command).toBe('');
  const [head = '', ...lines] = out.trimEnd().split('\n');
  const columns = head.split(',');
  const cells = lines.map((line) => line.split(','));
  if (!columns.includes('measure')) return cells;
  const [measure, value] = [columns.indexOf('measure'), columns.indexOf('value')];
  const ofSeries = cells.filter((row) => !/:/.test(row[measure] ?? ''));
  const byPeriod = Map.groupBy(ofSeries, ([period = '']) => period);
  return [...byPeriod].map(([period, rows]) => [period, ...rows.map((row) => row[value] ?? '')]);
}

/** The rows of a screen in the parts that its commands print: of each view its numbers, once each, in full. */
function shownRows(location: Location): readonly (readonly (readonly string[])[])[] {
  const { columns, rows } = shownGrid(location, context);
  const lineageOf = (index: number) => rows.map(({ cells }) => cells[index]?.lineage ?? null).find((found) => found !== null) ?? null;
  const ofView = Map.groupBy(
    columns.flatMap((_, index) => {
      const lineage = lineageOf(index);
      // What rounding could account for stands beside the gap that it is of, and is in no view.
      const isWorkedOut = rows.some(
        ({ cells }) => typeof cells[index]?.sortsBy === 'number' && cells[index].sortsBy !== cells[index].lineage?.point.value,
      );
      return lineage === null || isWorkedOut ? [] : [{ index, id: lineage.series.id, spec: lineage.view.spec }];
    }),
    ({ spec }) => JSON.stringify(isTradeSpec(spec) ? { ...spec, measures: [] } : spec),
  );
  const valueAt = ({ cells }: GridRow, index: number): string => {
    const value = cells[index]?.lineage?.point.value;
    return typeof value === 'number' ? String(value) : '';
  };
  return [...ofView.values()].map((all) => {
    const once = all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
    const answered = rows.filter(({ cells }) => once.some(({ index }) => (cells[index]?.lineage ?? null) !== null));
    return answered.map((row) => [row.id, ...once.map(({ index }) => valueAt(row, index))]);
  });
}

async function expectPrinted(keys: string): Promise<void> {
  const location = locationAfter(keys);
  const shown = shownRows(location);
  const printed = await Promise.all(commandsOf(location, context).map(printedRows));
  if (shown.length === 0) {
    expect(printed.flat(), keys).toEqual([]);
    return;
  }
  const inOrder = tableQuestions(location, context).map(({ isInOrder }) => isInOrder);
  expect(printed.length, keys).toBe(shown.length);
  for (const [index, rows] of printed.entries()) {
    const own = shown[index] ?? [];
    if (inOrder[index] === true) expect(rows, keys).toEqual(own);
    else expect(rows.toSorted(), keys).toEqual(own.toSorted());
  }
}

describe('the table of a location', () => {
  it.each([
    ['overview', ''],
    ['overview, from high to low', 's'],
    ['overview, sorted by exports from low to high', 'right s s'],
    ['overview, filtered', 'right f > = 5 enter'],
    ['overview, filtered to one and in the partners\u2019 figures', 'b left f u z b enter'],
    ['overview, filtered to the five together', 'left f c e n t r a l enter'],
    ['overview, with its columns in another order', 'C > > down down space escape'],
    ['the newest month', '5 s'],
    ['partner', 'down enter'],
    ['partner, sorted by imports', 'down enter right s'],
    ['partner, sorted by what another view answers', 'down enter right right right right s'],
    ['partner, filtered to some years', 'down enter left f > = 2 0 2 0 enter'],
    ['partner, filtered and sorted by two', 'down enter f < 2 0 enter right right s left S'],
    ['the five together', 'enter'],
    ['view', '2 down enter'],
    ['view, sorted by one of its series and then another', '2 down enter right s right S S'],
    ['view, filtered twice, sorted from low to high, a column hidden', '2 down enter f < 3 0 enter right f > 4 enter s s H'],
    ['view of both sides, sorted', '2 down enter b b right s'],
    ['view from the newest year', '2 down enter left s s'],
    ['pair', '4 enter'],
    ['pair, sorted by the gap', '4 enter right right s'],
    ['revisions', '2 down enter r s'],
    ['view without a row', '2 down enter f > 9 9 9 enter'],
  ])('of %s is what its commands print, in the order of the screen', async (_, keys) => {
    await expectPrinted(keys);
  });

  it('of random screens is what its commands print', async () => {
    const starts = [
      '',
      'b',
      '5',
      'enter',
      'down enter',
      '2 down enter',
      '2 down down enter',
      '2 down enter b b',
      '4 enter',
      '2 down enter ]',
    ];
    const steps = [
      's',
      's s',
      'S',
      'right',
      'right right',
      'left',
      'down',
      'H',
      'C > escape',
      'C down < escape',
      'C down space escape',
      'u',
      'ctrl-r',
    ];
    const filters = [
      'f > = 5 enter',
      'f < 1 2 enter',
      'f > 2 0 enter',
      'left left left f > = 2 0 1 8 enter',
      'd down enter escape',
      'F enter escape',
    ];
    const screens = fc.record({
      start: fc.constantFrom(...starts),
      steps: fc.array(fc.constantFrom(...steps, ...filters), { minLength: 1, maxLength: 7 }),
    });
    const drawn = fc.sample(screens, { numRuns: 60, seed: 20_261_201 }).map(({ start, steps: taken }) => [start, ...taken].join(' '));
    // The table of both sides' figures is of several years at once; what prints it is told below.
    const keys = drawn.filter((one) => locationAfter(one).kind !== 'mirror').slice(0, drawsOf(50));
    expect(keys).toHaveLength(drawsOf(50));
    for (const one of keys) await expectPrinted(one);
  });

  it.each(['', 'down enter', '2 down enter right s', '2 down enter f > 2 0 enter'])('of "%s" is what its file holds', (keys) => {
    const [head = '', ...lines] = tableFile(locationAfter(keys), context).text.trim().split('\n');
    const at = head.split(',').indexOf('value');
    const shown = shownRows(locationAfter(keys)).flatMap((rows) => rows.flatMap(([, ...values]) => values));
    expect(lines.map((line) => line.split(',')[at]).toSorted()).toEqual(shown.toSorted());
  });

  it('of two records holds both, with each part of the discrepancy, in the order of the screen', () => {
    const text = tableFile(locationAfter('4'), context).text;
    for (const measure of ['export', 'import', 'export:mirror-difference', 'import:record-ratio']) expect(text).toContain(`,${measure},`);
    expect(text.split('\n')[0]).toMatch(/^period,reporter,partner,measure,value/);
  });

  it('a number in the file of the overview is that of the screen, in full', () => {
    const location = locationAfter('left f k y r g enter');
    const [row] = shownGrid(location, context).rows;
    const lines = tableFile(location, context).text;
    const numbers = row?.cells.filter(({ lineage }) => lineage !== null) ?? [];
    expect(numbers).toHaveLength(6);
    for (const cell of numbers) expect(lines).toContain(`,${cell.sortsBy},`);
  });
});

describe('the command that saves the table of a location', () => {
  it.each([
    ['a figure', '2 down enter', /^sogdia view figure-2 --output \S+\.xlsx$/],
    ['a partner’s page', 'down enter', /^sogdia view '[^']+' --output partner-\w+\.xlsx$/],
    [
      'what a filter leaves, which is rows and no picture',
      '2 down enter f < 3 0 enter',
      /^sogdia view figure-2 --where .+ --output \S+\.xlsx$/,
    ],
  ])('of %s names a workbook, and runs with another ending too', async (_, keys, form) => {
    const command = savingCommand(locationAfter(keys), context);
    expect(command).toMatch(form);
    const { code, err } = await run([...wordsOf(command.replace(/ --output .*/, '')).slice(1), '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
  });

  it('stands in the line of Find after X, and its end is seen where it is longer than the line', () => {
    const { state } = pressed('down enter X', context);
    expect(state.overlay).toMatchObject({ kind: 'palette', text: savingCommand(topLocation(state), context) });
    expect(screenAfter('down enter X', context, 60)).toMatch(/partner-\w+\.xlsx /);
  });
});
