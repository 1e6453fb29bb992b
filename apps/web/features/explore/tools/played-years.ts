/** The years that are gone through. */
export interface PlayedYears {
  readonly first: number;
  readonly last: number;
}

/** The year that follows one that is shown; null after the last. A year before the first is followed by that one. */
export function yearAfter({ first, last }: PlayedYears, shown: number): number | null {
  const next = Math.max(shown + 1, first);
  return next > last ? null : next;
}
