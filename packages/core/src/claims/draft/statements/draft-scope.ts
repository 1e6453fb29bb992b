import type { CallNode } from '../../syntax/index.ts';
import type { DraftFigure } from '../figures/index.ts';
import type { DraftContext, DraftFlow, Recorder } from '../flows/index.ts';
import type { DraftSentence } from '../sentence/index.ts';
import { callNode, nameNode } from './expression-nodes.ts';

/** What is known of a sentence when its figures are read one by one. */
export interface DraftScope {
  readonly sentence: DraftSentence;
  readonly flows: readonly DraftFlow[];
  readonly recorders: readonly Recorder[];
  readonly context: DraftContext;
  /** The usual reporter. */
  readonly reporter: string;
}

/** A figure at the item that stands for it. */
export interface PlacedFigure {
  readonly figure: DraftFigure;
  readonly place: number;
}

/** A flow between its reporter and one partner, as the expression language names it: `export(CHN, KAZ)`. */
export function flowNode({ measure, reporter }: DraftFlow, partner: string): CallNode {
  return callNode(measure, nameNode(reporter), nameNode(partner));
}

/** The letters from a figure to the end of its clause, or to the next figure. */
export function restOfClause(letters: string, place: number): string {
  return letters.slice(place + 1).replace(/[,;:&()MQ].*/, '');
}

/** The letters of a clause before a figure. */
export function startOfClause(letters: string, place: number): string {
  return letters.slice(0, place).replace(/.*[,;:()]/, '');
}
