import type { CheckedClaim, Language, Receipt } from '@sogdia/core';
import { findEconomy } from '@sogdia/core/model';
import { siteQuestion, siteScope } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { type PagedReceipts, pageReceipts, receiptId, withOperands } from '../../receipts/index.ts';
import { receiptEconomies, studyReceiptPages } from '../../views/index.ts';
import { locatedReceipts } from './located-receipts.ts';
import { shownLenses } from './shown-lenses.ts';
import { shownLines, workingTree } from './working-tree.ts';

const group = siteQuestion.group?.toLowerCase();
const others = 'others';
const statements = 'statements';

/** The pages of the receipts that stand with the claims alone: those of an economy, of others, and of what is about none. */
export const claimReceiptPageNames: readonly string[] = [
  ...receiptEconomies.map((code) => code.toLowerCase()),
  ...(group === undefined ? [] : [group]),
  others,
  statements,
];

/** What a page of receipts of the claims is about. */
export function claimPageTitle(page: string, language: Language): string {
  const messages = messagesOf(language);
  if (page === others) return messages['claims.receipts-others'];
  return page === statements ? messages['claims.receipts-statements'] : findEconomy(siteScope, page).names[language];
}

/** The receipts of claims: those that stand with the figures of the study are pointed to where they are, the rest has pages of its own. */
export async function receiptsOfClaims(claims: readonly CheckedClaim[], language: Language): Promise<PagedReceipts> {
  const standing = await locatedReceipts(language);
  const own = [...withOperands(claims.flatMap((checked) => receiptsOfClaim(checked, language)))].filter(
    (receipt) => !standing.has(receiptId(receipt)),
  );
  const paged = pageReceipts(own, pageOf, (page) => routes.claimReceipts(language, page));
  return {
    onPage: (page) => paged.onPage(page).filter(({ id }) => !standing.has(id)),
    locations: { idOf: receiptId, hrefOf: (receipt) => standing.get(receiptId(receipt)) ?? paged.locations.hrefOf(receipt) },
  };
}

/** The receipts of the numbers that a claim's page shows. */
export function receiptsOfClaim({ sentence, filled, working, lenses, parts }: CheckedClaim, language: Language): readonly Receipt[] {
  const told = shownLenses(lenses, language).filter(({ missing }) => missing === null);
  const lines = shownLines(workingTree(working));
  const sentences = [sentence, filled, ...[...lines, ...told, ...parts].map((one) => one.filled)];
  return [
    ...sentences.flatMap((one) => one?.spans.flatMap(({ receipt }) => receipt ?? []) ?? []),
    ...lines.flatMap(({ receipt }) => receipt ?? []),
  ];
}

/** The pages on which the receipts of a claim's numbers stand, and those of what they are computed from. */
export function receiptPagesOfClaim(checked: CheckedClaim, { locations }: PagedReceipts, language: Language): readonly string[] {
  const addresses = [...withOperands(receiptsOfClaim(checked, language))].map((receipt) => locations.hrefOf(receipt).split('#')[0] ?? '');
  return [...new Set(addresses)];
}

/** The pages on which the receipts of claims stand. */
export function claimReceiptPages(language: Language): readonly string[] {
  return [...claimReceiptPageNames.map((page) => routes.claimReceipts(language, page)), ...studyReceiptPages(language)];
}

function pageOf({ subject: { partner, recorder, reporter } }: Receipt): string {
  const economy = receiptEconomies.find((code) => code === partner) ?? receiptEconomies.find((code) => code === recorder);
  if (economy !== undefined) return economy.toLowerCase();
  if (group !== undefined && [partner, recorder].some((code) => code?.toLowerCase() === group)) return group;
  return partner === null && recorder === null && reporter === null ? statements : others;
}
