import type { SeriesOfReceipts } from '../../queries/index.ts';

/** The id of a series inside a view: what is measured, with whom, from which record. */
export function seriesId({ measure, partner, record }: Pick<SeriesOfReceipts, 'measure' | 'partner' | 'record'>): string {
  return `${measure}-${partner}-${record}`.toLowerCase();
}
