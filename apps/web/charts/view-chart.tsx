import type { ComponentType } from 'react';
import { chartOf, type DrawnChart } from './chart-of.ts';
import { AreaChart } from './forms/area/area-chart.tsx';
import { BumpChart } from './forms/bump/bump-chart.tsx';
import { ColumnChart } from './forms/column/column-chart.tsx';
import { DivergingColumnChart } from './forms/diverging-column/diverging-column-chart.tsx';
import { DotChart } from './forms/dot/dot-chart.tsx';
import { HeatTableChart } from './forms/heat-table/heat-table-chart.tsx';
import { LineChart } from './forms/line/line-chart.tsx';
import { MapChart } from './forms/map/map-chart.tsx';
import { SlopeChart } from './forms/slope/slope-chart.tsx';
import { SmallMultiplesChart } from './forms/small-multiples/small-multiples-chart.tsx';
import { StackedColumnChart } from './forms/stacked-column/stacked-column-chart.tsx';
import { TimelineChart } from './forms/timeline/timeline-chart.tsx';
import { TreemapChart } from './forms/treemap/treemap-chart.tsx';
import type { ChartProps } from './layout/chart-props.ts';

const charts: Readonly<Record<DrawnChart, ComponentType<ChartProps>>> = {
  line: LineChart,
  area: AreaChart,
  column: ColumnChart,
  'stacked-column': StackedColumnChart,
  'diverging-column': DivergingColumnChart,
  'small-multiples': SmallMultiplesChart,
  slope: SlopeChart,
  bump: BumpChart,
  dot: DotChart,
  'heat-table': HeatTableChart,
  treemap: TreemapChart,
  map: MapChart,
  timeline: TimelineChart,
};

/** A view drawn in one size. */
export function ViewChart(props: ChartProps) {
  const ChartOfKind = charts[chartOf(props.view)];
  return <ChartOfKind {...props} />;
}
