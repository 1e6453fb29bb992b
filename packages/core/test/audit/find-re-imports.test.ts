import { describe, expect, it } from 'vitest';
import { findReImports } from '../../src/workspace.ts';
import { makeFigure } from '../support/make-figure.ts';
import { makeWorld } from '../support/make-world.ts';

const world = makeWorld();

describe('findReImports(figures)', () => {
  /** UN Comtrade, China as reporter, all goods, 2022 (2025 vintage). */
  const china = [
    makeFigure('CHN', 'CHN', 'import', 122_883_424_107, '2022'),
    makeFigure('CHN', 'WLD', 'import', 2_715_997_517_261, '2022'),
    makeFigure('CHN', 'WLD', 'export', 3_593_601_435_602, '2022'),
  ];

  it('finds China’s imports from itself in 2022: 4.5 per cent of all its imports', () => {
    const [found, ...others] = findReImports(world, china);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ reporter: 'CHN', flow: 'import', period: '2022', value: 122_883_424_107 });
    expect(found?.shareOfWorld).toBeCloseTo(0.0452, 4);
  });

  it('leaves for the imports of other sources what WITS gives: 2,593.1 billion', () => {
    const [found] = findReImports(world, china);
    expect((2_715_997_517_261 - (found?.value ?? Number.NaN)) / 1e9).toBeCloseTo(2593.1, 1);
  });

  it('has no share where the figures hold no world, or a world of another period or flow', () => {
    const rows = [
      makeFigure('CHN', 'CHN', 'import', 5, '2022'),
      makeFigure('CHN', 'WLD', 'import', 9, '2021'),
      makeFigure('CHN', 'WLD', 'export', 9, '2022'),
    ];
    expect(findReImports(world, rows)[0]?.shareOfWorld).toEqual({ missing: 'not-in-data', of: 'CHN WLD 2022' });
  });

  it('has no share in a world of 0', () => {
    const rows = [makeFigure('CHN', 'CHN', 'import', 5), makeFigure('CHN', 'WLD', 'import', 0)];
    expect(findReImports(world, rows)[0]?.shareOfWorld).toEqual({ missing: 'zero-denominator' });
  });

  it('finds nothing where nobody trades with itself, and does not take a group for an economy', () => {
    expect(findReImports(world, [makeFigure('CHN', 'KAZ', 'import', 5)])).toEqual([]);
    expect(findReImports(world, [makeFigure('WLD', 'WLD', 'export', 5), makeFigure('EU27', 'EU27', 'import', 5)])).toEqual([]);
  });
});
