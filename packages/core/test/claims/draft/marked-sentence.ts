/**
 * A sentence with what a reader takes its figures to say: each figure as printed, and the statement as an expression, null where the
 * sentence alone does not say enough, or speaks of something else.
 */
export type MarkedSentence = readonly [sentence: string, ...figures: readonly (readonly [printed: string, expression: string | null])[]];
