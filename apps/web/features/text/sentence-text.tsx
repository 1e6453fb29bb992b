import type { Sentence } from '@sogdia/core/model';
import { Fragment, type HTMLAttributes } from 'react';
import type { ReceiptLocations } from '../../lib/receipts/receipt-locations.ts';
import { NumberLink } from './number-link.tsx';

/** A sentence whose numbers open their receipts, in an element of its own where one is named. */
export function SentenceText({ as: Element = Fragment, sentence, locations, ...attributes }: SentenceTextProps) {
  const starts = sentence.spans.map((_, index) => sentence.spans.slice(0, index).reduce((length, span) => length + span.text.length, 0));
  return (
    <Element {...attributes}>
      {sentence.spans.map((span, index) =>
        span.receipt === null ? (
          span.text
        ) : (
          <NumberLink key={starts[index]} receipt={span.receipt} locations={locations} text={span.text} />
        ),
      )}
    </Element>
  );
}

interface SentenceTextProps extends Pick<HTMLAttributes<HTMLElement>, 'id' | 'className'> {
  readonly as?: 'h1' | 'h2' | 'h3' | 'p' | 'li' | 'span' | typeof Fragment;
  readonly sentence: Sentence;
  readonly locations: ReceiptLocations;
}
