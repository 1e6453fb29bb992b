import type { Language } from '../../messages/catalogue.ts';
import { sayIn } from '../../messages/say-in.ts';
import { receiptCatalogueOf } from '../../messages/translate.ts';
import type { World } from '../../model/economies/index.ts';
import type { Receipt, ViewSource } from '../../model/view/index.ts';
import { formatSubject } from '../names/index.ts';
import { formatReceiptValue } from '../receipts/index.ts';
import { figuresCited } from './figures-cited.ts';
import { workToBibtex } from './work-to-bibtex.ts';
import { type CslItem, workToCsl } from './work-to-csl.ts';
import { type WorkCited, worksCited } from './works-cited.ts';

/** A citation for one number, ready to be pasted: as text, as BibTeX entries, and as CSL-JSON items. */
export interface ReceiptCitation {
  readonly plain: string;
  readonly bibtex: string;
  readonly csl: readonly CslItem[];
}

/**
 * Cites a number by the works that its figures were read in: one entry for each source and release, with the figures it gave. The
 * text of a computed number begins with the number and its formula; an absence has its reason and no entry.
 * `references` are those of the view that the receipt belongs to. Throws `InvalidParameterError` when they lack a work.
 * @example
 * ```ts
 * citeReceipt(
 *   dataset,
 *   readMeasure(dataset, {
 *     reporter: findEconomy(dataset, 'CHN').code,
 *     partner: findEconomy(dataset, 'KAZ').code,
 *     period: yearPeriod(2013),
 *     record: 'reporter',
 *     vintage: 'first',
 *     measure: 'total-trade',
 *   }),
 *   computeView(dataset, decodeViewSpec(dataset, 'partners=KAZ&years=2013')).references,
 *   'en',
 * ).plain.split('\n')[0] // => 'Total trade of China with Kazakhstan, 2013: $40, computed as X + M from:'
 * ```
 */
export function citeReceipt(world: World, receipt: Receipt, references: readonly ViewSource[], language: Language): ReceiptCitation {
  const works = worksCited(receipt, references);
  return {
    plain: [...headOf(world, receipt, works.length > 0, language), ...works.map((work) => plainLine(world, work, language))].join('\n'),
    bibtex: works.map((work) => workToBibtex(world, work, language)).join('\n\n'),
    csl: works.map((work) => workToCsl(world, work, language)),
  };
}

/** What the number is, where it is more than one figure as printed. */
function headOf(world: World, receipt: Receipt, hasWorks: boolean, language: Language): readonly string[] {
  if (receipt.kind === 'cell') return [];
  const text = receiptCatalogueOf(language);
  const parts = { subject: formatSubject(world, receipt.subject, language), value: formatReceiptValue(world, receipt, language) };
  const isComputed = receipt.kind === 'step' && hasWorks;
  return [
    isComputed ? text['citation.computed']({ ...parts, formula: sayIn(language, receipt.formula) }) : text['citation.missing'](parts),
  ];
}

function plainLine(world: World, work: WorkCited, language: Language): string {
  const { source, release } = work.reference;
  const { publisher, title, url } = source;
  const { label, retrieved } = release;
  return receiptCatalogueOf(language)['citation.work']({
    publisher,
    title,
    release: label,
    figures: figuresCited(world, work, language),
    retrieved,
    url,
  });
}
