/** What a reader can look for, in the order in which a list has it. */
export const entryKinds = [
  'page',
  'topic',
  'economy',
  'month',
  'figure',
  'claim',
  'indicator',
  'goods',
  'place',
  'term',
  'metric',
  'source',
] as const;

/** Of what kind something is that a reader can look for. */
export type EntryKind = (typeof entryKinds)[number];

/** Something that a reader can look for: where it stands, what it is called, and every other text by which it is found. */
export interface Entry {
  readonly kind: EntryKind;
  readonly path: string;
  readonly title: string;
  /** Its other names and codes, in any language. */
  readonly names: readonly string[];
  /** What it says, or is about. */
  readonly text: string;
}

/** Every kind that some entries have, with those of it. */
export function listedByKind(entries: readonly Entry[]): readonly { readonly kind: EntryKind; readonly entries: readonly Entry[] }[] {
  return entryKinds
    .map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) }))
    .filter((group) => group.entries.length > 0);
}
