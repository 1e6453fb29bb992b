import { roughly } from './draft-words.ts';
import type { FigurePlace, Relation } from './figure-reading.ts';
import type { Skeleton } from './make-skeleton.ts';

/** How a figure is related to what it says: by the words right before it, or as an end of `between ... and ...`. */
export function relationOf(
  skeleton: Skeleton,
  { start, end, figure }: FigurePlace,
): { readonly operator: Relation; readonly literal: string } {
  const before = skeleton.text.slice(Math.max(0, start - 40), start).trimEnd();
  const { literal } = figure;
  if (/\bbetween$/i.test(before) && /^ and <[MP]\d+>/.test(skeleton.text.slice(end))) return { operator: '>=', literal };
  if (/\bbetween <[MP]\d+> and$/i.test(before)) return { operator: '<=', literal };
  if (/(?:not|never|n't) (?:exceed(?:ed)?|(?:be |been )?more than)$|(?:no more than|at most|up to)$/i.test(before))
    return { operator: '<=', literal };
  if (/(?:at least|no less than|not less than)$/i.test(before)) return { operator: '>=', literal };
  if (
    /(?:exceed(?:ed|ing|s)?|more than|over|above|in excess of|surpass(?:ed|ing)|topp(?:ed|ing)|(?:pass|cross)(?:ed|ing)(?: the)?|broke(?: through)?(?: the)?)$/i.test(
      before,
    )
  )
    return { operator: '>', literal };
  if (/(?:less than|under|below|fewer than)$/i.test(before)) return { operator: '<', literal };
  return { operator: '==', literal: roughly.test(before) ? rough(literal) : literal };
}

/** Whether a number of several digits that ends in zeros is meant roughly: it does not say to which digit. */
export function isTooRough(skeleton: Skeleton, { start, figure }: FigurePlace): boolean {
  return roughly.test(skeleton.text.slice(0, start).trimEnd()) && /^\d*[1-9]\d*[1-9]0+[a-z]*%?$/.test(figure.literal);
}

/** A round number that is meant roughly: one with a single digit other than 0. */
function rough(literal: string): string {
  return /^[1-9]0+[a-z]*%?$/.test(literal) ? `about(${literal})` : literal;
}

/** The relation of negative numbers. */
export function turned(operator: Relation): Relation {
  return ({ '==': '==', '>': '<', '>=': '<=', '<': '>', '<=': '>=' } as const)[operator];
}
