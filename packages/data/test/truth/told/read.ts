import type { Fact } from './facts.ts';

type Parts = Readonly<Record<string, string>>;

/** A pattern of whole sentences of a language, and what a sentence like it says. */
export type Reading = readonly [pattern: RegExp, says: (parts: Parts) => readonly Fact[]];

/** What a sentence says by the first pattern that it fits. Throws where it fits none. */
export function readBy(readings: readonly Reading[], sentence: string): readonly Fact[] {
  for (const [pattern, says] of readings) {
    const found = pattern.exec(sentence);
    if (found === null) continue;
    return says(Object.fromEntries(Object.entries(found.groups ?? {}).filter(([, part]) => part !== undefined)));
  }
  throw new Error(`nobody can tell what this says: ${sentence}`);
}

export const yearBefore = (year: string): string => String(Number(year) - 1);
