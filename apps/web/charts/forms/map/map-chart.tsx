import { formatPeriod, type Language } from '@sogdia/core';
import { translate } from '@sogdia/core/workspace';
import { ChartSvg } from '../../axes/chart-svg.tsx';
import type { ChartProps } from '../../layout/chart-props.ts';
import { round } from '../../layout/round.ts';
import { textWidth } from '../../layout/text/text-width.ts';
import { BoxMark } from '../../marks/box-mark.tsx';
import { HatchPattern } from '../../marks/hatch-pattern.tsx';
import { TextMark } from '../../marks/text-mark.tsx';
import { classOfLevel } from '../heat-table/heat-table-chart.tsx';
import { layOutMap, type PlacedMap, type PlacedRegion } from './map-layout.ts';

/** A view as a map: economies by their values, the ways between them and the posts at their borders, with the key inside. */
export function MapChart({ view, size, language, name, scope, idOf }: ChartProps) {
  const map = layOutMap(view, size, language);
  const hatch = `hatch-${scope}-${size.id}`;
  return (
    <ChartSvg size={size} name={name}>
      <HatchPattern id={hatch} />
      {map.period === null ? null : (
        <text className="tick" x={0} y={14}>
          <tspan className="period-name">{formatPeriod(map.period, language)}</tspan> {map.unit}
        </text>
      )}
      {map.regions.map((region) => (
        <g key={region.economy} className={region.level === null ? undefined : classOfLevel(region.level)}>
          <path
            className={region.isAsked ? (region.level === null ? 'region absent' : 'region heat') : 'region context'}
            {...(region.isAsked && region.level === null ? { fill: `url(#${hatch})` } : {})}
            d={region.outline}
            data-receipt={region.point === null ? undefined : idOf(region.point.receipt)}
          />
        </g>
      ))}
      {map.ways.map(({ id, outline }) => (
        <path key={id} className="way-ground" d={outline} />
      ))}
      {map.ways.map(({ id, kind, name: wayName, isSchematic, outline }) => (
        <path key={id} className={`way way-${kind}${isSchematic ? ' schematic' : ''}`} d={outline}>
          <title>{isSchematic ? `${wayName} (${translate(language, 'map.schematic')})` : wayName}</title>
        </path>
      ))}
      {map.posts.map(({ id, name: postName, x, y }) => (
        <circle key={id} className="post" cx={round(x)} cy={round(y)} r={2.75}>
          <title>{postName}</title>
        </circle>
      ))}
      {map.regions.map((region) => (
        <RegionLabel key={region.economy} region={region} idOf={idOf} />
      ))}
      <MapKey map={map} width={size.width} language={language} />
    </ChartSvg>
  );
}

function RegionLabel({ region: { label, level, point, isAsked }, idOf }: { region: PlacedRegion } & Pick<ChartProps, 'idOf'>) {
  if (label === null) return null;
  const { x, y, name, value } = label;
  return (
    <g className={level === null ? 'map-label' : `map-label ${classOfLevel(level)}`}>
      <TextMark
        className={isAsked ? (level === null ? 'map-name' : 'map-name heat-ink') : 'tick'}
        x={x}
        y={value === null ? y : y - 3}
        textAnchor="middle"
        text={name}
      />
      {value === null || point === null ? null : (
        <TextMark
          className={level === null ? 'value' : 'value heat-value'}
          x={x}
          y={y + 13}
          textAnchor="middle"
          receipt={idOf(point.receipt)}
          text={value}
        />
      )}
    </g>
  );
}

/** The colours with the values at which they meet; under them the kinds of ways, and the posts. */
function MapKey({ map, width, language }: { map: PlacedMap; width: number; language: Language }) {
  if (map.swatches.length === 0) return null;
  const top = map.height - 66;
  const swatch = Math.min(56, width / map.swatches.length);
  return (
    <g className="swatches">
      {map.swatches.map(({ level, end }, index) => (
        <g key={level} className={classOfLevel(level)}>
          <BoxMark className="heat" x={index * swatch} y={top} width={swatch} height={10} />
          <TextMark className="tick" x={(index + 1) * swatch} y={top + 23} textAnchor="middle" text={end} />
        </g>
      ))}
      {keyEntries(map, width, language).map(({ kind, text, x, y }) => (
        <g key={kind} transform={`translate(${round(x)},${round(map.height - 22 + y)})`}>
          {kind === 'border-post' ? (
            <circle className="post" cx={11} cy={-4} r={2.75} />
          ) : (
            <line className={`way way-${kind}`} x1={0} x2={22} y1={-4} y2={-4} />
          )}
          <text className="tick" x={28}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The entries of the key from left to right, in a second row where the first is full. */
function keyEntries(map: PlacedMap, width: number, language: Language) {
  const kinds = [...map.kinds, ...(map.posts.length > 0 ? (['border-post'] as const) : [])];
  const texts = kinds.map((kind) => ({ kind, text: translate(language, `map.${kind}` as 'map.railway') }));
  const entries = map.ways.some(({ isSchematic }) => isSchematic)
    ? [...texts, { kind: 'none schematic', text: translate(language, 'map.schematic') }]
    : texts;
  let [x, y] = [0, 0];
  return entries.map((entry) => {
    const room = textWidth(entry.text, 12) + 44;
    if (x > 0 && x + room - 16 > width) [x, y] = [0, y + 17];
    const placed = { ...entry, x, y };
    x += room;
    return placed;
  });
}
