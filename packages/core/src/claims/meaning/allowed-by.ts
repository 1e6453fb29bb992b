import type { ComparisonOperator } from '../syntax/index.ts';
import type { Interval } from './intervals/index.ts';
import type { NumberMeaning } from './meaning.ts';

const positive = Number.POSITIVE_INFINITY;
const negative = Number.NEGATIVE_INFINITY;

/** A number half way between two printed ones rounds to one of them alone: the ends are drawn in by a millionth. */
const inside = 1 - 1e-6;

/**
 * The numbers that stand to a number of the text as an operator says: those that round to it, those above it. Null for `!=`, which leaves
 * no interval. Strict and weak order give the same interval, for its ends belong to it.
 */
export function allowedBy(operator: ComparisonOperator, { node, stated }: NumberMeaning): Interval | null {
  const value = numberIn(node);
  if (value === null || stated === null) return null;
  switch (operator) {
    case '==':
      return { low: value - stated * inside, high: value + stated * inside };
    case '>':
    case '>=':
      return { low: value, high: positive };
    case '<':
    case '<=':
      return { low: negative, high: value };
    default:
      return null;
  }
}

function numberIn(node: NumberMeaning['node']): number | null {
  if (node.kind === 'number') return node.value;
  if (node.kind === 'prefix') {
    const inner = numberIn(node.of);
    return inner === null ? null : -inner;
  }
  const [inner] = node.kind === 'call' ? node.operands : [];
  return inner === undefined ? null : numberIn(inner);
}
