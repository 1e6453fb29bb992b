import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing } from '../../model/values/index.ts';
import type { MetricRecord } from '../definition/index.ts';
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
 * total = within + between = T of all lines. Between continuing and new lines it is read as the extensive margin.
 * Units: all lines in one unit; the results in nats. Shape: `groups` names the group of each line, in the order of the lines.
 * The first Missing line is returned as it is.
 * Throws: `InvalidParameterError` when the lists differ in length.
 * @metric theil-decomposition
 * @example theilDecomposition([1, 1, 1, 1], ['a', 'a', 'b', 'b']) // => { within: 0, between: 0, total: 0 }
 */
export function theilDecomposition(values: Vector, groups: readonly string[]): TheilDecomposition | Missing {
  if (values.length !== groups.length) {
    throw new InvalidParameterError('groups', `${groups.length} for ${values.length} lines`, 'one group for each line');
  }
  const lines = readTradeVector(values);
  if (isMissing(lines)) return lines;
  const total = sum(lines);
  if (!Number.isFinite(total)) return missing('out-of-domain');
  const parts = linesByGroup(lines, groups).map((own) => {
    const share = sum(own) / total;
    return { within: theilT(own), share, between: share === 0 ? 0 : share * Math.log((share * lines.length) / own.length) };
  });
  const within: number[] = [];
  for (const part of parts) {
    if (isMissing(part.within)) return part.within;
    within.push(part.share * part.within);
  }
  if (total === 0) return missing('zero-denominator');
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
export const theilDecompositionMetric: MetricRecord<'theil-decomposition'> = {
  id: 'theil-decomposition',
  family: 'concentration',
  formula: 'T = sum s(g) T(g) + sum s(g) ln(s(g) / (n(g) / n))',
  input: 'the values of all lines of a stated list, and the group of each line',
  unit: 'nats',
  range: [0, null],
  undefinedWhen: [
    { reason: 'zero-denominator', when: 'the total, or that of a group, is 0' },
    { reason: 'out-of-domain', when: 'a line is negative' },
  ],
  variants: [],
  requires: ['theil-t'],
  reference: 'Theil 1967; Cadot, Carrere and Strauss-Kahn 2011, Review of Economics and Statistics 93',
};
