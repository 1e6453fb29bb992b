import { computeView, decodeViewSpec, encodeViewSpec, faultsOfViewSpec, holdingsOf, type View } from '@sogdia/core';
import { type Chart, chartSchema } from '@sogdia/core/model';
import { nearestViewSpec } from '@sogdia/core/workspace';
import { describe, expect, test } from 'vitest';
import { chartOf, type DrawnChart } from '../../charts/chart-of.ts';
import { drawnPageSizes } from '../../charts/drawn-size.ts';
import { layOutAreas } from '../../charts/forms/area/area-layout.ts';
import { layOutBump } from '../../charts/forms/bump/bump-layout.ts';
import { layOutColumns } from '../../charts/forms/column/column-layout.ts';
import { layOutDiverging } from '../../charts/forms/diverging-column/diverging-column-layout.ts';
import { layOutDots } from '../../charts/forms/dot/dot-layout.ts';
import { layOutHeatTable } from '../../charts/forms/heat-table/heat-table-layout.ts';
import { layOutLines } from '../../charts/forms/line/line-layout.ts';
import { layOutSlopes } from '../../charts/forms/slope/slope-layout.ts';
import { layOutSmallMultiples } from '../../charts/forms/small-multiples/panels-layout.ts';
import { layOutStacks, type PlacedStacks } from '../../charts/forms/stacked-column/stacked-column-layout.ts';
import { layOutTimeline } from '../../charts/forms/timeline/timeline-layout.ts';
import { layOutTreemap } from '../../charts/forms/treemap/treemap-layout.ts';
import type { ChartSize } from '../../charts/layout/chart-size.ts';
import { periodsOf } from '../../charts/layout/periods-of.ts';
import type { PlacedAxes } from '../../charts/layout/placed-axes.ts';
import { datasetOf } from '../../lib/dataset.ts';
import { placePoints } from '../support/place-points.ts';

const dataset = await datasetOf(['totals', 'months', 'products', 'context', 'outlines']);
const holdings = holdingsOf(dataset);

/** The columns that a chart stands in on a telephone, a tablet and a screen. */
const sizes: readonly ChartSize[] = [
  { id: 'narrow', width: 320, height: 400 },
  { id: 'narrow', width: 360, height: 400 },
  { id: 'broad', width: 760, height: 450 },
  { id: 'wide', width: 1080, height: 500 },
];

/** A rectangle: of a mark, or of a plot. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a form lays out: where its marks may stand, the marks, and from where to where periods or values run. */
interface Laid {
  readonly plot: Box;
  readonly marks: readonly Box[];
  readonly span: number;
}

const box = (x: number, y: number, width = 0, height = 0): Box => ({ left: x, right: x + width, top: y, bottom: y + height });
const boxesOf = (rectangles: readonly { x: number; y: number; width: number; height: number }[]): readonly Box[] =>
  rectangles.map(({ x, y, width, height }) => box(x, y, width, height));
const placesOf = (places: readonly (readonly [number, number])[]): readonly Box[] => places.map(([x, y]) => box(x, y));

function onAxes(axes: PlacedAxes, marks: readonly Box[]): Laid {
  const { left, right, top, bottom } = axes;
  return { plot: { left, right, top, bottom }, marks, span: right - left };
}

function ofStacks({ axes, parts }: PlacedStacks): Laid {
  return onAxes(axes, boxesOf(parts));
}

/** What is drawn, without the periods in which nothing is. */
const drawn = <Placed>(all: readonly (Placed | null)[]): readonly Placed[] => all.filter((one) => one !== null);

/** Every form but the map, whose marks are of a country each, as its own layout has it. */
const layOut: Readonly<Record<Exclude<DrawnChart, 'map'>, (view: View, size: ChartSize) => Laid>> = {
  line: (view, size) => {
    const { axes, lines } = layOutLines(view, size, 'en');
    return onAxes(axes, [
      ...placesOf(drawn(lines.flatMap(({ places }) => places))),
      ...placesOf(lines.flatMap(({ markers }) => markers.map(({ x, y }) => [x, y] as const))),
    ]);
  },
  area: (view, size) => {
    const { axes, areas } = layOutAreas(view, size, 'en');
    return onAxes(
      axes,
      placesOf(
        drawn(areas.flatMap(({ edges }) => edges)).flatMap(
          ({ x, y1, y0 }) =>
            [
              [x, y1],
              [x, y0],
            ] as const,
        ),
      ),
    );
  },
  column: (view, size) => {
    const { axes, columns } = layOutColumns(view, size, 'en');
    return onAxes(axes, boxesOf(columns));
  },
  'stacked-column': (view, size) => ofStacks(layOutStacks(view, size, 'en')),
  'diverging-column': (view, size) => ofStacks(layOutDiverging(view, size, 'en')),
  'small-multiples': (view, size) => {
    const { panels } = layOutSmallMultiples(view, size, 'en');
    const marks = panels.flatMap(({ x, y, own }) =>
      drawn(own.flatMap(({ places }) => places)).map(([across, down]) => box(x + across, y + down)),
    );
    const plot = { left: 0, right: size.width, top: 0, bottom: size.height };
    const columns = new Set(panels.map(({ x }) => x)).size;
    return { plot, marks, span: columns * ((panels[0]?.axes.right ?? 0) - (panels[0]?.axes.left ?? 0)) };
  },
  bump: (view, size) => {
    const { series, periods, bottom } = layOutBump(view, size, 'en');
    const xs = periods.map(({ position }) => position);
    const plot = { left: Math.min(...xs), right: Math.max(...xs), top: 0, bottom };
    return { plot, marks: series.flatMap(({ ranks }) => ranks.map(({ x, y }) => box(x, y))), span: plot.right - plot.left };
  },
  slope: (view, size) => {
    const { slopes, periods, top, bottom } = layOutSlopes(view, size, 'en');
    const xs = periods.map(({ x }) => x);
    const plot = { left: Math.min(...xs), right: Math.max(...xs), top, bottom };
    const marks = slopes.flatMap(({ ends }) => ends.map(({ x, y }) => box(x, y)));
    return { plot, marks, span: xs.length < 2 ? size.width : plot.right - plot.left };
  },
  dot: (view, size) => {
    const { rows, left, top, bottom, ticks } = layOutDots(view, size, 'en');
    const dots = rows.flatMap(({ first, last, y }) => [first, last].flatMap((dot) => (dot === null ? [] : [{ x: dot.x, y }])));
    const right = Math.max(...[...dots.map(({ x }) => x), ...ticks.map(({ position }) => position)]);
    return {
      plot: { left, right: size.width, top, bottom },
      marks: dots.map(({ x, y }) => box(x, y)),
      span: dots.length === 0 ? size.width : right - left,
    };
  },
  'heat-table': (view, size) => {
    const { cells, cellWidth, cellHeight, height } = layOutHeatTable(view, size, 'en');
    const marks = cells.map(({ x, y }) => box(x, y, cellWidth, cellHeight));
    const left = Math.min(...cells.map(({ x }) => x));
    return { plot: { left, right: size.width, top: 0, bottom: height }, marks, span: size.width - left };
  },
  timeline: (view, size) => {
    const { rows, top, bottom, width } = layOutTimeline(view, size, 'en');
    const marks = rows.flatMap(({ y, height, stages }) => stages.map((stage) => box(stage.x, y, stage.width, height)));
    const left = Math.min(width, ...marks.map((mark) => mark.left));
    return { plot: { left: 0, right: width, top, bottom }, marks, span: width - left };
  },
  treemap: (view, size) => {
    const { tiles } = layOutTreemap(view, size, 'en');
    return { plot: { left: 0, right: size.width, top: 0, bottom: size.height }, marks: boxesOf(tiles), span: size.width };
  },
};

/** The forms in which periods follow one another from left to right. */
const overPeriods: ReadonlySet<DrawnChart> = new Set<DrawnChart>([
  'line',
  'area',
  'column',
  'stacked-column',
  'diverging-column',
  'bump',
  'slope',
]);

/** Numbers in [0, 1) from a fixed sequence. */
function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What questions of a kind are made of: parameters, each with values of which one is taken. */
type Parts = Readonly<Record<string, readonly string[]>>;
const partners = ['KAZ', 'KAZ,UZB', 'KAZ,UZB,KGZ,TJK,TKM'];
const years = ['2023', '1998-2024', '2003-2013', '2010-2019', '2013-2023', '2015-2016', '2018-2024'];
const flows = ['export', 'import'];

/** Questions of economies, of goods, of months and of indicators, as readers put them; each opened as the nearest that makes sense. */
const kinds: readonly Parts[] = [
  {
    measure: [...flows, 'total-trade', 'trade-balance', 'export,import'],
    partners: [...partners, 'CA5'],
    years,
    record: ['reporter', 'partner', 'both', 'reconciled'],
    transform: ['level', 'share', 'growth', 'index', 'rank'],
  },
  {
    measure: flows,
    partners: ['KAZ', 'UZB', 'KAZ,UZB'],
    years,
    by: ['product'],
    level: ['section', 'chapter', 'SITC:section'],
    top: ['3', '8', '12'],
    record: ['reporter', 'partner'],
    transform: ['level', 'share', 'rank'],
  },
  { measure: [...flows, 'trade-balance'], partners, frequency: ['month', 'year-to-date'], years: ['2024', '2024-2026'] },
  { indicator: Object.keys(holdings.indicators), economies: ['KAZ', 'KAZ,UZB,KGZ,TJK,TKM,CHN'], years },
];

const next = seededNumbers(20_261_128);
const questions: readonly string[] = Array.from({ length: 30 }, () =>
  kinds.map((parts) => {
    const chosen = Object.entries(parts).map(([name, values]) => [name, values[Math.floor(next() * values.length)] ?? ''] as const);
    return chosen.map(([name, value]) => `${name}=${value}`).join('&');
  }),
).flat();

/** Views that a form can draw: of each question the nearest in that form, where there is one. */
function viewsOf(chart: Chart): readonly View[] {
  const found = new Map<string, View>();
  for (const question of questions) {
    try {
      const { spec } = nearestViewSpec(holdings, decodeViewSpec(holdings, question));
      const drawn = nearestViewSpec(holdings, { ...spec, chart }).spec;
      if (drawn.chart !== chart || faultsOfViewSpec(holdings, drawn).length > 0) continue;
      const query = encodeViewSpec(holdings, drawn);
      if (!found.has(query)) found.set(query, computeView(dataset, drawn));
    } catch {
      // A question that has no answer is asked of no form.
    }
  }
  return [...found.values()];
}

const slack = 0.51;
const isInside = (mark: Box, plot: Box): boolean =>
  mark.left >= plot.left - slack && mark.right <= plot.right + slack && mark.top >= plot.top - slack && mark.bottom <= plot.bottom + slack;

const forms = chartSchema.options.filter((chart) => chart !== 'table' && chart !== 'map');

describe.each(forms)('%s, of questions as readers put them, at the widths of a telephone, a tablet and a screen', (chart) => {
  const views = viewsOf(chart).filter((view) => chartOf(view) !== 'map');

  test('is asked of some', () => {
    expect(views.length).toBeGreaterThan(chart === 'timeline' ? -1 : 2);
  });

  const drawn = views.flatMap((view) =>
    drawnPageSizes(view, 'en', sizes).map((size) => ({ view, size, asked: `${size.width} px: ${view.query}` })),
  );

  test('keeps a third of the width for the plot', () => {
    const cramped = drawn.flatMap(({ view, size, asked }) => {
      const { span } = layOut[chartOf(view) as Exclude<DrawnChart, 'map'>](view, size);
      return span >= size.width / 3 ? [] : [`${asked}: ${Math.round(span)}`];
    });
    expect(cramped).toEqual([]);
  });

  test('draws every mark inside the plot, with numbers for its place', () => {
    const outside = drawn.flatMap(({ view, size, asked }) => {
      const { plot, marks } = layOut[chartOf(view) as Exclude<DrawnChart, 'map'>](view, size);
      const odd = marks.find((mark) => !isInside(mark, plot));
      return odd === undefined ? [] : [`${asked}: ${JSON.stringify(odd)} in ${JSON.stringify(plot)}`];
    });
    expect(outside).toEqual([]);
  });

  test('places its points inside the drawing', () => {
    const odd = drawn.flatMap(({ view, size, asked }) => {
      const isInDrawing = ([x, y]: readonly [number, number]): boolean => isInside(box(x, y), box(0, 0, size.width, size.height));
      const place = placePoints(view, size, 'en')
        .flat()
        .find((one) => one !== null && !isInDrawing(one));
      return place === undefined ? [] : [`${asked}: ${place}`];
    });
    expect(odd).toEqual([]);
  });

  test('has periods in the order of time from left to right', () => {
    const turned = drawn.flatMap(({ view, size, asked }) => {
      if (!overPeriods.has(chartOf(view))) return [];
      const periods = periodsOf(view);
      const columns = new Map<string, number[]>();
      for (const [index, places] of placePoints(view, size, 'en').entries())
        for (const [at, place] of places.entries()) {
          const period = view.series[index]?.points[at]?.period ?? '';
          if (place !== null) columns.set(period, [...(columns.get(period) ?? []), place[0]]);
        }
      const spans = periods.flatMap((period) => {
        const xs = columns.get(period);
        return xs === undefined ? [] : [{ period, first: Math.min(...xs), last: Math.max(...xs) }];
      });
      const odd = spans.find(({ first }, at) => at > 0 && first <= (spans[at - 1]?.last ?? Number.NEGATIVE_INFINITY));
      return odd === undefined ? [] : [`${asked}: ${odd.period}`];
    });
    expect(turned).toEqual([]);
  });
});
