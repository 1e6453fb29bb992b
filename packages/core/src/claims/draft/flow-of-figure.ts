import type { DraftFlow } from './draft-flow.ts';
import { exceptions, otherSubjects, partOfTrade } from './draft-words.ts';
import type { FigurePlace } from './figure-reading.ts';
import type { Skeleton } from './make-skeleton.ts';
import { afterFigure, isPlain } from './plain-words.ts';
import { relationOf } from './relation-of.ts';

/** The flow that a figure stands in, else the last one before it, else the only one of the sentence. */
export function flowOfFigure(flows: readonly DraftFlow[], { start }: FigurePlace): DraftFlow | null {
  const around = flows.find((flow) => flow.start <= start && start < flow.end);
  const before = flows.filter((flow) => flow.start < start).at(-1);
  return around ?? before ?? (flows.length === 1 ? (flows[0] ?? null) : null);
}

/** Whether a figure may be of any of the flows before it: they are joined, or a pronoun stands for one of them. */
export function isOfEither(text: string, flows: readonly DraftFlow[], { start }: FigurePlace): boolean {
  const [last, other] = flows.filter((flow) => flow.end <= start).toReversed();
  if (last === undefined || other === undefined) return false;
  const isPronoun = /\b(?:they|these|it|this|both)\b/i.test(text.slice(last.end, start));
  return isPronoun || /^,? (?:and|or) (?:its |their )?$/i.test(text.slice(other.end, last.start));
}

/** What a flow is spoken of with: its economies, and words that have no meaning elsewhere. */
const ofFlows =
  /<[EA]\d+>(?:['’]s?)?|\b(?:mutual|foreign|external|commodity|purchased|purchases|sales|shipments|sent|traded|outstripped|outweighed|country|region|those)\b/gi;

/** Whether only plain words stand in a flow, between it and its figure and after the figure, and no exception before the flow. */
export function saysNoMore(text: string, flow: DraftFlow, { start, end }: FigurePlace): boolean {
  const isInside = flow.start <= start && end <= flow.end;
  const between = isInside ? '' : flow.end <= start ? text.slice(flow.end, start) : text.slice(end, flow.start);
  const after = isInside ? afterFigure(text, flow.end) : afterFigure(text, Math.max(end, 0));
  const within = text.slice(flow.start, flow.end).replaceAll(ofFlows, ' ');
  return !exceptions.test(text.slice(0, flow.start)) && isPlain(within) && isPlain(between) && (flow.start > end || isPlain(after));
}

/**
 * Whether something else stands between a flow and a figure, or right after the figure: another subject, some goods, or the bare word for
 * another flow, to which the figure may belong.
 */
export function changesSubject(text: string, flow: DraftFlow, { start, end }: FigurePlace): boolean {
  const from = flow.start < start ? flow.start : 0;
  const upTo = text.slice(from, end);
  if (otherSubjects.test(upTo) || partOfTrade.test(upTo + clauseAfter(text, end)) || (flow.end <= start && ofOther.test(text.slice(end))))
    return true;
  const between = flow.end <= start ? text.slice(flow.end, start) : '';
  const bare = [...between.matchAll(bareFlow)].at(-1)?.[0].toLowerCase();
  return (bare !== undefined && !own[flow.measure].test(bare)) || bareAgain.test(between);
}

const bareFlow = /\b(?:(?:export|import|trade|turnover|surplus|deficit)s?|exported|shipped|sold|imported|bought|purchased)\b/gi;

const own = {
  export: /^(?:export|ship|sold)/,
  import: /^(?:import|bought|purch)/,
  total: /^(?:trade|turnover)/,
  balance: /^(?:surplus|deficit)/,
};

/** A flow named again without its partner, in a clause of its own: it may be another one, `while exports overall ...`. */
const bareAgain = /(?:\b(?:and|while|whereas|but|as|although|though)|[,;]) (?:its |total |overall |the )?(?:exports|imports|trade)\b/i;

/** What a figure is of, where that is not the flow before it: `the <M> of imports`. */
const ofOther = /^ (?:worth )?(?:of|in) (?:its |their |total )?(?:exports|imports|trade)\b/i;

/** The words after a figure, up to where something else begins. */
function clauseAfter(text: string, end: number): string {
  return text.slice(end, end + 40).replace(/(?:[;.]|, (?!<[MP])| (?:as|while|whereas|but|because|including)\b| and (?!<[MP])).*$/s, '');
}

/** Whether a figure follows another one that is more or less than something, so that it may be so too: `passed <M> in 2022 and <M>`. */
export function followsRelation(skeleton: Skeleton, place: FigurePlace): boolean {
  const other = /<[MP](?<index>\d+)>(?: in \d{4})?(?:,|,? and|,? but)(?: in \d{4},?)? $/.exec(skeleton.text.slice(0, place.start));
  const figure = skeleton.figures[Number(other?.groups?.['index'])];
  if (other === null || figure === undefined || relationOf(skeleton, place).operator !== '==') return false;
  const end = other.index + other[0].indexOf('>') + 1;
  return relationOf(skeleton, { start: other.index, end, index: Number(other.groups?.['index']), figure }).operator !== '==';
}
