import type { ChartProps } from '../../layout/chart-props.ts';
import { StackMarks } from '../stacked-column/stack-marks.tsx';
import { layOutDiverging } from './diverging-column-layout.ts';

/** A view around zero: exports above, imports below. */
export function DivergingColumnChart({ view, language, ...rest }: ChartProps) {
  return <StackMarks {...rest} stacks={layOutDiverging(view, rest.size, language)} />;
}
