import type { DraftFlow } from './draft-flow.ts';

/** What the sentences before leave for one that says less: its heading, its paragraph, and the sentence right before it. */
export interface DraftContext {
  /** The last flow, where the sentence before speaks of one between one pair alone. */
  readonly flow: DraftFlow | null;
  /** Whether it speaks of that flow alone, so that a pronoun can stand for it. */
  readonly isOfOneFlow: boolean;
  /** The economy that the sentence before, or the heading, is about. */
  readonly subject: string | null;
  /** The one other economy that it names. */
  readonly other: string | null;
  /** The only year that it names. */
  readonly year: number | null;
  /** Whether a colon at its end makes this sentence an item of its list. */
  readonly isList: boolean;
  /** Whether it names a currency other than the dollar. */
  readonly hasOtherCurrency: boolean;
}

/** Nothing stands before. */
export const noContext: DraftContext = {
  flow: null,
  isOfOneFlow: false,
  subject: null,
  other: null,
  year: null,
  isList: false,
  hasOtherCurrency: false,
};
