import { encodeViewSpec } from '@sogdia/core';
import { describe, expect, it } from 'vitest';
import { drawsOf } from '../../../../tools/vitest/lots.ts';
import { shippedData } from '../../src/data/opened-data.ts';
import { lookOf } from '../../src/model/context/look.ts';
import { programContext } from '../../src/model/context/program-context.ts';
import { topLocation } from '../../src/model/location/program-state.ts';
import { commandsOf } from '../../src/program/table/command-of.ts';
import { shownGrid } from '../../src/program/table/shown-grid.ts';
import { inventedContext, pressed, screenAfter, themeAt } from '../support/program.ts';

const context = programContext(await shippedData.load(['totals', 'months', 'paper', 'events']), 'en', lookOf(themeAt('none')), {
  isComplete: false,
});
const top = (keys: string) => topLocation(pressed(keys, context).state);
const { year = 0, month = 0 } = context.newestMonth ?? {};

describe('the newest month', () => {
  it('is a tab: every partner in it, beside the same month a year before, in the money of its figures', () => {
    expect(top('5')).toMatchObject({
      kind: 'overview',
      spec: { frequency: 'month', from: year - 1, to: year, firstMonth: month, lastMonth: month },
    });
    expect(top('5').spec).toMatchObject({ money: context.newestMonth?.money });
    expect(shownGrid(top('5'), context).rows.map(({ id }) => id)).toEqual([context.question.group, ...context.question.partners]);
    const view = context.view({
      ...context.usual,
      ...top('5').spec,
      measures: ['export'],
      partners: context.question.partners.slice(0, 1),
    });
    const cell = shownGrid(top('5'), context).rows.find(({ id }) => id === 'KAZ')?.cells[1];
    expect(cell?.sortsBy).toBe(view.series[0]?.points.at(-1)?.value);
    expect(screenAfter('5', context)).toMatch(/^ Month {2,}China’s figures/m);
  });

  it('gives way to the month before on [, comes back on ], and says that there is none after it', () => {
    const spans = ['[', '[ [ ]', '[ u'].map((keys) => encodeViewSpec(context.world, top(`5 ${keys}`).spec));
    expect(spans[0]).toBe(spans[1]);
    expect(spans[2]).toBe(encodeViewSpec(context.world, top('5').spec));
    expect(top('5 [').spec).toMatchObject(month === 1 ? { to: year - 1, lastMonth: 12 } : { to: year, lastMonth: month - 1 });
    expect(pressed('5 ]', context).state.message).toBe('no later: this is the newest month with figures');
  });

  it('opens both flows with a partner month by month, and prints a command of the same rows', () => {
    expect(top('5 down enter')).toMatchObject({
      kind: 'view',
      spec: { frequency: 'month', measures: ['export', 'import'], partners: ['KAZ'] },
    });
    const [command] = commandsOf(top('5'), context);
    expect(command).toContain(`years=${year}-${String(month).padStart(2, '0')}`);
  });

  it('draws the year against the year before, month by month, where there is room, the year before dashed and whole', () => {
    const wide = screenAfter('5', context, 120, 40);
    expect(wide).toContain(`${year} and ${year - 1}`);
    expect(wide).toMatch(/Jan .*Feb .*Mar .*Dec/);
    const newest = shownGrid(top('5'), context).rows[0]?.cells[0]?.text ?? '';
    expect(wide).toMatch(new RegExp(`${year} ${newest.replace('.', '\\.')} \\w{3}`));
    expect(wide).toMatch(new RegExp(`${year - 1} [\\d.]+ `));
    expect(screenAfter('5', context, 80, 24)).not.toContain(`${year} and ${year - 1}`);
    expect(screenAfter(`5 ${'[ '.repeat(drawsOf(150))}`, context, 120, 40)).toContain('Month');
  });

  it('is not there where the data hold no month, which is said', () => {
    const { state } = pressed('5', inventedContext());
    expect(state.locations).toHaveLength(1);
    expect(state.message).toBe('we have no monthly figures for these partners');
  });
});
