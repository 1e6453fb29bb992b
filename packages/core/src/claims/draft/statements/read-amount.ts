import type { ExpressionNode } from '../../syntax/index.ts';
import { elsewhere } from '../economies/index.ts';
import { type DraftFlow, unnamed } from '../flows/index.ts';
import { hasWord, rangeOf, saidBefore, yearOfFigure } from '../sentence/index.ts';
import { lowerAt, wordSet } from '../text/index.ts';
import { type DraftScope, flowNode, type PlacedFigure } from './draft-scope.ts';
import { arithmeticNode, callNode, indexNode, rangeNode, yearNode } from './expression-nodes.ts';
import { flowOfFigure } from './flow-of-figure.ts';
import { type Interpretation, isStatement } from './interpretation.ts';
import { stated } from './stated.ts';

/** An amount of a flow in a year, of several partners together, of an average or a sum over years, or by which it changed. */
export function readAmount(scope: DraftScope, placed: PlacedFigure): Interpretation {
  const found = flowOfFigure(scope, placed);
  if (found === null) return { reason: /z/.test(scope.sentence.letters) ? 'other-subject' : 'no-flow' };
  const { flow, isPlain } = found;
  if (found.reason !== null) return { reason: found.reason };
  if (flow.reporter === unnamed) return { reason: 'no-flow' };
  if ([flow.reporter, ...flow.partners].includes(elsewhere)) return { reason: 'no-figure' };
  const partners = partnersOf(scope, placed, flow);
  if (partners === null) return { reason: 'several-partners' };
  return amountOver(scope, placed, { ...flow, partners }, isPlain);
}

const sumWords = wordSet('total totalled totaled altogether sum');

/** A figure that is an average or a sum over a range of years, else one of a year. */
function amountOver(scope: DraftScope, placed: PlacedFigure, flow: DraftFlow, isPlain: boolean): Interpretation {
  const { sentence, context } = scope;
  const { letters } = sentence;
  const { place } = placed;
  const range = rangeOf(sentence);
  const year = yearOfFigure(sentence, place, context.year);
  const isChange = changes(scope, placed) && !isDifferenceItself(letters, flow, place);
  if (range !== null && year === null && !isChange) {
    const word = letters.includes('c') ? 'mean' : 'sum';
    const isSum = /C/.test(letters) || hasWord(sentence, sumWords);
    const isTold = word === 'mean' || isSum;
    if (/[NudKm]/.test(letters.slice(0, place)) && !isTold) return { reason: 'no-year' };
    const quantity = callNode(word, rangeNode(range.from, range.to), sumOf(flow, null));
    return stated(scope, placed, quantity, isPlain && isTold, flow.sign);
  }
  if (letters.includes('c')) return { reason: 'no-year' };
  const told = comparedYear(scope, placed, year);
  if (told === null) return { reason: 'no-year' };
  if (isChange) {
    const quantity = arithmeticNode(sumOf(flow, told.year), '-', sumOf(flow, told.year - 1));
    const isFall = /d[^u]{0,3}$/.test(letters.slice(0, place)) || /^p{0,2}d/.test(letters.slice(place + 1));
    const sign = isFall ? -1 : 1;
    const interpretation = stated(scope, placed, quantity, false, sign === flow.sign ? 1 : -1);
    return isStatement(interpretation) ? { ...interpretation, doubt: 'a-change' } : interpretation;
  }
  return stated(scope, placed, sumOf(flow, told.year), isPlain && told.isPlain, flow.sign);
}

/** A flow in a year, or the flows with each of several partners together. */
function sumOf(flow: DraftFlow, year: number | null): ExpressionNode {
  const parts = flow.partners.map((partner) => {
    const node = flowNode(flow, partner);
    return year === null ? node : indexNode(node, yearNode(year));
  });
  const [first, ...rest] = parts as [ExpressionNode, ...ExpressionNode[]];
  return rest.reduce((sum, part) => arithmeticNode(sum, '+', part), first);
}

const respectively = wordSet('respectively');
const jointWords = wordSet('together combined jointly altogether collectively');

/** The partners that a figure is of: those of its flow, the one in its order, or all of them together. Null where it does not say. */
function partnersOf({ sentence, flows }: DraftScope, { figure, place }: PlacedFigure, flow: DraftFlow): readonly string[] | null {
  if (flow.partners.length === 1) return flow.partners;
  const { letters, items } = sentence;
  const next = flows.find(({ start }) => start > flow.start)?.start ?? letters.length;
  const alike = items.flatMap((item, index) =>
    item.letter === letters.charAt(place) && index >= flow.start && index < next ? [index] : [],
  );
  const partner = flow.partners[alike.indexOf(place)];
  if (alike.length === flow.partners.length && partner !== undefined && hasWord(sentence, respectively)) return [partner];
  const isTogether = hasWord(sentence, jointWords);
  return isTogether && alike.length === 1 && figure.kind === 'amount' ? flow.partners : null;
}

const changeWords = wordSet('more higher lower less up down');
const levelWords = wordSet('above below');

/** The words of a change right before or after a figure: `by <M>`, `rose <M>`, `an increase of <M>`, `<M> more`. */
function changes({ sentence }: DraftScope, { figure, place }: PlacedFigure): boolean {
  const { letters, words } = sentence;
  const before = saidBefore(words, figure.first);
  if (/\bby(?: (?:about|around|nearly|almost|roughly|some|more than|over|another|an?|additional|extra|as much as|up to))*$/.test(before))
    return true;
  if (/\b(?:additional|extra)$/.test(before)) return true;
  if (/^p{0,2}[ud]/.test(letters.slice(place + 1)) && changeWords.has(lowerAt(words, figure.last + 1))) return true;
  return (
    /[ud](?:op{0,2}|p)?$/.test(letters.slice(0, place)) &&
    !/(?:more|less|higher|lower|above|below) than$|(?:above|below|at|up to)$/.test(before) &&
    !/[ud]p$/.test(letters.slice(0, place)) &&
    !levelWords.has(lowerAt(words, figure.first - 1))
  );
}

/** Whether a flow is a surplus that its figure is told as the difference of: `exports exceeded imports by <M>`. */
function isDifferenceItself(letters: string, { measure, start, end }: DraftFlow, place: number): boolean {
  return (
    measure === 'balance' &&
    ((/y$/.test(letters.slice(start, end)) && /^[pud]{0,2}$/.test(letters.slice(end, place))) || (start <= place && place < end))
  );
}

const comparands =
  /(?:against|twice|double|triple|half|times|(?:exceeded|surpassed|topped|matched|equalled|beat) the|compared (?:with|to)|versus|vs|rather than|instead of|from|on|(?<!(?:more|less|fewer) )than)(?: (?:its|their|the|a|an|only|just|some|about|over|under|nearly|almost|around|roughly|more than|less than|that of))*$/;

const markWords = wordSet('mark threshold milestone');

/** The year of a figure; one that something is compared with needs its own, and the first of `from ... to ...` may be that of the year before. */
function comparedYear(
  { sentence, context, recorders }: DraftScope,
  { figure, place }: PlacedFigure,
  year: ReturnType<typeof yearOfFigure>,
): ReturnType<typeof yearOfFigure> {
  const { letters, words } = sentence;
  const before = saidBefore(words, figure.first);
  if (!comparands.test(before)) return year;
  const after = letters.slice(place + 1);
  if (markWords.has(lowerAt(words, figure.last + 1))) return year;
  if (/^[pnof]{0,4}[YL]|^\([pn]?Y/.test(after)) return year;
  if (recorders.some(({ start }) => start > place && /^[np2;,]{0,3}$/.test(letters.slice(place + 1, start)))) return year;
  const range = rangeOf(sentence);
  if (range !== null && year !== null) return year;
  const turn = /^[p]{0,2}tp{0,2}M/.exec(after);
  if (turn === null || !/from(?: [a-z]+)?$/.test(before)) return null;
  const second = yearOfFigure(sentence, place + turn[0].length, context.year);
  return second === null ? null : { year: second.year - 1, isPlain: false };
}
