import { cellsOf, type View } from '@sogdia/core';
import type { ViewRow } from '@sogdia/core/workspace';

/** What a row of a view rests on. */
export function sourcesOfRow(view: View, row: ViewRow) {
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
