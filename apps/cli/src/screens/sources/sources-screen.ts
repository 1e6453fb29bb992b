import type { ViewSource } from '@sogdia/core/model';
import type { Location, ProgramContext } from '../../model/index.ts';
import { arrangeGrid, type Grid } from '../../table/index.ts';
import { fitFrame, fitLine, type Line, lineOf, ruleLine, wrapText } from '../../terminal/index.ts';
import { builtOnce, type Room, type Screen, tablePanel } from '../layout/index.ts';
import { sourcesGrid } from './sources-grid.ts';

const releasesGrid = builtOnce((_, context) => sourcesGrid(context));

/** Every release of the data, and of the one under the cursor all that is known. */
export const sourcesScreen: Screen = {
  title: (_, context) => context.text['sources.title'],
  grid: releasesGrid,
  lines: (location, context, room) => {
    const grid = arrangeGrid(releasesGrid(location, context), location);
    const about = aboutHeight(room);
    const heading = fitLine(lineOf([context.text['sources.headline']({ releases: context.releases.length }), 'headline']), room.width);
    return [
      heading,
      ...tablePanel({ title: context.text['sources.table'], unit: '' }, location, grid, context, {
        width: room.width,
        height: room.height - about - 1,
      }),
      ...aboutLines(releaseAt(location, grid, context), context, { width: room.width, height: about }),
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
function releaseAt(location: Location, grid: Grid, context: ProgramContext): ViewSource | null {
  const id = grid.rows[location.row]?.id;
  return context.releases.find(({ release }) => release.id === id) ?? null;
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
