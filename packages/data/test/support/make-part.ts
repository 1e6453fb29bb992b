import { emptyPart, type PartContent } from '../../src/content/part-content.ts';
import { makeReleaseRecord } from './make-release-record.ts';

/** A part with the release `office/2021`, its source and its terms, and the rows of the draft. */
export function makePart(draft: Partial<PartContent> = {}): PartContent {
  const record = makeReleaseRecord();
  return { ...emptyPart, sources: record.sources, releases: [record.release], licences: record.licences, ...draft };
}
