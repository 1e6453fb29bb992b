/**
 * A figure of a text as printed, and what it is taken to say: an expression; an expression with the doubt that keeps it from being called
 * off; or none, with the reason.
 */
export type ToldFigure =
  | readonly [printed: string, expression: string]
  | readonly [printed: string, expression: string, doubt: string]
  | readonly [printed: string, expression: null, reason: string];

/** A text with all of its figures; whose trade it is about where it names a partner alone, China's where nothing is said. */
export interface ToldText {
  readonly text: string;
  readonly reporter?: string;
  readonly figures: readonly ToldFigure[];
}

/** A rule of the grammar with texts that show what it reads, what it doubts, and where it stays silent. */
export interface InterpretationRule {
  readonly rule: string;
  readonly texts: readonly ToldText[];
}
