import { ownValue } from '../../../model/values/index.ts';
/** Scales after a number, as the expression language writes them. */
export const scales: Readonly<Record<string, string>> = {
  trillion: 'tn',
  tn: 'tn',
  trln: 'tn',
  billion: 'bn',
  billions: 'bn',
  bln: 'bn',
  bn: 'bn',
  million: 'mn',
  millions: 'mn',
  mln: 'mn',
  mn: 'mn',
  m: 'mn',
  thousand: 'k',
  k: 'k',
};

/** Numbers in words. */
export const numberWords: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
};

/** Words for so many times as much; a half is one of them. */
export const multiples: Readonly<Record<string, string>> = {
  doubled: '2',
  doubling: '2',
  double: '2',
  doubles: '2',
  twofold: '2',
  twice: '2',
  tripled: '3',
  tripling: '3',
  triple: '3',
  trebled: '3',
  threefold: '3',
  quadrupled: '4',
  quadrupling: '4',
  quadruple: '4',
  fourfold: '4',
  quintupled: '5',
  fivefold: '5',
  sixfold: '6',
  sevenfold: '7',
  eightfold: '8',
  ninefold: '9',
  tenfold: '10',
  halved: '0.5',
  halving: '0.5',
};

const parts: Readonly<Record<string, number>> = { half: 2, halves: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, tenth: 10 };

/** A fraction in words as a percentage of the expression language: two thirds are 67%. Null for what is none. */
export function fractionOf(count: string, noun: string): string | null {
  const part = ownValue(parts, noun) ?? ownValue(parts, noun.replace(/s$/, ''));
  const share = part === undefined ? 0 : Number(count) / part;
  return share > 0 && share < 1 ? `${Math.round(share * 100)}%` : null;
}

/** Units of numbers that are no dollars. */
export const otherUnits: { readonly currencies: ReadonlySet<string>; readonly things: ReadonlySet<string> } = {
  currencies: new Set(
    'yuan renminbi rmb cny euro euros rubles roubles ruble rouble tenge som soms soum soums sum somoni manat pounds yen'.split(' '),
  ),
  things: new Set(
    'tonnes tons metric cubic barrels people passengers inhabitants vehicles cars trucks containers teu kilometres kilometers km square hectares kilowatt megawatt mw kwh vehicles trips visitors tourists jobs'.split(
      ' ',
    ),
  ),
};

/** Signs before a number. */
export const signs: Readonly<Record<string, 1 | -1>> = { '+': 1, '-': -1, '−': -1, '–': -1 };

/** Codes of currencies, before or after a number. */
export const dollarCodes: ReadonlySet<string> = new Set(['usd']);
export const otherCodes: ReadonlySet<string> = new Set(['cny', 'rmb', 'eur', 'rub', 'kzt', 'gbp', 'jpy', '¥', '€', '£', '₽']);

/** Words of a first place among others. */
export const superlatives: ReadonlySet<string> = new Set(['largest', 'biggest', 'main', 'top', 'leading', 'principal', 'foremost']);

/** Words of a further place: `the third largest`. */
export const ordinals: Readonly<Record<string, string>> = {
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  ninth: '9',
  tenth: '10',
};

/** Whom a rank is among: the noun within a few words after the superlative. */
export const rankedNouns: Readonly<Record<string, 'export' | 'import' | 'total'>> = {
  partner: 'total',
  supplier: 'import',
  source: 'import',
  market: 'export',
  destination: 'export',
  buyer: 'export',
  customer: 'export',
};
