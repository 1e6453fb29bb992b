import type { Language, Receipt, TradeSpec } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { siteDataset, siteQuestion } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import type { ReceiptLocations } from '../../../lib/receipts/receipt-locations.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { type IndexedReceipt, indexReceipts, receiptId } from '../../receipts/index.ts';
import { together } from './month-specs.ts';
import { siteMonth } from './site-month.ts';
import { siteMonths } from './site-months.ts';

/** The receipts of all months on pages by year and partner, so that each stands once, however many months rest on it. */
export const monthReceipts = once(compute);

/** Where the receipts of months stand. */
export function monthLocations(language: Language): ReceiptLocations {
  return {
    idOf: receiptId,
    hrefOf: (receipt) => `${routes.monthReceipts(language, pageOf(receipt))}#${receiptId(receipt)}`,
  };
}

/** The pages on which the receipts of a month and of the year before it stand. */
export function receiptPagesOf(month: string): readonly string[] {
  const year = Number(month.slice(0, 4));
  return [year, year - 1].flatMap((one) => [...partners, others].map((partner) => `${one}-${partner.toLowerCase()}`));
}

/** What the receipts of a page are of. */
export async function nameOfReceiptPage(page: string, language: Language): Promise<string> {
  const [year = page, code] = page.split('-');
  const partner = partners.find((known) => known.toLowerCase() === code);
  const messages = messagesOf(language);
  if (partner === undefined) return messages['months.receipts-others']({ year });
  return messages['months.receipts']({ year, economy: formatEconomy(await siteDataset(), partner, language) });
}

async function compute(language: Language): Promise<ReadonlyMap<string, readonly IndexedReceipt[]>> {
  const { months } = await siteMonths(language);
  const pages = await Promise.all(months.map((month) => siteMonth(month, language)));
  return Map.groupBy(indexReceipts(pages.flatMap(({ receipts }) => receipts)), ({ receipt }) => pageOf(receipt));
}

const partners: TradeSpec['partners'] = [...siteQuestion.partners, ...together];

/** What is of no single partner: rates of exchange, sums over several. */
const others = 'others';

function pageOf({ subject: { period, partner } }: Receipt): string {
  const [, year = others] = /(\d{4})(?:-\d{2})?$/.exec(period ?? '') ?? [];
  return `${year}-${(partners.find((known) => known === partner) ?? others).toLowerCase()}`;
}
