import { ChartSvg } from '../../axes/chart-svg.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { round } from '../../layout/round.ts';
import { BoxMark } from '../../marks/box-mark.tsx';
import { TextMark } from '../../marks/text-mark.tsx';
import { layOutTimeline } from './timeline-layout.ts';

/** The levels of a ladder as rows of years, a darker stage for each. */
export function TimelineChart({ view, size, language, name, idOf }: ChartProps) {
  const timeline = layOutTimeline(view, size, language);
  const narrow = size.id === 'narrow';
  return (
    <ChartSvg size={size} name={name}>
      {timeline.levels.map(({ text, shade, x, y }) => (
        <g key={text} transform={`translate(${round(x)},${round(y)})`} className="series series-group">
          <BoxMark className={`stage stage-${shade}`} x={0.5} y={-10} width={16} height={12} />
          <text className="tick" x={23}>
            {text}
          </text>
        </g>
      ))}
      <g className="axes">
        {timeline.ticks.map(({ position, label }) =>
          label === null ? null : (
            <g key={label}>
              <line className="grid-column" x1={round(position)} x2={round(position)} y1={timeline.top} y2={timeline.bottom} />
              <TextMark className="tick" x={position} y={timeline.bottom + 20} textAnchor="middle" text={label} />
            </g>
          ),
        )}
      </g>
      {timeline.rows.map((row) => (
        <g key={row.name} className={row.className}>
          <TextMark
            className="end-label"
            x={row.nameX}
            y={row.nameY}
            dy={narrow ? 0 : '0.34em'}
            textAnchor={narrow ? 'start' : 'end'}
            text={row.name}
          />
          {row.stages.map((stage) => (
            <g key={stage.year}>
              <BoxMark
                className={`stage stage-${stage.shade}`}
                x={stage.x}
                y={row.y}
                width={stage.width}
                height={row.height}
                receipt={idOf(stage.point.receipt)}
              />
              {stage.text === null ? null : (
                <TextMark
                  className={stage.text.inside ? `value stage-year-${stage.shade}` : 'value'}
                  x={stage.text.x}
                  y={stage.text.y}
                  dy={stage.text.inside ? '0.35em' : 0}
                  textAnchor={stage.text.inside ? 'start' : 'end'}
                  receipt={idOf(stage.point.receipt)}
                  text={stage.year}
                />
              )}
            </g>
          ))}
        </g>
      ))}
    </ChartSvg>
  );
}
