import type { ViewSpec } from '@sogdia/core';
import type { VerdictKind } from '@sogdia/core/model';
import { type Arrangement, asItIs } from '../../table/index.ts';
import type { Draft } from './draft.ts';

/** The kinds of locations. */
export const locationKinds = [
  'overview',
  'view',
  'partner',
  'study',
  'sources',
  'release',
  'topics',
  'receipt',
  'claim',
  'claim-receipt',
  'mirror',
  'pair',
  'revisions',
  'draft',
] as const;
export type LocationKind = (typeof locationKinds)[number];

/** The forms a location can be read in: chart with table, either alone, or words. */
export const locationForms = ['both', 'chart', 'table', 'words'] as const;
export type LocationForm = (typeof locationForms)[number];

/** One level of the program: what is asked, and where the reader stands in the answer. Plain data, so that it can be written down. */
export interface Location extends Arrangement {
  readonly kind: LocationKind;
  readonly spec: ViewSpec;
  /** The economy of a partner location; the topic whose views are listed; the series of a receipt or of revisions; the claim of a claim's locations; the release whose figures are listed. */
  readonly subject: string | null;
  /** The period of a receipt; of a claim's receipt the line of the working. */
  readonly period: string | null;
  readonly form: LocationForm;
  readonly row: number;
  /** The column of the cursor; -1 is the key of the rows. */
  readonly column: number;
  /** The first row of the table that is shown. */
  readonly top: number;
  /** The first line shown of words, or of a page of nodes. */
  readonly scroll: number;
  /** The text that is searched for: it marks rows and drops none. */
  readonly search: string;
  /** The rows that are selected, by their ids. */
  readonly selected: readonly string[];
  /** The verdict of the claims that the outline of the study keeps; null for all. */
  readonly verdict: VerdictKind | null;
  /** Whether the working of a claim is folded. */
  readonly isFolded: boolean;
  /** The text of a draft's locations. */
  readonly draft: Draft | null;
}

/** A location for a spec, with its cursor at the beginning. */
export function newLocation(kind: LocationKind, given: Pick<Location, 'spec'> & Partial<Omit<Location, 'kind'>>): Location {
  return {
    kind,
    subject: null,
    period: null,
    form: 'both',
    row: 0,
    column: 0,
    top: 0,
    scroll: 0,
    search: '',
    selected: [],
    ...asItIs,
    verdict: null,
    isFolded: false,
    draft: null,
    ...given,
  };
}

/** The row past all others: where a location opens that runs from the past to the present. */
export const newestRow = Number.MAX_SAFE_INTEGER;

/** A location for a view, with its cursor on the newest period. */
export function viewLocation(spec: ViewSpec, given: Partial<Omit<Location, 'kind' | 'spec'>> = {}): Location {
  return newLocation('view', { spec, row: newestRow, ...given });
}
