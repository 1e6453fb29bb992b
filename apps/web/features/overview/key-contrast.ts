import { isMissing, type Language } from '@sogdia/core';
import { lastDiscrepancyOf, type RecordPair } from '@sogdia/core/workspace';
import { siteTwoRecords } from '../records/index.ts';

/** The flow whose two records differ most in the last year of which both sides speak; null where no flow has two. */
export async function keyContrast(language: Language): Promise<RecordPair | null> {
  const { recent } = await siteTwoRecords(language);
  const told = recent.flat().flatMap((pair) => {
    const difference = lastDiscrepancyOf(pair)?.difference.value;
    return difference === undefined || isMissing(difference) ? [] : [{ pair, size: Math.abs(difference) }];
  });
  return told.toSorted((one, other) => other.size - one.size)[0]?.pair ?? null;
}
