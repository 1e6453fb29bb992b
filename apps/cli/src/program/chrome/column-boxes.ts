import type { ProgramContext, ProgramState, TableOverlay } from '../../model/index.ts';
import { topLocation } from '../../model/index.ts';
import { blanks, boxLines, clickable, fitFrame, fitLine, type Line, lineOf, padText, ruleLine, spreadLine } from '../../terminal/index.ts';
import { allColumns, type ColumnBar, columnSheet } from '../table/index.ts';

/** From so many columns on, a column is described beside its table, in so many of them. */
const wideForPane = 120;
export const paneWidth = 46;

/** The list of columns, those that are shown marked. */
export function columnsBox({ index }: TableOverlay, state: ProgramState, context: ProgramContext): readonly Line[] {
  const { glyphs } = context.look;
  const { hidden } = topLocation(state);
  const width = Math.min(50, state.width - 4);
  const columns = allColumns(topLocation(state), context);
  const room = Math.max(1, state.height - 8);
  const start = Math.max(0, Math.min(index - Math.floor(room / 2), columns.length - room));
  const lines = columns.slice(start, start + room).map(({ id, label }, at) => {
    const isCursor = start + at === index;
    const isShown = !hidden.includes(id);
    const sign = ` ${isCursor ? glyphs.pointer : ' '} ${isShown ? glyphs.dot : glyphs.ring} `;
    const line = lineOf([sign, 'key'], [label, isCursor ? 'cursor' : isShown ? 'plain' : 'faint']);
    return clickable(fitLine(line, width - 2), { item: start + at });
  });
  const shown = columns.filter(({ id }) => !hidden.includes(id)).length;
  return boxLines(lines, width, context.text['columns.title']({ shown, of: columns.length }), '', glyphs);
}

/** The column that is described, beside its table; null where none is, or the screen is too narrow for both. */
export function columnPane(state: ProgramState, context: ProgramContext, height: number): readonly Line[] | null {
  const { overlay, width } = state;
  const isShown = overlay?.kind === 'table' && overlay.list !== 'columns' && width >= wideForPane;
  return isShown ? columnLines(overlay, state, context, height) : null;
}

/** A column described: facts on all rows beside those on the rows that are shown, where there is room for them; then its bars, so many lines in all. */
function columnLines(overlay: TableOverlay, state: ProgramState, context: ProgramContext, height: number): readonly Line[] {
  const { text, look } = context;
  const width = paneWidth - 2;
  const { title, facts, bars } = columnSheet(topLocation(state), overlay.list === 'counted', context);
  const heads = ['', text['column.all'], text['column.shown']] as const;
  const table = [heads, ...facts].map(([name, all, shown]) =>
    lineOf([` ${padText(name, 17)}`, 'faint'], [padText(all, 12, 'before') + padText(shown, 12, 'before')]),
  );
  const often = ruleLine(text['column.often'], text['column.rows'], width, look.glyphs);
  const above = height < table.length + 8 ? [] : [...table, blanks(width), often];
  const room = Math.max(1, height - above.length - 1);
  const start = Math.max(0, Math.min(overlay.index - Math.floor(room / 2), bars.length - room));
  const lines = bars.slice(start, start + room).map((bar, at) => barLine(bar, start + at, overlay, bars, context));
  return fitFrame([ruleLine(title, '', width, look.glyphs), ...above, ...lines], width, height);
}

/** A bar as long as its rows are many: those that are shown in full, the others shaded. */
function barLine(bar: ColumnBar, item: number, { index }: TableOverlay, bars: readonly ColumnBar[], { look }: ProgramContext): Line {
  const { block, shadedBlank, pointer } = look.glyphs;
  const cells = (count: number): number => Math.round((count / Math.max(...bars.map(({ rows }) => rows))) * 14);
  const name = lineOf([` ${item === index ? pointer : ' '}`, 'key'], [bar.label, item === index ? 'cursor' : 'plain']);
  const drawn = lineOf([` ${block.repeat(cells(bar.shown))}`, 'key'], [shadedBlank.repeat(cells(bar.rows) - cells(bar.shown)), 'faint']);
  return clickable(spreadLine([...fitLine(name, 21), ...drawn], lineOf([String(bar.rows)]), paneWidth - 3), { item });
}

/** The same in a box, where the screen is too narrow for both. */
export function columnBox(overlay: TableOverlay, state: ProgramState, context: ProgramContext): readonly Line[] {
  return boxLines(columnLines(overlay, state, context, Math.min(24, state.height - 6)), paneWidth, '', '', context.look.glyphs);
}
