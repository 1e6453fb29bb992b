/** Words that say the same as others. */
const usual: ReadonlyMap<string, string> = new Map([
  ['rep', 'republic'],
  ['респ', 'республика'],
  ['dem', 'democratic'],
  ['fed', 'federated'],
  ['fmr', 'former'],
  ['is', 'islands'],
  ['isl', 'islands'],
  ['isds', 'islands'],
  ['island', 'islands'],
  ['st', 'saint'],
  ['&', 'and'],
]);

/** Words that make no name of its own. */
const empty = new Set(['the', 'of', 'and', 'и', '']);

/** What a state may call itself before its name. */
const kinds = new Set('republic,kingdom,state,federal,islamic,sultanate,principality,республика,королевство,исламская'.split(','));

/** Names that several economies share, so that what stands behind one tells which: it is never left out. */
const several = new Set([
  'korea',
  'congo',
  'guinea',
  'china',
  'islands virgin',
  'samoa',
  'martin saint',
  'корея',
  'конго',
  'китаи',
  'виргинские острова',
]);

/** Latin letters that look like Cyrillic ones, which stand among these in some files. */
const latin = 'aeopcxykmthb';
const cyrillic = 'аеорсхукмтнв';

/**
 * A name of an economy without case, accents, punctuation, usual abbreviations and the order of its words: what is the same of two spellings.
 * @example spellingOf('Korea, Rep. of') === spellingOf('Republic of Korea') // => true
 */
export function spellingOf(name: string): string {
  return wordsOf(name).join(' ');
}

function wordsOf(name: string): readonly string[] {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/о-ва?(?=\s|$)/g, 'острова');
  const one = /[а-я]/.test(plain) ? plain.replaceAll(/[aeopcxykmthb]/g, (letter) => cyrillic.charAt(latin.indexOf(letter))) : plain;
  const words = one.split(/[\s.,;:'’‘ʻ`´"«»*()（）[\]/–—-]+/).map((word) => usual.get(word) ?? word);
  return words.filter((word) => !empty.has(word)).toSorted();
}

/**
 * What a name may be printed beside: a note behind it (`Total 2`, `Germany (incl. ... from 1991)`), a code before it, or what a state calls itself. The
 * spellings without, the surest first.
 * @example [...looserSpellings('Republic of Kenya')] // => ['kenya']
 */
export function* looserSpellings(name: string): Generator<string> {
  const bare = name.replace(/(?<=\p{L}\.?)\s*\d{1,2}\)?\s*$/u, '');
  if (bare !== name) yield spellingOf(bare);
  const [before = '', note = ''] = bare.split(/\s*[(（](.*)$/s);
  if (note !== '' && !several.has(spellingOf(before))) yield spellingOf(before);
  const [, coded = ''] = /^(?:[A-Z]{2,3}|\d{1,3})\s*[-–:]\s*(.+)$/s.exec(bare) ?? [];
  if (coded !== '') yield spellingOf(coded);
  const words = wordsOf(bare);
  const rest = words.filter((word) => !kinds.has(word));
  // The Republic of China is not what is called China.
  if (rest.length > 0 && rest.length < words.length && rest.join() !== 'china') yield rest.join(' ');
}
