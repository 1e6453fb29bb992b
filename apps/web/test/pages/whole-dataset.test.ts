import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteDataset, wholeDataset } from '../../lib/dataset.ts';

const root = join(import.meta.dirname, '../../out');

/** The pages of the export by their addresses, as text without marks; those of the search, which lists all there is, show nothing. */
const pages = new Map<string, string>();

beforeAll(() => {
  for (const file of globSync('en/**/index.html', { cwd: root }).filter((name) => !name.startsWith('en/search/')))
    pages.set(`/${file.replace('index.html', '')}`, readFileSync(join(root, file), 'utf8'));
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');

/** The first page that has one of some texts; null where none has. */
function pageOf(...texts: readonly string[]): string | null {
  for (const [path, html] of pages) if (texts.some((text) => html.includes(escaped(text)))) return path;
  return null;
}

/** What of a list stands on no page, by its name. */
function nowhere<Item>(items: readonly Item[], nameOf: (item: Item) => string, textsOf: (item: Item) => readonly string[]): string[] {
  return items.filter((item) => pageOf(...textsOf(item)) === null).map(nameOf);
}

describe('all that is shipped', () => {
  test('every source stands with its title and publisher on the page of the data, under an address of its own', async () => {
    const { sources } = await wholeDataset();
    const data = (pages.get('/en/data/') ?? '').replaceAll(/<span lang="\w+">([^<]*)<\/span>/g, '$1');
    expect(sources.length).toBeGreaterThan(400);
    expect(sources.filter(({ id, title }) => !data.includes(`id="source-${id}"`) || !data.includes(escaped(title)))).toEqual([]);
  });

  test('every release is named with its source, and those with figures say what they brought', async () => {
    const { releases, observations, indicators } = await wholeDataset();
    const [data, changes] = [pages.get('/en/data/') ?? '', pages.get('/en/releases/') ?? ''];
    expect(releases.filter(({ label }) => !data.includes(escaped(label))).map(({ id }) => id)).toEqual([]);
    const withFigures = new Set([...observations, ...indicators].map(({ release }) => release));
    expect(releases.filter(({ id, label }) => withFigures.has(id) && !changes.includes(escaped(label))).map(({ id }) => id)).toEqual([]);
  });

  test('every figure of trade is listed on the page of its year of release, or drawn: every release of trade has a page that shows it', async () => {
    const { releases, observations } = await wholeDataset();
    const counts = Map.groupBy(observations, ({ release }) => release);
    const tables = releases.filter(({ id }) => (counts.get(id)?.length ?? 0) > 300);
    const listed = releases.filter(({ id }) => counts.has(id) && !tables.some((table) => table.id === id));
    const missing = listed.filter(({ id, knownFrom }) => {
      const html = pages.get(`/en/releases/${knownFrom.earliest.slice(0, 4)}/`) ?? '';
      return !html.includes(`id="${id.replace('/', '-')}"`);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(listed.length).toBeGreaterThan(90);
  });

  test('every indicator with figures is drawn, listed or led to by a page', async () => {
    const { indicators, indicatorRegistry } = await wholeDataset();
    const held = new Set(indicators.map(({ indicator }) => indicator as string));
    const registry = indicatorRegistry.filter(({ id }) => held.has(id));
    expect(registry.length).toBe(held.size);
    expect(
      nowhere(
        registry,
        ({ id }) => id,
        ({ id, names }) => [`indicator=${id}`, names.en.short, names.en.phrase],
      ),
    ).toEqual([]);
  });

  test('every place, every event and every statement stands on a page', async () => {
    const { places, events, studies } = await siteDataset();
    expect(
      nowhere(
        places,
        ({ id }) => id,
        ({ names }) => [names.en],
      ),
    ).toEqual([]);
    expect(
      nowhere(
        events,
        ({ id }) => id,
        ({ title }) => [title],
      ),
    ).toEqual([]);
    const claims = studies.flatMap((study) => study.claims);
    expect(claims.filter(({ id }) => !pages.has(`/en/paper/claims/${id.toLowerCase()}/`))).toEqual([]);
  });
});
