import { type Observation, observationSchema } from '@sogdia/core/model';
import { builtRows } from './built-rows.ts';

/**
 * The observations of a built table (`observations.csv`) of a release, columns by name. Tables of versions before 3.0.0 have no column for
 * the currency, which was US dollars, nor for printed growth. Throws `RangeError` for a missing column, and
 * what the model throws for a row that is no observation: a built table is ours, so that a bad row is damage and not data.
 */
export function parseBuiltObservations(text: string, release: string): readonly Observation[] {
  return builtRows('observations.csv', text, release).map((row) => observationSchema.parse(row));
}
