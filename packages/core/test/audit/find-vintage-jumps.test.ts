import { describe, expect, it } from 'vitest';
import { findVintageJumps } from '../../src/index.ts';
import { makeFigure } from '../support/make-figure.ts';

/** China's imports, US dollars: IMF Direction of Trade (February 2022), and UN Comtrade as of April 2025. */
const imports: readonly (readonly [partner: string, period: string, first: number, revised: number])[] = [
  ['KAZ', '2018', 8_529_274_090, 8_093_143_784],
  ['KAZ', '2019', 9_258_817_340, 8_861_855_362],
  ['KAZ', '2020', 9_726_321_590, 10_366_080_476],
  ['UZB', '2018', 2_324_300_260, 1_503_385_042],
  ['UZB', '2019', 2_180_633_890, 2_365_637_957],
  ['UZB', '2020', 1_483_125_240, 1_619_128_547],
  ['TKM', '2018', 8_119_370_130, 6_435_959_828],
  ['TKM', '2019', 8_685_697_800, 9_626_826_297],
  ['TKM', '2020', 6_071_165_280, 8_503_468_117],
  ['KGZ', '2018', 54_333_740, 54_327_492],
  ['KGZ', '2019', 65_960_900, 66_041_403],
  ['TJK', '2018', 76_700_430, 76_844_381],
];
const first = imports.map(([partner, period, value]) => makeFigure('CHN', partner, 'import', value, period));
const revised = imports.map(([partner, period, , value]) => makeFigure('CHN', partner, 'import', value, period));

describe('findVintageJumps(before, after) of China’s imports of 2018 to 2020', () => {
  const jumps = findVintageJumps(first, revised);

  it('finds every cell changed, and raises the alarm', () => {
    expect(jumps).toMatchObject({ compared: 12, changed: 12, shareChanged: 1, alarms: ['many-changed'] });
  });

  it('finds the largest change: Turkmenistan in 2020, up by two fifths', () => {
    expect(jumps.largest).toMatchObject({ cell: 'CHN TKM import 2020', before: 6_071_165_280, after: 8_503_468_117 });
    expect(jumps.largest?.change).toBeCloseTo(0.4006, 4);
  });

  it('finds the revisions of the gas suppliers alone when a half per cent is allowed for', () => {
    expect(findVintageJumps(first, revised, { tolerance: 0.005 }).changed).toBe(9);
  });

  it('finds no series moved by one factor: the revision went down, then up', () => {
    expect(jumps.scaled).toEqual([]);
  });
});

describe('findVintageJumps(before, after, options)', () => {
  const series = (factor: number) =>
    ['2018', '2019', '2020'].map((period, index) => makeFigure('CHN', 'KAZ', 'export', (10 + index) * factor, period));

  it('is calm when nothing happened', () => {
    expect(findVintageJumps(first, first)).toEqual({
      compared: 12,
      changed: 0,
      shareChanged: 0,
      largest: null,
      scaled: [],
      gone: [],
      added: [],
      alarms: [],
    });
  });

  it('raises the alarm for a series moved by a constant factor, even where few cells changed', () => {
    const jumps = findVintageJumps([...first, ...series(1)], [...first, ...series(1.03)], { mostChanged: 0.5 });
    expect(jumps.scaled).toEqual([{ series: 'CHN KAZ export', factor: expect.closeTo(1.03, 9), cells: 3 }]);
    expect(jumps.alarms).toEqual(['scaled']);
  });

  it('raises the alarm for a row gone, and lists what was added without one', () => {
    const jumps = findVintageJumps(series(1), [...series(1).slice(1), makeFigure('CHN', 'KAZ', 'export', 13, '2021')]);
    expect(jumps).toMatchObject({ gone: ['CHN KAZ export 2018'], added: ['CHN KAZ export 2021'], alarms: ['rows-gone'] });
  });

  it('is calm at one cell in twenty, and not at one in nineteen', () => {
    const years = (count: number) =>
      Array.from({ length: count }, (_, index) => makeFigure('CHN', 'KAZ', 'export', 10 + index, String(2000 + index)));
    const change = (count: number) => years(count).map((figure, index) => (index === 0 ? { ...figure, value: 11 } : figure));
    expect(findVintageJumps(years(20), change(20)).alarms).toEqual([]);
    expect(findVintageJumps(years(19), change(19)).alarms).toEqual(['many-changed']);
  });

  it('counts a figure that was 0 as changed, but gives it no relative change', () => {
    const jumps = findVintageJumps([makeFigure('CHN', 'KAZ', 'export', 0)], [makeFigure('CHN', 'KAZ', 'export', 5)]);
    expect(jumps).toMatchObject({ changed: 1, largest: null });
  });

  it('compares nothing with nothing', () => {
    expect(findVintageJumps([], [])).toMatchObject({ compared: 0, shareChanged: 0, alarms: [] });
  });
});
