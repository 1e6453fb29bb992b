import type { Language } from '../../messages/catalogue.ts';
import { receiptCatalogueOf } from '../../messages/translate.ts';
import type { World } from '../../model/economies/index.ts';
import type { Source } from '../../model/sources/index.ts';
import { figuresCited } from './figures-cited.ts';
import type { WorkCited } from './works-cited.ts';

/** A date of CSL-JSON: year, then month and day as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** A work as CSL-JSON, the form that reference managers and citation processors read. */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'article-newspaper' | 'article-journal' | 'report';
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly version: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
  readonly note: string;
}

const types: Readonly<Record<Source['kind'], CslItem['type']>> = {
  'statistics-office': 'dataset',
  'international-database': 'dataset',
  'reconciled-database': 'dataset',
  press: 'article-newspaper',
  paper: 'article-journal',
  research: 'report',
  industry: 'report',
};

/**
 * A work as a CSL-JSON item: what has no date of publication has no `issued`. `accessed` is the day its figures were taken.
 * Reference: Citation Style Language 1.0.2, csl-data.json.
 * @example
 * ```ts
 * workToCsl(
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
 * ).issued // => { 'date-parts': [[2014, 1, 1]] }
 * ```
 */
export function workToCsl(world: World, work: WorkCited, language: Language): CslItem {
  const { source, release } = work.reference;
  return {
    id: work.key,
    type: types[source.kind],
    title: source.title,
    author: [{ literal: source.publisher }],
    version: release.label,
    ...(release.published === null ? {} : { issued: dateOf(release.published) }),
    accessed: dateOf(release.retrieved),
    ...(source.url === null ? {} : { URL: source.url }),
    note: receiptCatalogueOf(language)['citation.note']({ figures: figuresCited(world, work, language), readAt: source.readAt }),
  };
}

function dateOf(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
