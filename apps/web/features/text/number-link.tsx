import type { Receipt } from '@sogdia/core';
import type { ReactNode } from 'react';
import type { ReceiptLocations } from '../../lib/receipts/receipt-locations.ts';

/** A number, or a level in words, that opens its receipt: a link to where the receipt stands, which the panel shows in place where scripts run. */
export function NumberLink({ receipt, locations, className, text }: NumberLinkProps) {
  const classes = ['number', receipt.unit === 'level' ? 'in-words' : null, className ?? null].filter((name) => name !== null);
  return (
    <a className={classes.join(' ')} href={locations.hrefOf(receipt)}>
      {text}
    </a>
  );
}

interface NumberLinkProps {
  readonly receipt: Receipt;
  readonly locations: ReceiptLocations;
  readonly className?: string;
  readonly text: ReactNode;
}
