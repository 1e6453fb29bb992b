import type { Claim, ViewSpec } from '@sogdia/core';

/** A place among the claims: all sections, the claims of one, a claim, its numbers. */
export type ClaimPlace =
  | { readonly kind: 'sections' }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'numbers'; readonly claim: Claim };

/** A place in the linear program. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'view'; readonly spec: ViewSpec }
  | { readonly kind: 'points'; readonly spec: ViewSpec }
  | { readonly kind: 'records' }
  | ClaimPlace;

/** What a choice does: it leads to another place, or says something and stays. */
export interface Choice {
  readonly label: string;
  readonly leadsTo?: Place;
  readonly says?: () => readonly string[];
}

/** A place as it is told: what it is, and what can be chosen. */
export interface LinearMenu {
  readonly intro: readonly string[];
  readonly choices: readonly Choice[];
}
