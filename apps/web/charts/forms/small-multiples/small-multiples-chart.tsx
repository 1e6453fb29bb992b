import type { Receipt } from '@sogdia/core';
import { ChartSvg } from '../../axes/chart-svg.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { round } from '../../layout/round.ts';
import { LineThrough } from '../../marks/line-through.tsx';
import { TextMark } from '../../marks/text-mark.tsx';
import { LineMarks } from '../line/line-marks.tsx';
import { layOutSmallMultiples, type PlacedSeriesPanel } from './panels-layout.ts';

/** A view as panels: in each its own lines in colour, on one scale with all others in grey behind them. */
export function SmallMultiplesChart({ view, size, language, name, idOf, scale }: ChartProps) {
  const multiples = layOutSmallMultiples(view, size, language, scale);
  return (
    <ChartSvg size={size} name={name}>
      <TextMark className="tick unit" x={0} y={12} text={multiples.unit} />
      {multiples.panels.map((panel) => (
        <g key={panel.id} transform={`translate(${round(panel.x)},${round(panel.y)})`}>
          <PanelAxes panel={panel} periods={multiples.periods} />
          {panel.others.map(({ id, places }) => (
            <LineThrough key={id} className="line context" places={places} />
          ))}
          {panel.own.map((line) => (
            <LineMarks key={line.id} line={{ ...line, markers: line.markers.slice(-1) }} radius={3} idOf={idOf} />
          ))}
          <PanelTexts panel={panel} idOf={idOf} />
        </g>
      ))}
    </ChartSvg>
  );
}

/** The grid of a panel, its ticks where they are written beside it, and its first and last period. */
function PanelAxes({ panel: { axes, isTicked }, periods }: { panel: PlacedSeriesPanel; periods: readonly string[] }) {
  return (
    <g className="axes">
      {axes.valueTicks.map(({ position, label }) => (
        <g key={position}>
          <line className="grid" x1={0} x2={round(axes.width)} y1={round(position)} y2={round(position)} />
          {isTicked ? <TextMark className="tick" x={-8} y={position} dy="0.34em" textAnchor="end" text={label} /> : null}
        </g>
      ))}
      {axes.hasZero ? <line className="zero" x1={0} x2={round(axes.width)} y1={round(axes.zero)} y2={round(axes.zero)} /> : null}
      {periods.map((period, index) => (
        <TextMark
          key={period}
          className="tick"
          x={index === 0 ? 0 : round(axes.width)}
          y={axes.height + 8}
          textAnchor={index === 0 ? 'start' : 'end'}
          text={period}
        />
      ))}
    </g>
  );
}

function PanelTexts({ panel: { className, title, values }, idOf }: { panel: PlacedSeriesPanel; idOf: (receipt: Receipt) => string }) {
  return (
    <>
      {title === '' ? null : (
        <g className={className}>
          <TextMark className="end-label" x={0} y={-10} text={title} />
        </g>
      )}
      {values.map(({ id, x, y, text, end }) => (
        <TextMark key={id} className="value" x={x} y={y} textAnchor="end" receipt={idOf(end.point.receipt)} text={text} />
      ))}
    </>
  );
}
