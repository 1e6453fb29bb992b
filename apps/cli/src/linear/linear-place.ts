import type { Claim, ViewSpec } from '@sogdia/core';
import type { Location } from '../model/index.ts';

/** A text of one's own, null as long as it is typed; and the figure of it that is told. */
export interface DraftPlace {
  readonly kind: 'draft';
  readonly text: string | null;
  readonly figure: number | null;
}

/** A place in the linear program. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'view'; readonly spec: ViewSpec }
  | { readonly kind: 'points'; readonly spec: ViewSpec }
  | { readonly kind: 'screen'; readonly location: Location }
  | { readonly kind: 'methods' }
  | { readonly kind: 'history'; readonly places: readonly Place[] }
  | DraftPlace
  | { readonly kind: 'sections' }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'numbers'; readonly claim: Claim };

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

/** The choice that leads to a view. */
export function viewChoice(label: string, spec: ViewSpec): Choice {
  return { label, leadsTo: { kind: 'view', spec } };
}
