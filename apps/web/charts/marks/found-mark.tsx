import { round } from '../layout/round.ts';

/** The sign beside a mark of whose figure a check found something; its receipt says what. */
export function FoundMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <text className="found" x={round(x)} y={round(y)} textAnchor="middle">
      !
    </text>
  );
}
