import { ChartSvg } from '../../axes/chart-svg.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { round } from '../../layout/round.ts';
import { HatchPattern } from '../../marks/hatch-pattern.tsx';
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
          {text === null ? null : (
            <text
              className="value heat-value"
              x={round(x + cellWidth / 2)}
              y={round(y + cellHeight / 2)}
              dy="0.35em"
              textAnchor="middle"
              data-receipt={idOf(point.receipt)}
            >
              {text}
            </text>
          )}
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
      {unit === null ? null : (
        <text className="tick unit" x={0} y={14}>
          {unit}
        </text>
      )}
      {columns.map(({ id, x, y, text }) => (
        <text key={id} className="tick" x={round(x)} y={round(y)} textAnchor="middle">
          {text}
        </text>
      ))}
      {rows.map(({ id, x, y, text }) => (
        <text key={id} className="row-name" x={round(x)} y={round(y)} dy="0.35em" textAnchor="end">
          {text}
        </text>
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
          <rect className="heat" x={round(x)} y={round(swatchY)} width={round(width)} height={10} />
          {end === null ? null : (
            <text className="tick" x={round(x + width)} y={round(swatchY + 24)} textAnchor="middle">
              {end}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
