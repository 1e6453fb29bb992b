import { InvalidParameterError } from '../errors/invalid-parameter-error.ts';
import { medianOf } from './median-of.ts';

/** Two tables that differ by one factor: the factor, its kind, and how many of the cells that both have agree with it. */
export interface ConstantFactor {
  readonly factor: number;
  readonly kind: 'multiple' | 'scale' | 'valuation' | 'other';
  readonly matching: number;
  readonly compared: number;
}

/** How near the ratio of a cell must lie to the factor, how many cells must be compared, and which part of them must agree. */
export interface ConstantFactorOptions {
  readonly tolerance?: number;
  readonly leastCells?: number;
  readonly leastAgreement?: number;
}

/**
 * Whether one table is another times a constant: exactly doubled (a world and its partners summed), on another scale (thousands), or at
 * another valuation. Formula: the median ratio of the cells that both have, when at least `leastAgreement` (all) of the
 * ratios lie within `tolerance` (2e-3, relative) of it and it isn't 1.
 * `kind`: `multiple` near 2 or 3 or their inverse; `scale` near a power of a thousand; `valuation` near 1.06 or 1.10 or their inverse.
 * Units: each table in one unit; the factor has none. Cells that are 0 or negative in either are left out.
 * Undefined: null when there is no such factor, or fewer than `leastCells` (3) cells to compare. Throws: `InvalidParameterError` for an option that there is not.
 * @example findConstantFactor(new Map([['2015', 10], ['2016', 8], ['2017', 12]]), new Map([['2015', 5], ['2016', 4], ['2017', 6]])) // => { factor: 2, kind: 'multiple', matching: 3, compared: 3 }
 * @example findConstantFactor(new Map([['2015', 10], ['2016', 8], ['2017', 12]]), new Map([['2015', 5], ['2016', 4], ['2017', 7]])) // => null
 */
export function findConstantFactor(
  table: ReadonlyMap<string, number>,
  reference: ReadonlyMap<string, number>,
  options: ConstantFactorOptions = {},
): ConstantFactor | null {
  const { tolerance = 2e-3, leastCells = 3, leastAgreement = 1 } = options;
  InvalidParameterError.expectOptions(options, { tolerance: null, leastCells: null, leastAgreement: null });
  const ratios = [...table].flatMap(([key, value]) => {
    const other = reference.get(key);
    return other === undefined || other <= 0 || value <= 0 ? [] : [value / other];
  });
  const factor = medianOf(ratios);
  if (factor === null || ratios.length < leastCells || isNear(factor, 1, tolerance)) return null;
  const matching = ratios.filter((ratio) => isNear(ratio, factor, tolerance)).length;
  if (matching < leastAgreement * ratios.length) return null;
  return { factor, kind: kindOf(factor, tolerance), matching, compared: ratios.length };
}

const kinds: readonly (readonly [kind: ConstantFactor['kind'], factors: readonly number[]])[] = [
  ['multiple', [2, 3]],
  ['scale', [1e3, 1e6, 1e9]],
  ['valuation', [1.06, 1.1]],
];

function kindOf(factor: number, tolerance: number): ConstantFactor['kind'] {
  const found = kinds.find(([, factors]) =>
    factors.some((known) => isNear(factor, known, tolerance) || isNear(factor, 1 / known, tolerance)),
  );
  return found === undefined ? 'other' : found[0];
}

function isNear(value: number, reference: number, tolerance: number): boolean {
  return Math.abs(value / reference - 1) <= tolerance;
}
