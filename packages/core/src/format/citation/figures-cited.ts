import type { Language } from '../../messages/catalogue.ts';
import { receiptCatalogueOf } from '../../messages/translate.ts';
import type { World } from '../../model/economies/index.ts';
import { formatSubject } from '../names/index.ts';
import { figureText } from '../receipts/index.ts';
import type { WorkCited } from './works-cited.ts';

/**
 * The figures that were read in a work, each with what it is about, as printed.
 * @example
 * ```ts
 * figuresCited(
 *   dataset,
 *   worksCited(
 *     readFlow(dataset, {
 *       reporter: 'CHN',
 *       partner: 'KAZ',
 *       period: yearPeriod(2013),
 *       record: 'reporter',
 *       vintage: 'first',
 *       flow: 'export',
 *     }),
 *     computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2013')).references,
 *   )[0],
 *   'en',
 * ) // => ['China’s exports to Kazakhstan, 2013: 30 USD']
 * ```
 */
export function figuresCited(world: World, work: WorkCited, language: Language): readonly string[] {
  const text = receiptCatalogueOf(language);
  return work.cells.map((cell) =>
    text['citation.figure']({ subject: formatSubject(world, cell.subject, language), figure: figureText(cell, language) }),
  );
}
