import type { DraftOutcome, Outcome } from '@sogdia/core/claims';
import type { Glyphs } from './glyphs.data.ts';
import type { Style } from './style.ts';
import { verdictMark } from './verdict-mark.ts';

const verdictOf = {
  holds: 'supported',
  fails: 'contradicted',
  undecided: 'rounding-sensitive',
  missing: 'not-checkable',
  right: 'supported',
  'right-elsewhere': 'source-sensitive',
  close: 'rounding-sensitive',
  off: 'contradicted',
  'not-checkable': 'not-checkable',
  'not-understood': 'not-checkable',
} as const;

/** The sign of an outcome, of a statement or of a figure of a draft, with its style: that of the verdict it would make by itself. */
export function outcomeMark(outcome: Outcome | DraftOutcome, glyphs: Glyphs): { readonly sign: string; readonly style: Style } {
  return verdictMark(verdictOf[outcome], glyphs);
}
