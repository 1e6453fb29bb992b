import type { View } from '@sogdia/core';

/** The day to which a view of the latest figures can be pinned without a change: the last on which one of its releases became known. */
export function lastDayOf({ spec, sources }: View): string | null {
  if (spec.vintage !== 'latest') return null;
  return (
    sources
      .map(({ release }) => release.knownFrom.latest)
      .toSorted()
      .at(-1) ?? null
  );
}
