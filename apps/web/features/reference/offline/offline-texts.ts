import type { Messages } from '../../../messages/messages.ts';
import { textsOf } from '../../../messages/texts-of.ts';

/** Where a number of files or a size is put into a text that the browser completes. */
const firstGap = '{1}';
const secondGap = '{2}';

/** What the page on kept copies says while it is used. */
export function offlineTexts(messages: Messages) {
  const gaps = { count: firstGap, of: secondGap };
  return {
    ...textsOf(messages, 'offline'),
    keeps: messages['offline.keeps'](gaps),
    keepsAll: messages['offline.keeps-all'](gaps),
    keepAll: messages['offline.keep-all']({ size: firstGap }),
    keeping: messages['offline.keeping'](gaps),
    failed: messages['offline.failed']({ count: firstGap }),
    archiveText: messages['offline.archive-text']({ size: firstGap }),
    packing: messages['offline.packing'](gaps),
    packed: messages['offline.packed']({ size: firstGap }),
    packFailed: messages['offline.pack-failed']({ address: firstGap }),
    pages: messages['offline.pages']({ count: firstGap }),
    megabytes: messages['offline.megabytes']({ size: firstGap }),
  };
}

export type OfflineTexts = ReturnType<typeof offlineTexts>;

/** A text with its gaps filled. */
export function fill(text: string, first: string, second = ''): string {
  return text.replace(firstGap, first).replace(secondGap, second);
}
