import { independentColumns, lengthOf } from '../../numerics/index.ts';
import { centredColumn } from './centred-column.ts';
import { effectProjection } from './effect-projection.ts';
import { effectSystem } from './effect-system.ts';
import { type Grouping, restrictGrouping } from './grouping.ts';
import { picked } from './picked.ts';
import { rowsWhere } from './rows-where.ts';
import { separatingRows } from './separating-rows.ts';

/** What is left of a column relative to its own size that counts as rounding. */
const roundingTolerance: number = 1e-9;

/**
 * Rows of a Poisson model that no finite coefficients can fit: outcomes of 0 that some combination of regressors and effects sets
 * apart, so that their fitted value runs to 0 and that combination without end. Formula: row i with y(i) = 0 is separated when there is
 * z = X b + effects with z = 0 where y > 0, z >= 0 where y = 0, and z(i) > 0. All such combinations are found exactly: those that vanish
 * where y > 0 form a space of few dimensions, in which the rows are searched.
 * Units: none. Shape: one outcome and one entry of each regressor a row; the result lists positions, upward. Groups whose outcomes are
 * all 0 must have been dropped before. Undefined: never.
 * Reference: Santos Silva and Tenreyro 2010, doi:10.1016/j.econlet.2010.02.020; Correia, Guimaraes and Zylkin 2021, arXiv 1903.01633.
 * @example separatedRows(Float64Array.of(1, 2, 0, 0), [Float64Array.of(1, 1, 1, 1), Float64Array.of(0, 0, 0, 1)], []) // => [3]
 */
export function separatedRows(outcome: Float64Array, regressors: readonly Float64Array[], effects: readonly Grouping[]): readonly number[] {
  const positive = rowsWhere(outcome, (value) => value > 0);
  const zero = rowsWhere(outcome, (value) => value === 0);
  if (zero.length === 0 || positive.length === 0) return [];
  const [inPositive, inZero] = [positive, zero].map((rows) => effects.map((effect) => restrictGrouping(effect, rows))) as [
    Grouping[],
    Grouping[],
  ];
  const projection = effectProjection(effectSystem(inPositive, positive.length), new Float64Array(positive.length).fill(1));
  const withoutEffects = (column: Float64Array): Float64Array => {
    const { residual, levels } = projection.project(picked(column, positive));
    const all = Float64Array.from([...residual, ...picked(column, zero)]);
    const rest = all.subarray(positive.length);
    for (const [effect, { of }] of inZero.entries())
      for (let row = 0; row < rest.length; row += 1)
        rest[row] = (rest[row] as number) - ((levels[effect] as Float64Array)[of[row] as number] as number);
    return all;
  };
  const fromEffects = projection.redundant.map(({ effect, level }) => {
    const column = new Float64Array((effects[effect] as Grouping).of.map((own) => Number(own === level)));
    return { values: withoutEffects(column).slice(positive.length), size: 1 };
  });
  const scales = regressors.map(scaleOf);
  const { dependent, remainders } = independentColumns(
    regressors.map(withoutEffects),
    positive.length,
    scales.map(({ length }) => length),
    roundingTolerance,
  );
  const fromRegressors = dependent.map((column) => ({
    values: (remainders[column] as Float64Array).slice(positive.length),
    size: (scales[column] as ReturnType<typeof scaleOf>).largest,
  }));
  const directions = [...fromEffects, ...fromRegressors].map(({ values, size }) =>
    values.map((value) => (Math.abs(value) <= roundingTolerance * size ? 0 : value)),
  );
  const marks = separatingRows(reducedRows(directions, zero.length));
  return zero.filter((_, place) => marks[place] === 1);
}

/** The directions as rows over as few coordinates as they span. */
function reducedRows(directions: readonly Float64Array[], count: number): readonly Float64Array[] {
  const scales = directions.map((direction) => lengthOf(direction));
  const { kept, remainders } = independentColumns(directions, count, scales, roundingTolerance);
  const basis = kept.map((column) => remainders[column] as Float64Array);
  const touched = Array.from({ length: count }, (_, row) => directions.some((direction) => direction[row] !== 0));
  return touched.map((some, row) => Float64Array.from(basis, (column) => (some ? (column[row] as number) : 0)));
}

/** Size of a column around its mean; its own size where it is constant. */
function scaleOf(column: Float64Array) {
  const constant = column.every((value) => value === column[0]);
  const values = constant ? column : centredColumn(column);
  return { length: lengthOf(values), largest: values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) };
}
