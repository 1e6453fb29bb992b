import type { BookPair, Language, Receipt } from '@sogdia/core';
import { ChartFrame } from '../frame/chart-frame.tsx';
import type { ChartSize } from '../frame/chart-size.ts';
import { ChartSvg } from '../frame/chart-svg.tsx';
import { EventMarks } from '../frame/event-marks.tsx';
import { HatchPattern } from '../frame/hatch-pattern.tsx';
import { JointMarks } from '../frame/joint-marks.tsx';
import { round } from '../frame/round.ts';
import type { PlacedLine } from '../line/line-layout.ts';
import { LineMarks, markedYears } from '../line/line-marks.tsx';
import { layOutTwoBooks } from './two-books-layout.ts';

const voidHeight = 26;
/** Both records of a flow: China's solid in ink, the partner's dashed in its colour, the gap between them as a hatched band. */
export function TwoBooksChart({ pair, size, language, name, scope, cellOf }: TwoBooksChartProps) {
  const { frame, own, mirror, bands, voids, joints } = layOutTwoBooks(pair, size, language);
  const dense = own.markers.length > markedYears;
  const hatch = `books-${scope}-${size.id}`;
  const [ownClass, mirrorClass] = ['series series-chn book-reporter', `series series-${pair.economy.toLowerCase()} book-partner`];
  const radius = size.id === 'wide' ? 3.6 : 2.8;
  return (
    <ChartSvg size={size} name={name}>
      <g className={mirrorClass}>
        <HatchPattern id={hatch} />
      </g>
      <ChartFrame frame={frame} />
      {frame.events.length === 0 ? null : <EventMarks frame={frame} />}
      <g className={mirrorClass}>
        {bands.map(({ from, outline }) => {
          const path = `M${outline.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`;
          return (
            <g key={from}>
              <path className="gap-band" d={path} />
              <path className="gap-hatch" d={path} fill={`url(#${hatch})`} />
            </g>
          );
        })}
        {voids.map(({ from, x, width }) => (
          <rect
            key={from}
            className="book-void"
            fill={`url(#${hatch})`}
            x={round(x)}
            width={round(width)}
            y={round(frame.bottom - voidHeight)}
            height={voidHeight}
          />
        ))}
      </g>
      <LineMarks line={{ ...mirror, className: mirrorClass, markers: dense ? [] : mirror.markers }} radius={radius} cellOf={cellOf} />
      <LineMarks line={{ ...own, className: ownClass, markers: dense ? [] : own.markers }} radius={radius} cellOf={cellOf} />
      <JointMarks joints={joints} />
      <EndLabel line={own} className={ownClass} cellOf={cellOf} />
      <EndLabel line={mirror} className={mirrorClass} cellOf={cellOf} />
    </ChartSvg>
  );
}

function EndLabel({ line, className, cellOf }: { line: PlacedLine; className: string; cellOf: (receipt: Receipt) => string }) {
  if (line.label === null) return null;
  const { x, y, name, value, point } = line.label;
  return (
    <g className={className}>
      <text className="end-label" x={round(x)} y={round(y)} dy="0.34em">
        {name}{' '}
        <tspan className="end-value" data-cell={cellOf(point.receipt)}>
          {value}
        </tspan>
      </text>
    </g>
  );
}

interface TwoBooksChartProps {
  readonly pair: BookPair;
  readonly size: ChartSize;
  readonly language: Language;
  readonly name: string;
  readonly scope: string;
  readonly cellOf: (receipt: Receipt) => string;
}
