import type { Language, Receipt } from '@sogdia/core';
import { siteQuestion, studyViewSpecs } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import { routes } from '../../../lib/routes.ts';
import { lensViews } from '../../lenses/index.ts';
import { type IndexedReceipt, indexReceipts, receiptId, receiptsOfView } from '../../receipts/index.ts';
import { siteView, siteViewNames } from './site-views.ts';

/** The economies whose figures have a page of receipts of their own. */
export const receiptEconomies: readonly string[] = siteQuestion.partners;

/** A view of the site and where its numbers have their receipts: steps beside the view, figures of sources by economy. */
export async function siteViewWithReceipts(name: string, language: Language) {
  const view = await siteView(name, language);
  const steps = stepsPage(language, name);
  return {
    view,
    locations: {
      idOf: receiptId,
      hrefOf: (receipt: Receipt) =>
        `${receipt.kind === 'step' ? steps : routes.receiptsOf(language, economyOf(receipt))}#${receiptId(receipt)}`,
    },
  };
}

/** The page of the steps behind a view. */
export function stepsPage(language: Language, name: string): string {
  const inLens = lensViews.get(name);
  if (inLens !== undefined) return routes.lensReceipts(language, inLens.figure, inLens.lens);
  return studyViewSpecs.has(name) ? routes.receipts(language, name) : routes.receiptsOf(language, name);
}

/** The receipts of a view that are steps of computing: those of its numbers and of what they are computed from. */
export async function stepsOfView(name: string, language: Language): Promise<readonly IndexedReceipt[]> {
  return (await entriesOfView(name, language)).filter(({ receipt }) => receipt.kind === 'step');
}

/** The receipts of a view and of what they are computed from. */
export async function entriesOfView(name: string, language: Language): Promise<readonly IndexedReceipt[]> {
  return indexReceipts(receiptsOfView(await siteView(name, language)));
}

/** The receipts of every view of the site. */
const entriesOfSite = once(async (language: Language): Promise<readonly IndexedReceipt[]> => {
  const views = await Promise.all([...siteViewNames, ...lensViews.keys()].map((name) => siteView(name, language)));
  return indexReceipts(views.flatMap(receiptsOfView));
});

/** The figures of sources, and the absences where there is none, that the site's views rest on for one economy. */
export async function figuresOfEconomy(economy: string, language: Language): Promise<readonly IndexedReceipt[]> {
  const entries = await entriesOfSite(language);
  return entries.filter(({ receipt }) => receipt.kind !== 'step' && economyOf(receipt) === economy.toLowerCase());
}

/** The economy that a figure is filed under: the partner of the trade, or whom an indicator is about. */
function economyOf(receipt: Receipt): string {
  const { partner, recorder } = receipt.subject;
  return (receiptEconomies.find((economy) => economy === partner || economy === recorder) ?? partner ?? recorder ?? '').toLowerCase();
}
