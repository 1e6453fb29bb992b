import type { Location, ProgramContext } from '../../model/index.ts';
import { arrangeGrid, type Grid, type GridRow, markedHits, pageOf } from '../../table/index.ts';
import { clickable, fitFrame, following, type Line, lineOf, ruleLine } from '../../terminal/index.ts';
import { builtOnce } from './built-once.ts';
import type { Room, Screen } from './screen.ts';
import { searchText } from './status-lines.ts';

/** An outline: its heading, what stands over it, how a row is drawn, what is told of the row under the cursor, and where that leads. */
export interface OutlineScreenDefinition extends Pick<Screen, 'title' | 'grid' | 'drill'> {
  /** From so many columns on, what is told of a row stands beside the rows. */
  readonly besideFrom?: number;
  readonly head: (location: Location, context: ProgramContext, width: number) => readonly Line[];
  readonly rowLine: (row: GridRow, isCursor: boolean, context: ProgramContext, width: number) => Line;
  readonly detail: (location: Location, context: ProgramContext, room: Room) => readonly Line[];
}

/** A screen that is an outline with what its cursor stands on beside it. */
export function outlineScreen({ head, rowLine, detail, besideFrom = 78, ...definition }: OutlineScreenDefinition): Screen {
  const grid = builtOnce(definition.grid);
  return {
    ...definition,
    grid,
    lines: (location, context, room) => {
      const over = head(location, context, room.width);
      const rooms = outlineRooms({ width: room.width, height: room.height - over.length }, besideFrom);
      const title = definition.title(location, context);
      const rows = outlineLines(title, rowLine, location, arrangeGrid(grid(location, context), location), context, rooms.outline);
      const told = following(detail(location, context, rooms.detail));
      if (!rooms.isBeside) return [...over, ...rows, ...told];
      const between = lineOf([` ${context.look.glyphs.vertical} `, 'border']);
      return [...over, ...rows.map((line, index) => [...line, ...between, ...(told[index] ?? [])])];
    },
    rowsShown: (location, context, { width, height }) =>
      Math.max(1, outlineRooms({ width, height: height - head(location, context, width).length }, besideFrom).outline.height - 1),
  };
}

/** The rows of an outline under a rule that tells which of them are shown. */
function outlineLines(
  heading: string,
  rowLine: OutlineScreenDefinition['rowLine'],
  location: Location,
  { rows }: Grid,
  context: ProgramContext,
  { width, height }: Room,
): readonly Line[] {
  const { text, look } = context;
  const { search, row, top } = location;
  const { start, end } = pageOf(rows.length, height - 1, { row, top });
  const shown = text['table.part']({ from: Math.min(start + 1, end), to: end, of: rows.length });
  const part = search === '' ? shown : searchText(location, { rows }, context);
  const lines = rows
    .slice(start, end)
    .map((one, index) => clickable(markedHits(rowLine(one, start + index === row, context, width), search), { row: start + index }));
  const none = rows.length === 0 ? [lineOf([`  ${text['table.empty']}`, 'faint'])] : [];
  return fitFrame([ruleLine(heading, part, width, look.glyphs), ...lines, ...none], width, height);
}

/** The rooms of an outline and of what its cursor stands on. */
interface OutlineRooms {
  readonly outline: Room;
  readonly detail: Room;
  readonly isBeside: boolean;
}

/** The outline beside the detail, or over it where both would be too narrow. */
function outlineRooms({ width, height }: Room, besideFrom: number): OutlineRooms {
  if (width < besideFrom) {
    const outline = Math.max(4, Math.floor(height * 0.4));
    return { outline: { width, height: outline }, detail: { width, height: height - outline }, isBeside: false };
  }
  const outline = Math.min(56, Math.floor(width * 0.42));
  return { outline: { width: outline, height }, detail: { width: width - outline - 3, height }, isBeside: true };
}
