import type { Receipt } from '../../model/receipt.ts';
import type { Sentence, ViewSource } from '../../model/view.ts';
import type { NotUnderstood } from './figure-reading.ts';

/**
 * A figure of a draft: where it stands in the text (offsets), how it is printed, what it was read as (an expression; null with the reason
 * where it was not understood), whether it is right, and the figure of the data in words with its receipt. `withinRounding` tells a figure
 * that is right as far as the rounding of the data lets one say.
 */
export interface CheckedFigure {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly outcome: 'right' | 'off' | 'not-understood';
  readonly withinRounding: boolean;
  readonly expression: string | null;
  readonly reason: NotUnderstood | null;
  readonly found: string | null;
  readonly receipt: Receipt | null;
  readonly message: Sentence;
}

/** A draft with its figures in the order of the text, how many fare how, the same in a sentence, and the sources of the figures found. */
export interface CheckedDraft {
  readonly figures: readonly CheckedFigure[];
  readonly counts: Readonly<Record<CheckedFigure['outcome'], number>>;
  readonly summary: string;
  readonly sources: readonly ViewSource[];
}
