import { ChartSvg } from '../../axes/chart-svg.tsx';
import type { ChartSize } from '../../layout/chart-size.ts';
import { round } from '../../layout/round.ts';
import { BoxMark } from '../../marks/box-mark.tsx';
import { HatchPattern } from '../../marks/hatch-pattern.tsx';
import { TextMark } from '../../marks/text-mark.tsx';
import { barWidth, type Flow, layOutFlows } from './flow-layout.ts';

/** Flows between one economy and others: pale by the figures of the one, full by those of the other end, hatched where it has none. */
export function FlowChart({ flows, from, flow, size, name }: FlowChartProps) {
  const isTurned = flow === 'bought';
  const { flows: placed, hub, ends } = layOutFlows(flows, size, isTurned);
  const hatch = `flow-${flow}-${size.id}`;
  const at = { x: isTurned ? ends - 6 : ends + barWidth + 6, textAnchor: isTurned ? 'end' : 'start' } as const;
  return (
    <ChartSvg size={size} name={name}>
      <g className={`series series-${flow}`}>
        <HatchPattern id={hatch} />
        {placed.map(({ all, counted, y }) => (
          <g key={y}>
            <path className="flow-all" d={all} fill={counted === null ? `url(#${hatch})` : undefined} />
            {counted === null ? null : <path className="flow-counted" d={counted} />}
          </g>
        ))}
      </g>
      <BoxMark className="flow-hub" x={hub.x} y={hub.y} width={barWidth} height={hub.height} />
      <TextMark
        className="end-label series series-reporter"
        x={isTurned ? size.width : 0}
        y={hub.y - 8}
        textAnchor={isTurned ? 'end' : 'start'}
        text={from}
      />
      {flows.map(({ name: other, figures, there, className }, index) => {
        const { y, height } = placed[index] ?? { y: 0, height: 0 };
        return (
          <g key={other} className={`series ${className}`}>
            {there === null ? null : <BoxMark className="bar" x={ends} y={y} width={barWidth} height={Math.max(1, height)} />}
            <text className="end-label" {...at} y={round(y + height / 2 - 3)}>
              {other}
            </text>
            <text className="tick" {...at} y={round(y + height / 2 + 13)}>
              {figures}
            </text>
          </g>
        );
      })}
    </ChartSvg>
  );
}

interface FlowChartProps {
  readonly flows: readonly (Flow & { readonly name: string; readonly figures: string; readonly className: string })[];
  /** What the one economy is called. */
  readonly from: string;
  readonly flow: 'sold' | 'bought';
  readonly size: ChartSize;
  readonly name: string;
}
