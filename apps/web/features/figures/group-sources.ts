import { type Language, publicationsOf, type ViewSource } from '@sogdia/core';

/** The sources of the same releases under the same terms, by publisher. */
export interface SourceGroup {
  readonly releases: string;
  readonly licence: ViewSource['licence'];
  readonly publishers: readonly { readonly name: string; readonly titles: readonly SourceTitle[] }[];
}

/** What a source is called in its place: in full, or by what sets it apart from the one before it. */
export interface SourceTitle {
  readonly source: ViewSource['source'];
  readonly text: string;
}

/** Puts together what a list of sources would repeat: publications, releases, terms, publishers, and the part that titles share. */
export function groupSources(sources: readonly ViewSource[], language: Language): readonly SourceGroup[] {
  const groups = Map.groupBy(publicationsOf(sources, language), ({ releases, licence }) => JSON.stringify([releases, licence.id]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const publishers = Map.groupBy(group, ({ source }) => source.publisher);
    return [
      {
        releases: first.releases,
        licence: first.licence,
        publishers: [...publishers].map(([name, published]) => ({ name, titles: titlesOf(published.map(({ source }) => source)) })),
      },
    ];
  });
}

function titlesOf(sources: readonly ViewSource['source'][]): readonly SourceTitle[] {
  return sources.map((source, index) => ({ source, text: withoutShared(source.title, sources[index - 1]?.title) }));
}

/** Titles of a series (`Exports, 2018`, `Exports, 2019`) differ only in what stands after their last comma. */
function withoutShared(title: string, before: string | undefined): string {
  const end = title.lastIndexOf(', ') + 2;
  const isOfSeries = before !== undefined && end > 1 && before.lastIndexOf(', ') + 2 === end && before.startsWith(title.slice(0, end));
  return isOfSeries ? title.slice(end) : title;
}
