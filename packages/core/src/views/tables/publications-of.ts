import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { ViewSource } from '../../model/view/index.ts';

/** What figures were published in, under which terms, and the releases that they are of, in one text. */
export interface Publication {
  readonly source: ViewSource['source'];
  readonly licence: ViewSource['licence'];
  readonly releases: string;
}

/** So many releases of one publication are named; of more, the first and the last. */
const mostReleases = 2;

/**
 * The sources of a view, each publication once (publisher, title, address and terms), in their order, with the label of its release; of more
 * than two releases, how many there are and which are the first and the last. Empty for no source.
 * @example publicationsOf(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013')).sources, 'en').length // => 1
 */
export function publicationsOf(sources: readonly ViewSource[], language: Language): readonly Publication[] {
  const groups = Map.groupBy(sources, ({ source: { publisher, title, url }, licence }) =>
    JSON.stringify([publisher, title, url, licence.id]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const labels = [...new Set(group.map(({ release }) => release.label))];
    const [from = '', to = ''] = [labels[0], labels.at(-1)];
    const isLong = labels.length > mostReleases;
    const releases = isLong ? catalogueOf(language)['sources.releases']({ count: labels.length, from, to }) : labels.join('; ');
    return [{ source: first.source, licence: first.licence, releases }];
  });
}
