import type { Position } from './meaning.ts';

/** A position as a reader names it: the period, the member, or both. */
export function positionLabel({ period, member }: Position): string {
  return [member, period].filter((part) => part !== null).join(' ');
}
