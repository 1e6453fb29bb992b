import { type CheckedClaim, findEconomy, type Language, type Receipt } from '@sogdia/core';
import { messagesOf } from '../messages/messages.ts';
import { indexReceipts, withOperands } from './receipt-index.ts';
import { paperReceiptPages } from './receipt-pages.ts';
import { routes } from './routes.ts';
import { type ShelvedReceipts, shelveIndex } from './shelved-receipts.ts';
import { shownScenarios } from './shown-scenarios.ts';
import { receiptEconomies } from './site-receipts.ts';
import { keyOfReceipt, standingReceipts } from './standing-receipts.ts';
import { shownLines, workingTree } from './working-tree.ts';

const five = 'ca5';
const others = 'others';
const statements = 'statements';

/** The pages of the receipts that stand with the claims alone: those of an economy, of others, and of what is about none. */
export const claimShelves: readonly string[] = [...receiptEconomies.map((code) => code.toLowerCase()), five, others, statements];

/** What a page of receipts of the claims is about. */
export function claimShelfTitle(shelf: string, language: Language): string {
  const messages = messagesOf(language);
  if (shelf === others) return messages['claims.receipts-others'];
  return shelf === statements ? messages['claims.receipts-statements'] : findEconomy(shelf).names[language];
}

/**
 * The receipts of claims: those that stand with the figures of the paper are pointed to where they are, the rest is shelved. Ids of the
 * two kinds never meet.
 */
export async function shelveClaimReceipts(claims: readonly CheckedClaim[], language: Language): Promise<ShelvedReceipts> {
  const standing = await standingReceipts(language);
  const own = [...withOperands(claims.flatMap((checked) => receiptsOfClaim(checked, language)))].filter(
    (receipt) => !standing.has(keyOfReceipt(receipt)),
  );
  const reserved = [...standing.values()].map(({ id }) => id);
  const shelved = shelveIndex(indexReceipts(own, reserved), shelfOf, (shelf) => routes.claimReceipts(language, shelf));
  return {
    onShelf: shelved.onShelf,
    places: {
      cellOf: (receipt) => standing.get(keyOfReceipt(receipt))?.id ?? shelved.places.cellOf(receipt),
      hrefOf: (receipt) => standing.get(keyOfReceipt(receipt))?.href ?? shelved.places.hrefOf(receipt),
    },
  };
}

/** The receipts of the numbers that a claim's page shows. */
export function receiptsOfClaim({ sentence, filled, working, scenarios, parts }: CheckedClaim, language: Language): readonly Receipt[] {
  const told = shownScenarios(scenarios, language).filter(({ missing }) => missing === null);
  const lines = shownLines(workingTree(working));
  const sentences = [sentence, filled, ...[...lines, ...told, ...parts].map((one) => one.filled)];
  return [
    ...sentences.flatMap((one) => one?.spans.flatMap(({ receipt }) => receipt ?? []) ?? []),
    ...lines.flatMap(({ receipt }) => receipt ?? []),
  ];
}

/** The pages on which the receipts of a claim's numbers stand, and those of what they are computed from. */
export function receiptPagesOfClaim(checked: CheckedClaim, { places }: ShelvedReceipts, language: Language): readonly string[] {
  const addresses = [...withOperands(receiptsOfClaim(checked, language))].map((receipt) => places.hrefOf(receipt).split('#')[0] ?? '');
  return [...new Set(addresses)];
}

/** The pages on which the receipts of claims stand. */
export function claimReceiptPages(language: Language): readonly string[] {
  return [...claimShelves.map((shelf) => routes.claimReceipts(language, shelf)), ...paperReceiptPages(language)];
}

function shelfOf({ subject: { partner, keeper, reporter } }: Receipt): string {
  const economy = receiptEconomies.find((code) => code === partner) ?? receiptEconomies.find((code) => code === keeper);
  if (economy !== undefined) return economy.toLowerCase();
  if (partner?.toLowerCase() === five || keeper?.toLowerCase() === five) return five;
  return partner === null && keeper === null && reporter === null ? statements : others;
}
