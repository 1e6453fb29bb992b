import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { checkClaims, DatasetIntegrityError } from '@sogdia/core';
import { datasetSchema, findStudy } from '@sogdia/core/model';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { referencesResolve } from '../src/check/references-resolve.ts';
import { embeddedParts } from '../src/content/embedded-part.ts';
import { datasetPackage, datasetParts, loadDataset, loadDatasetFrom, partText, verifyDataset } from '../src/index.ts';
import * as embedded from '../src/shipped/encoding/part-text.ts';
import { built, packageFolder } from './support/built.ts';

vi.mock(import('../src/shipped/encoding/part-text.ts'), { spy: true });
afterEach(() => {
  vi.mocked(embedded.partText).mockRestore();
});

/** Makes one part's text be another, as a damaged download would. */
async function damage(part: string, change: (text: string) => string): Promise<void> {
  const texts = new Map<string, string>();
  for (const name of embeddedParts) texts.set(name, await embedded.partText(name));
  vi.mocked(embedded.partText).mockImplementation(async (name) => {
    const text = texts.get(name) ?? '';
    return name === part ? change(text) : text;
  });
}

describe('loadDataset', () => {
  test('checkClaims(await loadDataset()) gives each claim the verdict on record, and the same as with every part', async () => {
    const usual = checkClaims(await loadDataset());
    expect(usual.length).toBeGreaterThan(100);
    expect(usual.filter(({ changed }) => changed)).toEqual([]);
    const all = checkClaims(await loadDataset(datasetParts));
    expect(usual.map(({ sentence }) => sentence.text)).toEqual(all.map(({ sentence }) => sentence.text));
  });

  test('checkClaims(await loadDataset([paper])) says which claim reads what was not loaded', async () => {
    const dataset = await loadDataset(['paper']);
    expect(() => checkClaims(dataset)).toThrow(
      /invalid dataset: sogdia; expected a dataset with every part that its claims need; claim C\d+ fails: unknown event/,
    );
  });

  test('loadDataset() is a valid dataset with totals, paper, events, context and products', async () => {
    const dataset = await loadDataset();
    expect(datasetSchema.safeParse(dataset).error).toBeUndefined();
    expect(dataset).toMatchObject({ id: 'sogdia', version: '3.0.0', contentHash: datasetPackage.contentHash });
    for (const list of [
      dataset.observations,
      dataset.indicators,
      dataset.events,
      findStudy(dataset, 'zhang-2025').claims,
      dataset.policies,
      dataset.absences,
    ])
      expect(list.length).toBeGreaterThan(0);
  });

  test.each(datasetParts)(
    'loadDataset([%s]) holds what the build put into that part, policies, absences, and everything it refers to',
    async (part) => {
      const dataset = await loadDataset([part]);
      const expected = (await built()).parts[part];
      expect([...dataset.observations]).toEqual([...expected.observations]);
      expect(dataset.indicators).toEqual(expected.indicators);
      expect(dataset.events).toEqual(expected.events);
      expect(dataset.studies[0]?.statedValues).toEqual(expected.studies[0]?.statedValues ?? []);
      expect(dataset.policies.map((policy) => policy.id)).toEqual(['first', 'latest']);
      expect(referencesResolve(dataset)).toEqual([]);
    },
  );

  test('loadDataset(all parts) lists each source, release and licence once', async () => {
    const dataset = await loadDataset(datasetParts);
    for (const list of [dataset.sources, dataset.releases, dataset.licences])
      expect(new Set(list.map((item) => item.id)).size).toBe(list.length);
    const { parts } = await built();
    const held = Object.values(parts).reduce((sum, { observations }) => sum + observations.length, 0);
    expect(dataset.observations).toHaveLength(held);
    expect(datasetPackage.parts.world.rows).toBe(parts.world.observations.length);
  });

  test.each([['totals'], ['events'], ['paper']] as const)(
    'loadDataset([%s]) names every release with its source, as all parts together do',
    async (part) => {
      const [some, all] = [await loadDataset([part]), await loadDataset(datasetParts)];
      const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id).toSorted();
      expect(idsOf(some.releases)).toEqual(idsOf(all.releases));
      expect(referencesResolve(some)).toEqual([]);
    },
  );

  test('loadDataset([events, events]) reads a part once', async () => {
    expect((await loadDataset(['events', 'events'])).events).toHaveLength(datasetPackage.parts.events.rows);
  });

  test('loadDataset() throws DatasetIntegrityError with part, expected and found when a digit has changed', async () => {
    await damage('totals', (text) => text.replace('12545123569', '12545123568'));
    const error: unknown = await loadDataset().catch((thrown: unknown) => thrown);
    expect(DatasetIntegrityError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({
      code: 'dataset-integrity',
      dataset: 'sogdia',
      file: 'part totals',
      expected: `SHA-256 ${datasetPackage.parts.totals.sha256}`,
    });
    expect(error instanceof Error ? error.message : '').toMatch(
      /^damaged dataset sogdia: part totals is SHA-256 [0-9a-f]{64}; expected SHA-256 [0-9a-f]{64}$/,
    );
  });

  test('loadDataset() throws for an empty text and for a text that is cut off', async () => {
    await damage('events', () => '');
    await expect(loadDataset(['events'])).rejects.toThrow(DatasetIntegrityError);
    await damage('events', (text) => text.slice(0, -1));
    await expect(loadDataset(['events'])).rejects.toThrow(DatasetIntegrityError);
  });

  test('loadDataset(other parts) is not held up by a damaged part that it does not read', async () => {
    await damage('world', () => '');
    const { catalogue, paper } = (await built()).parts;
    const spellings = catalogue.studies[0]?.spellings;
    expect(spellings?.goods.length).toBeGreaterThan(0);
    expect((await loadDataset(['paper'])).studies).toEqual(paper.studies.map((study) => ({ ...study, spellings })));
  });
});

describe('verifyDataset', () => {
  test('verifyDataset() holds for every part and for the numbers as a whole', async () => {
    const results = await verifyDataset();
    expect(results.map((result) => [result.subject, result.holds])).toEqual([
      ...embeddedParts.map((part) => [`part ${part}`, true]),
      ['numbers', true],
    ]);
    expect(results.at(-1)?.rows).toBe(results.slice(0, -1).reduce((sum, result) => sum + result.rows, 0));
  });

  test('verifyDataset() names the damaged part and does not vouch for the numbers', async () => {
    await damage('context', (text) => text.replace('2023', '2024'));
    const results = await verifyDataset();
    expect(results.filter((result) => !result.holds).map((result) => result.subject)).toEqual(['part context', 'numbers']);
  });
});

describe('the embedded parts', () => {
  test('the package is the one of a new build: nothing is stale', async () => {
    expect(datasetPackage).toEqual((await built()).datasetPackage);
  });

  test('the totals are at most 300 kB gzip, and what a command loads at most 100 kB', async () => {
    const size = async (part: string): Promise<number> => gzipSync(await readFile(`${packageFolder}/src/generated/${part}.data.ts`)).length;
    expect(await size('totals')).toBeLessThanOrEqual(300_000);
    const sizes = await Promise.all(['catalogue', 'totals', 'paper', 'events'].map(size));
    expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(100_000);
  });
});

describe('loadDatasetFrom', () => {
  test('loadDatasetFrom(reader, parts) asks the reader for those parts and the catalogue, each once', async () => {
    const asked: string[] = [];
    const dataset = await loadDatasetFrom(
      async (part) => {
        asked.push(part);
        return partText(part);
      },
      ['events', 'events'],
    );
    expect(asked.sort()).toEqual(['catalogue', 'events']);
    expect(dataset.events.length).toBe((await loadDataset(['events'])).events.length);
  });

  test('loadDatasetFrom(reader) refuses a text that is not the one of the package, naming the part', async () => {
    await expect(loadDatasetFrom(async () => 'not a part', ['events'])).rejects.toThrow(DatasetIntegrityError);
  });

  test('loadDatasetFrom(reader) passes on what the reader throws', async () => {
    await expect(loadDatasetFrom(() => Promise.reject(new Error('offline')), ['events'])).rejects.toThrow('offline');
  });
});
