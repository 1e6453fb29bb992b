import type { VerdictKind } from '@sogdia/core/model';

/** The verdicts as bars and lists draw them, those that are alike to a reader together, the best first and what no source of ours can say last. */
export const verdictGroups = [
  { id: 'supported', kinds: ['supported'] },
  { id: 'in-part', kinds: ['supported-in-part'] },
  { id: 'depends', kinds: ['source-sensitive', 'rounding-sensitive'] },
  { id: 'contradicted', kinds: ['contradicted'] },
  { id: 'unchecked', kinds: ['not-independent', 'not-checkable'] },
] as const satisfies readonly { readonly id: string; readonly kinds: readonly VerdictKind[] }[];

export type VerdictGroup = (typeof verdictGroups)[number]['id'];

/** The verdicts with the worst first, and last those of which nothing is known. */
export const worstFirst: readonly VerdictKind[] = [
  'contradicted',
  'source-sensitive',
  'rounding-sensitive',
  'supported-in-part',
  'supported',
  'not-independent',
  'not-checkable',
];
