import type { Receipt } from '@sogdia/core';
import { LinePath } from '@visx/shape';
import { ChartSvg } from '../../axes/chart-svg.tsx';
import { panelSize } from '../../layout/chart-size.ts';
import type { PlacedAxes } from '../../layout/placed-axes.ts';
import { round } from '../../layout/round.ts';
import type { PlacedLine } from '../line/line-layout.ts';
import { LineMarks } from '../line/line-marks.tsx';
import type { PlacedPanel } from './small-multiples-layout.ts';

/** One panel: its own line in colour, the others in grey behind it. */
export function SmallMultiple({
  panel,
  axes,
  name,
  idOf,
}: {
  panel: PlacedPanel;
  axes: PlacedAxes;
  name: string;
  idOf: (receipt: Receipt) => string;
}) {
  return (
    <ChartSvg size={panelSize} name={name}>
      <line className="zero" x1={axes.left} x2={axes.right} y1={round(axes.zero)} y2={round(axes.zero)} />
      <ContextLines lines={panel.others} />
      <LineMarks line={panel.own} radius={2.6} idOf={idOf} />
    </ChartSvg>
  );
}

/** Lines in grey, behind those that are meant. */
export function ContextLines({ lines }: { lines: readonly PlacedLine[] }) {
  return (
    <>
      {lines.map((line) =>
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
    </>
  );
}
