import { round } from '../layout/round.ts';

/** A text where it was laid out; none where there is none. */
export function TextMark({ className, x, y, dy, textAnchor, receipt, text }: TextMarkProps) {
  if (text === null) return null;
  return (
    <text className={className} x={round(x)} y={round(y)} dy={dy} textAnchor={textAnchor} data-receipt={receipt}>
      {text}
    </text>
  );
}

interface TextMarkProps {
  readonly className: string;
  readonly x: number;
  readonly y: number;
  readonly dy?: string | number | undefined;
  readonly textAnchor?: 'start' | 'middle' | 'end' | undefined;
  /** The name of the receipt that it opens. */
  readonly receipt?: string;
  readonly text: string | number | null;
}
