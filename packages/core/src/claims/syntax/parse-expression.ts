import { ExpressionError } from '../../errors/expression-error.ts';
import { comparePeriods, type Period, yearPeriod } from '../../model/values/index.ts';
import type { ArithmeticOperator, ComparisonOperator, ExpressionNode, MonthNode, NameNode, NumberNode, Place } from './expression-node.ts';
import { isYear, yearForm } from './is-year.ts';
import { readTokens, type Token } from './read-tokens.ts';

const comparisons: ReadonlyMap<string, ComparisonOperator> = new Map([
  ['=', '=='],
  ['==', '=='],
  ['!=', '!='],
  ['<', '<'],
  ['<=', '<='],
  ['>', '>'],
  ['>=', '>='],
]);

/** How tightly each operator binds what stands at its left; the weakest first. */
const strengths: ReadonlyMap<string, number> = new Map([
  ['or', 1],
  ['and', 2],
  ...[...comparisons.keys()].map((operator) => [operator, 4] as const),
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
  ['^', 8],
]);
const strengthOfNot = 3;
const strengthOfMinus = 7;
const operand = 'a number, a word, an economy, quoted text or (';

/** The longest expression, in characters. */
const longestExpression = 10_000;

/** How many operations, calls and brackets may stand within one another. */
const deepestExpression = 200;

/**
 * The tree of an expression in the words of the field: numbers with `%`, `k`, `mn`, `bn`, `tn`; years `2014..2023` and months `2026-01..2026-07`; economies by code;
 * `*` for each of the five and `{KGZ, UZB}` for a choice; calls `growth(total(CHN, CA5), 2022)`; one year, month, run of months or member of a series
 * `[2022]`, `[2026-07]`, `[2026-01..2026-07]`, `[KAZ]`; arithmetic, comparisons (`=` is `==`), `and`, `or`, `not`. A chain of comparisons, of `and` or of `or` is one level
 * however long; each other operation on the result of another is one more.
 * Throws `ExpressionError` with the position and what was expected there; also for a text of more than 10,000 characters, an expression
 * of more than 200 levels, and a number that is none to the machine.
 * @example parseExpression('1 + 2').kind // => 'arithmetic'
 */
export function parseExpression(text: string): ExpressionNode {
  if (text.length > longestExpression) {
    const expected = [`at most ${longestExpression} characters`];
    const problem = `an expression of ${text.length} characters`;
    throw new ExpressionError({ text, position: longestExpression, problem, found: text.slice(longestExpression), expected, nearest: [] });
  }
  return new Parser(text).parse();
}

/** Operator precedence parsing after Pratt (1973): each token knows what it means at the start of an operand and after one. */
class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  /** How many levels a node has below it; none where it isn't listed. */
  readonly #depths = new WeakMap<ExpressionNode, number>();
  #next = 0;
  #level = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = readTokens(text);
  }

  parse(): ExpressionNode {
    const node = this.#expression(0);
    if (this.#token.kind !== 'end') throw this.#unexpected(['an operator or the end']);
    return node;
  }

  get #token(): Token {
    const token = this.#tokens[this.#next];
    if (token === undefined) throw new RangeError(`expression: no token ${this.#next}`);
    return token;
  }

  #expression(strength: number): ExpressionNode {
    if (this.#level >= deepestExpression) throw this.#tooDeep(this.#token);
    this.#level += 1;
    let left = this.#operand();
    for (let own = this.#strengthOfNext(); own > strength; own = this.#strengthOfNext()) left = this.#operation(left, own);
    this.#level -= 1;
    return left;
  }

  #strengthOfNext(): number {
    const operator = this.#symbol();
    const strength = operator === null ? undefined : strengths.get(operator);
    return strength === undefined ? 0 : strength;
  }

  #operation(left: ExpressionNode, strength: number): ExpressionNode {
    const operator = this.#symbol();
    if (operator === 'and' || operator === 'or') return this.#logic(left, operator, strength);
    if (comparisons.has(operator ?? '')) return this.#comparison(left, strength);
    this.#next += 1;
    const right = this.#expression(operator === '^' ? strength - 1 : strength);
    const { start } = left;
    return this.#over([left, right], { kind: 'arithmetic', operator: operator as ArithmeticOperator, left, right, start, end: right.end });
  }

  /** The whole chain: what is in brackets at its beginning, as in `(a and b) and c`, is an operand of it. */
  #logic(first: ExpressionNode, operator: 'and' | 'or', strength: number): ExpressionNode {
    const operands = [first];
    let last = first;
    while (this.#symbol() === operator) {
      this.#next += 1;
      last = this.#expression(strength);
      operands.push(last);
    }
    return this.#over(operands, { kind: 'logic', operator, operands, start: first.start, end: last.end });
  }

  /** The whole chain: `(a > b) > c` is none of three. */
  #comparison(first: ExpressionNode, strength: number): ExpressionNode {
    const operands = [first];
    let last = first;
    const operators: ComparisonOperator[] = [];
    for (let next = comparisons.get(this.#symbol() ?? ''); next !== undefined; next = comparisons.get(this.#symbol() ?? '')) {
      this.#next += 1;
      operators.push(next);
      last = this.#expression(strength);
      operands.push(last);
    }
    return this.#over(operands, { kind: 'comparison', operands, operators, start: first.start, end: last.end });
  }

  #operand(): ExpressionNode {
    let node = this.#primary();
    while (this.#symbol() === '[') {
      this.#next += 1;
      const by = this.#expression(0);
      node = this.#over([node, by], { kind: 'index', of: node, by, start: node.start, end: this.#take(']').end });
    }
    return node;
  }

  /** A node over its parts. What reads a tree goes down into it, level by level, so that its depth has a limit. */
  #over(parts: readonly ExpressionNode[], node: ExpressionNode): ExpressionNode {
    const depth = 1 + Math.max(0, ...parts.map((part) => this.#depthOf(part)));
    if (depth > deepestExpression) throw this.#tooDeep(node);
    this.#depths.set(node, depth);
    return node;
  }

  #depthOf(node: ExpressionNode): number {
    const depth = this.#depths.get(node);
    return depth === undefined ? 0 : depth;
  }

  #tooDeep(place: Place): ExpressionError {
    return this.#fault(place, `more than ${deepestExpression} levels`, [
      `at most ${deepestExpression} operations or brackets within one another`,
    ]);
  }

  #primary(): ExpressionNode {
    const token = this.#token;
    if (token.kind === 'number' || token.kind === 'month') return this.#numberOrRange(token);
    if (token.kind === 'text') {
      this.#next += 1;
      return token;
    }
    if (token.kind === 'name') return this.#nameOrCall(token);
    switch (this.#symbol()) {
      case '(':
        return this.#inBrackets();
      case '-':
        return this.#prefixed('-', strengthOfMinus);
      case 'not':
        return this.#prefixed('not', strengthOfNot);
      case '*':
        this.#next += 1;
        return { kind: 'members', names: '*', start: token.start, end: token.end };
      case '{':
        return this.#members(token);
      default:
        throw this.#unexpected([operand]);
    }
  }

  #prefixed(operator: '-' | 'not', strength: number): ExpressionNode {
    const { start } = this.#token;
    this.#next += 1;
    const of = this.#expression(strength);
    return this.#over([of], { kind: 'prefix', operator, of, start, end: of.end });
  }

  #inBrackets(): ExpressionNode {
    const { start } = this.#take('(');
    const inner = this.#expression(0);
    const node = { ...inner, start, end: this.#take(')').end };
    this.#depths.set(node, this.#depthOf(inner));
    return node;
  }

  #numberOrRange(from: NumberNode | MonthNode): ExpressionNode {
    this.#next += 1;
    if (this.#symbol() !== '..') return from;
    this.#next += 1;
    const to = this.#token;
    if (to.kind !== from.kind || (to.kind !== 'number' && to.kind !== 'month'))
      throw this.#unexpected([`the last ${from.kind === 'month' ? 'month' : 'year'} of the range`]);
    const [first, last] = [this.#periodOf(from), this.#periodOf(to)];
    if (comparePeriods(last, first) < 0)
      throw this.#fault(to, 'a range that runs backwards', [`a ${from.kind === 'month' ? 'month' : 'year'} from ${first} on`]);
    this.#next += 1;
    return { kind: 'range', from: first, to: last, start: from.start, end: to.end };
  }

  #periodOf(node: NumberNode | MonthNode): Period {
    if (node.kind === 'month') return node.period;
    if (!isYear(node)) throw this.#fault(node, 'not a year', [yearForm]);
    return yearPeriod(node.value);
  }

  #nameOrCall(token: Token & { readonly kind: 'name' }): ExpressionNode {
    this.#next += 1;
    if (this.#symbol() !== '(') return token;
    this.#next += 1;
    const operands = this.#symbol() === ')' ? [] : [this.#expression(0)];
    while (this.#symbol() === ',') {
      this.#next += 1;
      operands.push(this.#expression(0));
    }
    if (this.#symbol() !== ')') throw this.#unexpected([', or )']);
    return this.#over(operands, { kind: 'call', word: token.name, operands, start: token.start, end: this.#take(')').end });
  }

  #members({ start }: Place): ExpressionNode {
    this.#take('{');
    const names = [this.#name()];
    while (this.#symbol() === ',') {
      this.#next += 1;
      names.push(this.#name());
    }
    if (this.#symbol() !== '}') throw this.#unexpected([', or }']);
    return { kind: 'members', names, start, end: this.#take('}').end };
  }

  #name(): NameNode {
    const token = this.#token;
    if (token.kind !== 'name') throw this.#unexpected(['the code of an economy']);
    this.#next += 1;
    return token;
  }

  #symbol(): string | null {
    const token = this.#token;
    return token.kind === 'symbol' ? token.symbol : null;
  }

  #take(symbol: string): Token {
    const token = this.#token;
    if (this.#symbol() !== symbol) throw this.#unexpected([symbol]);
    this.#next += 1;
    return token;
  }

  #unexpected(expected: readonly string[]): ExpressionError {
    return this.#fault(this.#token, this.#token.kind === 'end' ? 'unexpected end' : 'unexpected text', expected);
  }

  #fault({ start, end }: Place, problem: string, expected: readonly string[]): ExpressionError {
    return new ExpressionError({
      text: this.#text,
      position: start,
      problem,
      found: this.#text.slice(start, end),
      expected,
      nearest: [],
    });
  }
}
