import type { Sentence } from '@sogdia/core/model';
import type { ReceiptLocations } from '../../lib/receipts/receipt-locations.ts';
import { NumberLink } from './number-link.tsx';

/** A sentence whose numbers open their receipts. */
export function SentenceText({ sentence, locations }: { sentence: Sentence; locations: ReceiptLocations }) {
  const starts = sentence.spans.map((_, index) => sentence.spans.slice(0, index).reduce((length, span) => length + span.text.length, 0));
  return (
    <>
      {sentence.spans.map((span, index) =>
        span.receipt === null ? (
          span.text
        ) : (
          <NumberLink key={starts[index]} receipt={span.receipt} locations={locations} text={span.text} />
        ),
      )}
    </>
  );
}
