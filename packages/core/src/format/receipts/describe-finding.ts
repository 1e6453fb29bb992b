import type { Language } from '../../messages/catalogue.ts';
import { receiptCatalogueOf } from '../../messages/translate.ts';
import type { Finding } from '../../model/trade/index.ts';
import { formatNumber } from '../numbers/index.ts';

/**
 * What a detector found of a figure, as a sentence with the numbers that a reader can check it by.
 * @example describeFinding({ kind: 'sudden-change', evidence: { times: 12, since: '2024-07' } }, 'en') // => '12 times the figure of 2024-07'
 */
export function describeFinding({ kind, evidence }: Finding, language: Language): string {
  const parts = Object.fromEntries(
    Object.entries(evidence).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatNumber(value, { significant: 3 }, language) : value,
    ]),
  );
  return receiptCatalogueOf(language)[`finding.${kind}`](parts);
}
