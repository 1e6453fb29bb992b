import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { isMissing, type Value } from '../../../model/values/index.ts';
import { presences, presencesByProduct, recordOf } from '../../definition/index.ts';
import { presenceGraph } from '../presence/presence-graph.ts';
import type { PresenceInput } from '../presence/presence-table.ts';
import { spreadOverMembers } from '../presence/spread-over-members.ts';
import { type AnchoredValues, reflect } from './reflect.ts';

/** The averages after a number of reflections, one for each row and one for each column of the table. */
export interface Reflections {
  readonly economies: readonly Value[];
  readonly products: readonly Value[];
}

/**
 * Method of reflections: each economy becomes the mean of its products, each product the mean of its economies, `steps` times. In full:
 * k(c, 0) = d(c), k(k, 0) = u(k); the formula. Even steps of an economy and odd steps of a product speak of complexity; the other half of
 * ubiquity.
 * Units: a count of products or economies, averaged. Shape: a table of 0 and 1, economies in rows, products in columns.
 * Every value is Missing when a cell is, with its reason.
 * Throws: `InvalidParameterError` when `steps` is no whole number from 0, or the table has no rectangular shape.
 * @metric reflections
 * @example reflections([[1, 1], [1, 0]], 1) // => { economies: [1.5, 2], products: [1.5, 2] }
 */
export function reflections(presence: PresenceInput, steps: number): Reflections {
  if (!Number.isInteger(steps) || steps < 0) throw new InvalidParameterError('steps', String(steps), 'a whole number from 0');
  const graph = presenceGraph(presence);
  const values = reflect(graph, steps);
  return {
    economies: spreadOverMembers(graph, 'economies', isMissing(values) ? values : whole(values.economies)),
    products: spreadOverMembers(graph, 'products', isMissing(values) ? values : whole(values.products)),
  };
}

function whole({ anchor, distances }: AnchoredValues): readonly number[] {
  return distances.map((distance) => anchor + distance);
}

/** Registry record of `reflections`. */
export const reflectionsMetric = /* @__PURE__ */ recordOf({
  id: 'reflections',
  formula: 'k(c, N) = sum_k B(c,k) k(k, N-1) / d(c), k(k, N) = sum_c B(c,k) k(c, N-1) / u(k)',
  unit: 'score',
  input: 'a table of presences B, economies in rows and products in columns, and the number of steps',
  inputs: { presence: presences },
  options: { steps: { kind: 'number' } },
  output: 'sides',
  range: [1, null],
  undefinedWhen: {
    'zero-denominator': 'the row or column has no presence',
    degenerate: "the economies fall into parts without a common product, whose averages don't compare",
  },
  reference: 'Hidalgo and Hausmann 2009, doi:10.1073/pnas.0900943106',
  example: presencesByProduct,
  exampleOptions: { steps: 2 },
  compute: ({ presence }, { steps = 2 }) => {
    const { economies, products } = reflections(presence, steps);
    return { rows: economies, columns: products };
  },
});
