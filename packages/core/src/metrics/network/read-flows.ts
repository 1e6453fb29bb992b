import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing } from '../../model/values/index.ts';
import { type MatrixInput, readTradeMatrix } from '../input/index.ts';

/** A network of flows: `at(i, j)` is what i sends to j, and Missing where that is; the diagonal is not part of it. */
export type FlowNetwork = ReturnType<typeof readFlows>;

/**
 * Reads a square table of bilateral flows. Formula: none. Units: any, one for all. Shape: exporters in rows, importers in columns, in the
 * same order. The diagonal is not read: trade within an economy is no flow between two.
 * Undefined: a Missing cell keeps its reason; `out-of-domain` for a negative one. Throws: `InvalidParameterError` when the table is not square.
 * @example readFlows([[0, 2], [3, 0]]).at(1, 0) // => 3
 */
export function readFlows(flows: MatrixInput) {
  const { rows, columns, at } = readTradeMatrix(flows);
  if (rows !== columns) throw new InvalidParameterError('flows', `${rows} rows of ${columns}`, 'as many rows as columns');
  return { size: rows, at };
}

/**
 * The flows of a network as numbers, 0 on the diagonal, row after row. Units: unchanged.
 * Undefined: the first Missing flow is returned as it is; `zero-denominator` when there is no flow above 0.
 * @example flowWeights(readFlows([[9, 2], [3, 9]])) // => Float64Array.of(0, 2, 3, 0)
 */
export function flowWeights({ size, at }: FlowNetwork): Float64Array | Missing {
  const weights = new Float64Array(size * size);
  let some = false;
  for (let from = 0; from < size; from += 1) {
    for (let to = 0; to < size; to += 1) {
      if (from === to) continue;
      const flow = at(from, to);
      if (isMissing(flow)) return flow;
      weights[from * size + to] = flow;
      some ||= flow > 0;
    }
  }
  return some ? weights : missing('zero-denominator');
}
