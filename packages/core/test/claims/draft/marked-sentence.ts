/**
 * A sentence with what a reader takes its figures to say: each figure as printed, and the statement as an expression, null where the
 * sentence alone does not say enough, or speaks of something else.
 */
export type MarkedSentence = readonly [sentence: string, ...figures: readonly (readonly [printed: string, expression: string | null])[]];

/** A rule of the grammar with the sentences that show it: those that it reads, and those where it must stay silent. */
export interface RuleSentences {
  readonly rule: string;
  readonly sentences: readonly MarkedSentence[];
}
