import type { TradeView } from '@sogdia/core';
import type { Dataset } from '@sogdia/core/model';
import { datasetOfView } from './judge.ts';
import { judgeDescription } from './judge-description.ts';
import { judgeHeadline } from './judge-headline.ts';

/** What is said of a view of a dataset that is not so, each sentence with its fault; empty where all is. */
export function falseIn(view: TradeView, dataset: Dataset): readonly string[] {
  datasetOfView.set(view, dataset);
  const { summary, level, trend, turningPoints, extremes, absences } = view.description;
  const faultOf = (text: string, judge: () => void): readonly string[] => {
    try {
      judge();
      return [];
    } catch (error) {
      return [`${view.query}\n  ${text}\n  ${error instanceof Error ? error.message : String(error)}`];
    }
  };
  return [
    ...faultOf(view.headline.text, () => judgeHeadline(view.headline, view)),
    ...[summary, level, trend, turningPoints, extremes, absences]
      .flat()
      .flatMap((sentence) => faultOf(sentence.text, () => judgeDescription(sentence, view))),
  ];
}
