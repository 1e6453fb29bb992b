import type { Location, ProgramContext } from '../../model/index.ts';
import { type Grid, type GridRow, pageOf } from '../../table/index.ts';
import { fitFrame, fitLine, type Line, lineOf, ruleLine, type Style } from '../../terminal/index.ts';
import type { Room } from '../layout/index.ts';

/** The outline of the study with its cursor, under a rule that tells which of its lines are shown. */
export function outlineLines(location: Location, grid: Grid, context: ProgramContext, room: Room): readonly Line[] {
  const { text, look } = context;
  const { start, end } = pageOf(grid.rows.length, room.height - 1, location);
  const part = text['table.part']({ from: Math.min(start + 1, end), to: end, of: grid.rows.length });
  const title =
    location.filter === '' ? text['study.heading'] : text['table.filtered']({ filter: location.filter, rows: grid.rows.length });
  const lines = grid.rows.slice(start, end).map((row, index) => rowLine(row, start + index === location.row, context, room.width));
  const none = grid.rows.length === 0 ? [lineOf([`  ${text['table.empty']}`, 'faint'])] : [];
  return fitFrame([ruleLine(title, part, room.width, look.glyphs), ...lines, ...none], room.width, room.height);
}

/** A row: pointer and name; of a claim the sign of its verdict and what it says, of a figure how it fares, of a section its claims. */
function rowLine(row: GridRow, isCursor: boolean, { look, ledger }: ProgramContext, width: number): Line {
  const [fares, says] = row.cells;
  const isClaim = ledger.claims.some(({ id }) => id === row.id);
  const pointer = lineOf([isCursor ? `${look.glyphs.pointer} ` : '  ', 'selected']);
  const style: Style = isCursor ? 'cursor' : row.style;
  if (!isClaim)
    return fitLine(
      [
        ...pointer,
        ...lineOf(
          [row.label, style],
          ['  '],
          [fares?.text === '' ? (says?.text ?? '') : (fares?.text ?? ''), fares?.text === '' ? 'faint' : (fares?.style ?? 'plain')],
        ),
      ],
      width,
    );
  const sign = lineOf([(fares?.text ?? '').split(' ')[0] ?? '', fares?.style ?? 'plain']);
  return fitLine(
    [
      ...pointer,
      ...fitLine(lineOf([row.label, style]), 4),
      ...lineOf([' ']),
      ...sign,
      ...lineOf([' '], [says?.text ?? '', isCursor ? 'strong' : 'plain']),
    ],
    width,
  );
}
