import type { Language, View } from '@sogdia/core';
import type { ComponentType } from 'react';
import { chartOf, type DrawnChart } from './chart-of.ts';
import { AreaChart } from './forms/area/area-chart.tsx';
import { layOutAreas } from './forms/area/area-layout.ts';
import { BumpChart } from './forms/bump/bump-chart.tsx';
import { layOutBump } from './forms/bump/bump-layout.ts';
import { ColumnChart } from './forms/column/column-chart.tsx';
import { layOutColumns } from './forms/column/column-layout.ts';
import { DivergingColumnChart } from './forms/diverging-column/diverging-column-chart.tsx';
import { layOutDiverging } from './forms/diverging-column/diverging-column-layout.ts';
import { DotChart } from './forms/dot/dot-chart.tsx';
import { dotsHeight, layOutDots } from './forms/dot/dot-layout.ts';
import { HeatTableChart } from './forms/heat-table/heat-table-chart.tsx';
import { heatTableHeight, layOutHeatTable } from './forms/heat-table/heat-table-layout.ts';
import { LineChart } from './forms/line/line-chart.tsx';
import { layOutLines } from './forms/line/line-layout.ts';
import { MapChart } from './forms/map/map-chart.tsx';
import { layOutMap } from './forms/map/map-layout.ts';
import { SlopeChart } from './forms/slope/slope-chart.tsx';
import { layOutSlopes } from './forms/slope/slope-layout.ts';
import { layOutSmallMultiples, smallMultiplesHeight } from './forms/small-multiples/panels-layout.ts';
import { SmallMultiplesChart } from './forms/small-multiples/small-multiples-chart.tsx';
import { StackedColumnChart } from './forms/stacked-column/stacked-column-chart.tsx';
import { layOutStacks } from './forms/stacked-column/stacked-column-layout.ts';
import { TimelineChart } from './forms/timeline/timeline-chart.tsx';
import { layOutTimeline } from './forms/timeline/timeline-layout.ts';
import { TreemapChart } from './forms/treemap/treemap-chart.tsx';
import { layOutTreemap } from './forms/treemap/treemap-layout.ts';
import type { ChartProps, LineScale } from './layout/chart-props.ts';
import type { ChartSize } from './layout/chart-size.ts';
import { valuesOf } from './layout/periods-of.ts';
import type { PointPlaces } from './layout/placed-axes.ts';

/** A sign of a chart that its key explains. */
export type ChartSign = 'own' | 'mirror' | 'band' | 'void' | 'joint' | 'hollow' | 'found' | 'unusual' | 'range';

/** How the site draws a form; what core knows of it is its `ChartForm`. */
export interface DrawnForm {
  readonly Chart: ComponentType<ChartProps>;
  /** Where everything stands, the points of the view among it. */
  readonly layOut: (view: View, size: ChartSize, language: Language, scale?: LineScale) => { readonly places: PointPlaces };
  /** The signs that it draws, beside those of its series. */
  readonly signs: readonly ChartSign[];
  /** Whether its heights may stand for logarithms. */
  readonly hasLog?: true;
  /** Its height, of a form that is as high as its rows; the height of the size otherwise. */
  readonly height?: (view: View, size: ChartSize, language: Language, scale?: LineScale) => number;
}

const ofColumns = ['hollow', 'found', 'void', 'joint'] as const;

/** Every form as the site draws it. */
export const drawnForms: Readonly<Record<DrawnChart, DrawnForm>> = {
  line: { Chart: LineChart, layOut: layOutLines, hasLog: true, signs: ['own', 'mirror', 'range', 'unusual', ...ofColumns] },
  area: { Chart: AreaChart, layOut: layOutAreas, signs: ['void', 'joint'] },
  column: { Chart: ColumnChart, layOut: layOutColumns, signs: ['range', ...ofColumns] },
  'stacked-column': {
    Chart: StackedColumnChart,
    layOut: (...[view, size, language]) => layOutStacks(view, size, language),
    signs: ofColumns,
  },
  'diverging-column': { Chart: DivergingColumnChart, layOut: layOutDiverging, signs: ofColumns },
  'small-multiples': {
    Chart: SmallMultiplesChart,
    layOut: layOutSmallMultiples,
    signs: ['own', 'mirror', 'hollow', 'found'],
    hasLog: true,
    height: smallMultiplesHeight,
  },
  slope: { Chart: SlopeChart, layOut: layOutSlopes, signs: ['hollow'] },
  bump: { Chart: BumpChart, layOut: layOutBump, signs: [] },
  dot: { Chart: DotChart, layOut: layOutDots, signs: [], height: dotsHeight },
  'heat-table': { Chart: HeatTableChart, layOut: layOutHeatTable, signs: ['void'], height: heatTableHeight },
  treemap: { Chart: TreemapChart, layOut: layOutTreemap, signs: [] },
  map: { Chart: MapChart, layOut: layOutMap, signs: ['void'] },
  timeline: { Chart: TimelineChart, layOut: layOutTimeline, signs: [] },
};

/**
 * The scales that the chart of a view can have, the usual first: a log scale where its form has one and every value is above zero, scales apart where it
 * is drawn in several panels of the same periods.
 */
export function scalesOf(view: View): readonly LineScale[] {
  if (view.unit.display === 'rank') return ['linear'];
  const hasLog = drawnForms[chartOf(view)].hasLog === true && Math.min(...valuesOf(view)) > 0;
  const isApart = chartOf(view) === 'small-multiples' && new Set(view.series.map(({ points }) => points.length)).size === 1;
  return ['linear', ...(hasLog ? (['log'] as const) : []), ...(isApart ? (['free'] as const) : [])];
}
