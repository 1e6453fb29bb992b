import type { Receipt } from '@sogdia/core';
import { LinePath } from '@visx/shape';
import { panelSize } from '../frame/chart-size.ts';
import { ChartSvg } from '../frame/chart-svg.tsx';
import type { PlacedFrame } from '../frame/placed-frame.ts';
import { round } from '../frame/round.ts';
import { LineMarks } from '../line/line-marks.tsx';
import type { PlacedPanel } from './small-multiples-layout.ts';

/** One panel: its own line in colour, the others in grey behind it. */
export function SmallMultiple({
  panel,
  frame,
  name,
  cellOf,
}: {
  panel: PlacedPanel;
  frame: PlacedFrame;
  name: string;
  cellOf: (receipt: Receipt) => string;
}) {
  return (
    <ChartSvg size={panelSize} name={name}>
      <line className="zero" x1={frame.left} x2={frame.right} y1={round(frame.zero)} y2={round(frame.zero)} />
      {panel.others.map((line) =>
        line.runs.map((run) => (
          <LinePath
            key={`${line.id}-${run[0]?.[0]}`}
            className="line context"
            data={[...run]}
            x={([x]) => round(x)}
            y={([, y]) => round(y)}
          />
        )),
      )}
      <LineMarks line={panel.own} radius={2.6} cellOf={cellOf} />
    </ChartSvg>
  );
}
