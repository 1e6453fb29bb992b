import { type CheckedFigure, checkDraft } from '@sogdia/core/claims';
import type { Dataset } from '@sogdia/core/model';
import { labelledFiles, labelledSentences } from './labelled-sentences.ts';

/** A sentence of the labelled files with a figure of it that is found right. */
export interface RightFigure {
  readonly sentence: string;
  readonly figure: CheckedFigure;
}

/** Every figure of the labelled sentences that is found right, with its sentence. */
export async function rightFigures(dataset: Dataset): Promise<readonly RightFigure[]> {
  const all = await Promise.all(labelledFiles.map(labelledSentences));
  return all.flat().flatMap(({ sentence }) =>
    checkDraft(dataset, sentence, 'en')
      .figures.filter(({ outcome }) => outcome === 'right')
      .map((figure) => ({ sentence, figure })),
  );
}
