import type { ViewSpec } from '@sogdia/core';

/** A choice of a field: how it reads, what else it is found by, why it does not go with the rest (null where it does), and the spec with it. */
export interface QuestionOption {
  readonly id: string;
  readonly label: string;
  /** A code or a kind, beside the label. */
  readonly detail: string;
  readonly words: readonly string[];
  readonly reason: string | null;
  readonly isChosen: boolean;
  readonly spec: ViewSpec;
}
