import type { TradeView } from '@sogdia/core';
import type { Dataset, Sentence } from '@sogdia/core/model';
import { datasetOfView } from './judge.ts';
import { judgeDescription } from './judge-description.ts';
import { judgeHeadline } from './judge-headline.ts';

function faultOf({ text }: Sentence, { query }: TradeView, judge: () => void): string | null {
  try {
    judge();
    return null;
  } catch (error) {
    return `${query}\n  ${text}\n  ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Why a headline in English is not so of the numbers of a view, or that nobody can read it; null where it is so. */
export function faultOfEnglishHeadline(sentence: Sentence, view: TradeView): string | null {
  return faultOf(sentence, view, () => judgeHeadline(sentence, view));
}

/** The same of a sentence of a description. */
export function faultOfEnglishDescription(sentence: Sentence, view: TradeView): string | null {
  return faultOf(sentence, view, () => judgeDescription(sentence, view));
}

/** What is said of a view of a dataset that is not so, each sentence with its fault; empty where all is. */
export function falseIn(view: TradeView, dataset: Dataset): readonly string[] {
  datasetOfView.set(view, dataset);
  const { summary, level, trend, turningPoints, extremes, absences } = view.description;
  const sentences = [summary, level, trend, turningPoints, extremes, absences].flat();
  const faults = [faultOfEnglishHeadline(view.headline, view), ...sentences.map((one) => faultOfEnglishDescription(one, view))];
  return faults.flatMap((fault) => fault ?? []);
}
