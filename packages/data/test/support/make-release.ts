import type { HarmonizedRelease } from '../../src/harmonize/harmonize-release.ts';
import { makeReleaseRecord } from './make-release-record.ts';

/** A release without rows, unless the draft says otherwise. */
export function makeRelease(draft: Partial<HarmonizedRelease> = {}): HarmonizedRelease {
  return {
    record: makeReleaseRecord(),
    read: 0,
    duplicates: 0,
    excluded: 0,
    observations: [],
    indicators: [],
    events: [],
    places: [],
    facts: [],
    outlines: [],
    studies: [],
    faults: [],
    ...draft,
  };
}
