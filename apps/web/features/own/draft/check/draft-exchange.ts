import type { Language } from '@sogdia/core';
import type { CheckedFigure } from '@sogdia/core/claims';
import type { ViewSource, World } from '@sogdia/core/model';

/** What the page asks of the worker that checks drafts. */
export type DraftRequest =
  | { readonly kind: 'check'; readonly text: string; readonly language: Language }
  | { readonly kind: 'part'; readonly index: number }
  | { readonly kind: 'stop' };

/** What the worker answers. `share` is how far the text has been read, from 0 to 1. */
export type DraftReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'checked'; readonly overview: DraftOverview; readonly part: DraftPart }
  | { readonly kind: 'part'; readonly part: DraftPart }
  | { readonly kind: 'failed'; readonly why: 'no-data' | 'too-long' };

/** What came of a draft as a whole: how many of its figures fare how, in how many parts it is shown, and the sources. */
export interface DraftOverview {
  readonly summary: string;
  readonly figures: number;
  readonly parts: number;
  readonly sources: readonly ViewSource[];
  /** The economies and groups by which its numbers are named. */
  readonly world: World;
}

/** A part of a draft: its place in the text (offsets), the number of its first figure from 0, and its figures. */
export interface DraftPart {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly figures: readonly CheckedFigure[];
}
