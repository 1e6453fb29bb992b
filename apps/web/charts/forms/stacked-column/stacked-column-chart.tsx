import type { ChartProps } from '../../layout/chart-props.ts';
import { StackMarks } from './stack-marks.tsx';
import { layOutStacks } from './stacked-column-layout.ts';

/** A view as stacked columns. */
export function StackedColumnChart({ view, language, ...rest }: ChartProps) {
  return <StackMarks {...rest} stacks={layOutStacks(view, rest.size, language)} />;
}
