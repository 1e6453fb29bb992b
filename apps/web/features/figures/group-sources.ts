import type { Language } from '@sogdia/core';
import type { ViewSource } from '@sogdia/core/model';
import { publicationsOf } from '@sogdia/core/workspace';

/** Puts together what a list of sources would repeat: publishers, publications, releases, and the part that titles share. */
export function groupSources(sources: readonly ViewSource[], language: Language) {
  const publishers = Map.groupBy(publicationsOf(sources, language), ({ source }) => source.publisher);
  return [...publishers].map(([name, published]) => ({
    name,
    runs: [...Map.groupBy(published, ({ releases }) => releases)].map(([releases, run]) => ({
      releases,
      titles: titlesOf(run.map(({ source }) => source)),
    })),
  }));
}

/** What a source is called in its place: in full, or by what sets it apart from the one before it. */
function titlesOf(sources: readonly ViewSource['source'][]) {
  return sources.map((source, index) => ({ source, text: withoutShared(source.title, sources[index - 1]?.title) }));
}

/** Titles of a series (`Exports, 2018`, `Exports, 2019`) differ only in what stands after their last comma. */
function withoutShared(title: string, before: string | undefined): string {
  const end = title.lastIndexOf(', ') + 2;
  const isOfSeries = before !== undefined && end > 1 && before.lastIndexOf(', ') + 2 === end && before.startsWith(title.slice(0, end));
  return isOfSeries ? title.slice(end) : title;
}
