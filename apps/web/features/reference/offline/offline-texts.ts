import type { Messages } from '../../../messages/messages.ts';

/** Where a number of files or a size is put into a text that the browser completes. */
const firstGap = '{1}';
const secondGap = '{2}';

/** What the page on kept copies says while it is used. */
export interface OfflineTexts {
  readonly notKept: string;
  readonly unsupported: string;
  readonly keeps: string;
  readonly keepsAll: string;
  readonly keepAll: string;
  readonly keeping: string;
  readonly failed: string;
  readonly forget: string;
  readonly forgotten: string;
  readonly archive: string;
  readonly archiveText: string;
  readonly packing: string;
  readonly packed: string;
  readonly packFailed: string;
  readonly cancel: string;
  readonly pages: string;
  readonly megabytes: string;
  readonly notCounted: string;
}

export function offlineTexts(messages: Messages): OfflineTexts {
  const gaps = { count: firstGap, of: secondGap };
  return {
    notKept: messages['offline.not-kept'],
    unsupported: messages['offline.unsupported'],
    keeps: messages['offline.keeps'](gaps),
    keepsAll: messages['offline.keeps-all'](gaps),
    keepAll: messages['offline.keep-all']({ size: firstGap }),
    keeping: messages['offline.keeping'](gaps),
    failed: messages['offline.failed']({ count: firstGap }),
    forget: messages['offline.forget'],
    forgotten: messages['offline.forgotten'],
    archive: messages['offline.archive'],
    archiveText: messages['offline.archive-text']({ size: firstGap }),
    packing: messages['offline.packing'](gaps),
    packed: messages['offline.packed']({ size: firstGap }),
    packFailed: messages['offline.pack-failed']({ address: firstGap }),
    cancel: messages['offline.cancel'],
    pages: messages['offline.pages']({ count: firstGap }),
    megabytes: messages['offline.megabytes']({ size: firstGap }),
    notCounted: messages['offline.not-counted'],
  };
}

/** A text with its gaps filled. */
export function fill(text: string, first: string, second = ''): string {
  return text.replace(firstGap, first).replace(secondGap, second);
}
