import type { Moment } from '../values/frame.ts';

/** A moment as a reader names it: the year, the member, or both. */
export function momentLabel({ year, member }: Moment): string {
  return [member, year].filter((part) => part !== null).join(' ');
}
