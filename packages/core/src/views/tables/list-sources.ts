import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { ViewSource } from '../../model/view/index.ts';

/** A publication under which figures stand, with its releases in one text, and where it can be read. */
export interface ListedSource {
  readonly text: string;
  readonly url: string | null;
}

/** So many releases of one publication are named; of more, the first and the last. */
const mostReleases = 2;

/**
 * The sources of a view as a list, each publication once: its publisher and title, and in brackets the release that figures are of, or how many
 * releases and from which to which.
 * @example listSources(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013')).sources, 'en').length // => 1
 */
export function listSources(sources: readonly ViewSource[], language: Language): readonly ListedSource[] {
  const publications = Map.groupBy(sources, ({ source: { publisher, title, url } }) => JSON.stringify([publisher, title, url]));
  return [...publications.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { publisher, title, url } = first.source;
    const labels = [...new Set(group.map(({ release }) => release.label))];
    const [from = '', to = ''] = [labels[0], labels.at(-1)];
    const text = catalogueOf(language);
    const releases = labels.length > mostReleases ? text['sources.releases']({ count: labels.length, from, to }) : labels.join('; ');
    return [{ text: `${publisher}: ${title} (${releases})`, url }];
  });
}
