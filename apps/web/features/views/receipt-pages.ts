import type { Language } from '@sogdia/core';
import { type StudyViewName, studyViewNames } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import type { LensViewName } from '../lenses/lenses.ts';
import { receiptEconomies, stepsPage } from './site-receipts.ts';

/** The pages on which the receipts of a view of the study, in any reading, can stand: its steps, then the figures of each economy. */
export function receiptPages(language: Language, name: StudyViewName | LensViewName): readonly string[] {
  return [stepsPage(language, name), ...receiptEconomies.map((economy) => routes.receiptsOf(language, economy))];
}

/** The pages on which the receipts of the overview stand. */
export function overviewReceiptPages(language: Language): readonly string[] {
  const [first, ...economies] = receiptPages(language, 'figure-1');
  const others = (['figure-2', 'figure-6'] as const).map((name) => routes.receipts(language, name));
  return [...(first === undefined ? [] : [first]), ...others, routes.receiptsOf(language, 'balance-by-partner'), ...economies];
}

/** The pages on which the receipts of all views of the study stand. */
export function studyReceiptPages(language: Language): readonly string[] {
  return [...new Set(studyViewNames.flatMap((name) => receiptPages(language, name)))];
}
