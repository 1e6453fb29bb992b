import type { ReleaseId, SourceId, Study } from '@sogdia/core/model';

/** What a study names a source and a release for: its own figures, and each milestone. */
export function rowsOfStudies(studies: readonly Study[]): readonly { readonly source: SourceId; readonly release: ReleaseId }[] {
  return studies.flatMap((study) => [study, ...study.milestones.flatMap(({ milestones }) => milestones)]);
}
