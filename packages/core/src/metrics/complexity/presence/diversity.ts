import type { Value } from '../../../model/values/index.ts';
import { presences, presencesByProduct, recordOf } from '../../definition/index.ts';
import { type PresenceInput, readPresence } from './presence-table.ts';

/**
 * Diversity of each economy: the number of products in which it is present.
 * Units: a count from 0. Shape: a table of 0 and 1, economies in rows, products in columns; one value a row, in its order.
 * The first Missing cell of the row is returned as it is.
 * Throws: `InvalidParameterError` when the table has no rectangular shape.
 * @metric diversity
 * @example diversity([[1, 0, 1], [0, 0, 0]]) // => [2, 0]
 */
export function diversity(presence: PresenceInput): readonly Value[] {
  const { rows, columns, values, rowAbsences } = readPresence(presence);
  const countIn = (row: number): number => values.subarray(row * columns, (row + 1) * columns).reduce((sum, value) => sum + value, 0);
  return Array.from({ length: rows }, (_, row) => rowAbsences.get(row) ?? countIn(row));
}

/** Registry record of `diversity`. */
export const diversityMetric = /* @__PURE__ */ recordOf({
  id: 'diversity',
  formula: 'd(c) = sum_k B(c,k)',
  unit: 'count',
  input: 'a table of presences B, economies in rows and products in columns',
  inputs: { presence: presences },
  output: 'rows',
  range: [0, null],
  undefinedWhen: { 'out-of-domain': 'a cell of the row is neither 0 nor 1' },
  reference: 'Hidalgo and Hausmann 2009, doi:10.1073/pnas.0900943106',
  example: presencesByProduct,
  compute: ({ presence }) => diversity(presence),
});
