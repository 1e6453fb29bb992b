/** Where a link stands on the screen, in pixels. */
export interface StopPlace {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Which of the links of a group a key leads to from one of them: the one before or after it, the nearest on the line above or below,
 * the first or the last. Null where the key leads nowhere.
 */
export function nextStop(places: readonly StopPlace[], at: number, key: string): number | null {
  const here = places[at];
  if (here === undefined) return null;
  const steps = new Map([
    ['ArrowRight', at + 1],
    ['ArrowLeft', at - 1],
    ['Home', 0],
    ['End', places.length - 1],
  ]);
  const step = steps.get(key);
  if (step !== undefined) return places[step] === undefined || step === at ? null : step;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const isBelow = key === 'ArrowDown';
  const overlap = 2;
  const beyond = places
    .map((place, index) => ({ place, index, away: isBelow ? place.top - here.bottom : here.top - place.bottom }))
    .filter(({ away }) => away >= -overlap);
  const nearest = Math.min(...beyond.map(({ away }) => away));
  const sameLine = 12;
  const line = beyond.filter(({ away }) => away <= nearest + sameLine);
  const best = line.reduce<(typeof line)[number] | null>(
    (found, one) => (found === null || Math.abs(one.place.left - here.left) < Math.abs(found.place.left - here.left) ? one : found),
    null,
  );
  return best?.index ?? null;
}
