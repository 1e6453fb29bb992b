import { once } from '../../../queries/index.ts';
import { nothing } from '../phrases/index.ts';
import { type DraftWord, lowerAt, said, WordTree } from '../text/index.ts';
import { asideOpeners, countingParticiples, exclusions, guards } from './asides.data.ts';
import { isKnown } from './lexicon.ts';
import { type Found, placesFrom, placesOf } from './match-words.ts';

/** Words with which an aside opens after a comma alone. */
const afterCommaOnly: ReadonlySet<string> = new Set(['nearly', 'almost', 'virtually']);

/** The words with which asides open. */
const openers = once(() => {
  const tree = new WordTree<readonly string[]>();
  for (const opener of asideOpeners) tree.add(opener.replaceAll('_', ' '), opener.split('_'));
  return tree;
});

/** Classes that an aside may not hold: they speak of figures. */
const speaking: ReadonlySet<string> = new Set(['FIG', 'FIGX', 'RANGE', 'PER', 'FLOW', 'RECORDS', 'SHAREN', 'IND']);

/** Words for a figure that a superlative may name: `the highest monthly figure of the year`. */
const figureWord = /^(?:figures?|total|value|volume|result|data|levels?)$/;

/** The asides of a sentence: each from the comma before it, or from its first word where none is needed, to the next comma or the end. */
export function asidesIn(words: readonly DraftWord[], found: readonly Found[]): readonly Found[] {
  const isTold = ({ symbol, says }: Found): boolean =>
    speaking.has(symbol) && says.figure?.unit !== 'place' && says.when?.periods.length !== 0 && symbol !== 'IND';
  const [told, times] = [placesOf(found.filter(isTold)), placesOf(found.filter(({ symbol }) => symbol === 'PER'))];
  const [things, flows] = [
    placesOf(found.filter(({ symbol }) => symbol === 'IND')),
    placesOf(found.filter(({ symbol }) => symbol === 'FLOW')),
  ];
  const goods = placesOf(found.filter(({ symbol }) => symbol === 'GOOD'));
  const afterName = new Set(found.filter(({ symbol }) => symbol === 'PARTY' || symbol === 'PER').map(({ to }) => to));
  const asides = words.flatMap(({ lower }, at): Found[] => {
    const isAfterComma = /^[,–—]$/.test(lower);
    const first = isAfterComma ? at + 1 : at;
    const named = openers().at(words, first).at(-1)?.item;
    const isOther = isAfterComma && afterName.has(at) && isApposition(words, first);
    const isNamed = named !== undefined && (isAfterComma || !named.some((word) => afterCommaOnly.has(word)));
    if (!isNamed && !isOther && !(isAfterComma && isParticiple(words, first))) return [];
    const isMost = isNamed && isSuperlative(named);
    const isReason = isNamed && isCause(named);
    const isOpen = (place: number): boolean =>
      (isReason && flows.has(place)) || (isMost && (times.has(place) || figureWord.test(lowerAt(words, place))));
    let to = first;
    while (to < words.length && (!isEnd(lowerAt(words, to)) || (isNamed && isItemOfList(words, to, goods)))) {
      const isThing = things.has(to) && !isMost && !isOther && !isReason;
      if ((told.has(to) && !isOpen(to)) || isThing || isGuard(lowerAt(words, to))) return [];
      to += 1;
    }
    const isBracketed = lowerAt(words, to) === '(' && found.some((one) => one.symbol === 'PARTY' && one.from >= first && one.to === to);
    return to - first >= (isNamed ? named.length : 1) && to > first + 1 && !isBracketed
      ? [{ symbol: 'ASIDE', from: at, to, says: nothing }]
      : [];
  });
  return [...bracketsIn(words, found), ...asides];
}

/** Events that tell a time: `when the pandemic hit in 2020`, `since the initiative was launched in 2013`; each from the word after its opener to its time. */
export function eventsIn(words: readonly DraftWord[], found: readonly Found[]): readonly Found[] {
  const told = placesOf(found.filter(({ symbol }) => speaking.has(symbol)));
  const isOver = (at: number): boolean => told.has(at) || isGuard(lowerAt(words, at)) || isEnd(lowerAt(words, at)) || opensEvent(words, at);
  return found.flatMap((time): Found[] => {
    const isDated = time.symbol === 'PER' && /^(?:in|of|during)$/.test(lowerAt(words, time.from - 1));
    if (!isDated || !(isEnd(lowerAt(words, time.to)) || time.to === words.length)) return [];
    let from = time.from - 1;
    while (from > 0 && !isOver(from - 1)) from -= 1;
    return opensEvent(words, from - 1) && from < time.from - 1 ? [{ symbol: 'EVENT', says: time.says, from, to: time.to }] : [];
  });
}

function opensEvent(words: readonly DraftWord[], at: number): boolean {
  return /^(?:since|when|as|after|before|following)$/.test(lowerAt(words, at));
}

/** Words of a remark between commas that is not known, and tells of no figure: it is passed over, and what stands beside it can be right, never off. */
export function remarksIn(words: readonly DraftWord[], found: readonly Found[], isUnknown: (at: number) => boolean): readonly Found[] {
  const told = placesOf(found.filter(({ symbol }) => speaking.has(symbol) || /^(?:PARTY|ADJ|GOOD|HSCODE|UNITS|TERMS)$/.test(symbol)));
  const ends = [-1, ...words.flatMap(({ lower }, at) => (isEnd(lower) ? [at] : [])), words.length];
  return ends.slice(1).flatMap((to, index): Found[] => {
    const start = ends[index] ?? -1;
    const inside = placesFrom(start + 1, to);
    const isClear = !inside.some((at) => told.has(at) || isGuard(lowerAt(words, at)) || exclusions.has(lowerAt(words, at)));
    const isBetween =
      (start === -1 || /^[,–—]$/.test(lowerAt(words, start))) && (to === words.length || /^[,–—]$/.test(lowerAt(words, to)));
    return isClear && isBetween && inside.some((at) => isUnknown(at) && /\p{L}{2}/u.test(words[at]?.text ?? ''))
      ? [{ symbol: 'REMARK', from: Math.max(0, start), to, says: nothing }]
      : [];
  });
}

/** Whether a comma stands before goods of a list, which another comma or `and` closes: `mostly gas, cotton and copper`. */
function isItemOfList(words: readonly DraftWord[], at: number, goods: ReadonlySet<number>): boolean {
  let to = at + 1;
  while (goods.has(to)) to += 1;
  return lowerAt(words, at) === ',' && to > at + 1 && /^(?:and|,)$/.test(lowerAt(words, to));
}

/** Whether a word is a participle of a verb that tells of no figure: `..., cementing its place`. */
function isParticiple(words: readonly DraftWord[], at: number): boolean {
  const word = lowerAt(words, at);
  return /^[a-z-]{3,}ing$/.test(word) && !isKnown(word) && !countingParticiples.has(word);
}

/** Whether what a name is begins at a word: `Uzbekistan, the region's most populous country,`. */
function isApposition(words: readonly DraftWord[], at: number): boolean {
  return /^(?:an?|the|its|home|long|once)$/.test(lowerAt(words, at));
}

/** `the lowest since 2009` names a time and no figure of it. */
function isSuperlative(opener: readonly string[]): boolean {
  return /^(?:lowest|highest|largest|biggest|most|best|worst|fastest|strongest)$/.test(opener[1] ?? '');
}

/** A cause may be anything that is measured or traded, as long as no figure of it is told: `thanks to the price of oil`. */
function isCause([first = '']: readonly string[]): boolean {
  return /^(?:a|before|after|amid|despite|thanks|because|due|owing|following|given|driven|helped|boosted|hit|led|reflecting|buoyed|supported|fuell?ed|spurred|dragged|notwithstanding)$/.test(
    first,
  );
}

/** Remarks in brackets that name no figure, time, flow or economy: `(own calculations)`; a time after `as`: `(as the paper prints it for 2023)`. */
function bracketsIn(words: readonly DraftWord[], found: readonly Found[]): readonly Found[] {
  const isTold = ({ symbol }: Found): boolean => symbol !== 'RECORDS' && (speaking.has(symbol) || /^(?:PARTY|ADJ|UNITS)$/.test(symbol));
  const [told, times] = [placesOf(found.filter(isTold)), placesOf(found.filter(({ symbol }) => symbol === 'PER'))];
  return words.flatMap(({ lower }, from): Found[] => {
    if (lower !== '(') return [];
    const to = words.findIndex((word, index) => index > from && word.lower === ')');
    const inside = placesFrom(from + 1, to);
    const isRemark = /^(?:in part )?as /.test(`${said(words, from + 1, from + 4)} `);
    const isLost = (at: number): boolean =>
      (told.has(at) && !(isRemark && (times.has(at) || at < from + 3))) || isGuard(lowerAt(words, at));
    return to === -1 || inside.length === 0 || inside.some(isLost) ? [] : [{ symbol: 'ASIDE', from, to: to + 1, says: nothing }];
  });
}

function isEnd(word: string): boolean {
  return word === ',' || word === ';' || word === '(' || word === ')' || word === ':' || word === '–' || word === '—';
}

/** Whether a word may change what a figure is of. */
function isGuard(word: string): boolean {
  return guards.some(([, words]) => words.has(word));
}
