import type { Language } from '../../messages/catalogue.ts';
import { descriptionCatalogueOf } from '../../messages/description-catalogue.ts';
import type { ViewSource } from '../../model/view/index.ts';

/** So many releases of one publication are named; of more, the first and the last. */
const mostReleases = 2;

/**
 * The sources of a view, each publication once (publisher, title, address and terms), in their order, with the label of its release; of more
 * than two releases, how many there are and which are the first and the last. Editions of one publication at one address, whose titles differ in a
 * year alone, are one, called by their title without it. Empty for no source.
 * @example publicationsOf(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013')).sources, 'en').length // => 1
 */
export function publicationsOf(sources: readonly ViewSource[], language: Language) {
  const groups = Map.groupBy(sources, ({ source: { publisher, title, url }, licence }) =>
    JSON.stringify([publisher, withoutYear(title), url, licence.id]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const labels = [...new Set(group.map(({ release }) => release.label))];
    const [from = '', to = ''] = [labels[0], labels.at(-1)];
    const isLong = labels.length > mostReleases;
    const messages = descriptionCatalogueOf(language);
    const releases = isLong ? messages['sources.releases']({ count: labels.length, from, to }) : labels.join(messages['sources.labels']);
    const isOfEditions = group.some(({ source: { title } }) => title !== first.source.title);
    const source = isOfEditions ? { ...first.source, title: withoutYear(first.source.title) } : first.source;
    return [{ source, licence: first.licence, releases }];
  });
}

/** A title without the year of an edition that stands in it: `Review of Energy 2016, trade` as `Review of Energy, trade`. */
function withoutYear(title: string): string {
  return title.replace(/(?<!,) (?:19|20)\d{2}(?=,)/, '');
}
