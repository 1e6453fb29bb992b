import { computeView, decodeViewSpec, isMissing } from '@sogdia/core';
import { comparedPeriods } from '@sogdia/core/workspace';
import { describe, expect, test } from 'vitest';
import { shownPeriodsOf } from '../../charts/chart-of.ts';
import { drawnPageSizes } from '../../charts/drawn-size.ts';
import { layOutAreas } from '../../charts/forms/area/area-layout.ts';
import { layOutBump } from '../../charts/forms/bump/bump-layout.ts';
import { layOutDots } from '../../charts/forms/dot/dot-layout.ts';
import { layOutHeatTable } from '../../charts/forms/heat-table/heat-table-layout.ts';
import { layOutSlopes } from '../../charts/forms/slope/slope-layout.ts';
import { layOutSmallMultiples } from '../../charts/forms/small-multiples/panels-layout.ts';
import { layOutTreemap } from '../../charts/forms/treemap/treemap-layout.ts';
import { cursorRowsOf } from '../../charts/interaction/cursor-rows.ts';
import { type ChartSize, pageSizes } from '../../charts/layout/chart-size.ts';
import { textWidth } from '../../charts/layout/text/text-width.ts';
import { datasetOf } from '../../lib/dataset.ts';
import { placePoints } from '../support/place-points.ts';
import { viewOf } from '../support/view-of.ts';

const sizeOf = (id: ChartSize['id']): ChartSize => pageSizes.find((size) => size.id === id) as ChartSize;
const [narrow, wide] = [sizeOf('narrow'), sizeOf('wide')];

const goods = await datasetOf(['totals', 'products']);
const ofGoods = computeView(goods, decodeViewSpec(goods, 'measure=export&partners=KAZ&by=product&level=section&years=2015&chart=treemap'));

/** The least distance between any two numbers. */
function leastGap(numbers: readonly number[]): number {
  const ordered = numbers.toSorted((one, other) => one - other);
  return Math.min(...ordered.slice(1).map((number, index) => number - (ordered[index] as number)));
}

const questions = [
  '',
  'measure=export,import&years=2018-2023',
  'transform=index',
  'record=partner',
  'measure=trade-balance&partners=KAZ,TKM',
];
const forms = ['area', 'small-multiples', 'slope', 'dot', 'heat-table', 'treemap'];

describe('every form', () => {
  test.each(forms.flatMap((form) => questions.map((question) => [form, question] as const)))(
    '%s of "%s" places no number that is none',
    (form, question) => {
      const view = viewOf(`${question}&chart=${form}`);
      for (const size of drawnPageSizes(view, 'en')) {
        for (const place of placePoints(view, size, 'en').flat()) {
          if (place === null) continue;
          expect([size.id, place[0] >= 0 && place[0] <= size.width, place[1] >= 0 && place[1] <= size.height]).toEqual([
            size.id,
            true,
            true,
          ]);
        }
      }
    },
  );

  test('the cursor stands on the periods that a form draws, and on those alone', () => {
    const view = viewOf('chart=slope');
    expect(shownPeriodsOf(view)).toEqual(['2013', '2023']);
    expect(cursorRowsOf(view, 'en', () => '').map((row) => row.length)).toEqual([2, 2, 2, 2, 2]);
    expect(cursorRowsOf(viewOf('chart=heat-table'), 'en', () => '').map((row) => row.length)).toEqual([11, 11, 11, 11, 11]);
  });
});

describe('layOutAreas', () => {
  test('parts lie on one another: the lower edge of each is the upper edge of the one below', () => {
    const { areas, axes } = layOutAreas(viewOf('chart=area'), wide, 'en');
    areas.forEach((area, index) => {
      const below = areas[index - 1]?.edges.map((edge) => edge?.y1) ?? area.edges.map(() => axes.zero);
      expect(area.edges.map((edge) => edge?.y0)).toEqual(below);
    });
  });

  test('the whole is as high as the sum of its parts', () => {
    const view = viewOf('chart=area');
    const { areas, axes } = layOutAreas(view, wide, 'en');
    const top = areas.at(-1)?.edges.at(-1)?.y1 ?? 0;
    const sum = view.series.reduce((all, { points }) => all + Number(points.at(-1)?.value), 0);
    const [low, high] = [axes.valueTicks[0], axes.valueTicks.at(-1)];
    const value = (Number(high?.label) * (axes.zero - top)) / (axes.zero - (high?.position ?? 0));
    expect(low?.label).toBe('0');
    expect(value).toBeCloseTo(sum / 1e9, 3);
  });

  test('a period in which a part is missing has no sum: a void with the name of the part, and no area', () => {
    const view = viewOf('measure=export&record=partner&partners=KAZ,TJK&years=2000-2023&chart=area');
    const { areas, voids } = layOutAreas(view, wide, 'en');
    const missing = view.series.flatMap(({ points }) => points.filter(({ value }) => isMissing(value)).map(({ period }) => period));
    expect(new Set(missing).size).toBeGreaterThan(0);
    expect(voids).toHaveLength(new Set(missing).size);
    const drawn = areas[0]?.edges.filter((edge) => edge !== null).length;
    expect(drawn).toBe((view.series[0].points.length ?? 0) - voids.length);
  });

  test('names and last values stand at the ends, apart from one another, inside the drawing', () => {
    for (const size of pageSizes) {
      const labels = layOutAreas(viewOf('chart=area'), size, 'en').areas.map(({ label }) => label);
      expect(leastGap(labels.map((label) => label?.y ?? 0))).toBeGreaterThanOrEqual(16.9);
      for (const label of labels)
        expect((label?.x ?? 0) + textWidth(`${label?.name} ${label?.value}`, 13)).toBeLessThanOrEqual(size.width + 1);
    }
  });
});

describe('layOutSlopes', () => {
  const view = viewOf('chart=slope');

  test.each(pageSizes)('leaves the slopes a third of the width of %o, however long the names are', (size) => {
    const long = 'Miscellaneous manufactured articles of many materials and uses';
    const named = {
      ...view,
      series: view.series.map((series) => ({ ...series, label: long, shortLabel: long })),
    } as unknown as typeof view;
    const { periods, slopes } = layOutSlopes(named, size, 'en');
    const [first = 0, last = 0] = periods.map(({ x }) => x);
    expect(last - first).toBeGreaterThanOrEqual(0.3 * size.width);
    for (const { ends } of slopes) for (const { label } of ends) expect(label?.name).toMatch(/^Misc/);
  });

  test('each series has a value at the first and at the last period that all share', () => {
    const { slopes, periods } = layOutSlopes(view, wide, 'en');
    const compared = comparedPeriods(view);
    expect(periods.map(({ text }) => text)).toEqual([compared?.first, compared?.last]);
    for (const { ends } of slopes) expect(ends.map(({ point }) => point.period)).toEqual([compared?.first, compared?.last]);
  });

  test('a larger value stands higher', () => {
    const ends = layOutSlopes(view, wide, 'en').slopes.flatMap((slope) => slope.ends.slice(1));
    const byValue = ends.toSorted((one, other) => Number(other.point.value) - Number(one.point.value));
    expect(byValue.map(({ y }) => y)).toEqual(byValue.map(({ y }) => y).toSorted((one, other) => one - other));
  });

  test('labels keep apart on each side and inside the drawing at every size', () => {
    for (const question of ['chart=slope', 'chart=slope&measure=export,import', 'chart=slope&record=partner']) {
      for (const size of pageSizes) {
        const { slopes, lacking } = layOutSlopes(viewOf(question), size, 'en');
        const labels = slopes.flatMap(({ ends }) => ends.flatMap(({ side, label }) => (label === null ? [] : [{ side, ...label }])));
        for (const side of ['first', 'last'] as const) {
          const mine = labels.filter((label) => label.side === side);
          const heights = [...mine.map(({ y }) => y), ...(side === 'last' ? lacking.map(({ y }) => y) : [])];
          expect([question, size.id, leastGap(heights) >= 17.9]).toEqual([question, size.id, true]);
          for (const { x, name, value } of mine) {
            const width = textWidth(`${name} ${value}`, 13);
            expect([question, size.id, side === 'first' ? x - width >= 0 : x + width <= size.width]).toEqual([question, size.id, true]);
          }
        }
      }
    }
  });

  test('a series without a number is named under the others, without a line', () => {
    const { slopes, lacking } = layOutSlopes(viewOf('chart=slope&record=partner'), wide, 'en');
    expect(lacking.map(({ text }) => text)).toEqual(['Turkmenistan –']);
    expect(slopes.find(({ id }) => id === lacking[0]?.id)?.ends).toEqual([]);
  });
});

describe('layOutDots', () => {
  test('rows run from the greatest value at the last period to the least, a larger value farther right', () => {
    const { rows } = layOutDots(viewOf('chart=dot'), wide, 'en');
    const values = rows.map(({ last }) => Number(last?.point.value));
    expect(values).toEqual(values.toSorted((one, other) => other - one));
    expect(rows.map(({ last }) => last?.x ?? 0)).toEqual(rows.map(({ last }) => last?.x ?? 0).toSorted((one, other) => other - one));
    expect(rows.map(({ y }) => y)).toEqual(rows.map(({ y }) => y).toSorted((one, other) => one - other));
  });

  test('the first value stands beside the last, each under its period', () => {
    const { rows, periods } = layOutDots(viewOf('chart=dot'), wide, 'en');
    expect(rows.every(({ first, last }) => first?.point.period === '2013' && last?.point.period === '2023')).toBe(true);
    expect(periods.map(({ text, x }) => [text, x])).toEqual([
      ['2013', rows[0]?.first?.x],
      ['2023', rows[0]?.last?.x],
    ]);
  });

  test('one period has full dots alone', () => {
    const { rows, periods } = layOutDots(viewOf('chart=dot&years=2023'), wide, 'en');
    expect(rows.every(({ first, last }) => first === null && last !== null)).toBe(true);
    expect(periods.map(({ text }) => text)).toEqual(['2023']);
  });

  test('zero has a line where some values lie below it', () => {
    expect(layOutDots(viewOf('chart=dot'), wide, 'en').zero).toBeNull();
    expect(layOutDots(viewOf('chart=dot&measure=trade-balance'), wide, 'en').zero).not.toBeNull();
  });

  test('the numbers stay inside the drawing, and a series without a number comes last with a dash', () => {
    for (const size of pageSizes) {
      const { rows } = layOutDots(viewOf('chart=dot&record=partner'), size, 'en');
      for (const { value } of rows) expect((value?.x ?? 0) + textWidth(value?.text ?? '', 12)).toBeLessThanOrEqual(size.width);
      expect(rows.at(-1)?.value).toMatchObject({ text: '–', point: null });
    }
  });
});

describe('layOutHeatTable', () => {
  test('the series with the greatest value at the last period stands first, each number in its cell', () => {
    const { rows, cells, cellWidth, columns } = layOutHeatTable(viewOf('measure=export&chart=heat-table'), wide, 'en');
    expect(rows.map(({ text }) => text)).toEqual(['Kazakhstan', 'Kyrgyzstan', 'Uzbekistan', 'Tajikistan', 'Turkmenistan']);
    expect(columns.map(({ text }) => text)).toEqual([
      '2013',
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
    ]);
    for (const { text } of cells) expect(textWidth(text ?? '', 12)).toBeLessThanOrEqual(cellWidth);
  });

  test('numbers fit their cells at every size, whatever is asked', () => {
    for (const question of ['', 'measure=export,import', 'transform=growth', 'transform=share', 'transform=index']) {
      for (const size of pageSizes) {
        const { cells, cellWidth, height } = layOutHeatTable(viewOf(`${question}&chart=heat-table`), size, 'en');
        for (const { text, point } of cells) {
          expect([question, size.id, isMissing(point.value) === (text === null)]).toEqual([question, size.id, true]);
          expect([question, size.id, textWidth(text ?? '', 12) <= cellWidth]).toEqual([question, size.id, true]);
        }
        expect(height).toBeGreaterThan(100);
      }
    }
  });

  test('what would be written as zero is written as less than a step', () => {
    const texts = layOutHeatTable(viewOf('measure=export,import&chart=heat-table'), narrow, 'en').cells.map(({ text }) => text);
    expect(texts).toContain('<1');
    expect(texts).not.toContain('0');
  });

  test('a missing figure has no colour, and no level stands for it', () => {
    const { cells } = layOutHeatTable(viewOf('record=partner&chart=heat-table'), wide, 'en');
    expect(cells.some(({ level }) => level === null)).toBe(true);
    for (const { level, point } of cells) expect(level === null).toBe(isMissing(point.value));
  });

  test('the key has a swatch for each class, with the values at which they meet', () => {
    const { swatches } = layOutHeatTable(viewOf('transform=growth&chart=heat-table'), wide, 'en');
    expect(swatches.map(({ level }) => level)).toEqual([-5, -3, -1, 1, 3, 5]);
    expect(swatches[2]?.end).toBe('0');
    expect(swatches.at(-1)?.end).toBeNull();
  });
});

describe('layOutSmallMultiples', () => {
  test('each measure of each economy has a panel, and both records of a flow share one', () => {
    const panelsOf = (query: string) => layOutSmallMultiples(viewOf(`${query}&chart=small-multiples`), wide, 'en').panels;
    expect(panelsOf('measure=export').map(({ title }) => title)).toEqual([
      'Kazakhstan',
      'Uzbekistan',
      'Kyrgyzstan',
      'Tajikistan',
      'Turkmenistan',
    ]);
    expect(panelsOf('measure=export,import')).toHaveLength(10);
    const both = panelsOf('measure=export&record=both');
    expect(both.map(({ title }) => title)).toEqual(['Kazakhstan', 'Uzbekistan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan']);
    expect(both.every(({ own, others }) => own.length === 2 && others.length === 8)).toBe(true);
  });

  test('panels stand side by side without covering each other, inside the drawing, at every size', () => {
    const view = viewOf('measure=export,import&chart=small-multiples');
    for (const [size, scale] of [undefined, 'free' as const].flatMap((of) =>
      drawnPageSizes(view, 'en', pageSizes, of).map((one) => [one, of] as const),
    )) {
      const { panels } = layOutSmallMultiples(view, size, 'en', scale);
      for (const one of panels) {
        const { axes } = one;
        expect([size.id, one.x + axes.width <= size.width + 0.01, one.y + axes.height + 8 <= size.height]).toEqual([size.id, true, true]);
        for (const other of panels) {
          if (one !== other) expect(Math.abs(one.x - other.x) >= axes.width || Math.abs(one.y - other.y) >= axes.height + 40).toBe(true);
        }
      }
    }
  });

  test('all panels have one scale: equal values stand at equal heights', () => {
    const view = viewOf('measure=export&chart=small-multiples');
    const { panels } = layOutSmallMultiples(view, wide, 'en');
    const ends = panels.map(({ own }) => own[0]?.markers.at(-1));
    const ratio = ends.map((end) => (panels[0]?.own[0]?.markers.at(-1)?.y ?? 0) - (end?.y ?? 0));
    const byValue = ends
      .map((end, index) => [Number(end?.point.value), ratio[index] ?? 0] as const)
      .toSorted(([one], [other]) => other - one);
    expect(byValue.map(([, distance]) => distance)).toEqual(byValue.map(([, distance]) => distance).toSorted((one, other) => other - one));
  });
});

describe('layOutSmallMultiples, each panel on its own scale', () => {
  const view = viewOf('measure=export&chart=small-multiples');

  test('each panel has ticks of its own, reaches from its zero to near its top, and has no line of another', () => {
    const { panels } = layOutSmallMultiples(view, wide, 'en', 'free');
    expect(panels.every(({ isTicked, others }) => isTicked && others.length === 0)).toBe(true);
    for (const { axes, own } of panels) {
      const highest = Math.min(...own.flatMap(({ markers }) => markers.map(({ y }) => y)));
      expect(highest).toBeLessThan(axes.height / 2);
      expect(axes.hasZero).toBe(true);
    }
  });

  test('lines keep their periods and colours', () => {
    const [shared, free] = [undefined, 'free' as const].map((scale) => layOutSmallMultiples(view, wide, 'en', scale));
    const classes = (placed: typeof shared) => placed?.panels.flatMap(({ own }) => own.map(({ className }) => className));
    expect(classes(free)).toEqual(classes(shared));
    expect(free?.places.map((line) => line.length)).toEqual(shared?.places.map((line) => line.length));
  });
});

describe('layOutBump', () => {
  const view = viewOf('measure=export&transform=rank&chart=bump');

  test('the first stands on top, and each rank stands in a row of its own', () => {
    const { series } = layOutBump(view, wide, 'en');
    const ends = series.map(({ ranks }) => ranks.at(-1)).toSorted((one, other) => (one?.y ?? 0) - (other?.y ?? 0));
    expect(ends.map((end) => end?.point.value)).toEqual([1, 2, 3, 4, 5]);
    expect(leastGap(ends.map((end) => end?.y ?? 0))).toBeGreaterThan(20);
  });

  test('numbers stand in the marks where there is room for them, and nowhere else', () => {
    const textsAt = (size: ChartSize) => layOutBump(view, size, 'en').series.flatMap(({ ranks }) => ranks.map(({ text }) => text));
    expect(new Set(textsAt(wide))).toEqual(new Set(['1', '2', '3', '4', '5']));
    expect(new Set(textsAt(narrow))).toEqual(new Set([null]));
  });

  test('each series is named at both ends, inside the drawing', () => {
    for (const size of pageSizes) {
      for (const { names } of layOutBump(view, size, 'en').series) {
        expect(names.map(({ side }) => side)).toEqual(['start', 'end']);
        for (const { side, x, text } of names) {
          const width = textWidth(text, 13);
          expect([size.id, side === 'start' ? x - width >= 0 : x + width <= size.width]).toEqual([size.id, true]);
        }
      }
    }
  });

  test('a line breaks where a rank is missing', () => {
    const broken = viewOf('measure=export&partners=KAZ,TKM&record=partner&transform=rank&chart=bump');
    const { series, places } = layOutBump(broken, wide, 'en');
    expect(places.flat().some((place) => place === null)).toBe(true);
    expect(series.map((one) => one.places)).toEqual(places);
    expect(series.flatMap(({ ranks }) => ranks).every(({ point }) => !isMissing(point.value))).toBe(true);
  });
});

describe('layOutTreemap', () => {
  test('areas are as large as the values, and tile the drawing without covering each other', () => {
    for (const size of pageSizes) {
      const { tiles } = layOutTreemap(viewOf('measure=export&chart=treemap'), size, 'en');
      const whole = tiles.reduce((sum, { width, height }) => sum + width * height, 0);
      const sum = tiles.reduce((all, { point }) => all + Number(point.value), 0);
      for (const { width, height, point } of tiles)
        expect(Math.abs((width * height) / whole - Number(point.value) / sum)).toBeLessThan(0.01);
      for (const one of tiles) {
        for (const other of tiles) {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y;
          expect(one === other || apart).toBe(true);
        }
      }
    }
  });

  test('goods of one partner are tiles of their own, the greatest first, each with its good as name where it fits', () => {
    const { tiles, lacking } = layOutTreemap(ofGoods, wide, 'en');
    expect(tiles.length).toBeGreaterThan(5);
    expect(tiles[0]?.id).toBe('export-kaz-sitc-8-reporter');
    expect(new Set(tiles.map(({ className }) => className)).size).toBeGreaterThan(3);
    expect(tiles.length + lacking.length).toBe(ofGoods.series.length);
  });

  test('texts fit their tiles, a value never without its name', () => {
    for (const size of pageSizes) {
      for (const { name, value, width } of layOutTreemap(viewOf('measure=export,import&chart=treemap'), size, 'en').tiles) {
        if (name === null) expect(value).toBeNull();
        else expect(Math.max(textWidth(name, 13), textWidth(value ?? '', 12))).toBeLessThanOrEqual(width - 16);
      }
    }
  });

  test('it is of the last period, says which, and names what the whole lacks', () => {
    const { period, tiles, lacking } = layOutTreemap(viewOf('measure=export&record=partner&chart=treemap'), wide, 'en');
    expect(tiles.every(({ point }) => point.period === period)).toBe(true);
    expect(lacking).toContain('Turkmenistan');
    expect(cursorRowsOf(viewOf('measure=export&chart=treemap'), 'en', () => '').map((row) => row.length)).toEqual([1, 1, 1, 1, 1]);
  });
});
