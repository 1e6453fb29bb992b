import { round } from '../layout/round.ts';
import type { PlacedRange } from './place-bands.ts';

/** Ranges over the methods of reconciliation as light areas in the colour of their series. */
export function RangeMarks({ ranges }: { ranges: readonly PlacedRange[] }) {
  return (
    <>
      {ranges.map(({ id, outline }) => (
        <path key={id} className="range" d={`M${outline.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`} />
      ))}
    </>
  );
}
