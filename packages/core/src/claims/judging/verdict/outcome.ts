import { isMissing, type Missing } from '../../../model/values/index.ts';
import type { TruthResult } from '../../meaning/index.ts';

/** What one record says of a statement. `undecided`: both answers lie within the rounding of its figures. */
export type Outcome = 'holds' | 'fails' | 'undecided' | 'missing';

/** The outcome of a statement; missing comes first, for a statement is only decided by figures that exist. */
export function outcomeOf({ point, rounded }: Pick<TruthResult, 'point' | 'rounded'>): Outcome {
  if (isMissing(point)) return 'missing';
  if (rounded === 'unknown') return 'undecided';
  return rounded === 'true' ? 'holds' : 'fails';
}

/** Why a statement has no outcome; null where it has one. */
export function absenceOf({ point }: Pick<TruthResult, 'point'>): Missing | null {
  return isMissing(point) ? point : null;
}
