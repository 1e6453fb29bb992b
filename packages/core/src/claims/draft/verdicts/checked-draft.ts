import type { Receipt, Sentence, ViewSource } from '../../../model/view/index.ts';
import type { NotCheckable, NotUnderstood } from '../topics/index.ts';

/** How the figures of a draft may fare, each name once. */
export const draftOutcomes = ['right', 'right-elsewhere', 'close', 'off', 'not-checkable', 'not-understood'] as const;
/** How a figure of a draft fares. */
export type DraftOutcome = (typeof draftOutcomes)[number];

/**
 * A figure of a draft: where it stands in the text (offsets), how it is printed, what it was read as (an expression; null where it was not
 * read), how it fares, and the figure of the data in words with its receipt. `right-elsewhere` is a figure that is another record's, or
 * another vintage's or source's of the same one; `close` is one that is so near the figure of the data that it is no error; `reason` says why
 * one is not checkable or not understood, `word` at which word reading stopped. `withinRounding` tells a figure that is right as far as the
 * rounding of the data lets one say.
 */
export interface CheckedFigure {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly outcome: DraftOutcome;
  readonly withinRounding: boolean;
  readonly expression: string | null;
  readonly reason: NotUnderstood | NotCheckable | null;
  readonly word: string | null;
  readonly found: string | null;
  readonly receipt: Receipt | null;
  readonly message: Sentence;
}

/** A draft with its figures in the order of the text, how many fare how, the same in a sentence, and the sources that the figures found name. */
export interface CheckedDraft {
  readonly figures: readonly CheckedFigure[];
  readonly counts: Readonly<Record<DraftOutcome, number>>;
  readonly summary: string;
  readonly sources: readonly ViewSource[];
}
