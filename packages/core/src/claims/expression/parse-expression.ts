import { ExpressionError } from '../../errors/expression-error.ts';
import type { ArithmeticOperator, ComparisonOperator, ExpressionNode, NameNode, NumberNode, Place } from './expression-node.ts';
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

/**
 * The tree of an expression in the words of the field: numbers with `%`, `k`, `mn`, `bn`, `tn`; years `2014..2023`; economies by code;
 * `*` for each of the five and `{KGZ, UZB}` for a choice; calls `growth(total(CHN, CA5), 2022)`; one year or member of a series
 * `[2022]`, `[KAZ]`; arithmetic, comparisons (`=` is `==`), `and`, `or`, `not`.
 * Throws `ExpressionError` with the position and what was expected there.
 * @example parseExpression('1 + 2').kind // => 'arithmetic'
 */
export function parseExpression(text: string): ExpressionNode {
  return new Parser(text).parse();
}

/** Operator precedence parsing after Pratt (1973): each token knows what it means at the start of an operand and after one. */
class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  /** Nodes written in brackets: `(a > b) > c` is no chain, `(a and b) and c` no list of three. */
  readonly #bracketed = new WeakSet<ExpressionNode>();
  #next = 0;

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
    let left = this.#operand();
    for (;;) {
      const operator = this.#symbol();
      const own = operator === null ? undefined : strengths.get(operator);
      if (operator === null || own === undefined || own <= strength) return left;
      this.#next += 1;
      left = this.#operation(left, operator, own);
    }
  }

  #operation(left: ExpressionNode, operator: string, strength: number): ExpressionNode {
    if (operator === 'and' || operator === 'or') {
      const right = this.#expression(strength);
      const before = left.kind === 'logic' && left.operator === operator && !this.#bracketed.has(left) ? left.operands : [left];
      return { kind: 'logic', operator, operands: [...before, right], start: left.start, end: right.end };
    }
    const comparison = comparisons.get(operator);
    if (comparison !== undefined) {
      const right = this.#expression(strength);
      const chained = left.kind === 'comparison' && !this.#bracketed.has(left);
      const operands = chained ? [...left.operands, right] : [left, right];
      const operators = chained ? [...left.operators, comparison] : [comparison];
      return { kind: 'comparison', operands, operators, start: left.start, end: right.end };
    }
    const right = this.#expression(operator === '^' ? strength - 1 : strength);
    return { kind: 'arithmetic', operator: operator as ArithmeticOperator, left, right, start: left.start, end: right.end };
  }

  #operand(): ExpressionNode {
    let node = this.#primary();
    while (this.#symbol() === '[') {
      this.#next += 1;
      const by = this.#expression(0);
      node = { kind: 'index', of: node, by, start: node.start, end: this.#take(']').end };
    }
    return node;
  }

  #primary(): ExpressionNode {
    const token = this.#token;
    if (token.kind === 'number') return this.#numberOrRange(token);
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
    return { kind: 'prefix', operator, of, start, end: of.end };
  }

  #inBrackets(): ExpressionNode {
    const { start } = this.#take('(');
    const inner = this.#expression(0);
    const node = { ...inner, start, end: this.#take(')').end };
    this.#bracketed.add(node);
    return node;
  }

  #numberOrRange(from: NumberNode): ExpressionNode {
    this.#next += 1;
    if (this.#symbol() !== '..') return from;
    this.#next += 1;
    const to = this.#token;
    if (to.kind !== 'number') throw this.#unexpected(['the last year of the range']);
    for (const year of [from, to]) {
      if (!/^\d{4}$/.test(year.printed)) throw this.#fault(year, 'not a year', ['a year of four digits']);
    }
    if (to.value < from.value) throw this.#fault(to, 'a range that runs backwards', [`a year from ${from.printed} on`]);
    this.#next += 1;
    return { kind: 'range', from: from.value, to: to.value, start: from.start, end: to.end };
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
    return { kind: 'call', word: token.name, operands, start: token.start, end: this.#take(')').end };
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
