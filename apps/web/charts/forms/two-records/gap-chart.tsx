import { isMissing, type Receipt } from '@sogdia/core';
import type { RecordPair } from '@sogdia/core/workspace';
import { ChartAxes } from '../../axes/chart-axes.tsx';
import { ChartSvg } from '../../axes/chart-svg.tsx';
import { placeAxes } from '../../axes/place-axes.ts';
import type { ChartProps } from '../../layout/chart-props.ts';
import { pushApart } from '../../layout/push-apart.ts';
import { round } from '../../layout/round.ts';
import { styleOfEconomy } from '../../layout/series-style.ts';
import { textWidth } from '../../layout/text-width.ts';
import { AreaBetween } from '../../marks/area-between.tsx';
import { LineThrough } from '../../marks/line-through.tsx';

/** What stands beside the chart, a name over a number each: of the reporter's line, of the gap, of the partner's line. */
export interface GapLabel {
  readonly name: string;
  readonly value: string;
  readonly receipt: Receipt;
}

const gapFontSize = 16;
const labelHeight = 38;

/** Both records of a flow, and as an upright between them the gap in a year that both have; words at the right of each. */
export function GapChart({ pair, period, labels, size, language, name, idOf }: GapChartProps) {
  const view = { ...pair.view, annotations: [] };
  const points = [pair.own.points, pair.mirror.points] as const;
  const values = points.flatMap((line) => line.flatMap(({ value }) => (isMissing(value) ? [] : [value])));
  const room = Math.max(...labels.flatMap((label) => [textWidth(label.name, gapFontSize - 2), textWidth(label.value, 12)]));
  const { placed, middle, place } = placeAxes({ view, size, language, domain: [0, Math.max(...values)], right: room + 16 });
  const placesOf = (line: (typeof points)[number]) =>
    line.map(({ value }, index) => (isMissing(value) ? null : ([middle(index), place(value)] as const)));
  const [own, mirror] = [placesOf(points[0]), placesOf(points[1])];
  const band = mirror.map((below, index) => {
    const above = own[index] ?? null;
    return above === null || below === null ? null : { x: below[0], y1: above[1], y0: below[1] };
  });
  const gap = band[pair.mirror.points.findIndex((point) => point.period === period)] ?? { x: 0, y0: 0, y1: 0 };
  const classes = ['series series-reporter', `series series-${styleOfEconomy(pair.economy)} record-partner`] as const;
  const ends = [own, mirror].map((line) => line.findLast((one) => one !== null) ?? [0, 0]);
  const wanted = [ends[0]?.[1] ?? 0, (gap.y0 + gap.y1) / 2, ends[1]?.[1] ?? 0];
  const heights = pushApart(wanted, labelHeight, [placed.top, placed.bottom - 12]);
  const x = round(placed.right + 6);
  return (
    <ChartSvg size={size} name={name}>
      <ChartAxes axes={placed} />
      <g className={classes[1]}>
        <AreaBetween className="gap-band" edges={band} />
        <path
          className="gap-upright"
          d={`M${round(gap.x)} ${round(gap.y1)}V${round(gap.y0)}M${round(gap.x)} ${round((heights[1] ?? 0) - 5)}H${x - 4}`}
        />
      </g>
      {[mirror, own].map((line, index) => (
        <g key={classes[1 - index]} className={classes[1 - index]}>
          <LineThrough className="line" places={line} />
          <circle
            className={index === 0 ? 'marker hollow' : 'marker'}
            cx={round(ends[1 - index]?.[0] ?? 0)}
            cy={round(ends[1 - index]?.[1] ?? 0)}
            r={4}
          />
        </g>
      ))}
      {labels.map((label, index) => (
        <text key={label.name} className={`gap-label gap-label-${index} ${classes[index === 0 ? 0 : 1]}`} y={round(heights[index] ?? 0)}>
          <tspan x={x}>{label.name}</tspan>
          <tspan x={x} dy={16} className="value" data-receipt={idOf(label.receipt)}>
            {label.value}
          </tspan>
        </text>
      ))}
    </ChartSvg>
  );
}

interface GapChartProps extends Omit<ChartProps, 'view' | 'scope'> {
  readonly pair: RecordPair;
  readonly period: string;
  readonly labels: readonly [own: GapLabel, gap: GapLabel, mirror: GapLabel];
}
