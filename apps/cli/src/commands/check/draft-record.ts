import type { DraftItem } from './check-drafts.ts';
import { figurePlaces } from './text-place.ts';

/** A checked draft as JSON: every figure with its place, its reading, what the data say and the receipt of that. */
export function draftRecord({ path, content, checked, passes }: DraftItem): object {
  const { figures, counts, summary, sources } = checked;
  const places = figurePlaces(content, figures);
  return {
    file: path,
    passes,
    summary,
    counts,
    figures: figures.map(({ message, ...figure }, index) => ({ ...places[index], ...figure, message: message.text })),
    sources: sources.map(({ release }) => release.id).toSorted(),
  };
}
