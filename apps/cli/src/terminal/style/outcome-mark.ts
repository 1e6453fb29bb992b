import type { Outcome } from '@sogdia/core/claims';
import type { Glyphs } from './glyphs.data.ts';
import type { Style } from './style.ts';
import { verdictMark } from './verdict-mark.ts';

const verdictOf = { holds: 'supported', fails: 'contradicted', undecided: 'rounding-sensitive', missing: 'not-checkable' } as const;

/** The sign of an outcome with its style: that of the verdict it would make by itself. */
export function outcomeMark(outcome: Outcome, glyphs: Glyphs): { readonly sign: string; readonly style: Style } {
  return verdictMark(verdictOf[outcome], glyphs);
}
