import { elsewhere } from '../economies/index.ts';
import { unnamed } from '../flows/index.ts';
import { hasWord, onlyYear, rangeOf, saidBefore, spanOfGroup, wordOfItem, yearOfFigure, yearsOf } from '../sentence/index.ts';
import { lowerAt, said, wordSet } from '../text/index.ts';
import { type DraftScope, flowNode, type PlacedFigure, restOfClause, startOfClause } from './draft-scope.ts';
import { callNode, rangeNode, yearNode } from './expression-nodes.ts';
import { flowOfFigure } from './flow-of-figure.ts';
import type { Interpretation } from './interpretation.ts';
import { stated } from './stated.ts';

/** The growth of a flow in a year, against another year, or over a range of years. */
export function readRate(scope: DraftScope, placed: PlacedFigure): Interpretation {
  const { sentence } = scope;
  const found = flowOfFigure(scope, placed);
  if (found === null) return { reason: /z/.test(sentence.letters) ? 'other-subject' : 'no-flow' };
  const { flow } = found;
  if (found.reason !== null) return { reason: found.reason };
  if (flow.reporter === unnamed) return { reason: 'no-flow' };
  if ([flow.reporter, ...flow.partners].includes(elsewhere)) return { reason: 'no-figure' };
  const isGrowth = isOfGrowth(scope, placed, flow.start);
  if (!isGrowth && isAboutGrowth(scope, flow.start)) return { reason: 'no-rate' };
  const sign = isGrowth ? 1 : signOf(scope, placed);
  if (sign === null || flow.measure === 'balance' || (!isGrowth && isLevel(scope, placed))) return { reason: 'no-rate' };
  const partner = partnerOf(scope, placed, flow.partners);
  if (partner === null) return { reason: 'several-partners' };
  const series = flowNode(flow, partner);
  const { place } = placed;
  const range = rangeOf(sentence);
  const year = yearOfFigure(sentence, place, scope.context.year);
  const ends = endsBefore(scope, placed);
  if (ends !== null) return stated(scope, placed, callNode('change', rangeNode(ends[0], ends[1]), series), found.isPlain, sign);
  const clause = startOfClause(sentence.letters, place) + restOfClause(sentence.letters, place);
  if (range !== null && !clause.includes('L')) {
    const word = isYearly(scope) ? 'cagr' : 'change';
    return stated(scope, placed, callNode(word, rangeNode(range.from, range.to), series), found.isPlain, sign);
  }
  return against(scope, placed, { series, sign, isPlain: found.isPlain, year });
}

/** The years of `from <M> in 2016 to <M> in 2023`, right before `an increase of <Q>`, or right after the percentage. */
function endsBefore({ sentence }: DraftScope, { place }: PlacedFigure): readonly [number, number] | null {
  const match = /f[pud]{0,2}Mn?(?<from>Y)t[pud]{0,2}Mn?(?<to>Y)[,(]p{0,2}[ud]?o?[pud]{0,2}$/d.exec(sentence.letters.slice(0, place));
  const after = match === null ? /^,?f[pud]{0,2}Mn?(?<from>Y)t[pud]{0,2}Mn?(?<to>Y)/d.exec(sentence.letters.slice(place + 1)) : null;
  const [found, start] = match === null ? [after, place + 1] : [match, 0];
  if (found === null) return null;
  const [from, to] = ['from', 'to'].map((name) => sentence.items[start + (spanOfGroup(found, name)?.[0] ?? -1)]?.year);
  return from === undefined || to === undefined || from >= to ? null : [from, to];
}

interface Rate {
  readonly series: ReturnType<typeof flowNode>;
  readonly sign: 1 | -1;
  readonly isPlain: boolean;
  readonly year: ReturnType<typeof yearOfFigure>;
}

/** A rate against the year before, or against the year that the sentence compares with. */
function against(scope: DraftScope, placed: PlacedFigure, { series, sign, isPlain, year }: Rate): Interpretation {
  const years = yearsOf(scope.sentence);
  const base = onlyYear(years.filter(({ role }) => role === 'base'));
  const hasOpen = years.some(({ role, place }) => role === 'open' && Math.abs(place - placed.place) < 8);
  if (year === null || (hasOpen && base === null)) return { reason: 'no-year' };
  const isNear = base === null || base === year.year - 1;
  if (base !== null && base < year.year - 1 && isNear === false)
    return stated(scope, placed, callNode('change', rangeNode(base, year.year), series), isPlain && year.isPlain, sign);
  if (base !== null && base >= year.year) return { reason: 'no-year' };
  return stated(scope, placed, callNode('growth', series, yearNode(year.year)), isPlain && year.isPlain, sign);
}

function partnerOf({ sentence }: DraftScope, { place }: PlacedFigure, partners: readonly string[]): string | null {
  const [only, ...others] = partners;
  if (others.length === 0) return only ?? null;
  const alike = sentence.items.flatMap(({ letter }, index) => (letter === sentence.letters.charAt(place) ? [index] : []));
  const isInOrder = alike.length === partners.length && hasWord(sentence, respectively);
  return isInOrder ? (partners[alike.indexOf(place)] ?? null) : null;
}

/** Whether a sentence is about the growth of a flow: `growth in trade with ...`. */
function isAboutGrowth({ sentence }: DraftScope, start: number): boolean {
  const { letters } = sentence;
  const match = /u[no]p?1?$/.exec(letters.slice(0, start));
  return match !== null && wordOfItem(sentence, match.index) === 'growth' && !/Q/.test(letters.slice(0, match.index));
}

/** Whether a percentage is the growth that a sentence is about: `growth in trade with ... slowed to <Q>`, `from <Q> to <Q>`. */
function isOfGrowth(scope: DraftScope, { figure }: PlacedFigure, start: number): boolean {
  const before = saidBefore(scope.sentence.words, figure.first);
  return (
    (isAboutGrowth(scope, start) && /(?:from|to|at|was|of|reached)(?: (?:about|around|nearly|over))?$/.test(before)) ||
    /\bgrowth of$/.test(before)
  );
}

/** Whether a percentage is a level rather than a change: reached (`rose to 45%`), or a part of something. */
function isLevel({ sentence }: DraftScope, { place, figure }: PlacedFigure): boolean {
  const before = sentence.letters.slice(0, place);
  return figure.sign === null && (/^o/.test(sentence.letters.slice(place + 1)) || /q[^MQ]*$/.test(before) || /tp{0,2}$/.test(before));
}

const respectively = wordSet('respectively');
const up = wordSet('more higher up above rise increase growth jump surge gain expansion leap over');
const down = wordSet('less lower down below fall drop decline decrease slump contraction plunge fewer');
const timeWords = wordSet('annual year - on yearly');
const comparatives = wordSet('than above below over more less');

/** Whether a rate is of a rise or of a fall: by its sign, the words right after it, else the nearest word before it. */
function signOf({ sentence }: DraftScope, { figure, place }: PlacedFigure): 1 | -1 | null {
  if (figure.sign !== null) return figure.sign;
  for (const { lower } of sentence.words.slice(figure.last + 1, figure.last + 7)) {
    if (up.has(lower)) return 1;
    if (down.has(lower)) return -1;
    if (!timeWords.has(lower)) break;
  }
  const before = sentence.letters.slice(Math.max(0, place - 14), place).replace(/^.*;/, '');
  const words = sentence.items.slice(Math.max(0, place - before.length), place);
  for (const item of words.toReversed()) {
    const word = lowerAt(sentence.words, item.last);
    const isComparison = comparatives.has(word) && lowerAt(sentence.words, item.last + 1) === 'than';
    if (item.letter === 'N') return word.startsWith('halv') ? -1 : 1;
    if (!isComparison && item.letter === 'u' && word !== 'above') return 1;
    if (!isComparison && item.letter === 'd' && word !== 'below') return -1;
  }
  return null;
}

function isYearly({ sentence }: DraftScope): boolean {
  return /average|a year|per year|annually|compound/.test(said(sentence.words, 0, sentence.words.length));
}
