import type { Dataset } from '@sogdia/core';

/** A dataset without the claims and verdicts of its studies, for claims of another text. */
export function withoutLedger(dataset: Dataset): Dataset {
  return { ...dataset, studies: dataset.studies.map((study) => ({ ...study, claims: [], verdicts: [] })) };
}
