import { describe, expect, it } from 'vitest';
import { everyPart, shippedData } from '../../../src/data/opened-data.ts';
import { lookOf } from '../../../src/model/context/look.ts';
import { programContext } from '../../../src/model/context/program-context.ts';
import { topLocation } from '../../../src/model/location/program-state.ts';
import { commandsOf } from '../../../src/program/table/command-of.ts';
import { shownGrid } from '../../../src/program/table/shown-grid.ts';
import { tableFile } from '../../../src/program/table/table-file.ts';
import { pressed, themeAt } from '../../support/program.ts';
import { run } from '../../support/run.ts';
import { wordsOf } from '../../support/words.ts';

const context = programContext(await shippedData.load(everyPart), 'en', lookOf(themeAt('none')), { isComplete: true });
const locationAfter = (keys: string) => topLocation(pressed(keys, context).state);

/** The rows, without their head, of what each command of a location prints. */
async function rowsOfCommands(keys: string): Promise<readonly (readonly string[])[]> {
  const lines = commandsOf(locationAfter(keys), context);
  const runs = await Promise.all(lines.map((line) => run([...wordsOf(line).slice(1), '--format', 'csv'])));
  expect(runs.map(({ err }) => err).join('')).toBe('');
  return runs.map(({ out }) => out.trim().split('\n').slice(1));
}

const once = (items: readonly string[]): readonly string[] => [...new Set(items)];

describe('the table of a location', () => {
  it.each([
    ['overview', '', 2],
    ['overview, from high to low', 's', 2],
    ['overview, sorted by exports from low to high', 'right s s', 2],
    ['overview, filtered', '/ k enter', 2],
    ['overview, filtered to one and in the partners\u2019 record', 'b / u z b enter', 2],
    ['overview, filtered to the five together', '/ c e n t r a l enter', 2],
    ['partner', 'down enter', 0],
    ['partner, sorted by imports', 'down enter right s', 0],
    ['partner, filtered to some years', 'down enter / 2 0 2 enter', 0],
    ['partner, filtered and sorted', 'down enter / 2 0 1 enter s s', 0],
    ['the five together', 'enter', 0],
    ['view', '2 down enter', 0],
    ['view, sorted by one of its series', '2 down enter right s', 0],
    ['view, filtered and sorted from low to high', '2 down enter / 2 0 2 enter s s', 0],
  ])('of %s is what its commands print and its file holds, in the order of the screen', async (_, keys, keyColumn) => {
    const printed = await rowsOfCommands(keys);
    const file = tableFile(locationAfter(keys), context).text.trim().split('\n').slice(1);
    const { rows } = shownGrid(locationAfter(keys), context);
    const order = (lines: readonly string[]): readonly string[] => once(lines.map((line) => line.split(',')[keyColumn] ?? ''));
    expect(file.toSorted()).toEqual(once(printed.flat()).toSorted());
    expect(order(file)).toEqual(rows.map(({ id }) => id));
    expect(order(printed[0] ?? [])).toEqual(rows.map(({ id }) => id));
  });

  it('of two records holds both, with each part of the discrepancy, in the order of the screen', () => {
    const text = tableFile(locationAfter('4'), context).text;
    for (const measure of ['export', 'import', 'export:mirror-difference', 'import:record-ratio']) expect(text).toContain(`,${measure},`);
    expect(text.split('\n')[0]).toMatch(/^period,reporter,partner,measure,value/);
  });

  it('a number in the file of the overview is that of the screen, in full', () => {
    const location = locationAfter('/ k y r g enter');
    const [row] = shownGrid(location, context).rows;
    const lines = tableFile(location, context).text;
    const numbers = row?.cells.filter(({ lineage }) => lineage !== null) ?? [];
    expect(numbers).toHaveLength(6);
    for (const cell of numbers) expect(lines).toContain(`,${cell.sortsBy},`);
  });
});
