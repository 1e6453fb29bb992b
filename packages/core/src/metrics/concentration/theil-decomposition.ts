import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing } from '../../model/values/index.ts';
import { amounts, labels, recordOf } from '../definition/index.ts';
import { readTradeVector, type Vector } from '../input/index.ts';
import { sum } from '../numerics/index.ts';
import { theilT } from './theil-t.ts';

/** Concentration inside the groups and between them; the two add up to the total. */
export interface TheilDecomposition {
  readonly within: number;
  readonly between: number;
  readonly total: number;
}

/**
 * Theil's T taken apart by groups of lines. In full: within = sum over groups of s(g) T(g), between = sum s(g) ln(s(g) / (n(g) / n)),
 * total = within + between = T of all lines. A group of empty lines adds nothing to within, nor to between but that its lines count among the n: with active and
 * inactive lines as the two groups, between is ln(n / n active), the extensive margin, and within is T of the active lines, the intensive one (Cadot, Carrere and
 * Strauss-Kahn 2011).
 * Units: all lines in one unit; the results in nats. Shape: `groups` names the group of each line, in the order of the lines.
 * Undefined where all lines are 0. The first Missing line is returned as it is.
 * Throws: `InvalidParameterError` when the lists differ in length.
 * @metric theil-decomposition
 * @example theilDecomposition([1, 1, 1, 1], ['a', 'a', 'b', 'b']) // => { within: 0, between: 0, total: 0 }
 * @example theilDecomposition([1, 1, 0, 0], ['active', 'active', 'inactive', 'inactive']) // => { within: 0, between: Math.LN2, total: Math.LN2 }
 */
export function theilDecomposition(values: Vector, groups: readonly string[]): TheilDecomposition | Missing {
  if (values.length !== groups.length) {
    throw new InvalidParameterError('groups', `${groups.length} for ${values.length} lines`, 'one group for each line');
  }
  const lines = readTradeVector(values);
  if (isMissing(lines)) return lines;
  const total = sum(lines);
  if (!Number.isFinite(total)) return missing('out-of-domain');
  if (total === 0) return missing('zero-denominator');
  const parts = linesByGroup(lines, groups).map((own) => {
    const share = sum(own) / total;
    // The limit of s ln(s) as s goes to 0; the lines of such a group have no shares of its sum, and no T.
    if (share === 0) return { within: 0, share, between: 0 };
    return { within: theilT(own), share, between: share * Math.log((share * lines.length) / own.length) };
  });
  const within: number[] = [];
  for (const part of parts) {
    if (isMissing(part.within)) return part.within;
    within.push(part.share * part.within);
  }
  const result = { within: sum(within), between: Math.max(0, sum(parts.map(({ between }) => between))) };
  return { ...result, total: result.within + result.between };
}

function linesByGroup(lines: readonly number[], groups: readonly string[]): readonly (readonly number[])[] {
  const members = new Map<string, number[]>();
  for (const [line, group] of groups.entries()) {
    const own = members.get(group) ?? [];
    own.push(lines[line] as number);
    members.set(group, own);
  }
  return [...members.values()];
}

/** Registry record of `theil-decomposition`. */
export const theilDecompositionMetric = /* @__PURE__ */ recordOf({
  id: 'theil-decomposition',
  formula: 'T = sum s(g) T(g) + sum s(g) ln(s(g) / (n(g) / n))',
  unit: 'nats',
  input: 'the values of all lines of a stated list, and the group of each line',
  inputs: { value: amounts, group: labels },
  output: 'fields',
  range: [0, null],
  undefinedWhen: { 'zero-denominator': 'the total is 0', 'out-of-domain': 'a line is negative' },
  requires: ['theil-t'],
  reference: 'Theil 1967; Cadot, Carrere and Strauss-Kahn 2011, Review of Economics and Statistics 93',
  example: 'product,group,value\n27,fuels,60\n26,metals,10\n74,metals,25\n10,food,5',
  compute: ({ value, group }) => theilDecomposition(value, group),
});
