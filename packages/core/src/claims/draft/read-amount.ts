import { type DraftFlow, nameOfFlow } from './draft-flow.ts';
import { comparand, falling, relativeYear, rising } from './draft-words.ts';
import type { FigurePlace, FigureReading } from './figure-reading.ts';
import type { Skeleton } from './make-skeleton.ts';
import { relationOf, turned } from './relation-of.ts';
import { yearOfFigure, yearStandsAfter } from './year-of-figure.ts';
import { yearOfRangeEnd, yearToldAfter } from './year-told.ts';

/** An amount of a flow in a year, or of several partners of it together. */
export function readAmount(skeleton: Skeleton, flow: DraftFlow, place: FigurePlace, aligned: number | null): FigureReading {
  const [before, after] = [skeleton.text.slice(0, place.start), skeleton.text.slice(place.end)];
  if (!saysByHowMuch(skeleton.text, flow, place) && isChange(before, after)) return { reason: 'a-change' };
  const told = yearToldAfter(skeleton.text, place.end) ?? yearOfRangeEnd(skeleton.text, place.start, place.end);
  const near = aroundFigure(skeleton.text, place);
  const hasOwnYear = yearStandsAfter(skeleton.text, place.end);
  if (
    told === null &&
    !hasOwnYear &&
    (relativeYear.test(near) || (comparand.test(before) && !/^ (?:mark|threshold|milestone)\b/.test(after)))
  )
    return { reason: 'no-year' };
  if (place.start >= flow.end && /^ (?:with|to|from|for|in) (?:<[EA]|[A-Z]|there\b|it\b|them\b)/.test(after))
    return { reason: 'several-partners' };
  const year = told ?? aligned ?? yearOfFigure(skeleton.text, place.start, place.end);
  if (year === null) return { reason: 'no-year' };
  const { operator, literal } = relationOf(skeleton, place);
  const quantity = flow.partners.map((partner) => `${nameOfFlow({ ...flow, partners: [partner] })}[${year}]`).join(' + ');
  return flow.sign === 1 ? { quantity, operator, literal } : { quantity, operator: turned(operator), literal: `-${literal}` };
}

/** Whether a flow is a surplus that its figure is told as the difference of: `exports exceeded imports by <M>`. */
function saysByHowMuch(text: string, { measure, start: from, end }: DraftFlow, { start }: FigurePlace): boolean {
  return measure === 'balance' && / by$/i.test(text.slice(from, end)) && /^ (?:[a-z]+ )?$/i.test(text.slice(end, start));
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
