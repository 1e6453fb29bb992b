import { type Observation, observationSchema } from '@sogdia/core/model';
import { builtObservations } from './built-observations.ts';
import { builtRows } from './built-rows.ts';
import { withQuantities } from './with-quantities.ts';

/**
 * The observations of a built table (`observations.csv`) of a release, columns by name, each with the quantities that the table of the release beside it
 * (`quantities.csv`) states of the same cell. Tables of versions before 3.0.0 have no column for the currency, which was US dollars, nor for printed
 * growth. Throws `RangeError` for a missing column and for a quantity of no observation, and
 * what the model throws for a row that is no observation: a built table is ours, so that a bad row is damage and not data.
 */
export function parseBuiltObservations(text: string, release: string, quantities: string | null = null): readonly Observation[] {
  const beside = quantities === null ? [] : builtRows('quantities.csv', quantities, release);
  return withQuantities(builtObservations(text, release), beside).map((row) => observationSchema.parse(row));
}
