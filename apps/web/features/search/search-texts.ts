import type { Messages } from '../../messages/messages.ts';
import { textsOf } from '../../messages/texts-of.ts';
import { type EntryKind, entryKinds } from './entry.ts';

/** Where a count or a word stands in a text that the browser completes. */
export const gap = '#';

/** The texts of the search, for what runs in the browser. */
export function searchTexts(messages: Messages) {
  return {
    ...textsOf(messages, 'search'),
    found: messages['search.found']({ count: gap }),
    none: messages['search.none']({ asked: gap }),
    kinds: Object.fromEntries(entryKinds.map((kind) => [kind, messages[`search.one.${kind}`]])) as Record<EntryKind, string>,
  };
}

export type SearchTexts = ReturnType<typeof searchTexts>;
