import type { Language } from '../../messages/catalogue.ts';
import { receiptCatalogueOf } from '../../messages/translate.ts';
import type { World } from '../../model/economies/index.ts';
import type { ReceiptCell, ViewSource } from '../../model/view/index.ts';
import { formatSubject } from '../names/index.ts';
import { figureText } from '../receipts/index.ts';

/**
 * A ready citation of one figure: publisher, title, release, the figure as printed, when it was taken, and the address.
 * @example
 * ```ts
 * cellsOf(
 *   readFlow(dataset, {
 *     reporter: findEconomy(dataset, 'CHN').code,
 *     partner: findEconomy(dataset, 'KAZ').code,
 *     period: yearPeriod(2013),
 *     record: 'reporter',
 *     vintage: 'latest',
 *     flow: 'export',
 *   }),
 * ).flatMap((cell) =>
 *   computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2013')).references.map((reference) =>
 *     citeCell(dataset, cell, reference, 'en').slice(0, 35),
 *   ),
 * ) // => ['Customs, Trade by partner, Customs ']
 * ```
 */
export function citeCell(world: World, cell: ReceiptCell, reference: ViewSource, language: Language): string {
  const { source, release } = reference;
  return receiptCatalogueOf(language)['receipt.citation']({
    publisher: source.publisher,
    title: source.title,
    release: release.label,
    subject: formatSubject(world, cell.subject, language),
    figure: figureText(cell, language),
    retrieved: release.retrieved,
    url: source.url,
  });
}
