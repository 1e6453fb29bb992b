import type { Dataset } from '@sogdia/core/model';
import { ownValue, type ProviderId, type TradeRow } from '../contract/index.ts';
import { type Publisher, publishers } from '../providers/index.ts';
import type { Provenance } from './observation-of-rows.ts';

function publisherOf(provider: ProviderId): Publisher {
  return ownValue(publishers, provider.replace(/-.*/, '')) ?? publishers.tidy;
}

/** Sources, releases and licences of files, and which each file has. */
export interface FileProvenance extends Pick<Dataset, 'sources' | 'releases' | 'licences'> {
  readonly files: readonly { readonly file: string; readonly release: Provenance['release'] }[];
  readonly of: (file: string) => Provenance;
}

/**
 * What the figures of files are said to come from: a source for each provider and file, read on a day. When a provider published them, a
 * download does not say; they are known from that day on.
 */
export function provenanceOf(
  rows: readonly Pick<TradeRow, 'file' | 'provider'>[],
  readOn: (file: string) => string,
  hashOf: (file: string) => string | null = () => null,
): FileProvenance {
  const files = new Map(rows.map(({ file, provider }) => [file, provider]));
  const named = new Map<string, Provenance & { readonly file: string; readonly provider: ProviderId }>();
  for (const [file, provider] of files) {
    const slug = slugOf(file);
    const taken = new Set([...named.values()].map(({ source }) => source as string));
    let id = `own-${provider}-${slug}`;
    for (let at = 2; taken.has(id); at += 1) id = `own-${provider}-${slug}-${at}`;
    named.set(file, { source: id as Provenance['source'], release: `${id}/${readOn(file)}` as Provenance['release'], file, provider });
  }
  const all = [...named.values()];
  const licenceOf = (provider: ProviderId): string => `own-${provider}`;
  return {
    of: (file) => {
      const { source, release } = named.get(file) ?? unknownFile(file);
      return { source, release };
    },
    files: all.map(({ file, release }) => ({ file, release })),
    sources: all.map(({ source, file, provider }) => {
      const { publisher, title, kind } = publisherOf(provider);
      const hash = hashOf(file);
      const readAt = `Read from the user’s file ${file}${hash === null ? '' : ` (SHA-256 ${hash})`}`;
      return { id: source, publisher, title, kind, url: null, readAt, licence: licenceOf(provider) };
    }),
    releases: all.map(({ source, release, file, provider }) => ({
      id: release,
      source,
      label: `${publisherOf(provider).title}, ${file}`,
      published: null,
      retrieved: readOn(file),
      knownFrom: { earliest: readOn(file), latest: readOn(file) },
      description: `Read from ${file} on ${readOn(file)}; the file does not say when it was published.`,
    })),
    licences: [...new Set(all.map(({ provider }) => provider))].map((provider) => ({
      id: licenceOf(provider),
      title: 'The provider’s terms; we have not read them',
      url: null,
      redistributable: 'unknown',
      whole: 'source',
      attribution: `Source: ${publisherOf(provider).title}`,
      confirmed: false,
    })),
  };
}

/** A name of a file as a part of an id. */
function slugOf(file: string): string {
  const slug = file
    .replace(/(\.\w+)+$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? 'file' : slug;
}

function unknownFile(file: string): never {
  throw new RangeError(`no row of ${file}`);
}
