import { type ByPart, columnKey, type ReadHints, type TidyMap } from '../contract/index.ts';
import { wideColumns } from '../layout/index.ts';
import { areTwoYears, unitOf } from '../normalise/index.ts';
import { type Frame, frameOf, type HeadLines } from './frame-of.ts';
import { type KnownLayout, knownLayouts } from './known-layouts.data.ts';

/** A table that a map describes, and the layout that it is known to be; null where the map is its user's. */
export interface MappedTable {
  readonly name: string | null;
  readonly map: TidyMap;
  readonly frame: Frame;
}

/**
 * The table of a file that its user maps, or that is of a known layout; null for neither. A user's map that names no values says what a known layout lacks.
 * `file` is the name of the file, with that of its sheet; of several sheets or files, what a map leaves open is asked only of one that is known.
 */
export function mappedTable(
  lines: HeadLines,
  { map, flow }: Pick<ReadHints, 'map' | 'flow'>,
  file: string,
  isOfSeveral: boolean,
): MappedTable | null {
  const isWhole = map !== undefined && (map.columns.value !== undefined || map.wide !== undefined);
  const known = isWhole ? null : knownTable(lines, file);
  if (known === null && (map === undefined || (isOfSeveral && !isWhole))) return null;
  const base = known?.map ?? { columns: {}, unit: '' };
  const said: ByPart = { ...base.fixed, ...(flow === undefined ? {} : { flow }), ...map?.fixed };
  const [columns, words] = [
    { ...base.columns, ...map?.columns },
    { ...base.words, ...map?.words },
  ];
  const whole = { ...base, ...map, columns, fixed: said, unit: map?.unit || base.unit, words };
  const isOther = whole.sheet !== undefined && !file.endsWith(`\n${whole.sheet}`);
  const frame = isOther ? null : frameOf(lines, whole, file);
  return frame === null ? null : { name: known?.name ?? null, map: withYearStart(withUnitColumn(whole, frame), frame, lines), frame };
}

/** A map whose unit may be the name of a column that says it row by row. */
function withUnitColumn(map: TidyMap, { columns }: Frame): TidyMap {
  const unit = unitOf(map.unit) !== null ? undefined : columns.find((name) => columnKey(name) === columnKey(map.unit));
  return unit === undefined ? map : { ...map, unit: '', columns: { ...map.columns, unit } };
}

/** A map that asks for the first month of its years where these are printed as two. */
function withYearStart(map: TidyMap, { columns, notes, headers }: Frame, { lines }: HeadLines): TidyMap {
  if (map.yearStart !== undefined) return map;
  const at = columns.findIndex((name) => columnKey(name) === columnKey(map.columns.period ?? ''));
  const printed = lines.slice(notes + headers).map(({ cells }) => cells[at] ?? '');
  const named = wideColumns(columns, map).map(({ says }) => says.period ?? '');
  return areTwoYears([...printed, ...named]) ? { ...map, yearStart: 0 } : map;
}

function knownTable(lines: HeadLines, file: string): KnownLayout | null {
  return (
    knownLayouts.find(({ map, title }) => {
      const frame = frameOf(lines, map, file);
      return frame !== null && (title === undefined || new RegExp(title, 'su').test(frame.above));
    }) ?? null
  );
}
