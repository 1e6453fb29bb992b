import { ExpressionError } from '../../errors/expression-error.ts';
import { periodSchema } from '../../model/values/index.ts';
import type { MonthNode, NumberNode, Place } from './expression-node.ts';

/** A piece of an expression. `symbol` covers operators, brackets, and the words `and`, `or`, `not`. */
export type Token =
  | NumberNode
  | MonthNode
  | (Place & { readonly kind: 'text'; readonly value: string })
  | (Place & { readonly kind: 'name'; readonly name: string })
  | (Place & { readonly kind: 'symbol'; readonly symbol: string })
  | (Place & { readonly kind: 'end' });

const scales = { '': 1, '%': 0.01, k: 1e3, mn: 1e6, bn: 1e9, tn: 1e12 } as const;
type Suffix = keyof typeof scales;

const patterns = {
  space: /\s+/y,
  month: /\d{4}-(?:0[1-9]|1[0-2])(?![\d.]\d|\d)/y,
  number: /(?<digits>\d+(?:\.\d+)?)(?:\s*(?<percent>%)|\s?(?<scale>k|mn|bn|tn)\b)?/y,
  text: /'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<goods>[A-Z]+\d*:[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*)/y,
  name: /[A-Za-z_][A-Za-z0-9_]*/y,
  symbol: /\.\.|==|!=|<=|>=|[=<>+\-*/^()[\]{},]/y,
} as const;

const wordSymbols: ReadonlySet<string> = new Set(['and', 'or', 'not']);

/** The pieces of an expression, the last of them `end`. Throws `ExpressionError` for a character that begins none. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const space = matchAt(patterns.space, text, position);
    if (space !== null) {
      position += space[0].length;
      continue;
    }
    const token = readToken(text, position);
    tokens.push(token);
    position = token.end;
  }
  tokens.push({ kind: 'end', start: text.length, end: text.length });
  return tokens;
}

function readToken(text: string, start: number): Token {
  const month = matchAt(patterns.month, text, start);
  if (month !== null) return { kind: 'month', period: periodSchema.parse(month[0]), start, end: start + month[0].length };
  const number = matchAt(patterns.number, text, start);
  if (number !== null) return readNumber(text, start, number);
  const quoted = matchAt(patterns.text, text, start);
  if (quoted !== null) {
    const { single, double, goods = '' } = quoted.groups ?? {};
    return { kind: 'text', value: single ?? double ?? goods, start, end: start + quoted[0].length };
  }
  const name = matchAt(patterns.name, text, start);
  if (name !== null) {
    const place = { start, end: start + name[0].length };
    return wordSymbols.has(name[0]) ? { kind: 'symbol', symbol: name[0], ...place } : { kind: 'name', name: name[0], ...place };
  }
  const symbol = matchAt(patterns.symbol, text, start);
  if (symbol !== null) return { kind: 'symbol', symbol: symbol[0], start, end: start + symbol[0].length };
  const found = text.charAt(start);
  const expected = found === "'" || found === '"' ? ['a closing quotation mark'] : ['a word, a number, quoted text or an operator'];
  throw new ExpressionError({ text, position: start, problem: 'unexpected character', found, expected, nearest: [] });
}

function readNumber(text: string, start: number, match: RegExpExecArray): NumberNode {
  const { digits = '', percent, scale } = match.groups ?? {};
  const end = start + match[0].length;
  const suffix = (percent ?? scale ?? '') as Suffix;
  const tail = matchAt(patterns.name, text, end);
  if (tail !== null && suffix !== '%') {
    throw new ExpressionError({
      text,
      position: end,
      problem: 'unexpected letters after a number',
      found: tail[0],
      expected: ['%, k, mn, bn or tn'],
      nearest: [],
    });
  }
  const point = digits.indexOf('.');
  const decimals = point === -1 ? 0 : digits.length - point - 1;
  const unit = scales[suffix];
  const value = scaled(digits, unit);
  if (!Number.isFinite(value)) {
    throw new ExpressionError({
      text,
      position: start,
      problem: 'too large a number',
      found: match[0],
      expected: ['a number below 1.8e308'],
      nearest: [],
    });
  }
  return { kind: 'number', printed: `${digits}${suffix}`, value, decimals, unit, suffix, start, end };
}

/** Digits times a unit without the error of a multiplication in binary: 28.6 billion is 28600000000 exactly. */
function scaled(digits: string, unit: number): number {
  return Number(`${digits}e${Math.round(Math.log10(unit))}`);
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}
