import type { ViewSource } from '@sogdia/core';
import type { ProgramContext, Sheet } from '../../model/index.ts';
import { arrangeGrid, type Grid, pageOf, tableLines } from '../../table/index.ts';
import { fitFrame, fitLine, type Line, lineOf, ruleLine, wrapText } from '../../terminal/index.ts';
import type { Room, Screen } from '../layout/index.ts';
import { sourcesGrid } from './sources-grid.ts';

/** Every release of the data, and of the one under the cursor all that is known. */
export const sourcesScreen: Screen = {
  title: (_, context) => context.text['sources.title'],
  grid: (_, context) => sourcesGrid(context),
  regions: (sheet, context, room) => {
    const grid = arrangeGrid(sourcesGrid(context), sheet);
    const about = aboutHeight(room);
    const heading = fitLine(lineOf([context.text['sources.finding']({ releases: context.releases.length }), 'finding']), room.width);
    return [
      { id: 'finding', lines: [heading] },
      { id: 'table', lines: listLines(sheet, grid, context, { width: room.width, height: room.height - about - 1 }) },
      { id: 'about', lines: aboutLines(releaseAt(sheet, grid, context), context, { width: room.width, height: about }) },
    ];
  },
  rowsShown: (_sheet, _context, room) => Math.max(1, room.height - aboutHeight(room) - 3),
  drill: () => null,
};

/** The lines that tell of the release under the cursor. */
function aboutHeight(room: Room): number {
  return Math.max(4, Math.min(9, Math.floor(room.height / 3)));
}

/** The release under the cursor. */
function releaseAt(sheet: Sheet, grid: Grid, context: ProgramContext): ViewSource | null {
  const id = grid.rows[sheet.row]?.id;
  return context.releases.find(({ release }) => release.id === id) ?? null;
}

function listLines(sheet: Sheet, grid: Grid, context: ProgramContext, room: Room): readonly Line[] {
  const { glyphs } = context.look;
  const sorted = sheet.sort === null ? -1 : grid.columns.findIndex(({ id }) => id === sheet.sort?.column);
  const cursor = {
    row: sheet.row,
    column: sheet.column,
    top: sheet.top,
    sort: sheet.sort === null ? null : { column: sorted, descending: sheet.sort.descending },
  };
  const rows = room.height - 1;
  const { start, end } = pageOf(grid.rows.length, rows - 1, cursor);
  const part = context.text['table.part']({ from: Math.min(start + 1, end), to: end, of: grid.rows.length });
  const filter = sheet.filter === '' ? '' : context.text['table.filtered']({ filter: sheet.filter, rows: grid.rows.length });
  const rule = ruleLine(context.text['sources.table'], [filter, part].filter((text) => text !== '').join('  '), room.width, glyphs);
  return fitFrame([rule, ...tableLines(grid, { width: room.width, rows, glyphs, cursor, match: () => false })], room.width, room.height);
}

function aboutLines(found: ViewSource | null, context: ProgramContext, room: Room): readonly Line[] {
  const rule = ruleLine(found?.release.label ?? context.text['table.empty'], found?.release.id ?? '', room.width, context.look.glyphs);
  if (found === null) return fitFrame([rule], room.width, room.height);
  const { source, release, licence } = found;
  const texts = [
    `${source.publisher}: ${source.title}`,
    source.url ?? source.readAt ?? '',
    context.text['sources.known']({
      published: release.published ?? context.text['sources.unknown'],
      knownFrom: release.knownFrom,
      retrieved: release.retrieved,
    }),
    licence.title,
    release.description,
  ].filter((text) => text !== '');
  const lines = texts.flatMap((text, index) =>
    wrapText(text, room.width - 2).map((line) => lineOf([line, index === 1 ? 'title' : 'plain'])),
  );
  return fitFrame([rule, ...lines], room.width, room.height);
}
