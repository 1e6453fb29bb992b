import { type DraftFlow, nameOfFlow, unnamed } from './draft-flow.ts';
import { falling, rising } from './draft-words.ts';
import type { FigurePlace, FigureReading } from './figure-reading.ts';
import { wholeAt } from './find-flows.ts';
import type { Skeleton } from './make-skeleton.ts';
import { elsewhere } from './other-economies.ts';
import { isPlain } from './plain-words.ts';
import { recorderOf } from './recorder-of.ts';
import { relationOf } from './relation-of.ts';
import { yearOfFigure } from './year-of-figure.ts';

/** An economy alone, not the last of several. */
const part = '(?<!<E\\d+>,? and |<E\\d+>, )(?<part><E\\d+>)';
const takes =
  '(?:account(?:ed|s) for|made up|makes up|contributed|represent(?:ed|s)|took|takes|absorbed|absorbs|received|receives|supplied|supplies|provided|provides)';
const approximately =
  '(?:about |around |roughly |nearly |almost |some |just |only |over |more than |less than |under |at least |close to )?';
const fraction = `(?:a |an |one |two[ -]|three[ -])(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?`;

const atEnd = {
  accounted: new RegExp(`${part}(?: \\w+){0,2} ${takes} (?:${approximately}${fraction},? or )?${approximately}$`, 'i'),
  listed: new RegExp(
    `${takes} ${approximately}<P\\d+>(?:, <E\\d+> (?:for )?<P\\d+>)*,? (?:and )?(?<part><E\\d+>)(?: (?:accounted )?for)? ${approximately}$`,
    'i',
  ),
  another: new RegExp(
    `(?:, | and |, and |, while |, followed by )(?<part><E\\d+>)(?: (?:accounted )?for| with| took)? ${approximately}$`,
    'i',
  ),
};
const wholeFollows = {
  accounted: new RegExp(`${takes} ${approximately}<P\\d+> of (?:the )?`, 'gi'),
  byFraction: new RegExp(`${part}(?: \\w+){0,2} ${takes} ${approximately}${fraction} of (?:the )?`, 'gi'),
  share: /share of (?<part><E\d+>) (?:in|of) (?:the )?|(?<!<E\d+>,? and )(?<owner><E\d+>)['’]s? share (?:in|of) (?:the )?/gi,
};

interface Share {
  readonly part: string;
  readonly whole: DraftFlow;
}

/** A way to speak of a share: the share, `null` where it is one of something unknown, undefined where it is another way. */
type ShareForm = (skeleton: Skeleton, flows: readonly DraftFlow[], place: FigurePlace) => Share | null | undefined;

const forms: readonly ShareForm[] = [
  // `<E> accounted for <P> of <whole>`
  (skeleton, flows, { start, end }) => {
    const of = /^(?:,? (?:and )?<E\d+> (?:for )?(?:[a-z]+ )?<P\d+>)*,? of (?:the )?/.exec(skeleton.text.slice(end));
    const before = skeleton.text.slice(0, start);
    const found = (atEnd.accounted.exec(before) ?? atEnd.listed.exec(before))?.groups?.['part'];
    return of === null || found === undefined ? undefined : shareOf(found, wholeAt(skeleton, flows, end + of[0].length));
  },
  // `<P> of <whole> went to <E>`
  (skeleton, flows, { end }) => {
    const of = /^ of (?:the )?/.exec(skeleton.text.slice(end));
    const whole = of === null ? null : wholeAt(skeleton, flows, end + of[0].length);
    if (whole === null) return undefined;
    const way = { export: '(?:went|were shipped|were sold) to', import: 'came from', total: 'was with', balance: 'was with' }[
      whole.measure
    ];
    const found = new RegExp(`^(?: in \\d{4},?)? ${way} (?<part><E\\d+>)(?!,? (?:and |or )?<E)(?!['’])`, 'i').exec(
      skeleton.text.slice(whole.end),
    );
    return found?.groups?.['part'] === undefined ? undefined : shareOf(found.groups['part'], whole);
  },
  // `<E> made up a fifth of <whole>, or <P>`
  (skeleton, flows, { start }) => {
    const before = skeleton.text.slice(0, start);
    for (const { index, groups, 0: printed } of before.matchAll(wholeFollows.byFraction)) {
      const whole = wholeAt(skeleton, flows, index + printed.length);
      const isSaidAgain = whole !== null && new RegExp(`^(?: in \\d{4})?,? or ${approximately}$`).test(before.slice(whole.end));
      if (isSaidAgain && groups?.['part'] !== undefined) return shareOf(groups['part'], whole);
    }
    return undefined;
  },
  // `<E> accounted for <P> of <whole>, and <E> for <P>`
  (skeleton, flows, { start, end }) => {
    const before = skeleton.text.slice(0, start);
    const found = atEnd.another.exec(before);
    if (found?.groups?.['part'] === undefined || /^ of\b/.test(skeleton.text.slice(end))) return undefined;
    for (const { index, 0: printed } of before.matchAll(wholeFollows.accounted)) {
      const whole = wholeAt(skeleton, flows, index + printed.length);
      const between = whole === null ? '' : before.slice(whole.end, found.index);
      if (whole !== null && /^(?: in \d{4})?(?:, (?:and )?<E\d+> (?:for )?<P\d+>)*$/.test(between))
        return shareOf(found.groups['part'], whole);
    }
    return undefined;
  },
  // `the share of <E> in <whole> ... <P>`
  (skeleton, flows, { start }) => {
    const before = skeleton.text.slice(0, start);
    const found = [...before.matchAll(wholeFollows.share)].at(-1);
    if (found === undefined) return undefined;
    const whole = wholeAt(skeleton, flows, found.index + found[0].length);
    const between = whole === null ? '' : before.slice(whole.end);
    const isChange = new RegExp(`(?:\\bby|${rising.source}|${falling.source})\\s${approximately}$`, 'i').test(between);
    const isOfIt = isPlain(between) && !isChange && !/\b(?:exports?|imports?|trade|surplus|deficit)\b/i.test(between);
    return isOfIt ? shareOf(found.groups?.['part'] ?? found.groups?.['owner'] ?? '', whole) : null;
  },
];

/** A share of a whole, in the year of the figure; null where the sentence speaks of none. */
export function readShare(skeleton: Skeleton, flows: readonly DraftFlow[], place: FigurePlace): FigureReading | null {
  const share = forms.reduce<Share | null | undefined>(
    (found, form) => (found === undefined ? form(skeleton, flows, place) : found),
    undefined,
  );
  if (share === undefined) return null;
  const code = skeleton.economies[Number(/\d+/.exec(share?.part ?? '')?.[0])];
  if (share === null || code === undefined || code === elsewhere || !isWhole(share.whole, skeleton)) return { reason: 'no-flow' };
  const year = yearOfFigure(skeleton.text, place.start, place.end);
  if (year === null) return { reason: 'no-year' };
  const { operator, literal } = relationOf(skeleton, place);
  const { whole } = share;
  return { quantity: `share(${nameOfFlow({ ...whole, partners: [code] })}, ${nameOfFlow(whole)})[${year}]`, operator, literal };
}

function shareOf(found: string, whole: DraftFlow | null): Share | null {
  return whole === null ? null : { part: found, whole };
}

/** Whether a flow can have shares, and is quoted from the record of its owner. */
function isWhole({ measure, reporter, partners, start }: DraftFlow, skeleton: Skeleton): boolean {
  const recorder = recorderOf(skeleton, start);
  return measure !== 'balance' && partners.length === 1 && reporter !== unnamed && (recorder === null || recorder === reporter);
}
