import { studyViews } from '@sogdia/core';
import type { ViewSource } from '@sogdia/core/model';
import { type Location, newLocation, type ProgramContext, viewName } from '../../model/index.ts';
import { arrangeGrid, type Grid, textGrid } from '../../table/index.ts';
import { blanks, fitFrame, fitLine, type Line, lineOf, ruleLine } from '../../terminal/index.ts';
import { factLines, outlineScreen, type Room, type Screen } from '../layout/index.ts';

/** Every release of the data, the newest first, and all that is known of the one under the cursor beside it. */
export const sourcesScreen: Screen = outlineScreen({
  besideFrom: 100,
  title: (_, { text }) => text['sources.title'],
  grid: (_, context) => sourcesGrid(context),
  head: (_, { text, releases }, width) => [fitLine(lineOf([text['sources.headline']({ releases: releases.length }), 'headline']), width)],
  rowLine: ({ label, cells }, isCursor, { look }, width) =>
    fitLine(
      lineOf(
        [isCursor ? `${look.glyphs.pointer} ` : '  ', 'selected'],
        [`${cells.at(-1)?.text ?? ''}  `, 'faint'],
        [label, isCursor ? 'cursor' : 'plain'],
      ),
      width,
    ),
  detail: (location, context, room) => detailLines(releaseAt(location, context), context, room),
  drill: (location, context) => {
    const found = releaseAt(location, context);
    return found === null ? null : newLocation('release', { spec: location.spec, subject: found.release.id });
  },
});

function sourcesGrid({ text, releases }: ProgramContext): Grid {
  const sorted = releases.toSorted((one, other) => other.release.knownFrom.earliest.localeCompare(one.release.knownFrom.earliest));
  return textGrid(
    text['sources.release'],
    [text['sources.publisher'], text['sources.terms'], text['sources.known']],
    sorted.map(({ source, release, licence }) => [
      ...([release.id, release.label] as const),
      ...[source.publisher, licence.title, release.knownFrom.earliest],
    ]),
  );
}

/** The release that the cursor of the sources stands on, or that a location is about. */
export function releaseAt(location: Location, context: ProgramContext): ViewSource | null {
  const row = location.kind === 'sources' ? arrangeGrid(sourcesScreen.grid(location, context), location).rows[location.row] : null;
  return context.releases.find(({ release }) => release.id === (row?.id ?? location.subject)) ?? null;
}

/** A release: who published what, where it was read, under which terms; its first figures, and which views of the study rest on it. */
function detailLines(found: ViewSource | null, context: ProgramContext, { width, height }: Room): readonly Line[] {
  const { text, look, world } = context;
  if (found === null) return fitFrame([ruleLine(text['table.empty'], '', width, look.glyphs)], width, height);
  const { source, release, licence } = found;
  const { earliest, latest } = release.knownFrom;
  const { figures, count } = context.figuresOf(release.id);
  const before = context.releases
    .filter((one) => one.release.id.split('/')[0] === release.id.split('/')[0] && one.release.knownFrom.earliest < earliest)
    .toSorted((one, other) => other.release.knownFrom.earliest.localeCompare(one.release.knownFrom.earliest));
  const views = studyViews(world).filter(({ spec }) => context.view(spec).references.some((one) => one.release.id === release.id));
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [text['sources.publisher'], source.publisher],
    [text['sources.table'], source.title],
    [text['sources.page'], source.url],
    [text['sources.read-from'], source.readAt],
    [text['sources.published'], release.published],
    [text['sources.known'], earliest === latest ? latest : text['sources.between']({ earliest, latest })],
    [text['sources.retrieved'], release.retrieved],
    [text['sources.terms'], licence.title],
    [text['sources.holds'], release.description],
    [text['sources.used'], views.map(({ name }) => viewName(name, text)).join(text['joint.list'])],
    [text['sources.earlier'], before[0]?.release.label],
    [text['sources.sum'], text['sources.checked']({ hash: context.contentHash })],
  ];
  const lines = facts.flatMap(([name, value]) => (value ? factLines(name, value, width) : []));
  return fitFrame(
    [
      ruleLine(release.label, '', width, look.glyphs),
      ...lines,
      blanks(0),
      ruleLine(text['sources.figures']({ count }), text['sources.printed'], width, look.glyphs),
      ...figures.slice(0, height).map(({ label, period, printed, value }) => {
        const right = lineOf([` ${printed || value}`, 'faint']);
        return [...fitLine(lineOf([label + text['joint.clause'] + period]), Math.max(12, width - right.length)), ...right];
      }),
    ],
    width,
    height,
  );
}
