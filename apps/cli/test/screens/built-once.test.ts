import { describe, expect, it } from 'vitest';
import { topLocation } from '../../src/model/location/program-state.ts';
import { builtOnce } from '../../src/screens/layout/built-once.ts';
import { screens } from '../../src/screens/screens.ts';
import { inventedContext, pressed } from '../support/program.ts';

const context = inventedContext();
const locationAfter = (keys: string) => topLocation(pressed(keys, context).state);

describe('builtOnce(build)', () => {
  it('builds a table for what a location asks, and not again for a move of the cursor, a sort, a filter or another form', () => {
    let count = 0;
    const grid = builtOnce((location, given) => {
      count += 1;
      return screens.overview.grid(location, given);
    });
    const start = locationAfter('');
    for (const keys of ['', 'j', 'j j right', 's', '/ K', 'v']) expect(grid(locationAfter(keys), context)).toBe(grid(start, context));
    expect(count).toBe(1);
    grid(locationAfter('b'), context);
    expect(count).toBe(2);
  });

  it('builds it anew for another context: other data', () => {
    const grid = builtOnce(screens.overview.grid);
    const location = locationAfter('');
    const other = inventedContext();
    const before = grid(location, context);
    expect(grid(location, other)).not.toBe(before);
    expect(grid(location, other)).toEqual(before);
  });
});

describe('the screens with a table', () => {
  it.each([
    ['overview', '', 'j'],
    ['partner', 'j enter', 'j enter up'],
    ['view', '2 down enter', '2 down enter up'],
    ['study', '2', '2 down down'],
    ['sources', '6', '6 down'],
    ['mirror', '4', '4 down'],
    ['pair', '4 enter', '4 enter up'],
    ['revisions', 'j enter r', 'j enter r up'],
  ] as const)('keep that of %s while the cursor moves', (kind, keys, moved) => {
    const [one, other] = [locationAfter(keys), locationAfter(moved)];
    expect([one.kind, other.kind]).toEqual([kind, kind]);
    expect(screens[kind].grid(other, context)).toBe(screens[kind].grid(one, context));
  });
});
