import type { ReleaseId, SourceId, Study } from '@sogdia/core/model';
import type { PartContent } from './part-content.ts';

interface DatedRow {
  readonly source: SourceId;
  readonly release: ReleaseId;
}

/** What a study names a source and a release for: its own figures, and each milestone. */
function rowsOfStudies(studies: readonly Study[]): readonly DatedRow[] {
  return studies.flatMap((study) => [study, ...study.milestones.flatMap(({ milestones }) => milestones)]);
}

/** All of a part that names a source and a release. */
export function datedRows(part: PartContent): readonly DatedRow[] {
  const { observations, indicators, places, outlines, events, studies } = part;
  return [
    ...observations,
    ...indicators,
    ...places,
    ...places.flatMap(({ facts }) => facts),
    ...outlines,
    ...events,
    ...rowsOfStudies(studies),
  ];
}
