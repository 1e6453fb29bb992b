/** What holds the words of an original together: digits, and signs that every language shares. */
const joints = '[ -@[-`{-~’“”–—]';
const run = (script: string): string => `\\p{sc=${script}}(?:${joints}*[\\p{sc=${script}}\\d)])*`;
const runs = new RegExp(`(?<en>${run('Latn')})|(?<zh>${run('Hani')})|(?<ru>${run('Cyrl')})`, 'gu');

/** A text in pieces: those in another language than its page with the language that their letters tell, the others with none, as codes (`CIF`) are. */
export function splitByLanguage(text: string, language: string): readonly { readonly text: string; readonly lang: string | null }[] {
  const originals = [...text.matchAll(runs)].flatMap(({ 0: found, index, groups = {} }) => {
    const lang = Object.entries(groups).find(([, one]) => one !== undefined)?.[0] ?? language;
    return lang === language || !/\p{Ll}{2}|\p{Lo}/u.test(found) ? [] : [{ index, found, lang }];
  });
  const ends = [0, ...originals.map(({ index, found }) => index + found.length)];
  return [...originals, { index: text.length, found: '', lang: language }]
    .flatMap(({ index, found, lang }, at) => [
      { text: text.slice(ends[at], index), lang: null },
      { text: found, lang },
    ])
    .filter((piece) => piece.text !== '');
}
