import type { ReadingPreview } from '../../../data/index.ts';
import type { CommandContext } from '../../../host/index.ts';
import { countText } from '../../../table/index.ts';
import { type Line, lineOf } from '../../../terminal/index.ts';
import type { ChangesSince } from './changes-since.ts';
import { reportLines } from './report-lines.ts';

/** What changed since the import that a recipe is of, as lines. */
export function changeLines(changes: ChangesSince, { files }: ReadingPreview, context: CommandContext): readonly Line[] {
  const { text } = context;
  const { paragraph } = reportLines(context);
  const { since, layout, newRules, coverage, counts, figures } = changes;
  const repairs = files.flatMap(({ rules }) => rules.flatMap(([rule, , words]) => (newRules.includes(rule) ? [words] : [])));
  const told = [
    ...layout.map((change) => text['import.changed-layout'](change)),
    ...Object.entries(coverage).flatMap(([what, { added, gone }]) =>
      added.length + gone.length === 0 ? [] : [text['import.changed-set']({ what, added, gone })],
    ),
    ...(repairs.length === 0 ? [] : [text['import.changed-rules']({ repairs: repairs.join(text['joint.parts']) })]),
    ...Object.entries(counts).flatMap(([what, { before, now }]) =>
      before === now ? [] : [text['import.changed-count']({ what, before: countText(before), now: countText(now) })],
    ),
  ];
  const lines = told.length === 0 ? [text['import.unchanged']] : told;
  return [
    lineOf([text['import.changed']({ since }), 'title']),
    ...lines.flatMap((line) => paragraph(line, 2, 'plain')),
    ...(figures === null ? [] : figureLines(figures, context)),
    [],
  ];
}

function figureLines(figures: NonNullable<ChangesSince['figures']>, context: CommandContext): readonly Line[] {
  const { text } = context;
  const { paragraph } = reportLines(context);
  const { same, revised, added, gone, examples } = figures;
  const counts = { same: countText(same), revised: countText(revised), added: countText(added), gone: countText(gone) };
  const revisions = examples.map(({ cell, before, now }) => text['import.revised']({ cell, before: String(before), now: String(now) }));
  return [...paragraph(text['import.changed-figures'](counts), 2, 'plain'), ...revisions.flatMap((one) => paragraph(one, 4, 'plain'))];
}
