import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReleaseRecord } from '../src/parse/parse-release-record.ts';
import { packageFolder, readStored } from './support/built.ts';

const files = await readStored();

/** The records of all releases, each with its raw JSON text. */
const records: readonly ReleaseRecord[] = files.releases.map(({ record }) => record);
const sources = records.flatMap((record) => record.sources.map((source) => ({ release: record.release.id, ...source })));
const textOf = (id: string): Promise<string> => readFile(join(packageFolder, 'datasets', id, 'release.json'), 'utf8');

/** Hosts that reprint others' texts beside advertising, or that nobody answers for: their publisher is cited, they are not linked. */
const unlinkedHosts = [
  'cppjump.com',
  '60.219.152.177',
  'fdffd.mobi',
  'u111vip.com',
  'dd888s.com',
  'swap1.cn',
  'zoetocados.com',
  'bjmxjjw.com.cn',
  'tsffgg.com',
  'pfrwo1w.cn',
  'ovalcircle.info',
  'kebev.com',
  '58188.com',
  'leklassic.com',
  'piglix.com',
  'knowledgr',
  'wikisum',
  'wikiclassic.com',
  'friendlywiki.com',
  'blogen.wiki',
  'wayosi.pics',
  'tgdaymessage.com',
];

describe('what release.json asserts', () => {
  test.each([
    ['a day on which pages were read, which is not on record', /retrieved \d{4}-\d{2}-\d{2}|accessed on|Collected on/],
    ['that pages were read at no address', /Read at null|undefined/],
    ['that nothing else is published', /No public table/],
    ['that every figure names an article', /Each figure names the article/],
  ])('never states %s', async (_, pattern) => {
    for (const { release } of records)
      expect([release.id, (await textOf(release.id)).match(pattern)?.[0] ?? null]).toEqual([release.id, null]);
  });

  test('never links or names a host that nobody answers for', () => {
    for (const { release } of records) {
      const said = sources
        .filter((source) => source.release === release.id)
        .map(({ id: _, ...text }) => JSON.stringify(text).toLowerCase());
      expect([release.id, unlinkedHosts.filter((host) => said.some((text) => text.includes(host)))]).toEqual([release.id, []]);
    }
  });

  test('says of a public copy that it is one, under the name of its publisher', () => {
    const copies = sources.filter(
      ({ url }) => url?.startsWith('https://github.com/') === true && !url.startsWith('https://github.com/GlobalEnergyMonitor/'),
    );
    expect(copies.length).toBeGreaterThan(40);
    for (const { id, readAt } of copies) expect([id, readAt?.startsWith('Read from a public copy') ?? false]).toEqual([id, true]);
  });

  test('names publishers in full, no abstract or text based on another', () => {
    const wrong = sources.filter(({ publisher }) =>
      /^(CR|Times|bne|knowledgr|wikisum|github\.com|.* abstract|.*-based text)$/.test(publisher),
    );
    expect(wrong.map(({ id, publisher }) => [id, publisher])).toEqual([]);
  });

  test('says of the pages that nobody saw that they were not seen', () => {
    for (const id of ['xinhua-2024-02-17-as-cited', 'imarc-e-commerce'])
      expect(sources.find((source) => source.id === id)?.readAt).toBe('As cited by Zhang (2025); the page itself was not seen');
  });
});

describe('when a release was known', () => {
  test('is a range that ends no earlier than it was published, and by the day on which it entered this dataset', () => {
    for (const { release } of records) {
      const { id, published, knownFrom, retrieved } = release;
      expect([id, published === null || knownFrom.latest.slice(0, published.length) >= published]).toEqual([id, true]);
      expect([id, knownFrom.latest <= retrieved]).toEqual([id, true]);
    }
  });

  test('ends on no first day of a year, a month or June for want of a day', () => {
    const guessed = records.filter(({ release }) => /-(01|06)-01$/.test(release.knownFrom.latest)).map(({ release }) => release.id);
    expect(guessed).toEqual([]);
  });

  test('is the whole span where no date of publication is stated', () => {
    const unstated = records.filter(({ release }) => release.published === null && release.knownFrom.latest === release.knownFrom.earliest);
    for (const { release } of unstated) expect([release.id, release.knownFrom.latest]).toEqual([release.id, release.retrieved]);
  });
});

describe('terms', () => {
  test('what came through WITS stands under the stricter terms of WITS', () => {
    const throughWits = sources.filter(({ publisher, title }) => /WITS/.test(`${publisher} ${title}`));
    expect(throughWits.length).toBeGreaterThan(8);
    for (const { id, licence } of throughWits) expect([id, licence]).toEqual([id, 'wits']);
  });
});
