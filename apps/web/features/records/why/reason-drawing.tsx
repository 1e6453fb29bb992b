import { formatAmount, type Language } from '@sogdia/core';
import type { ReactNode } from 'react';
import type { Messages } from '../../../messages/messages.ts';

/** Why two offices count one flow differently, in the order in which they are listed. */
export const reasons = ['transit', 'freight', 'origin', 'value', 'time'] as const;

type Reason = (typeof reasons)[number];

interface DrawingProps {
  readonly reporter: string;
  readonly economy: string;
  readonly factor: number;
  readonly year: number;
  readonly language: Language;
  readonly messages: Messages;
}

/** A small drawing of a reason, with the names of the example; the sentence beside it says the same. */
export function ReasonDrawing({ reason, ...props }: DrawingProps & { reason: Reason }) {
  return (
    <svg className="reason-drawing" viewBox="0 0 330 74" width="330" height="74" aria-hidden="true">
      {drawings[reason](props)}
    </svg>
  );
}

const drawings: Readonly<Record<Reason, (props: DrawingProps) => ReactNode>> = {
  transit: ({ reporter, economy, messages }) => (
    <>
      <Box x={1} side="own" text={reporter} above={messages['why.draw-counts']} />
      <Arrow to={122} />
      <Box x={124} side="partner" text={economy} above={messages['why.draw-may-not']} />
      <Arrow from={218} to={239} isDashed />
      <Box x={241} side="other" text={messages['why.draw-elsewhere']} />
    </>
  ),
  freight: ({ factor, language, messages }) => (
    <>
      <Box x={1} side="own" text={formatAmount(100, 'usd', language)} above={messages['why.draw-leaving']} />
      <Arrow to={162} text={messages['why.draw-freight']} />
      <Box x={164} side="partner" text={formatAmount(100 * factor, 'usd', language)} above={messages['why.draw-arriving']} />
    </>
  ),
  origin: ({ economy, messages }) => (
    <>
      <Box x={1} y={2} side="other" text={messages['why.draw-made-in']} />
      <Box x={1} y={42} side="own" text={messages['why.draw-sent-from']} />
      <Arrow y={[17, 31]} to={162} />
      <Arrow y={[57, 43]} to={162} />
      <Box x={164} y={22} side="partner" text={economy} />
      <text x={294} y={42} className="side-partner">
        {messages['why.draw-books']}
      </text>
    </>
  ),
  value: ({ messages }) => (
    <>
      <Box x={1} side="own" text={messages['why.draw-full']} />
      <Arrow to={162} />
      <Box x={164} side="partner" text={messages['why.draw-lower']} above={messages['why.draw-unseen']} />
    </>
  ),
  time: ({ year, messages }) => (
    <>
      <Box x={1} side="own" text={messages['why.draw-december']} above={String(year)} />
      <Arrow to={162} />
      <Box x={164} side="partner" text={messages['why.draw-january']} above={String(year + 1)} />
    </>
  ),
};

const boxWidth = 88;

function Box({ x, y = 32, side, text, above }: { x: number; y?: number; side: 'own' | 'partner' | 'other'; text: string; above?: string }) {
  return (
    <g className={`side-${side}`}>
      <rect x={x} y={y} width={boxWidth} height="30" rx="2" />
      <text x={x + boxWidth / 2} y={y + 20} className="drawing-name">
        {text}
      </text>
      <text x={x + boxWidth / 2} y={y - 8}>
        {above}
      </text>
    </g>
  );
}

function Arrow({ from = 1 + boxWidth, to, y: [start, end] = [47, 47], text, isDashed = false }: ArrowProps) {
  return (
    <>
      <path
        d={`M${from} ${start} ${to} ${end}M${to - 6} ${end - 4} ${to} ${end} ${to - 6} ${end + 4}`}
        {...(isDashed ? { strokeDasharray: '5 4' } : {})}
      />
      <text x={(from + to) / 2} y={start - 8}>
        {text}
      </text>
    </>
  );
}

interface ArrowProps {
  readonly from?: number;
  readonly to: number;
  readonly y?: readonly [start: number, end: number];
  readonly text?: string;
  readonly isDashed?: boolean;
}
