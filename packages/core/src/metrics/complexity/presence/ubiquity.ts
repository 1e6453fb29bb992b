import type { Value } from '../../../model/values/index.ts';
import { presences, presencesByProduct, recordOf } from '../../definition/index.ts';
import { type PresenceInput, readPresence } from './presence-table.ts';

/**
 * Ubiquity of each product: the number of economies that are present in it.
 * Units: a count from 0. Shape: a table of 0 and 1, economies in rows, products in columns; one value a column, in its order.
 * The first Missing cell of the column is returned as it is.
 * Throws: `InvalidParameterError` when the table has no rectangular shape.
 * @metric ubiquity
 * @example ubiquity([[1, 0, 1], [1, 0, 0]]) // => [2, 0, 1]
 */
export function ubiquity(presence: PresenceInput): readonly Value[] {
  const { columns, values, columnAbsences } = readPresence(presence);
  const counts = Array.from({ length: columns }, () => 0);
  for (const [cell, value] of values.entries()) counts[cell % columns] = (counts[cell % columns] as number) + value;
  return counts.map((count, column) => columnAbsences.get(column) ?? count);
}

/** Registry record of `ubiquity`. */
export const ubiquityMetric = /* @__PURE__ */ recordOf({
  id: 'ubiquity',
  formula: 'u(k) = sum_c B(c,k)',
  unit: 'count',
  input: 'a table of presences B, economies in rows and products in columns',
  inputs: { presence: presences },
  output: 'columns',
  range: [0, null],
  undefinedWhen: { 'out-of-domain': 'a cell of the column is neither 0 nor 1' },
  reference: 'Hidalgo and Hausmann 2009, doi:10.1073/pnas.0900943106',
  example: presencesByProduct,
  compute: ({ presence }) => ubiquity(presence),
});
