import type { Receipt } from '@sogdia/core';
import type { ReactNode } from 'react';
import type { ReceiptLocations } from '../../lib/receipt-locations.ts';

/** A number that opens its receipt: a link to where the receipt stands, which the panel shows in place where scripts run. */
export function NumberLink({
  receipt,
  locations,
  className,
  children,
}: {
  receipt: Receipt;
  locations: ReceiptLocations;
  className?: string;
  children: ReactNode;
}) {
  return (
    <a
      className={className === undefined ? 'number' : `number ${className}`}
      href={locations.hrefOf(receipt)}
      data-receipt={locations.idOf(receipt)}
    >
      {children}
    </a>
  );
}
