import { computeView, type Dataset, decodeViewSpec, encodeViewSpec, isMissing } from '@sogdia/core';
import { metricRegistry } from '@sogdia/core/metrics';
import { languages } from '@sogdia/core/workspace';
import { beforeAll, describe, expect, it } from 'vitest';
import { datasetParts, glossary, glossaryThemes, loadDataset, topics } from '../../src/index.ts';

let dataset: Dataset;

beforeAll(async () => {
  dataset = await loadDataset(datasetParts.filter((part) => part !== 'product-detail'));
});

describe('the glossary', () => {
  const ids = glossary.map(({ id }) => id);

  it('has a name of its own in addresses for each term, and each theme has terms, which stand together', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const themes = glossary.map(({ theme }) => theme);
    expect(themes.filter((theme, at) => theme !== themes[at - 1])).toEqual(glossaryThemes);
  });

  it('leads from a term to others that it has, never to itself', () => {
    for (const { id, related } of glossary) {
      expect(
        related.filter((other) => !ids.includes(other)),
        id,
      ).toEqual([]);
      expect(related, id).not.toContain(id);
    }
  });

  it.each(languages)('has one term for each word of %s, so that a word of a text leads to one', (language) => {
    const words = glossary.flatMap(({ names, forms = {} }) => [...new Set([names[language], ...(forms[language] ?? [])])]);
    const folded = words.map((word) => word.toLowerCase());
    expect(folded.filter((word, at) => folded.indexOf(word) !== at)).toEqual([]);
  });

  it('names metrics and topics that there are', () => {
    for (const { id, uses } of glossary) {
      for (const metric of uses.metrics ?? [])
        expect(
          metricRegistry.some((one) => one.id === metric),
          `${id}: ${metric}`,
        ).toBe(true);
      for (const topic of uses.topics ?? [])
        expect(
          topics.some((one) => one.id === topic),
          `${id}: ${topic}`,
        ).toBe(true);
    }
  });

  it.each(glossary.flatMap(({ id, uses }) => (uses.queries ?? []).map((query) => [id, query] as const)))(
    'shows %s in use by %s, as its spec is written, and that has an answer',
    (_, query) => {
      const spec = decodeViewSpec(dataset, query);
      expect(query).toBe(encodeViewSpec(dataset, spec));
      const points = computeView(dataset, spec).series.flatMap((series) => series.points);
      expect(points.some(({ value }) => !isMissing(value))).toBe(true);
    },
  );
});
