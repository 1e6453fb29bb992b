import { ChartSvg } from '../../axes/chart-svg.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { round } from '../../layout/round.ts';
import { BoxMark } from '../../marks/box-mark.tsx';
import { HatchPattern } from '../../marks/hatch-pattern.tsx';
import { TextMark } from '../../marks/text-mark.tsx';
import { layOutHeatTable, type PlacedHeatTable } from './heat-table-layout.ts';

/** A view as a table whose cells are coloured by their values. */
export function HeatTableChart({ view, size, language, name, scope, idOf }: ChartProps) {
  const table = layOutHeatTable(view, size, language);
  const { cells, cellWidth, cellHeight } = table;
  const hatch = `hatch-${scope}-${size.id}`;
  return (
    <ChartSvg size={size} name={name}>
      {cells.every(({ level }) => level !== null) ? null : <HatchPattern id={hatch} />}
      <Heads table={table} />
      {cells.map(({ id, x, y, level, text, point }) => (
        <g key={id} className={level === null ? undefined : classOfLevel(level)}>
          <rect
            className={level === null ? 'break' : 'heat'}
            {...(level === null ? { fill: `url(#${hatch})` } : {})}
            x={round(x)}
            y={round(y)}
            width={round(cellWidth)}
            height={round(cellHeight)}
            data-receipt={idOf(point.receipt)}
          />
          <TextMark
            className="value heat-value"
            x={x + cellWidth / 2}
            y={y + cellHeight / 2}
            dy="0.35em"
            textAnchor="middle"
            receipt={idOf(point.receipt)}
            text={text}
          />
        </g>
      ))}
      <Swatches table={table} />
    </ChartSvg>
  );
}

/** The class of a level, by which `chart.css` colours a mark and the ink on it. */
export function classOfLevel(level: number): string {
  return `${level < 0 ? 'fall' : 'rise'}-${Math.abs(level)}`;
}

function Heads({ table: { rows, columns, unit } }: { table: PlacedHeatTable }) {
  return (
    <g className="axes">
      <TextMark className="tick unit" x={0} y={14} text={unit} />
      {columns.map(({ id, x, y, text }) => (
        <TextMark key={id} className="tick" x={x} y={y} textAnchor="middle" text={text} />
      ))}
      {rows.map(({ id, x, y, text }) => (
        <TextMark key={id} className="row-name" x={x} y={y} dy="0.35em" textAnchor="end" text={text} />
      ))}
    </g>
  );
}

/** The key of the colours: the values at which one becomes the next. */
function Swatches({ table: { swatches, swatchY } }: { table: PlacedHeatTable }) {
  return (
    <g className="swatches">
      {swatches.map(({ x, width, level, end }) => (
        <g key={x} className={classOfLevel(level)}>
          <BoxMark className="heat" {...{ x, width }} y={swatchY} height={10} />
          <TextMark className="tick" x={x + width} y={swatchY + 24} textAnchor="middle" text={end} />
        </g>
      ))}
    </g>
  );
}
