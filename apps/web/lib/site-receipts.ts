import type { Language, View } from '@sogdia/core';
import { type ReceiptIndex, receiptIndexOf } from './receipt-index.ts';
import type { ReceiptPlaces } from './receipt-places.ts';
import { routes } from './routes.ts';
import { isPaperViewName, type SiteViewName, siteView } from './site-views.ts';

/** A view with the places of its receipts and the receipts themselves. */
export interface ViewWithReceipts {
  readonly view: View;
  readonly index: ReceiptIndex;
  readonly places: ReceiptPlaces;
}

const known = new Map<string, Promise<ViewWithReceipts>>();

/** A view of the site with its receipts, indexed once for each process of the build. */
export function siteViewWithReceipts(name: SiteViewName, language: Language): Promise<ViewWithReceipts> {
  const key = `${language}/${name}`;
  const found = known.get(key) ?? siteView(name, language).then((view) => withReceipts(view, name, language));
  known.set(key, found);
  return found;
}

function withReceipts(view: View, name: SiteViewName, language: Language): ViewWithReceipts {
  const index = receiptIndexOf([view]);
  const page = isPaperViewName(name) ? routes.receipts(language, name) : routes.overviewReceipts(language);
  return { view, index, places: { page, cellOf: index.idOf } };
}
