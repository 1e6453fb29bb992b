import { cyrillic, empty, former, kinds, latin, several, usual } from './spelling-words.data.ts';

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
  if (note !== '' && !former.test(note) && !several.has(spellingOf(before))) yield spellingOf(before);
  const [, coded = ''] = /^(?:[A-Z]{2,3}|\d{1,3})\s*[-–:]\s*(.+)$/s.exec(bare) ?? [];
  if (coded !== '') yield spellingOf(coded);
  const words = wordsOf(bare);
  const rest = words.filter((word) => !kinds.has(word));
  // The Republic of China is not what is called China.
  if (rest.length > 0 && rest.length < words.length && rest.join() !== 'china') yield rest.join(' ');
}
