import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing } from '../../model/values/index.ts';
import type { Vector } from './matrix.ts';
import { readTradeVector } from './read-vector.ts';

type Line<Vectors extends readonly Vector[]> = { readonly [Index in keyof Vectors]: number };

/**
 * Several lists over the same lines (products, partners) as one list of lines, each holding its amounts in the order of the lists.
 * Units: unchanged.
 * Undefined: the first Missing is returned as it is, one list after the other; `out-of-domain` for a negative or non-finite amount.
 * Throws: `InvalidParameterError` when the lists differ in length.
 * @example readTradeLines([[1, 2], [3, 4]]) // => [[1, 3], [2, 4]]
 */
export function readTradeLines<const Vectors extends readonly Vector[]>(lists: Vectors): readonly Line<Vectors>[] | Missing {
  const lengths = lists.map((list) => list.length);
  if (new Set(lengths).size > 1) throw new InvalidParameterError('lists', lengths.join(' and '), 'lists over the same lines');
  for (const list of lists) {
    const absence = Array.from(list).find(isMissing);
    if (absence !== undefined) return absence;
  }
  const columns: (readonly number[])[] = [];
  for (const list of lists) {
    const numbers = readTradeVector(list);
    if (isMissing(numbers)) return numbers;
    columns.push(numbers);
  }
  return Array.from({ length: lengths[0] as number }, (_, line) => columns.map((column) => column[line]) as unknown as Line<Vectors>);
}
