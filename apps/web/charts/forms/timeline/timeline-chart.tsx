import { ChartSvg } from '../../axes/chart-svg.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { round } from '../../layout/round.ts';
import { layOutTimeline } from './timeline-layout.ts';

/** The levels of a ladder as rows of years, a darker stage for each. */
export function TimelineChart({ view, size, language, name, idOf }: ChartProps) {
  const timeline = layOutTimeline(view, size, language);
  const labelled = timeline.levels.length > 0;
  const narrow = size.id === 'narrow';
  return (
    <ChartSvg size={size} name={name}>
      {timeline.levels.map(({ text, shade, x, y }) => (
        <g key={text} transform={`translate(${round(x)},${round(y)})`} className="series series-group">
          <rect className={`stage stage-${shade}`} x={0.5} y={-10} width={16} height={12} />
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
              <text className="tick" x={round(position)} y={timeline.bottom + 20} textAnchor="middle">
                {label}
              </text>
            </g>
          ),
        )}
      </g>
      {timeline.rows.map((row) => (
        <g key={row.name} className={row.className}>
          {labelled ? (
            <text
              className="end-label"
              x={round(row.nameX)}
              y={round(row.nameY)}
              dy={narrow ? 0 : '0.34em'}
              textAnchor={narrow ? 'start' : 'end'}
            >
              {row.name}
            </text>
          ) : null}
          {row.stages.map((stage) => (
            <g key={stage.year}>
              <rect
                className={`stage stage-${stage.shade}`}
                x={round(stage.x)}
                y={round(row.y)}
                width={round(stage.width)}
                height={round(row.height)}
                data-receipt={idOf(stage.point.receipt)}
              />
              {stage.text === null ? null : (
                <text
                  className={stage.text.inside ? `value stage-year-${stage.shade}` : 'value'}
                  x={round(stage.text.x)}
                  y={round(stage.text.y)}
                  dy={stage.text.inside ? '0.35em' : 0}
                  textAnchor={stage.text.inside ? 'start' : 'end'}
                  data-receipt={idOf(stage.point.receipt)}
                >
                  {stage.year}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </ChartSvg>
  );
}
