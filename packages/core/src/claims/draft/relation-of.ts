import type { FigurePlace, Relation } from './figure-reading.ts';
import type { Skeleton } from './make-skeleton.ts';

/** How a figure is related to what it says: by the words right before it. */
export function relationOf(skeleton: Skeleton, { start, figure }: FigurePlace): { readonly operator: Relation; readonly literal: string } {
  const before = skeleton.text.slice(Math.max(0, start - 40), start).trimEnd();
  const { literal } = figure;
  if (/(?:not|never|n't) (?:exceed(?:ed)?|(?:be |been )?more than)$|(?:no more than|at most|up to)$/i.test(before))
    return { operator: '<=', literal };
  if (/(?:at least|no less than|not less than)$/i.test(before)) return { operator: '>=', literal };
  if (/(?:exceed(?:ed|ing|s)?|more than|over|above|in excess of|surpass(?:ed|ing)|topp(?:ed|ing))$/i.test(before))
    return { operator: '>', literal };
  if (/(?:less than|under|below|fewer than)$/i.test(before)) return { operator: '<', literal };
  return { operator: '==', literal };
}

/** The relation of negative numbers. */
export function turned(operator: Relation): Relation {
  return ({ '==': '==', '>': '<', '>=': '<=', '<': '>', '<=': '>=' } as const)[operator];
}
