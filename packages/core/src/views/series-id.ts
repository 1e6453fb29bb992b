import type { SeriesOfReceipts } from '../queries/series-of.ts';

/** The id of a series inside a view: what is measured, with whom, from which book. */
export function seriesId({ measure, partner, book }: Pick<SeriesOfReceipts, 'measure' | 'partner' | 'book'>): string {
  return `${measure}-${partner}-${book}`.toLowerCase();
}
