import type { ExpressionNode } from '../../syntax/index.ts';
import { elsewhere } from '../economies/index.ts';
import { asRecorded, type DraftFlow, isWithin, recorderOf, unnamed } from '../flows/index.ts';
import { codesIn, spanOfGroup, yearOfFigure } from '../sentence/index.ts';
import { lowerAt } from '../text/index.ts';
import { type DraftScope, flowNode, type PlacedFigure } from './draft-scope.ts';
import { arithmeticNode, callNode, indexNode, yearNode } from './expression-nodes.ts';
import type { Interpretation } from './interpretation.ts';
import { stated } from './stated.ts';

/** The whole that a share is of. */
type Whole = DraftFlow;

/** Whose part of which whole a percentage is; whether the words say so plainly. */
export interface Share {
  readonly codes: readonly string[];
  readonly whole: Whole;
  readonly isPlain: boolean;
}

type Form = (scope: DraftScope, placed: PlacedFigure, before: Share | null) => Share | null;

/** A share of a flow as an expression; null where the percentage is none. */
export function readShare(
  scope: DraftScope,
  placed: PlacedFigure,
  before: Share | null,
): { readonly interpretation: Interpretation; readonly share: Share | null } | null {
  const { letters } = scope.sentence;
  for (const form of forms) {
    const share = form(scope, placed, before);
    if (share !== null) return { interpretation: shareOf(scope, placed, share), share };
  }
  const isPart = /^o/.test(letters.slice(placed.place + 1));
  return isPart ? { interpretation: { reason: /z/.test(letters) ? 'other-subject' : 'no-flow' }, share: before } : null;
}

function shareOf(scope: DraftScope, placed: PlacedFigure, { codes, whole, isPlain }: Share): Interpretation {
  const [partner] = whole.partners;
  const recorder = recorderOf(scope.sentence, scope.recorders, whole, placed.place);
  const isOthers = asRecorded(whole, recorder).reporter !== whole.reporter;
  if (whole.reporter === unnamed || partner === undefined || whole.measure === 'balance' || isOthers) return { reason: 'no-flow' };
  if ([...codes, whole.reporter, partner].includes(elsewhere)) return { reason: 'no-figure' };
  if (codes.length === 0 || codes.some((code) => !isWithin(scope.sentence.spellings, whole, code) || code === whole.reporter))
    return { reason: 'no-flow' };
  const year = yearOfFigure(scope.sentence, placed.place, scope.context.year);
  if (year === null) return { reason: 'no-year' };
  const [first, ...rest] = codes.map((code) => flowNode(whole, code)) as [ExpressionNode, ...ExpressionNode[]];
  const part = rest.reduce((sum, next) => arithmeticNode(sum, '+', next), first);
  const quantity = indexNode(callNode('share', part, flowNode(whole, partner)), yearNode(year.year));
  return stated(scope, placed, quantity, isPlain && year.isPlain, 1);
}

const economies = '(?<l>[EA](?:(?:,p?&|,|&)p{0,2}E)*)';

/** The flow that begins at an item, or after a word or two; a whole has one partner. */
function wholeFrom({ flows, sentence }: DraftScope, place: number): Whole | null {
  const flow = flows.find(({ start }) => start >= place && start <= place + 2 && /^[p]{0,2}$/.test(sentence.letters.slice(place, start)));
  return flow === undefined || flow.partners.length !== 1 ? null : flow;
}

/** The economies of the list that a match names, in a sentence or from one of its items on. */
function codesOf({ sentence }: DraftScope, match: RegExpExecArray, start = 0): readonly string[] {
  const [from, to] = spanOfGroup(match, 'l') ?? [0, 0];
  return codesIn(sentence, [start + from, start + to]);
}

/** The whole right after a percentage: `<Q> of <whole>`, also past the share of another: `<Q> and Kyrgyzstan for <Q> of <whole>`. */
function wholeAfter(scope: DraftScope, place: number): Whole | null {
  const match = /^(?:&p?En[QH])?(?:,|nY){0,2}o/.exec(scope.sentence.letters.slice(place + 1));
  return match === null ? null : wholeFrom(scope, place + 1 + match[0].length);
}

/** `Kazakhstan accounted for <Q> of <whole>`, `China bought <Q> of <whole>`. */
const byVerb: Form = (scope, { place }) => {
  const whole = wholeAfter(scope, place);
  const match = new RegExp(`${economies}(?:,?nY,?|p){0,3}[%i](?:[npuwH,&]){0,5}$`, 'd').exec(scope.sentence.letters.slice(0, place));
  return whole === null || match === null ? null : { codes: codesOf(scope, match), whole, isPlain: true };
};

/** `<Q> of <whole> went to Kazakhstan`, `was with Kazakhstan`. */
const byWay: Form = (scope, { place }) => {
  const whole = wholeAfter(scope, place);
  if (whole === null) return null;
  const match = new RegExp(`^(?:n?Y|,|p){0,4}v?(?<w>[wtf])p{0,2}${economies}`, 'd').exec(scope.sentence.letters.slice(whole.end));
  const way = { export: 't', import: 'f', total: 'w', balance: '' }[whole.measure];
  if (match === null || match.groups?.['w'] !== way) return null;
  return { codes: codesOf(scope, match, whole.end), whole, isPlain: true };
};

/** `Kazakhstan's share of <whole> fell from <Q> to <Q>`, `the share of Kazakhstan in <whole> was <Q>`. */
const byNoun: Form = (scope, { place, figure }) => {
  const { letters } = scope.sentence;
  const whole = scope.flows
    .filter(({ end, partners }) => end <= place && partners.length === 1)
    .findLast(({ start }) => /q(?:[on]|op?E[s]?[n])p?$/.test(letters.slice(0, start)));
  if (whole === undefined) return null;
  const before = letters.slice(0, whole.start);
  const match = new RegExp(`${economies}s?p{0,2}q[on]p?$`, 'd').exec(before) ?? new RegExp(`qop?${economies}s?np?$`, 'd').exec(before);
  if (match === null || figure.sign !== null) return null;
  const between = letters.slice(whole.end, place);
  if (/y[p]{0,2}$/.test(between) || /[?zEA;TXI]/.test(between) || /^[p]?[ud]/.test(letters.slice(place + 1))) return null;
  return { codes: codesOf(scope, match), whole, isPlain: true };
};

/** Another share of the same whole: `and Kyrgyzstan for <Q>`, `followed by Kyrgyzstan with <Q>`. */
const another: Form = (scope, { place }, before) => {
  const match = /[,&yp](?<l>E)[nwp]{1,2}$/d.exec(scope.sentence.letters.slice(0, place));
  return before === null || match === null ? null : { codes: codesOf(scope, match), whole: before.whole, isPlain: true };
};

/** The same share once more: `a fifth of <whole>, or <Q>`. */
const restated: Form = ({ sentence }, { place, figure }, before) =>
  before !== null && lowerAt(sentence.words, figure.first - 1) === 'or' && /,?&$/.test(sentence.letters.slice(0, place)) ? before : null;

/** `Trade with China made up <Q> of Kyrgyzstan's foreign trade`. */
const byFlow: Form = (scope, { place }) => {
  const whole = wholeAfter(scope, place);
  const part = scope.flows.filter(({ end }) => end <= place).at(-1);
  if (whole === null || part === undefined || !/^(?:n?Y|,|p){0,4}%[npu]{0,4}$/.test(scope.sentence.letters.slice(part.end, place)))
    return null;
  const codes = part.partners.includes(whole.reporter) ? [part.reporter] : part.partners;
  return { codes, whole, isPlain: part.measure === whole.measure };
};

const forms: readonly Form[] = [restated, byFlow, byVerb, byWay, byNoun, another];
