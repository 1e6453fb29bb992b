import { describe, expect, it } from 'vitest';
import { claimParts, everyPart, shippedData } from '../../src/data/opened-data.ts';
import { lookOf } from '../../src/model/context/look.ts';
import { programContext } from '../../src/model/context/program-context.ts';
import { topLocation } from '../../src/model/location/program-state.ts';
import { shownGrid } from '../../src/program/table/shown-grid.ts';
import { inventedContext, pressed, screenAfter, themeAt } from '../support/program.ts';

describe('the sources', () => {
  it('are the same, and as many, whichever parts of the data a reader has come by', async () => {
    const everything = await shippedData.load(everyPart);
    for (const parts of [['totals', 'paper', 'events'], ['totals', 'paper', 'events', 'context'], claimParts] as const) {
      const context = programContext(await shippedData.load(parts), 'en', lookOf(themeAt('none')), { isComplete: false });
      expect(context.releases).toHaveLength(everything.releases.length);
      expect(screenAfter('6', context)).toContain(`one of ${everything.releases.length} source editions`);
    }
  });
});

describe('a source under the cursor', () => {
  const context = inventedContext();

  it('shows who published what, where, under which terms, since when, what rests on it, and its figures as printed', () => {
    const screen = screenAfter('6 end', context, 120, 40);
    for (const text of ['Publisher', 'Table', 'Page', 'Known from', 'Added', 'Terms', 'Holds', 'SHA-256', 'As printed'])
      expect(screen).toContain(text);
    expect(screen).toContain(context.contentHash.slice(0, 40));
    expect(screen).toContain(`${context.figuresOf('customs/first').count} figures`);
    expect(screenAfter('6', context)).toContain('Used by    Table 1');
    expect(screenAfter('6 down down', context)).toMatch(/Earlier +Customs, first/);
  });

  it('has its page opened by o, here and from the receipt of any number that rests on it', () => {
    const pageOf = (keys: string) => pressed(`${keys} o`, context).effects.filter(({ kind }) => kind === 'browse');
    expect(pageOf('down right i')).toEqual([{ kind: 'browse', address: expect.stringMatching(/^https?:/) }]);
    const releases = shownGrid(topLocation(pressed('6', context).state), context).rows.map((_, row) => pageOf(`6 ${'down '.repeat(row)}`));
    expect(releases).toContainEqual(pageOf('down right i'));
    expect(pageOf('2 right down enter end up enter')).toEqual([{ kind: 'browse', address: 'https://example.org/customs' }]);
  });

  it('stands in the order of when its releases were known, the newest first', () => {
    const { rows } = shownGrid(topLocation(pressed('6', context).state), context);
    const days = rows.map(({ cells }) => cells.at(-1)?.text ?? '');
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('opens its figures as a table on Enter, and a figure of trade the view that it belongs to', () => {
    const { state } = pressed('6 end enter', context);
    expect(topLocation(state)).toMatchObject({ kind: 'release', subject: 'customs/first' });
    expect(shownGrid(topLocation(state), context).rows).toHaveLength(context.figuresOf('customs/first').count);
    const view = topLocation(pressed('6 end enter enter', context).state);
    expect(view).toMatchObject({ kind: 'view', spec: { measures: ['export'] } });
    expect(topLocation(pressed('6 end enter s enter', context).state).kind).toBe('view');
  });

  it('opens the page of its source on o and says the address; where there is none it says so', () => {
    const { state, effects } = pressed('6 o', context);
    expect(effects).toEqual([{ kind: 'browse', address: 'https://example.org/paper' }]);
    expect(state.message).toBe('https://example.org/paper');
    expect(pressed('6 enter o', context).effects).toEqual(effects);
    const bare = { ...context, releases: context.releases.map((one) => ({ ...one, source: { ...one.source, url: null, readAt: null } })) };
    const none = pressed('6 o', bare);
    expect(none.effects).toEqual([]);
    expect(none.state.message).toBe('this source has no page on the web');
  });
});
