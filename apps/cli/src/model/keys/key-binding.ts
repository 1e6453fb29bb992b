import { type SheetKind, sheetKinds } from '../sheet/index.ts';

/** The kinds of sheets on which the cursor moves over a table. */
export const tableKinds: readonly SheetKind[] = ['overview', 'view', 'partner', 'sources', 'mirror', 'pair', 'revisions'];
/** The kinds of sheets whose rows can be filtered: tables, and the outline of the paper. */
export const listKinds: readonly SheetKind[] = [...tableKinds, 'paper'];
/** The kinds of sheets that show numbers of a view. */
export const numberKinds: readonly SheetKind[] = ['overview', 'view', 'partner', 'mirror', 'pair', 'revisions'];
/** The kinds of sheets that show both books. */
export const bothBooksKinds: readonly SheetKind[] = ['mirror', 'pair'];
/** The kinds of sheets that show a record as of one time. */
export const datedKinds: readonly SheetKind[] = ['overview', 'view', 'partner', 'receipt', ...bothBooksKinds];
/** The kinds of sheets that show a record. */
export const recordKinds: readonly SheetKind[] = [...datedKinds, 'revisions'];
/** All kinds of sheets. */
export const everyKind: readonly SheetKind[] = sheetKinds;

/** What a key does: an action, the keys for it, and the kinds of sheets on which it is valid. Texts are in the catalogue under `action.<id>`. */
export interface KeyBinding {
  readonly id: string;
  readonly keys: readonly string[];
  readonly on: readonly SheetKind[];
  /** Its place among the keys of the footer; null where it is not among them. */
  readonly footer: number | null;
}
