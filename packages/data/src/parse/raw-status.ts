import type { ObservationStatus } from '@sogdia/core/model';
import * as z from 'zod';

/** How a table as it was read says that a figure came about: a table's, quoted in a text, derived here, or filled in or estimated by its publisher. */
export const rawStatusSchema: z.ZodEnum<{ [Status in RawStatus]: Status }> = z.enum([
  'reported',
  'quoted',
  'derived',
  'imputed',
  'estimated',
]);
type RawStatus = 'reported' | 'quoted' | 'derived' | 'imputed' | 'estimated';

const statuses: Readonly<Record<RawStatus, ObservationStatus>> = {
  reported: 'printed',
  quoted: 'printed',
  derived: 'derived',
  imputed: 'filled',
  estimated: 'estimated',
};

/**
 * The status of a figure by the word of its table, or that of all figures of its release where this states one. What a publisher marks as its
 * estimate stays one in a release that it fills in as a whole.
 * @example statusOf('quoted') // => 'printed'
 */
export function statusOf(raw: RawStatus, ofRelease?: ObservationStatus): ObservationStatus {
  return ofRelease === undefined || (ofRelease === 'filled' && raw === 'estimated') ? statuses[raw] : ofRelease;
}
