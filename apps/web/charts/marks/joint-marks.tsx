import { round } from '../layout/round.ts';
import type { PlacedJoint } from './place-joints.ts';

const halfHeight = 6;

/** A stroke across each place where the source changes; its title says from which to which. */
export function JointMarks({ joints }: { joints: readonly PlacedJoint[] }) {
  return (
    <>
      {joints.map(({ id, x, y, title }) => (
        <line key={id} className="joint" x1={round(x)} x2={round(x)} y1={round(y - halfHeight)} y2={round(y + halfHeight)}>
          <title>{title}</title>
        </line>
      ))}
    </>
  );
}
