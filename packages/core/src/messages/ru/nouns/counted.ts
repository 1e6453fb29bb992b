import type { NounForms } from './noun-forms.ts';
import { plural } from './plural.ts';

/** Small counts in words, in the nominative. */
const words = ['ноль', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'];

/** The same in the other cases; of things the accusative is the nominative. */
const declined = {
  gen: ['нуля', 'одного', 'двух', 'трёх', 'четырёх', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти'],
  dat: ['нулю', 'одному', 'двум', 'трём', 'четырём', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти'],
  ins: ['нулём', 'одним', 'двумя', 'тремя', 'четырьмя', 'пятью', 'шестью', 'семью', 'восемью', 'девятью', 'десятью'],
  pre: ['нуле', 'одном', 'двух', 'трёх', 'четырёх', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти'],
} as const;

/** Nouns that are counted: behind one, a few and many, and in the cases of the plural. */
const nouns = [
  { one: 'страна', few: 'страны', many: 'стран', dat: 'странам', ins: 'странами', pre: 'странах', isFeminine: true, isAnimate: false },
  {
    one: 'экономика',
    few: 'экономики',
    many: 'экономик',
    dat: 'экономикам',
    ins: 'экономиками',
    pre: 'экономиках',
    isFeminine: true,
    isAnimate: false,
  },
  {
    one: 'партнёр',
    few: 'партнёра',
    many: 'партнёров',
    dat: 'партнёрам',
    ins: 'партнёрами',
    pre: 'партнёрах',
    isFeminine: false,
    isAnimate: true,
  },
  { one: 'товар', few: 'товара', many: 'товаров', dat: 'товарам', ins: 'товарами', pre: 'товарах', isFeminine: false, isAnimate: false },
] as const;

/** A count as a sentence tells it, in the nominative or a case: small ones in words. */
export function countWord(count: number, grammaticalCase: 'nom' | keyof typeof declined = 'nom'): string {
  return (grammaticalCase === 'nom' ? words : declined[grammaticalCase])[count] ?? String(count);
}

/** A count that stands in words or digits in a case: `пяти` of `пять`. */
export function countIn(word: string, grammaticalCase: keyof typeof declined): string {
  return declined[grammaticalCase][words.indexOf(word)] ?? word;
}

/** A count with a noun in the nominative: `пять стран`, `2 партнёра`. */
export function counted(count: number, noun: (typeof nouns)[number]['one']): string {
  const found = nouns.find(({ one }) => one === noun) ?? nouns[0];
  const word = countWord(count);
  return `${found.isFeminine ? word.replace(/^два$/, 'две').replace(/^один$/, 'одна') : word} ${plural(count, found)}`;
}

const pattern = /^(\d+|[а-я]+) ([а-яё]+)$/;

/** The forms of a count with a noun that is counted, so that `пять стран` is declined as a noun is; undefined for any other text. */
export function countedNoun(text: string): NounForms | undefined {
  const [, said, noun] = pattern.exec(text) ?? [];
  const found = nouns.find(({ few, many }) => noun === few || noun === many);
  if (said === undefined || found === undefined) return undefined;
  const word = said === 'две' ? 'два' : said;
  if (!/^\d/.test(word) && !words.includes(word)) return undefined;
  const { many, dat, ins, pre, isAnimate } = found;
  const isSmall = word === 'два' || word === 'три' || word === 'четыре';
  const acc = isAnimate && isSmall ? `${countIn(word, 'gen')} ${many}` : text;
  const inCase = (grammaticalCase: keyof typeof declined, form: string): string => `${countIn(word, grammaticalCase)} ${form}`;
  return { gen: inCase('gen', many), dat: inCase('dat', dat), acc, ins: inCase('ins', ins), pre: inCase('pre', pre), gender: 'pl' };
}
