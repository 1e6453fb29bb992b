import type { Lattice, Token } from '../grammar/index.ts';
import { nothing } from '../phrases/index.ts';
import { type DraftWord, readWords } from '../text/index.ts';
import { type Entry, placed, type ReadLattice } from '../tokens/index.ts';
import { figureAt, type Piece, withUnitsOfList } from './read-figures.ts';
import { periodAt } from './read-periods.ts';
import type { WordsOfLanguage } from './words-of-language.ts';

/** Signs of the scripts that are read, as the productions have them. */
const signs: ReadonlyMap<string, string> = new Map(
  [',，', ';；', ':：', '(（', ')）', '-—–－−～~'].flatMap(([sign = '', ...others]) => others.map((other) => [other, sign])),
);

/**
 * A sentence of a language with tables as a lattice: from its beginning on the longest number, time, name or word that is known, then all that it
 * may mean. Words that change nothing are left out.
 */
export function readInWords(text: string, language: WordsOfLanguage): ReadLattice {
  const pieces = withUnitsOfList(piecesOf(plainly(text), language), language);
  const [tokens, words, wordOf]: readonly [Token[], Lattice['words'][number][], number[]] = [[], [], []];
  const unknown = new Set<DraftWord>();
  for (const [index, { word, all, figure }] of pieces.entries()) {
    if (all.some(({ symbol }) => symbol === null)) continue;
    const from = wordOf.length;
    wordOf.push(index);
    const isNumber = figure !== null || all.some(({ symbol }) => symbol === 'PER');
    if (!isNumber) words.push({ word: word.lower, from, to: from + 1 });
    if (all.length === 0 && /\p{L}/u.test(word.text)) unknown.add(word);
    for (const { symbol, says } of all) if (symbol !== null && symbol !== '') tokens.push({ symbol, says, from, to: from + 1 });
  }
  const told = pieces.map(({ word }) => word);
  tokens.push(...remarksIn(pieces, wordOf, language));
  return { end: wordOf.length, tokens, words, told, wordOf: [...wordOf, told.length], unknown };
}

/** A text with one kind of blanks, of digits and of a letter that may have dots or not; all that it says stands where it stood. */
function plainly(text: string): string {
  const wide = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfe_e0);
  const bare = text
    .replaceAll(/[\u00A0\u202F\u3000]/gu, ' ')
    .replaceAll('ё', 'е')
    .replaceAll('Ё', 'Е');
  return bare.replaceAll(/[０-９．％＋]/gu, wide);
}

/**
 * What stands between two signs and is not known, as a whole: it may be a remark, as long as nothing of it is a name, a number or a time. What is not
 * known after a word that opens a cause, up to the next that is, may be one, too.
 */
function remarksIn(pieces: readonly Piece[], wordOf: readonly number[], { guards }: WordsOfLanguage): readonly Token[] {
  const signsOf = wordOf.map((index) => {
    const { word, all = [], figure } = pieces[index] ?? {};
    if (word === undefined || /^[,;]$/.test(word.lower)) return word === undefined ? 'x' : ',';
    if (all.some(({ symbol }) => symbol === 'CAUSEW')) return 'c';
    const isPlain = figure === null && all.every(({ symbol }) => symbol === '') && !guards.has(word.lower);
    return isPlain ? (all.length === 0 && /\p{L}/u.test(word.text) ? 'u' : '.') : 'x';
  });
  const letters = signsOf.join('');
  const runs = (symbol: string, pattern: RegExp): readonly Token[] =>
    Array.from(letters.matchAll(pattern), ({ 0: run, index }) => ({ symbol, says: nothing, from: index, to: index + run.length }));
  return [...runs('REMARK', /(?<=^|,)[c.]*u[u.]*(?=,|$)/g), ...runs('CAUSE', /c[u.]*u/g)];
}

function piecesOf(text: string, language: WordsOfLanguage): readonly Piece[] {
  const words = readWords(text);
  const ends = new Map(words.map(({ end }, index) => [end, index + 1]));
  const pieces: Piece[] = [];
  let at = 0;
  for (let first = words[at]; first !== undefined; first = words[at]) {
    const figure = figureAt(text, first.start, ends, language);
    const time = periodAt(text, first.start, ends, language);
    const named = language.at(words, at);
    const to = Math.max(at + 1, figure?.to ?? at, time?.to ?? at, ...named.map(({ length }) => at + length));
    const { start, end } = { start: first.start, end: words[to - 1]?.end ?? first.end };
    const own = figure?.to === to ? figure : null;
    const of: Entry[] = time?.to === to && own === null ? [{ symbol: 'PER', says: { when: time.when } }] : [];
    if (own === null)
      for (const { item, length } of named)
        if (at + length === to) of.push({ symbol: item.symbol, says: placed(item.says, { start, end }) });
    const lower = text.slice(start, end).toLowerCase();
    pieces.push({ word: { text: text.slice(start, end), lower: signs.get(lower) ?? lower, start, end }, all: of, figure: own });
    at = to;
  }
  return pieces;
}
