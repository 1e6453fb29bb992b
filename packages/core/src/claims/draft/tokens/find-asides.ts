import { once } from '../../../queries/index.ts';
import { nothing } from '../phrases/index.ts';
import { type DraftWord, lowerAt, touches, WordTree } from '../text/index.ts';
import {
  afterComma,
  asideOpeners,
  causes,
  countingParticiples,
  exclusions,
  figureWord,
  guards,
  letterOfWord,
  lettersOfClasses,
  superlatives,
} from './asides.data.ts';
import { isKnown } from './lexicon.ts';
import type { Found } from './written.ts';

/** The words with which asides open. */
const openers = once(() => {
  const tree = new WordTree<string>();
  for (const opener of asideOpeners) tree.add(opener.replaceAll('_', ' '), opener);
  return tree;
});

const ranks = new Map([...lettersOfClasses].flatMap(([, symbols], rank) => symbols.split(' ').map((symbol) => [symbol, rank] as const)));

const guarded = new Set(guards.flatMap(([, words]) => [...words]));

/** A sentence as a letter for each of its words: of several classes the one that tells most, of a word that may change what a figure is of `X`. */
function lettersOf(words: readonly DraftWord[], found: readonly Found[], isUnknown: (at: number) => boolean): string {
  const told = new Map<number, number>();
  for (const { symbol, from, to, says } of found) {
    const own = ranks.get(symbol);
    if (own === undefined) continue;
    const rank = says.figure?.unit === 'place' || says.when?.periods.length === 0 ? lettersOfClasses.length - 1 : own;
    for (let at = from; at < to; at += 1) told.set(at, Math.min(rank, told.get(at) ?? rank));
  }
  const letters = words.map(({ lower }, at) => {
    const letter = lettersOfClasses[told.get(at) ?? -1]?.[0];
    if (guarded.has(lower)) return 'X';
    if (letter !== undefined) return /[FWR]/.test(letter) && figureWord.test(lower) ? 'r' : letter;
    const plain = exclusions.has(lower) ? 'E' : letterOfWord.get(lower);
    return plain ?? (isUnknown(at) && lower.length > 1 ? 'u' : '.');
  });
  return letters.join('');
}

/** An aside: to the next sign, without figures, times and what tells them, but for what its kind may hold; goods of a list have commas between them. */
const asideWith = (more: string, list = ''): RegExp => new RegExp(`(?:[NOEuvaoi&.${more}]${list})*(?=[,;()]|$)`, 'y');
const goods = '|,(?=O+[&,])';
const [superlative, cause, opened, apposition, participle] = [
  asideWith('IPr', goods),
  asideWith('IW', goods),
  asideWith('', goods),
  asideWith('I'),
  asideWith(''),
];

/** Whether a word is the `as` of `twice as fast`: what follows tells how fast something grew, and may be neither passed over nor left out. */
export function isPace(words: readonly DraftWord[], at: number): boolean {
  return /^(?:twice|half|times)$/.test(lowerAt(words, at - 1)) && lowerAt(words, at) === 'as';
}

/** How an aside may go on from a word, and of how many words it is at least; null where none begins there. */
function asideAt(words: readonly DraftWord[], letters: string, first: number): readonly [pattern: RegExp, least: number] | null {
  const isAfterComma = letters.charAt(first - 1) === ',';
  const word = lowerAt(words, first);
  const opener = isPace(words, first) ? undefined : openers().at(words, first).at(-1);
  if (opener !== undefined && (isAfterComma || !afterComma.test(opener.item)))
    return [superlatives.test(opener.item) ? superlative : causes.test(opener.item) ? cause : opened, Math.max(2, opener.length)];
  if (!isAfterComma) return null;
  if (/[NPv]/.test(letters.charAt(first - 2)) && /^(?:an?|the|its|home|long|once)$/.test(word)) return [apposition, 2];
  return /^[a-z-]{3,}ing$/.test(word) && !isKnown(word) && !countingParticiples.has(word) ? [participle, 2] : null;
}

/**
 * What a sentence says beside its figures, which is passed over: asides to the next comma or the end, each with the comma before it, and in brackets;
 * between commas remarks of words that are not known; events that tell a time. Each is a pattern over the letters of the words.
 */
export function passedIn(words: readonly DraftWord[], found: readonly Found[], isUnknown: (at: number) => boolean): readonly Found[] {
  const letters = lettersOf(words, found, isUnknown);
  const matches = (symbol: string, pattern: RegExp): readonly Found[] =>
    Array.from(letters.matchAll(pattern), ({ 0: own, index }) => ({ symbol, from: index, to: index + own.length, says: nothing }));
  const asides = words.flatMap((_, first): Found[] => {
    const aside = asideAt(words, letters, first);
    if (aside === null) return [];
    const [pattern, least] = aside;
    pattern.lastIndex = first;
    const to = first + (pattern.exec(letters)?.[0] ?? '').length;
    const isOfName = letters.charAt(to) === '(' && letters.charAt(to - 1) === 'N';
    return to - first < least || isOfName
      ? []
      : [{ symbol: 'ASIDE', from: letters.charAt(first - 1) === ',' ? first - 1 : first, to, says: nothing }];
  });
  const events = found.flatMap((time): Found[] => {
    const before = /[oa](?<what>[NOEui&.]+)i$/.exec(letters.slice(0, time.from))?.groups?.['what'];
    const isEvent = time.symbol === 'PER' && before !== undefined && /^(?:[,;()]|$)/.test(letters.slice(time.to));
    return isEvent ? [{ symbol: 'EVENT', from: time.from - 1 - before.length, to: time.to, says: time.says }] : [];
  });
  return [
    ...matches('ASIDE', /\((?:[RrOEuaoi&.,;]+|(?:i.)?a[RrOEuaoi&.,;P]*)\)/g),
    ...asides,
    ...matches('REMARK', /(?:^|,)[aoi&.]*u[uaoi&.]*(?=,|$)/g),
    ...events,
  ];
}

/** What is part of a name where it has a capital: `Eurasian Development Bank`. */
const bodies = /^(?:Bank|Fund|Institute|University|Council|Centre|Center|Union|Association|Organi[sz]ation|Foundation|Chamber)$/;

/**
 * Runs of words with capitals that are not known: `OSW`, `Gazeta`. They may be who says something, and are nothing else. Of a name of two the second
 * part may mean anything by itself: `Asia-Plus`; `AEI's tracker` is one, too.
 */
export function namesIn(words: readonly DraftWord[], isUnknown: (at: number) => boolean): readonly Found[] {
  const letters = words.map(({ text, lower }, at) => {
    if (/^\p{Lu}/u.test(text) && (isUnknown(at) || bodies.test(text))) return 'N';
    if (words[at - 1]?.lower === '-' && /^\p{Lu}\p{Ll}/u.test(text) && touches(words[at - 1], words[at])) return 's';
    if (/^(?:of|for|and|the|\.|&|-)$/.test(lower)) return 'l';
    return lower === "'s" ? 'p' : /^(?:tracker|analysts|experts|economists|researchers)$/.test(lower) ? 't' : '.';
  });
  const runs = letters.join('').matchAll(/(?<!N)N(?:[Ns]|l(?=[Ns])){0,6}(?:pt)?/g);
  return Array.from(runs, ({ 0: run, index }) => ({ symbol: 'NAME', from: index, to: index + run.length, says: nothing }));
}

/** The place and the agency before the first words of a report: `BEIJING, Jan. 19 (Xinhua) --`, `ASTANA. KAZINFORM -`, `Gazeta.uz:`. */
export function datelineIn(words: readonly DraftWord[], isUnknown: (at: number) => boolean): readonly Found[] {
  const at = words.slice(0, 14).findIndex(({ lower }) => /^[-–—:]$/.test(lower));
  const before = words.slice(0, Math.max(0, at));
  const [sign = '', first = ''] = [words[at]?.text, before[0]?.text];
  const isPlace = sign !== ':' && /^\p{Lu}{4,}$/u.test(first) && !before.some(({ text }) => /^[$€¥%]$/.test(text));
  const isAgency =
    sign === ':' &&
    /\p{Lu}/u.test(before.map(({ text }) => text).join('')) &&
    before.every(({ text }, index) => isUnknown(index) || !/\p{L}/u.test(text));
  const to = words[at + 1]?.text === sign ? at + 2 : at + 1;
  return isPlace || isAgency ? [{ symbol: 'DATELINE', from: 0, to, says: nothing }] : [];
}
