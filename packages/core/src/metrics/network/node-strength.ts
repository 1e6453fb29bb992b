import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import { flows, flowsOfPairs, recordOf } from '../definition/index.ts';
import type { MatrixInput } from '../input/index.ts';
import { sum } from '../numerics/index.ts';
import { readFlows } from './read-flows.ts';

/** For each member of a network, in its order, all it sends and all it receives. */
export interface NodeStrength {
  readonly out: readonly Value[];
  readonly in: readonly Value[];
}

/**
 * Strength of each member of a network of flows: all that it sends, and all that it receives. What a member sends itself is not counted.
 * Units: that of the flows, at least 0. Shape: a square table, exporters in rows, importers in columns; the diagonal is not read.
 * A member with a Missing flow has that flow's reason.
 * Throws: `InvalidParameterError` when the table is not square.
 * @metric node-strength
 * @example nodeStrength([[0, 3], [1, 0]]) // => { out: [3, 1], in: [1, 3] }
 */
export function nodeStrength(flows: MatrixInput): NodeStrength {
  const { size, at } = readFlows(flows);
  const members = Array.from({ length: size }, (_, member) => member);
  const strength = (own: number, flowWith: (other: number) => Value): Value => {
    const terms = members.filter((other) => other !== own).map(flowWith);
    const absence = terms.find(isMissing);
    if (absence !== undefined) return absence;
    const total = sum(terms as Exclude<Value, Missing>[]);
    return Number.isFinite(total) ? total : missing('out-of-domain');
  };
  return {
    out: members.map((member) => strength(member, (other) => at(member, other))),
    in: members.map((member) => strength(member, (other) => at(other, member))),
  };
}

/** Registry record of `node-strength`. */
export const nodeStrengthMetric = /* @__PURE__ */ recordOf({
  id: 'node-strength',
  formula: 'out(i) = sum_j w(i,j); in(j) = sum_i w(i,j)',
  unit: 'usd',
  input: 'a square table of bilateral flows, exporters in rows and importers in columns',
  inputs: { flows: flowsOfPairs },
  output: 'rows',
  range: [0, null],
  undefinedWhen: { 'out-of-domain': 'a flow is negative, or a sum beyond the largest number' },
  reference: 'Barrat et al. 2004, doi:10.1073/pnas.0400087101',
  example: flows,
  compute: ({ flows }) => nodeStrength(flows),
});
