import { markdownTable } from './markdown-table.ts';
import { readReleases, type Sidecar } from './read-releases.ts';
import type { Reference } from './reference.ts';

function row({ release, sources }: Sidecar): readonly string[] {
  const source = sources.find((candidate) => candidate.id === release.source);
  return [`\`${release.id}\``, release.label, source?.publisher ?? '', release.published ?? 'not known', source?.licence ?? ''];
}

export const datasetsReference: Reference = {
  file: 'docs/reference/datasets.md',
  name: 'datasets',
  title: 'Datasets',
  introduction:
    'What `@sogdia/data` is made of. A release is what a source said at one time; its folder is `packages/data/datasets/<release>`, with the files as obtained, their checksums, and the name map, exclusions and corrections that were applied. The terms are explained in [LICENSE-DATA](../../LICENSE-DATA.md).',
  ids: () => readReleases().map(({ release }) => release.id),
  body: () => {
    const releases = readReleases();
    const sources = new Set(releases.flatMap((sidecar) => sidecar.sources.map((source) => source.id)));
    return [
      `${releases.length} releases from ${sources.size} sources.`,
      markdownTable(['release', 'what', 'publisher', 'published', 'terms'], releases.map(row)),
    ].join('\n\n');
  },
};
