import type { Position } from '../meaning/index.ts';

/** A position as a reader names it: the year, the member, or both. */
export function positionLabel({ year, member }: Position): string {
  return [member, year].filter((part) => part !== null).join(' ');
}
