import { alignRespectively } from './align-respectively.ts';
import { type DraftFlow, unnamed } from './draft-flow.ts';
import { otherPrices, otherSubjects, overYears, partOfYear, toCome } from './draft-words.ts';
import type { FigurePlace, FigureReading } from './figure-reading.ts';
import { findFlows } from './find-flows.ts';
import { changesSubject, flowOfFigure, followsRelation, isOfEither, saysNoMore } from './flow-of-figure.ts';
import type { DraftFigure, Skeleton } from './make-skeleton.ts';
import { elsewhere } from './other-economies.ts';
import { readAmount } from './read-amount.ts';
import { readRate } from './read-rate.ts';
import { readShare } from './read-share.ts';
import { isTooRough } from './relation-of.ts';

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
  if (isToCome(skeleton.text, place)) return { reason: 'to-come' };
  if (partOfYear.test(skeleton.text)) return { reason: 'part-year' };
  if (overYears.test(skeleton.text)) return { reason: 'no-year' };
  if (otherPrices.test(skeleton.text)) return { reason: 'other-subject' };
  const part = figure.kind === 'percent' ? readShare(skeleton, flows, place) : null;
  if (part !== null) return part;
  if (isTooRough(skeleton, place)) return { reason: 'rough' };
  const flow = flowOfFigure(flows, place);
  if (flow === null) return { reason: otherSubjects.test(skeleton.text) ? 'other-subject' : 'no-flow' };
  if (flow.reporter === unnamed) return { reason: 'no-flow' };
  if ([flow.reporter, ...flow.partners].includes(elsewhere)) return { reason: 'no-figure' };
  if (!saysNoMore(skeleton.text, flow, place)) return { reason: 'unknown-words' };
  if (followsRelation(skeleton, place)) return { reason: 'unknown-words' };
  if (isOfEither(skeleton.text, flows, place)) return { reason: 'no-flow' };
  if (changesSubject(skeleton.text, flow, place)) return { reason: 'other-subject' };
  const aligned = alignRespectively(skeleton, flow, place);
  if (aligned === null) return { reason: 'several-partners' };
  return figure.kind === 'amount'
    ? readAmount(skeleton, aligned.flow, place, aligned.year)
    : readRate(skeleton, aligned.flow, place, aligned.year);
}

/** Whether a figure is an aim or a forecast: one that is spoken of in its clause or before. */
function isToCome(text: string, { end }: FigurePlace): boolean {
  const found = toCome.exec(text);
  return found !== null && !(found.index > end && /[,;]|\b(?:and|but|while)\b/.test(text.slice(end, found.index)));
}
