import { cellsOf, type View } from '@sogdia/core';
import type { ViewRow } from '@sogdia/core/workspace';

/** The sources, releases and terms that a number rests on, each as one text. */
export interface SourcesOfRow {
  readonly sources: string;
  readonly releases: string;
  readonly terms: string;
}

/** What a row of a view rests on. */
export function sourcesOfRow(view: View, row: ViewRow): SourcesOfRow {
  const cells = cellsOf(row.receipt);
  const references = view.references.filter(({ source, release }) =>
    cells.some((cell) => cell.source === source.id && cell.release === release.id),
  );
  return {
    sources: joined(references.map(({ source }) => `${source.publisher}: ${source.title}`)),
    releases: joined(references.map(({ release }) => release.label)),
    terms: joined(references.map(({ licence }) => licence.title)),
  };
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts)].join('; ');
}
