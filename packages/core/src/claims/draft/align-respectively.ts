import type { DraftFlow } from './draft-flow.ts';
import type { FigurePlace } from './figure-reading.ts';
import type { Skeleton } from './make-skeleton.ts';
import { yearsOf } from './year-of-figure.ts';

const together = /^ (?:together|combined|jointly)\b/i;

/**
 * The partners and the year of a figure, where the sentence has a list of them. With `respectively`, the figures of one kind go with the
 * partners, or with the years, in order; a single amount that partners have `together` is that of all. Null where a list has neither.
 */
export function alignRespectively(
  skeleton: Skeleton,
  flow: DraftFlow,
  { figure, index, start }: FigurePlace,
): { readonly flow: DraftFlow; readonly year: number | null } | null {
  const alike = skeleton.figures.flatMap(({ kind }, position) => (kind === figure.kind ? [position] : []));
  const order = alike.indexOf(index);
  const respectively = /\brespectively\b/i.test(skeleton.text);
  if (flow.partners.length > 1) {
    const partner = flow.partners[order];
    const isSum =
      figure.kind === 'amount' && alike.length === 1 && flow.end <= start && together.test(skeleton.text.slice(flow.end, start));
    if (isSum && flow.measure !== 'balance') return { flow, year: null };
    return respectively && flow.partners.length === alike.length && partner !== undefined
      ? { flow: { ...flow, partners: [partner] }, year: null }
      : null;
  }
  const years = [...new Set(yearsOf(skeleton.text).map(({ year }) => year))];
  return { flow, year: respectively && years.length === alike.length && years.length > 1 ? (years[order] ?? null) : null };
}
