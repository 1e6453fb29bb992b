import { loadDataset } from '@sogdia/data';
import { questions } from './licence-questions.data.ts';
import { markdownTable } from './markdown-table.ts';
import { readReleases } from './read-releases.ts';
import type { Reference } from './reference.ts';

const longestList = 4;

function listOfPublishers(publishers: readonly string[]): string {
  const more = publishers.length > longestList ? [`and ${publishers.length - longestList} more, each named at its figure`] : [];
  return [...publishers.slice(0, longestList), ...more].join('; ');
}

/** The figures of every part under each licence, flows, indicators and facts of places: what the gate of the build counts. */
async function figuresByLicence(): Promise<ReadonlyMap<string | undefined, readonly unknown[]>> {
  const parts = ['totals', 'months', 'world', 'gravity', 'context', 'places', 'products'] as const;
  const { sources, observations, indicators, places } = await loadDataset(parts);
  const licenceOf = new Map(sources.map(({ id, licence }) => [id, licence]));
  return Map.groupBy([...observations, ...indicators, ...places.flatMap(({ facts }) => facts)], ({ source }) => licenceOf.get(source));
}

export const licencesReference: Reference = {
  file: 'LICENSE-DATA.md',
  name: 'licences',
  title: 'Terms of the data',
  introduction: 'The terms under which each publisher gives its figures.',
  ids: () => [...new Set(readReleases().flatMap((sidecar) => sidecar.licences.map((licence) => licence.id)))],
  body: async () => {
    const figures = await figuresByLicence();
    const releases = readReleases();
    const licences = new Map(releases.flatMap((sidecar) => sidecar.licences.map((licence) => [licence.id, licence] as const)));
    const uses = Map.groupBy(
      releases.flatMap(({ sources }) => sources),
      ({ licence }) => licence,
    );
    const publishersOf = (id: string): readonly string[] =>
      [...Map.groupBy(uses.get(id) ?? [], ({ publisher }) => publisher)]
        .toSorted(([left, ofLeft], [right, ofRight]) => ofRight.length - ofLeft.length || (left < right ? -1 : 1))
        .map(([publisher]) => publisher);
    return markdownTable(
      ['id', 'publishers', 'terms', 'passed on', 'figures', 'confirmed', 'a publisher decides'],
      [...licences.values()]
        .toSorted((left, right) => (left.id < right.id ? -1 : 1))
        .map((licence) => [
          `\`${licence.id}\``,
          listOfPublishers(publishersOf(licence.id)),
          licence.url === null ? licence.title : `[${licence.title}](${licence.url})`,
          licence.whole === 'licence' ? licence.redistributable : `${licence.redistributable}, of each ${licence.whole}`,
          String(figures.get(licence.id)?.length ?? '-'),
          licence.confirmed ? 'yes' : '*unconfirmed*',
          questions[`${licence.redistributable === 'yes' ? 'whole' : 'facts'}-${licence.confirmed ? 'read' : 'unread'}`],
        ]),
    );
  },
};
