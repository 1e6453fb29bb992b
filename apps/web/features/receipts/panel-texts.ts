import type { Messages } from '../../messages/messages.ts';
import type { PanelTexts } from './receipt-panel.tsx';

/** The texts of the receipt panel in the reader's language. */
export function panelTexts(messages: Messages): PanelTexts {
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
