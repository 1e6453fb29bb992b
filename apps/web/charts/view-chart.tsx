import type { ComponentType } from 'react';
import { chartOf, type DrawnChart } from './chart-of.ts';
import { ColumnChart } from './forms/column/column-chart.tsx';
import { DivergingColumnChart } from './forms/diverging-column/diverging-column-chart.tsx';
import { LineChart } from './forms/line/line-chart.tsx';
import { StackedColumnChart } from './forms/stacked-column/stacked-column-chart.tsx';
import { TimelineChart } from './forms/timeline/timeline-chart.tsx';
import type { ChartProps } from './layout/chart-props.ts';

const charts: Readonly<Record<DrawnChart, ComponentType<ChartProps>>> = {
  line: LineChart,
  column: ColumnChart,
  'stacked-column': StackedColumnChart,
  'diverging-column': DivergingColumnChart,
  timeline: TimelineChart,
};

/** A view drawn in one size. */
export function ViewChart(props: ChartProps) {
  const ChartOfKind = charts[chartOf(props.view)];
  return <ChartOfKind {...props} />;
}
