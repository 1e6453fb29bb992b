import { type LocationKind, locationKinds } from '../location/location.ts';

/** The kinds of locations on which the cursor moves over a table. */
export const tableKinds: readonly LocationKind[] = ['overview', 'view', 'partner', 'sources', 'release', 'mirror', 'pair', 'revisions'];
/** The kinds of locations whose rows can be filtered: tables, and the outlines of the study and of topics. */
export const listKinds: readonly LocationKind[] = [...tableKinds, 'study', 'topics'];
/** The kinds of locations whose cursor goes from claim to claim, or over the figures of a draft; on the other lists it goes from row to row. */
export const claimKinds: readonly LocationKind[] = ['study', 'claim', 'draft'];
export const hitKinds: readonly LocationKind[] = listKinds.filter((kind) => kind !== 'study');
/** The kinds of locations that show numbers of a view. */
export const numberKinds: readonly LocationKind[] = ['overview', 'view', 'partner', 'mirror', 'pair', 'revisions'];
/** The kinds of locations that show both records. */
const bothRecordsKinds: readonly LocationKind[] = ['mirror', 'pair'];
/** Whether a kind of location shows the answer to a question, which stands above it. */
export function hasQuestion(kind: LocationKind): boolean {
  return numberKinds.includes(kind) && kind !== 'revisions';
}

/** The kinds of locations that show a record as of one time. */
export const datedKinds: readonly LocationKind[] = ['overview', 'view', 'partner', 'receipt', ...bothRecordsKinds];
/** The kinds of locations that show a record. */
export const recordKinds: readonly LocationKind[] = [...datedKinds, 'revisions'];
/** All kinds of locations. */
export const everyKind: readonly LocationKind[] = locationKinds;

/** What a key does: an action, the keys for it, and the kinds of locations on which it is valid. Texts are in the catalogue under `action.<id>`. */
export interface KeyBinding {
  readonly id: string;
  readonly keys: readonly string[];
  readonly on: readonly LocationKind[];
  /** Its place among the keys of the footer; null where it is not among them. */
  readonly footer: number | null;
}
