import type { ExpressionNode } from './expression-node.ts';

/** Gives the text of a node, or null to print it as it is written. */
export type Replacement = (node: ExpressionNode) => string | null;

const strengths = { or: 1, and: 2, comparison: 4, '+': 5, '-': 5, '*': 6, '/': 6, '^': 8 } as const;
const strongest = 9;

/**
 * The text of a tree, with one space where spaces belong and brackets only where they are needed, so that the same expression always
 * has the same text. `replace` puts other text in the place of a node: its value, say.
 * @example printExpression(parseExpression('(1+2) * 3')) // => '(1 + 2) * 3'
 */
export function printExpression(node: ExpressionNode, replace: Replacement = () => null): string {
  const text = (part: ExpressionNode): string => replace(part) ?? write(part);
  const within = (part: ExpressionNode, strength: number): string => {
    const replaced = replace(part);
    if (replaced !== null) return replaced;
    return strengthOf(part) < strength ? `(${write(part)})` : write(part);
  };
  const write = (part: ExpressionNode): string => {
    switch (part.kind) {
      case 'number':
        return part.printed;
      case 'text':
        return part.value.includes("'") ? `"${part.value}"` : `'${part.value}'`;
      case 'name':
        return part.name;
      case 'month':
        return part.period;
      case 'members':
        return part.names === '*' ? '*' : `{${part.names.map(({ name }) => name).join(', ')}}`;
      case 'range':
        return `${part.from}..${part.to}`;
      case 'call':
        return `${part.word}(${part.operands.map(text).join(', ')})`;
      case 'index':
        return `${within(part.of, strongest)}[${text(part.by)}]`;
      case 'prefix':
        return part.operator === 'not' ? `not ${within(part.of, 3)}` : `-${within(part.of, 7)}`;
      case 'arithmetic': {
        const own = strengths[part.operator];
        const [left, right] = part.operator === '^' ? [own + 1, own] : [own, own + 1];
        return `${within(part.left, left)} ${part.operator} ${within(part.right, right)}`;
      }
      case 'comparison':
        return part.operands.map((item, index) => before(part.operators[index - 1]) + within(item, strengths.comparison + 1)).join('');
      case 'logic':
        return part.operands.map((item) => within(item, strengths[part.operator] + 1)).join(` ${part.operator} `);
    }
  };
  return text(node);
}

function before(operator: string | undefined): string {
  return operator === undefined ? '' : ` ${operator} `;
}

function strengthOf(node: ExpressionNode): number {
  if (node.kind === 'logic' || node.kind === 'arithmetic') return strengths[node.operator];
  if (node.kind === 'comparison') return strengths.comparison;
  return node.kind === 'prefix' ? (node.operator === 'not' ? 3 : 7) : strongest;
}
