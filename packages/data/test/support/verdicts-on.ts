import { checkDraft, type DraftOutcome } from '@sogdia/core/claims';
import type { Dataset } from '@sogdia/core/model';
import type { LabelledSentences } from './labelled-sentences.ts';

/** A labelled figure with what the reader of drafts makes of it. */
export interface Verdict {
  readonly line: string;
  readonly label: LabelledSentences[number]['figures'][number]['outcome'];
  readonly outcome: DraftOutcome | 'not listed';
}

/** Every labelled figure of some sentences with its verdict. A figure is the labelled one where either is printed within the other. */
export function verdictsOn(dataset: Dataset, sentences: LabelledSentences): readonly Verdict[] {
  return sentences.flatMap(({ sentence, figures }) => {
    const found = [...checkDraft(dataset, sentence, 'en').figures];
    return figures.map(({ printed, outcome: label }): Verdict => {
      const index = found.findIndex((one) => one.printed.includes(printed) || printed.includes(one.printed));
      const [figure] = index === -1 ? [] : found.splice(index, 1);
      return { line: `${printed}: ${sentence}`, label, outcome: figure?.outcome ?? 'not listed' };
    });
  });
}

/** Whether the figure is one of the data, in whoever's record. */
export const isRight = (outcome: string): boolean => outcome === 'right' || outcome === 'right-elsewhere';
