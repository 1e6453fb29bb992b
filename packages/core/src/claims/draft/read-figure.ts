import {
  comparand,
  exceptions,
  falling,
  otherPrices,
  otherSubjects,
  partInWhole,
  partOfTrade,
  partOfYear,
  relativeYear,
  rising,
  toCome,
  yearly,
} from './draft-words.ts';
import type { FigurePlace, FigureReading } from './figure-reading.ts';
import { type DraftFlow, findFlows, nameOfFlow, unnamed } from './find-flows.ts';
import type { DraftFigure, Skeleton } from './make-skeleton.ts';
import { elsewhere } from './other-economies.ts';
import { afterFigure, isPlain } from './plain-words.ts';
import { readShare } from './read-share.ts';
import { isTooRough, relationOf, turned } from './relation-of.ts';
import { baseYearsOf, rangeOf, yearOfFigure, yearsOf } from './year-of-figure.ts';

/**
 * Reads the figures of a sentence one by one. A figure is understood only where the sentence itself says of which flow, between whom and
 * in which year it is; nothing is taken over from another sentence.
 */
export function readFigures(skeleton: Skeleton, reporter: string): readonly FigureReading[] {
  const flows = findFlows(skeleton, reporter);
  return skeleton.figures.map((figure, index) => readFigure(skeleton, flows, figure, index));
}

function readFigure(skeleton: Skeleton, flows: readonly DraftFlow[], figure: DraftFigure, index: number): FigureReading {
  const mark = `<${figure.kind === 'amount' ? 'M' : 'P'}${index}>`;
  const start = skeleton.text.indexOf(mark);
  const place = { start, end: start + mark.length, index, figure };
  if (toCome.test(skeleton.text)) return { reason: 'to-come' };
  if (partOfYear.test(skeleton.text)) return { reason: 'part-year' };
  if (otherPrices.test(skeleton.text)) return { reason: 'other-subject' };
  const part = figure.kind === 'percent' ? readShare(skeleton, flows, place) : null;
  if (part !== null) return part;
  if (isTooRough(skeleton, place)) return { reason: 'rough' };
  const flow = flowOfFigure(flows, place);
  if (flow === null) return { reason: otherSubjects.test(skeleton.text) ? 'other-subject' : 'no-flow' };
  if (flow.reporter === unnamed) return { reason: 'no-flow' };
  if ([flow.reporter, ...flow.partners].includes(elsewhere)) return { reason: 'no-figure' };
  if (!saysNoMore(skeleton.text, flow, place)) return { reason: 'unknown-words' };
  if (changesSubject(skeleton.text, flow, place)) return { reason: 'other-subject' };
  const aligned = alignRespectively(skeleton, flow, place);
  if (aligned === null) return { reason: 'several-partners' };
  return figure.kind === 'amount'
    ? readAmount(skeleton, aligned.flow, place, aligned.year)
    : readRate(skeleton, aligned.flow, place, aligned.year);
}

/**
 * Whether something else stands between a flow and a figure, or right after the figure: another subject, some goods, or the bare word for
 * another flow, to which the figure may belong.
 */
function changesSubject(text: string, flow: DraftFlow, { start, end }: FigurePlace): boolean {
  const from = flow.start < start ? flow.start : 0;
  const around = text.slice(from, end + 40).replace(/[;.].*$/, '');
  if (otherSubjects.test(text.slice(from, start)) || partOfTrade.test(around)) return true;
  const between = flow.end <= start ? text.slice(flow.end, start) : '';
  const bare = [...between.matchAll(/\b(export|import|trade|turnover|surplus|deficit)s?\b/gi)].at(-1)?.[1]?.toLowerCase();
  const own = { export: ['export'], import: ['import'], total: ['trade', 'turnover'], balance: ['surplus', 'deficit'] }[flow.measure];
  return bare !== undefined && !own.includes(bare);
}

/** Whether only plain words stand between a flow and its figure and after the figure, and no exception before the flow. */
function saysNoMore(text: string, flow: DraftFlow, { start, end }: FigurePlace): boolean {
  const isInside = flow.start <= start && end <= flow.end;
  const between = isInside ? '' : flow.end <= start ? text.slice(flow.end, start) : text.slice(end, flow.start);
  const after = isInside ? afterFigure(text, flow.end) : afterFigure(text, Math.max(end, 0));
  return !exceptions.test(text.slice(0, flow.start)) && isPlain(between) && (flow.start > end || isPlain(after));
}

/** The flow that a figure stands in, else the last one before it, else the only one of the sentence. */
function flowOfFigure(flows: readonly DraftFlow[], { start }: FigurePlace): DraftFlow | null {
  const around = flows.find((flow) => flow.start <= start && start < flow.end);
  const before = flows.filter((flow) => flow.start < start).at(-1);
  return around ?? before ?? (flows.length === 1 ? (flows[0] ?? null) : null);
}

/**
 * With `respectively`, the figures of one kind go with the partners of a list, or with the years of the sentence, in order. Null where a
 * list of partners has no such order.
 */
function alignRespectively(
  skeleton: Skeleton,
  flow: DraftFlow,
  { figure, index }: FigurePlace,
): { readonly flow: DraftFlow; readonly year: number | null } | null {
  const alike = skeleton.figures.flatMap(({ kind }, position) => (kind === figure.kind ? [position] : []));
  const order = alike.indexOf(index);
  const respectively = /\brespectively\b/i.test(skeleton.text);
  if (flow.partners.length > 1) {
    const partner = flow.partners[order];
    return respectively && flow.partners.length === alike.length && partner !== undefined
      ? { flow: { ...flow, partners: [partner] }, year: null }
      : null;
  }
  const years = [...new Set(yearsOf(skeleton.text).map(({ year }) => year))];
  return { flow, year: respectively && years.length === alike.length && years.length > 1 ? (years[order] ?? null) : null };
}

function readAmount(skeleton: Skeleton, flow: DraftFlow, place: FigurePlace, aligned: number | null): FigureReading {
  const [before, after] = [skeleton.text.slice(0, place.start), skeleton.text.slice(place.end)];
  if (isChange(before, after)) return { reason: 'a-change' };
  const near = aroundFigure(skeleton.text, place);
  const hasOwnYear = yearStandsAfter(skeleton.text, place.end);
  if (!hasOwnYear && (relativeYear.test(near) || comparand.test(before))) return { reason: 'no-year' };
  if (place.start >= flow.end && /^ (?:with|to|from|for|in) (?:<[EA]|[A-Z])/.test(after)) return { reason: 'several-partners' };
  const year = aligned ?? yearOfFigure(skeleton.text, place.start, place.end);
  if (year === null) return { reason: 'no-year' };
  const { operator, literal } = relationOf(skeleton, place);
  const quantity = `${nameOfFlow(flow)}[${year}]`;
  return flow.sign === 1 ? { quantity, operator, literal } : { quantity, operator: turned(operator), literal: `-${literal}` };
}

function readRate(skeleton: Skeleton, flow: DraftFlow, place: FigurePlace, aligned: number | null): FigureReading {
  const sign = signOf(skeleton.text, place);
  if (sign === null || flow.measure === 'balance' || isLevel(skeleton.text, place)) return { reason: 'no-rate' };
  const { operator, literal } = relationOf(skeleton, place);
  const printed = sign === 1 ? literal : `-${literal}`;
  const relation = sign === 1 ? operator : turned(operator);
  const range = rangeOf(skeleton.text);
  const isOfRange = range !== null && aligned === null && !yearStandsAfter(skeleton.text, place.end);
  if (range !== null && isOfRange) {
    const word = yearly.test(skeleton.text) ? 'cagr' : 'change';
    return { quantity: `${word}(${range.from}..${range.to}, ${nameOfFlow(flow)})`, operator: relation, literal: printed };
  }
  if (
    relativeYear.test(skeleton.text.slice(place.end).replace(/[<;].*$/, '')) &&
    !/^ ?(?:from|on|than|over)/.test(skeleton.text.slice(place.end))
  ) {
    return { reason: 'no-year' };
  }
  const year = aligned ?? yearOfFigure(skeleton.text, place.start, place.end);
  const bases = baseYearsOf(skeleton.text);
  const isOnAnotherBase = year !== null && bases.length > 0 && !bases.includes(year - 1);
  return year === null || isOnAnotherBase
    ? { reason: 'no-year' }
    : { quantity: `growth(${nameOfFlow(flow)}, ${year})`, operator: relation, literal: printed };
}

/** Whether a percentage is a level rather than a change: of a share, or reached (`rose to 45%`) without a word of growth. */
function isLevel(text: string, { start }: FigurePlace): boolean {
  const before = text.slice(0, start);
  return partInWhole.test(before) || (/\bto (?:about |around |nearly |over |more than )?$/i.test(before) && !/\bgrowth\b/i.test(before));
}

const approximately = '(?:about |around |nearly |almost |roughly |some |more than |over |another )?$';
/** Words before an amount that make it a difference: `by`, a verb of change with nothing between, `a rise of`. */
const changing = [
  new RegExp(`\\bby ${approximately}`, 'i'),
  new RegExp(`(?:${rising.source}|${falling.source}|\\badded|\\blost)\\s${approximately}`, 'i'),
  new RegExp(
    `\\b(?:rise|increase|gain|growth|jump|surge|fall|drop|decline|decrease|loss|difference|gap|swing|change|improvement) of ${approximately}`,
    'i',
  ),
];

function isChange(before: string, after: string): boolean {
  return changing.some((pattern) => pattern.test(before)) || /^\s*(?:higher|lower|more|less|up|down)\b/i.test(after);
}

/** The words around a figure, from the figure or year before it to the one after. */
function aroundFigure(text: string, { start, end }: FigurePlace): string {
  const before = text.slice(0, start).replace(/^.*(?:<[MP]\d+>|\b(?:19|20)\d{2})/s, '');
  return `${before} ${text.slice(end).replace(/[<;].*$/s, '')}`;
}

function yearStandsAfter(text: string, end: number): boolean {
  return /^[^<;]{0,20}\bin (?:19|20)\d{2}/.test(text.slice(end));
}

/** Whether a rate is of a rise or of a fall: by the nearest word before it, or the words right after it. */
function signOf(text: string, { start, end }: FigurePlace): 1 | -1 | null {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 30);
  const [up, down] = [lastIndexOf(before, rising), lastIndexOf(before, falling)];
  if (/^\s*(?:more|higher|up)\b/i.test(after)) return 1;
  if (/^\s*(?:less|lower|down)\b/i.test(after)) return -1;
  if (up === -1 && down === -1) return null;
  return up > down ? 1 : -1;
}

function lastIndexOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(new RegExp(pattern, 'gi'))].at(-1)?.index ?? -1;
}
