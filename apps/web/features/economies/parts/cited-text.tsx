import type { Receipt } from '@sogdia/core';
import { Fragment } from 'react';
import type { ReceiptLocations } from '../../../lib/receipt-locations.ts';
import { NumberLink } from '../../text/index.ts';

/** A text of the catalogue in which each name between braces gives its place to a number that opens its receipt. */
export function CitedText({ text, receipts, written, locations }: CitedTextProps) {
  return text.split(/\{([a-z]+)\}/).map((part, index) => {
    const receipt = index % 2 === 0 ? undefined : new Map(Object.entries(receipts)).get(part);
    return (
      <Fragment key={`${index} ${part}`}>
        {receipt === undefined ? (
          part
        ) : (
          <NumberLink receipt={receipt} locations={locations}>
            {written(receipt)}
          </NumberLink>
        )}
      </Fragment>
    );
  });
}

interface CitedTextProps {
  readonly text: string;
  readonly receipts: Readonly<Record<string, Receipt>>;
  readonly written: (receipt: Receipt) => string;
  readonly locations: ReceiptLocations;
}
