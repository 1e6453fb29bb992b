import { formatPeriods } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { descriptionCatalogueOf } from '../../messages/description-catalogue.ts';
import { comparePeriods, type Period } from '../../model/values/index.ts';
import type { View } from '../../model/view/index.ts';
import { cellsOf } from '../../queries/index.ts';

/**
 * Which publisher's figures the numbers of views rest on in which periods, read from their receipts, the earliest periods first. A period in
 * which several speak stands with each of them. Null where no number has a cell.
 * @example describeSources([computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013'))], 'en') // => 'Sources: Customs for 2012–2013.'
 */
export function describeSources(views: readonly Pick<View, 'series' | 'references'>[], language: Language): string | null {
  const periodsOf = new Map<string, Set<Period>>();
  for (const { series, references } of views) {
    const publisherOf = new Map(references.map(({ source }) => [source.id, source.publisher]));
    for (const { period, receipt } of series.flatMap(({ points }) => points)) {
      for (const { source } of cellsOf(receipt)) {
        const publisher = publisherOf.get(source);
        if (publisher === undefined) continue;
        periodsOf.set(publisher, (periodsOf.get(publisher) ?? new Set()).add(period));
      }
    }
  }
  const inOrder = [...periodsOf]
    .flatMap(([publisher, some]) => {
      const periods = [...some].toSorted(comparePeriods);
      const [first] = periods;
      return first === undefined ? [] : [{ publisher, periods, first }];
    })
    .toSorted((one, other) => comparePeriods(one.first, other.first));
  if (inOrder.length === 0) return null;
  const publishers = inOrder.map(({ publisher, periods }) => ({ publisher, years: formatPeriods(periods, language) }));
  return descriptionCatalogueOf(language)['describe.sources']({ publishers });
}
