import { round } from '../layout/round.ts';

/** A rectangle where it was laid out. */
export function BoxMark({ className, fill, x, y, width, height, receipt }: BoxMarkProps) {
  return (
    <rect className={className} fill={fill} x={round(x)} y={round(y)} width={round(width)} height={round(height)} data-receipt={receipt} />
  );
}

interface BoxMarkProps {
  readonly className: string;
  readonly fill?: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The name of the receipt that it opens. */
  readonly receipt?: string;
}
