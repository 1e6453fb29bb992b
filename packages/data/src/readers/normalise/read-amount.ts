import type { NormalisationRule } from './rule-counts.ts';

/** A number as a file prints it, in plain digits, and the rules that made it so. */
export interface Amount {
  readonly value: number;
  readonly rules: readonly NormalisationRule[];
}

/**
 * No amount is greater: all economies together trade less than 10^14 dollars a year. What is printed beyond it is a fault of the file, and sums of such would
 * be infinite.
 */
export const mostAmount = 1e18;

/** Why a field holds no amount. */
export type NoAmount = 'missing' | 'ambiguous' | 'too-large' | 'invalid';

/** Tokens that stand for no value where a value is expected; never in a column of codes, where `NA` is Namibia. */
const missingTokens = new Set(['', ':', '—', '–', '-', '..', '...', '…', '?', 'N/A', 'NA', 'n/a', 'na', 'NULL', 'null']);

const noRules: readonly NormalisationRule[] = [];
const trimmedAlone: readonly NormalisationRule[] = ['trim'];

/** How JSON and Parquet give a number that no computer stores, once they are read. */
const infinite = /^[+-]?Infinity$/;

const plain = /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const groupedByDots = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const groupedByBlanks = /^-?\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d+)?$/;

/**
 * The number that a field of values prints, times ten to the power `scale`; `missing` for a token that stands for none, `ambiguous` where a
 * comma may be of thousands or of decimals, `too-large` for more than `mostAmount`, `invalid` for anything else. Digits are shifted as text, so that
 * no rounding enters.
 * @example readAmount('4,101,700') // => { value: 4101700, rules: ['thousands'] }
 * @example readAmount('   262678.400', { scale: 3 }) // => { value: 262678400, rules: ['trim'] }
 * @example readAmount('１２３万') // => { value: 1230000, rules: ['fullwidth-digits', 'wan-yi'] }
 * @example readAmount('(12.5)') // => { value: -12.5, rules: ['paren-negative'] }
 * @example readAmount('1,234', { decimal: null }) // => 'ambiguous'
 * @example readAmount('1,5E+9', { decimal: ',' }) // => { value: 1500000000, rules: ['decimal-comma'] }
 * @example readAmount('?') // => 'missing'
 * @example readAmount('1e309') // => 'too-large'
 */
export function readAmount(
  text: string,
  { scale = 0, decimal = '.' }: { readonly scale?: number; readonly decimal?: '.' | ',' | null } = {},
): Amount | NoAmount {
  if (plain.test(text) && decimal === '.') return amountOf(shifted(text, scale), noRules);
  let body = text.trim();
  if (body !== text && plain.test(body) && decimal === '.') return amountOf(shifted(body, scale), trimmedAlone);
  const rules: NormalisationRule[] = body === text ? [] : ['trim'];
  if (missingTokens.has(body)) return 'missing';
  if (infinite.test(body)) return 'too-large';
  const narrow = body.replaceAll(/[０-９．，－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  if (narrow !== body) rules.push('fullwidth-digits');
  body = narrow;
  let power = scale;
  const big = /^(.*?)\s*([万亿])$/.exec(body);
  if (big !== null) {
    rules.push('wan-yi');
    body = big[1] ?? '';
    power += big[2] === '万' ? 4 : 8;
  }
  const parenthesised = /^\((.+)\)$/.exec(body);
  if (parenthesised !== null) {
    rules.push('paren-negative');
    body = `-${parenthesised[1]}`;
  }
  const digits = withoutSeparators(body.replace('−', '-'), decimal, rules);
  return digits === 'ambiguous' || digits === 'invalid' ? digits : amountOf(shifted(digits, power), rules);
}

/** The amount that a number is. */
function amountOf(value: number, rules: readonly NormalisationRule[]): Amount | 'too-large' {
  return Math.abs(value) <= mostAmount ? { value, rules } : 'too-large';
}

function withoutSeparators(body: string, decimal: '.' | ',' | null, rules: NormalisationRule[]): string {
  if (decimal !== '.' && body.includes(',')) return withCommas(body, decimal, rules);
  if (decimal === ',' && groupedByDots.test(body)) {
    rules.push('thousands');
    return body.replaceAll('.', '');
  }
  if (plain.test(body)) return body;
  if (grouped.test(body) || groupedByBlanks.test(body)) {
    rules.push('thousands');
    return body.replaceAll(/[, \u00A0\u202F]/g, '');
  }
  return 'invalid';
}

/** A number with commas where these may be of decimals: one comma before other than three digits is. */
function withCommas(body: string, decimal: ',' | null, rules: NormalisationRule[]): string {
  if (decimal === null && /^-?\d{1,3},\d{3}$/.test(body)) return 'ambiguous';
  if (decimal === null && grouped.test(body)) {
    rules.push('thousands');
    return body.replaceAll(',', '');
  }
  if (groupedByDots.test(body)) {
    rules.push('thousands', 'decimal-comma');
    return body.replaceAll('.', '').replace(',', '.');
  }
  if (!/^-?\d+,\d+(?:[eE][+-]?\d+)?$/.test(body)) return 'invalid';
  rules.push('decimal-comma');
  return body.replace(',', '.');
}

function shifted(digits: string, power: number): number {
  if (power === 0) return Number(digits);
  if (!/[eE]/.test(digits)) return Number(`${digits}e${power}`);
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}
