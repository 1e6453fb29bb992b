import type { Language } from '@sogdia/core';
import { studyViewNames } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { receiptEconomies, stepsPage } from './site-receipts.ts';

/** The pages on which the receipts of a view of the study, in any reading, can stand: its steps, then the figures of each economy. */
export function receiptPages(language: Language, name: string): readonly string[] {
  return receiptPagesOf(language, [name]);
}

/** The pages on which the receipts of several views can stand: the steps of each, then the figures of each economy. */
function receiptPagesOf(language: Language, names: readonly string[]): readonly string[] {
  return [...names.map((name) => stepsPage(language, name)), ...receiptEconomies.map((economy) => routes.receiptsOf(language, economy))];
}

/** The pages on which the receipts of all views of the study stand. */
export function studyReceiptPages(language: Language): readonly string[] {
  return receiptPagesOf(language, studyViewNames);
}
