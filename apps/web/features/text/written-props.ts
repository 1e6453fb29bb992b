import type { Language } from '@sogdia/core';
import type { ReceiptLocations } from '../../lib/receipts/receipt-locations.ts';
import type { Messages } from '../../messages/messages.ts';

/** What every part of a page is written with: its language, and the messages in it. */
export interface WrittenProps {
  readonly language: Language;
  readonly messages: Messages;
}

/** The same for a part whose numbers open receipts: where those stand. */
export interface CitedProps extends WrittenProps {
  readonly locations: ReceiptLocations;
}
