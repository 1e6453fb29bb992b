import type { TradeView } from '@sogdia/core';
import { judgeDescription } from './judge-description.ts';
import { judgeHeadline } from './judge-headline.ts';

/** What is said of a view that is not so, each sentence with its fault; empty where all is. */
export function falseIn(view: TradeView): readonly string[] {
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
