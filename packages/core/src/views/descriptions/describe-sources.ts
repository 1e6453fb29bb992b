import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { View } from '../../model/view/index.ts';
import { cellsOf } from '../../queries/index.ts';
import { yearsInWords } from '../sentences/index.ts';

/**
 * Which publisher's figures the numbers of views rest on in which years, read from their receipts, the earliest years first. A year in
 * which several speak stands with each of them. Null where no number has a cell.
 * @example describeSources([computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013'))], 'en') // => 'Figures by publisher: Customs for 2012–2013.'
 */
export function describeSources(views: readonly Pick<View, 'series' | 'references'>[], language: Language): string | null {
  const years = new Map<string, Set<number>>();
  for (const { series, references } of views) {
    const publisherOf = new Map(references.map(({ source }) => [source.id, source.publisher]));
    for (const { period, receipt } of series.flatMap(({ points }) => points)) {
      for (const { source } of cellsOf(receipt)) {
        const publisher = publisherOf.get(source);
        if (publisher === undefined) continue;
        years.set(publisher, (years.get(publisher) ?? new Set()).add(Number(period.slice(0, 4))));
      }
    }
  }
  const spans = [...years].map(([publisher, some]) => ({ publisher, sorted: [...some].sort((one, other) => one - other) }));
  if (spans.length === 0) return null;
  const inOrder = spans.sort((one, other) => Math.min(...one.sorted) - Math.min(...other.sorted));
  const publishers = inOrder.map(({ publisher, sorted }) => ({ publisher, years: yearsInWords(sorted) }));
  return catalogueOf(language)['describe.sources']({ publishers });
}
