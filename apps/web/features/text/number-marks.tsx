import type { Receipt } from '@sogdia/core';
import type { ReceiptLocations } from '../../lib/receipts/receipt-locations.ts';
import type { Messages } from '../../messages/messages.ts';

/** The marks after a number: that it rests on more than printed tables, that a check found something of its figures, and that it was revised, which opens the receipt at its revisions. */
export function NumberMarks({ receipt, marked = false, found = false, revised, locations, messages }: NumberMarksProps) {
  return (
    <sup className="mark">
      {marked ? 'q' : null}
      {found ? '!' : null}
      {revised ? (
        <a className="revised" href={locations.hrefOf(receipt)} data-part="receipt-revisions" aria-label={messages['table.open-revisions']}>
          r
        </a>
      ) : null}
    </sup>
  );
}

interface NumberMarksProps {
  readonly receipt: Receipt;
  readonly marked?: boolean;
  readonly found?: boolean;
  readonly revised: boolean;
  readonly locations: ReceiptLocations;
  readonly messages: Messages;
}
