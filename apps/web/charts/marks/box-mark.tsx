import type { PlacedBox } from '../layout/placed-axes.ts';
import { round } from '../layout/round.ts';

/** A rectangle where it was laid out. */
export function BoxMark({ className, fill, x, y, width, height, receipt }: BoxMarkProps) {
  return (
    <rect className={className} fill={fill} x={round(x)} y={round(y)} width={round(width)} height={round(height)} data-receipt={receipt} />
  );
}

interface BoxMarkProps extends PlacedBox {
  readonly fill?: string | undefined;
  /** The name of the receipt that it opens. */
  readonly receipt?: string;
}
