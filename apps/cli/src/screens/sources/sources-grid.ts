import type { ProgramContext } from '../../model/index.ts';
import { type Grid, textCell } from '../../table/index.ts';

/** Every release that the data come from, with its publisher and terms. */
export function sourcesGrid(context: ProgramContext): Grid {
  const { text } = context;
  return {
    corner: text['sources.release'],
    columns: [
      { id: 'publisher', label: text['sources.publisher'], short: text['sources.publisher'], align: 'left' },
      { id: 'published', label: text['sources.published'], short: text['sources.published'], align: 'left' },
      { id: 'retrieved', label: text['sources.retrieved'], short: text['sources.retrieved'], align: 'left' },
      { id: 'terms', label: text['sources.terms'], short: text['sources.terms'], align: 'left' },
    ],
    rows: context.releases.map(({ source, release, licence }) => ({
      id: release.id,
      label: release.label,
      style: 'plain',
      cells: [
        textCell(source.publisher),
        textCell(release.published ?? text['sources.unknown'], release.published === null ? 'faint' : 'plain'),
        textCell(release.retrieved),
        textCell(licence.title, 'faint'),
      ],
    })),
    legend: [],
  };
}
