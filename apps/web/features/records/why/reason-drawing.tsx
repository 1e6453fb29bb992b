import { formatAmount } from '@sogdia/core';
import type { WrittenProps } from '../../text/index.ts';

/** Why two offices count one flow differently, in the order in which they are listed. */
export const reasons = ['transit', 'freight', 'origin', 'value', 'time'] as const;

interface Named extends WrittenProps {
  readonly reporter: string;
  readonly economy: string;
  readonly factor: number;
  readonly year: number;
}

/** What a drawing shows: what leaves, with a word above it, what arrives, with another, and what lies beyond. */
type Drawn = readonly [sent: string, aboveSent: string, arrived: string, aboveArrived: string, beyond?: string];

function drawnOf({ reporter, economy, factor, year, language, messages }: Named): Readonly<Record<(typeof reasons)[number], Drawn>> {
  const [worth, landed] = [100, 100 * factor].map((amount) => formatAmount(amount, 'usd', language));
  return {
    transit: [reporter, messages['why.draw-counts'], economy, messages['why.draw-may-not'], messages['why.draw-elsewhere']],
    freight: [worth ?? '', messages['why.draw-leaving'], landed ?? '', messages['why.draw-freight']],
    origin: [messages['why.draw-sent-from'], messages['why.draw-made-in'], economy, messages['why.draw-books']],
    value: [messages['why.draw-full'], '', messages['why.draw-lower'], messages['why.draw-unseen']],
    time: [messages['why.draw-december'], String(year), messages['why.draw-january'], String(year + 1)],
  };
}

/** A small drawing of a reason, with the names of the example; the sentence beside it says the same. */
export function ReasonDrawing({ reason, ...named }: Named & { reason: (typeof reasons)[number] }) {
  const [sent, aboveSent, arrived, aboveArrived, beyond] = drawnOf(named)[reason];
  return (
    <svg className="reason-drawing" viewBox="0 0 330 64" width="330" height="64" aria-hidden="true">
      <Box x={1} side="own" text={sent} above={aboveSent} />
      <path d="M89 46h43m-6-4 6 4-6 4" />
      <Box x={134} side="partner" text={arrived} above={aboveArrived} />
      {beyond === undefined ? null : (
        <>
          <path d="M222 46h6m3 0h6m-4-4 6 4-6 4" />
          <Box x={241} side="other" text={beyond} />
        </>
      )}
    </svg>
  );
}

function Box({ x, side, text, above }: { x: number; side: 'own' | 'partner' | 'other'; text: string; above?: string }) {
  return (
    <g className={`side-${side}`}>
      <rect x={x} y="31" width="88" height="30" rx="2" />
      <text x={x + 44} y="51" fontWeight="600">
        {text}
      </text>
      <text x={x + 44} y="21">
        {above}
      </text>
    </g>
  );
}
