import type { Messages } from '../../messages/messages.ts';

/** The texts of the receipt panel in the reader's language. */
export function panelTexts(messages: Messages) {
  return {
    label: messages['receipt.panel'],
    close: messages['receipt.close'],
    back: messages['receipt.back'],
    loading: messages['receipt.loading'],
    failed: messages['receipt.failed'],
    copyLink: messages['receipt.copy-link'],
    copied: messages['copy.done'],
  };
}

export type PanelTexts = ReturnType<typeof panelTexts>;
