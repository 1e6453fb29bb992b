import type { Messages } from '../../messages/messages.ts';
import { type EntryKind, entryKinds } from './entry.ts';

/** The texts of the search, for what runs in the browser. */
export interface SearchTexts {
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly loading: string;
  readonly failed: string;
  readonly found: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly instead: string;
  readonly kinds: Readonly<Record<EntryKind, string>>;
}

/** Where a count or a word stands in a text that the browser completes. */
export const gap = '#';

/** The texts of the search in a reader's language. */
export function searchTexts(messages: Messages): SearchTexts {
  return {
    label: messages['search.label'],
    placeholder: messages['search.placeholder'],
    submit: messages['search.submit'],
    loading: messages['search.loading'],
    failed: messages['search.failed'],
    found: messages['search.found']({ count: gap }),
    none: messages['search.none']({ asked: gap }),
    noneHelp: messages['search.none-help'],
    instead: messages['search.instead'],
    kinds: Object.fromEntries(entryKinds.map((kind) => [kind, messages[`search.one.${kind}`]])) as Record<EntryKind, string>,
  };
}
