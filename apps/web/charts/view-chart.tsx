import { chartOf } from './chart-of.ts';
import { drawnForms } from './drawn-forms.ts';
import type { ChartProps } from './layout/chart-props.ts';

/** A view drawn in one size. */
export function ViewChart(props: ChartProps) {
  const { Chart } = drawnForms[chartOf(props.view)];
  return <Chart {...props} />;
}
