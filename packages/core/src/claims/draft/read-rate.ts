import { type DraftFlow, nameOfFlow } from './draft-flow.ts';
import { fallAfter, falling, partInWhole, relativeYear, riseAfter, rising, yearly } from './draft-words.ts';
import type { FigurePlace, FigureReading } from './figure-reading.ts';
import type { Skeleton } from './make-skeleton.ts';
import { relationOf, turned } from './relation-of.ts';
import { baseYearsOf, rangeOf, yearOfFigure, yearStandsAfter } from './year-of-figure.ts';
import { yearToldAfter } from './year-told.ts';

/** The growth of a flow in a year, or over a range of years. */
export function readRate(skeleton: Skeleton, flow: DraftFlow, place: FigurePlace, aligned: number | null): FigureReading {
  const sign = isGrowthItself(skeleton.text, flow, place) ? 1 : signOf(skeleton.text, place);
  if (sign === null || flow.measure === 'balance' || isLevel(skeleton.text, place) || isChangeOfGrowth(skeleton.text, flow, place))
    return { reason: 'no-rate' };
  const { operator, literal } = relationOf(skeleton, place);
  const printed = sign === 1 ? literal : `-${literal}`;
  const relation = sign === 1 ? operator : turned(operator);
  const told = yearToldAfter(skeleton.text, place.end);
  const range = rangeOf(skeleton.text);
  const isOfRange = range !== null && told === null && aligned === null && !yearStandsAfter(skeleton.text, place.end);
  if (range !== null && isOfRange) {
    const word = yearly.test(skeleton.text) ? 'cagr' : 'change';
    return { quantity: `${word}(${range.from}..${range.to}, ${nameOfFlow(flow)})`, operator: relation, literal: printed };
  }
  if (
    told === null &&
    relativeYear.test(skeleton.text.slice(place.end).replace(/[<;].*$/, '')) &&
    !/^ ?(?:from|on|than|over|more than|higher than|less than|lower than|above|below|year on year)\b/.test(skeleton.text.slice(place.end))
  ) {
    return { reason: 'no-year' };
  }
  const year = told ?? aligned ?? yearOfFigure(skeleton.text, place.start, place.end);
  const bases = baseYearsOf(skeleton.text);
  const isOnAnotherBase = year !== null && bases.length > 0 && !bases.includes(year - 1);
  return year === null || isOnAnotherBase
    ? { reason: 'no-year' }
    : { quantity: `growth(${nameOfFlow(flow)}, ${year})`, operator: relation, literal: printed };
}

const growthOf = /\bgrowth (?:of|in) (?:the |its )?$/i;

/** Whether a percentage is the growth that a sentence is about, not a change of it: `growth in trade with ... slowed to <P>`. */
function isGrowthItself(text: string, flow: DraftFlow, { start }: FigurePlace): boolean {
  return (
    growthOf.test(text.slice(0, flow.start)) &&
    /\b(?:from|to|at|was|of|reached) (?:about |around |nearly |over )?$/i.test(text.slice(0, start))
  );
}

/** Whether the growth of a flow changed by a percentage, which is no growth. */
function isChangeOfGrowth(text: string, flow: DraftFlow, place: FigurePlace): boolean {
  return growthOf.test(text.slice(0, flow.start)) && !isGrowthItself(text, flow, place);
}

/** Whether a percentage is a level rather than a change: of a share, or reached (`rose to 45%`) without a word of growth. */
function isLevel(text: string, { start, end }: FigurePlace): boolean {
  const before = text.slice(0, start);
  return (
    /^ of\b/.test(text.slice(end)) ||
    partInWhole.test(before) ||
    (/\bto (?:about |around |nearly |over |more than )?$/i.test(before) && !/\bgrowth\b/i.test(before))
  );
}

/** Whether a rate is of a rise or of a fall: by the nearest word before it, or the words right after it. */
function signOf(text: string, { start, end }: FigurePlace): 1 | -1 | null {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 30);
  const [up, down] = [lastIndexOf(before, rising), lastIndexOf(before, falling)];
  if (riseAfter.test(after)) return 1;
  if (fallAfter.test(after)) return -1;
  if (up === -1 && down === -1) return null;
  return up > down ? 1 : -1;
}

function lastIndexOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(new RegExp(pattern, 'gi'))].at(-1)?.index ?? -1;
}
