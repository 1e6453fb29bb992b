import { computeView, provideTexts, type TradeView } from '@sogdia/core';
import type { Dataset, Sentence } from '@sogdia/core/model';
import * as zh from '@sogdia/core/zh';
import { datasetOfView } from '../judge.ts';
import { judgeDescription } from '../judge-description.ts';
import { judgeHeadline } from '../judge-headline.ts';
import { descriptionInEnglish, headlineInEnglish } from './sentences.ts';

provideTexts('zh', zh);

/** What a view says in Chinese: its headline and every sentence of its description. */
export function saidInChinese(
  view: TradeView,
  dataset: Dataset,
): { readonly headline: Sentence; readonly descriptions: readonly Sentence[] } {
  const { headline, description } = computeView(dataset, view.spec, 'zh');
  const { summary, level, trend, turningPoints, extremes, absences } = description;
  return { headline, descriptions: [summary, level, trend, turningPoints, extremes, absences].flat() };
}

/** Why a headline in Chinese is not so of the numbers of a view, or that nobody can read it; null where it is so. */
export function faultOfHeadline(sentence: Sentence, view: TradeView): string | null {
  return faultOf(sentence, view, () => judgeHeadline(headlineInEnglish(sentence, view), view));
}

/** The same of a sentence of a description. */
export function faultOfDescription(sentence: Sentence, view: TradeView): string | null {
  return faultOf(sentence, view, () => judgeDescription(descriptionInEnglish(sentence, view), view));
}

function faultOf({ text }: Sentence, { query }: TradeView, judge: () => void): string | null {
  try {
    judge();
    return null;
  } catch (error) {
    return `${query}\n  ${text}\n  ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** What a view says in Chinese that is not so, each sentence with its fault; empty where all is. */
export function falseInChinese(view: TradeView, dataset: Dataset): readonly string[] {
  datasetOfView.set(view, dataset);
  const { headline, descriptions } = saidInChinese(view, dataset);
  return [faultOfHeadline(headline, view), ...descriptions.map((one) => faultOfDescription(one, view))].flatMap((fault) => fault ?? []);
}
