import type { ComponentType } from 'react';
import { chartOf, type DrawnChart } from './chart-of.ts';
import { ColumnChart } from './column/column-chart.tsx';
import { DivergingColumnChart } from './diverging-column/diverging-column-chart.tsx';
import type { ChartProps } from './layout/chart-props.ts';
import { LineChart } from './line/line-chart.tsx';
import { StackedColumnChart } from './stacked-column/stacked-column-chart.tsx';
import { TimelineChart } from './timeline/timeline-chart.tsx';

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
