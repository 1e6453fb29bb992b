import type { VerdictKind } from '@sogdia/core/model';
import type { Glyphs } from './glyphs.data.ts';
import type { Style } from './style.ts';

/** The sign of a verdict in Unicode and in ASCII, and its style; the word always stands beside it. */
const marks: Readonly<Record<VerdictKind, { readonly unicode: string; readonly ascii: string; readonly style: Style }>> = {
  supported: { unicode: '✓', ascii: '+', style: 'key' },
  'supported-in-part': { unicode: '½', ascii: '/', style: 'key' },
  contradicted: { unicode: '✗', ascii: 'x', style: 'error' },
  'rounding-sensitive': { unicode: '~', ascii: '~', style: 'warning' },
  'source-sensitive': { unicode: '⇄', ascii: '%', style: 'warning' },
  'not-independent': { unicode: '=', ascii: '=', style: 'plain' },
  'not-checkable': { unicode: '?', ascii: '?', style: 'missing' },
};

/** The sign of a verdict with its style. */
export function verdictMark(verdict: VerdictKind, { set }: Glyphs): { readonly sign: string; readonly style: Style } {
  const { style, [set]: sign } = marks[verdict];
  return { sign, style };
}
