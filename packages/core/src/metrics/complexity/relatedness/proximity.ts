import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { type Missing, missing, type Value } from '../../../model/values/index.ts';
import { presences, presencesByProduct, recordOf } from '../../definition/index.ts';
import { rowsOf } from '../../input/index.ts';
import { type PresenceInput, readPresence } from '../presence/presence-table.ts';
import { packMembers, sumWords } from './co-occurrence.ts';

/** What is compared, the value of a member with itself, and what a common presence is divided by: see `proximity`. */
export interface ProximityOptions {
  readonly of?: 'products' | 'economies';
  readonly diagonal?: 1 | 0;
  readonly norm?: 'max' | 'sqrt';
}

/** Proximities in one run of memory, cell (i, j) at i * size + j; a member in `absences` has none, and its cells hold 0. */
export interface ProximityTable {
  readonly size: number;
  readonly values: Float64Array;
  readonly absences: ReadonlyMap<number, Missing>;
  readonly at: (one: number, other: number) => Value;
}

/**
 * Proximity of each two products: the smaller of the two conditional probabilities that an economy present in one is present in the
 * other; with `of` `economies` the same of economies over their products. `norm` `sqrt` (Datawheel) divides by sqrt(u(k) u(k')). The
 * `diagonal` is 1 (default; Harvard, R economiccomplexity) or 0 (Datawheel).
 * Units: a ratio in [0, 1]. Shape: a table of 0 and 1, economies in rows, products in columns; the result is square and symmetric.
 * A Missing cell makes its member Missing, `out-of-domain` for a cell that is neither 0 nor 1.
 * Throws: `InvalidParameterError` when an option has an unknown name, or the table no rectangular shape.
 * @metric proximity
 * @example proximity([[1, 1], [1, 0]]) // => [[1, 0.5], [0.5, 1]]
 */
export function proximity(presence: PresenceInput, options: ProximityOptions = {}): readonly (readonly Value[])[] {
  const { size, ...table } = proximityTable(presence, options);
  return rowsOf({ rows: size, columns: size, ...table });
}

/**
 * Proximities as one run of memory, for large tables. Formula, units, undefined cases and throws: those of `proximity`.
 * @example proximityTable([[1, 1], [1, 0]]).at(0, 1) // => 0.5
 */
export function proximityTable(presence: PresenceInput, options: ProximityOptions = {}): ProximityTable {
  const { of = 'products', diagonal = 1, norm = 'max' } = options;
  InvalidParameterError.expectOptions(options, { of: ['products', 'economies'], diagonal: [1, 0], norm: ['max', 'sqrt'] });
  const { rows, columns, values: cells, rowAbsences, columnAbsences } = readPresence(presence);
  const byProduct = of === 'products';
  const [size, length] = byProduct ? [columns, rows] : [rows, columns];
  const packed = packMembers(cells, size, length, byProduct ? [columns, 1] : [1, columns]);
  const absences = new Map(byProduct ? columnAbsences : rowAbsences);
  for (const [one, { length: count }] of packed.placesOf.entries())
    if (count === 0 && !absences.has(one)) absences.set(one, missing('zero-denominator'));
  // Whatever a member shares is 0 of infinitely many.
  const counts = Float64Array.from(packed.placesOf, (list, one) => (absences.has(one) ? Number.POSITIVE_INFINITY : list.length));
  const values = new Float64Array(size * size);
  const { lanes, base, width: words } = packed;
  const fillCells = (one: number, sums: Float64Array, left: number, right: number): void => {
    const own = counts[one] as number;
    for (let word = left; word < right; word += 1) {
      let rest = sums[word] as number;
      for (let other = word * lanes; other < Math.min(one, (word + 1) * lanes); other += 1) {
        const next = Math.floor(rest / base);
        const others = counts[other] as number;
        const value = (rest - next * base) / (norm === 'max' ? Math.max(own, others) : Math.sqrt(own * others));
        values[one * size + other] = value;
        values[other * size + one] = value;
        rest = next;
      }
    }
  };
  const sums = Array.from({ length: tileSize }, () => new Float64Array(words));
  for (let top = 0; top < size; top += tileSize) {
    const end = Math.min(size, top + tileSize);
    const width = Math.ceil(end / lanes);
    for (let one = top; one < end; one += 1) sumWords(packed, one, width, sums[one - top] as Float64Array);
    for (let left = 0; left < width; left += wordsOfTile) {
      for (let one = top; one < end; one += 1) fillCells(one, sums[one - top] as Float64Array, left, Math.min(width, left + wordsOfTile));
    }
  }
  for (let one = 0; one < size; one += 1) values[one * size + one] = absences.has(one) ? 0 : diagonal;
  const at = (one: number, other: number): Value => absences.get(one) ?? absences.get(other) ?? (values[one * size + other] as number);
  return { size, values, absences, at };
}

/** Members that are compared with the members of some words at a time: what is mirrored across the diagonal stays near the processor. */
const tileSize: number = 64;
const wordsOfTile: number = 11;

/** Registry record of `proximity`. */
export const proximityMetric = /* @__PURE__ */ recordOf({
  id: 'proximity',
  formula: "phi(k,k') = sum_c B(c,k) B(c,k') / max(u(k), u(k'))",
  unit: 'ratio',
  input: 'a table of presences B, economies in rows and products in columns',
  inputs: { presence: presences },
  options: {
    of: { kind: 'choice', values: ['products', 'economies'], usedBy: 'both: R economiccomplexity' },
    diagonal: { kind: 'choice', values: [1, 0], usedBy: '1: Harvard, R economiccomplexity; 0: Datawheel' },
    norm: { kind: 'choice', values: ['max', 'sqrt'], usedBy: 'max: Hidalgo et al. 2007, Harvard, R economiccomplexity; sqrt: Datawheel' },
  },
  output: 'pairs',
  range: [0, 1],
  undefinedWhen: { 'zero-denominator': 'one of the two has no presence', 'out-of-domain': 'a cell of one of the two is neither 0 nor 1' },
  reference: 'Hidalgo et al. 2007, doi:10.1126/science.1144581',
  example: presencesByProduct,
  compute: ({ presence }, options) => {
    const found = proximity(presence, options);
    return options.of === 'economies' ? { rows: found } : { columns: found };
  },
});
