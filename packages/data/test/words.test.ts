import type { Dataset } from '@sogdia/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { datasetInWords, datasetParts, loadDataset, textInWords } from '../src/index.ts';
import { descriptions as ruDescriptions, words as ruWords } from '../src/words/ru/index.ts';
import { descriptions as zhDescriptions, words as zhWords } from '../src/words/zh/index.ts';

const zh = { ...zhWords, ...zhDescriptions };
const ru = { ...ruWords, ...ruDescriptions };
let dataset: Dataset;

beforeAll(async () => {
  dataset = await loadDataset(datasetParts.filter((part) => !['product-detail', 'world', 'gravity'].includes(part)));
});

/** Releases that are called by the names of authors and works. */
const namesOfWorks = ['Natural Earth, world-atlas 2.0.2', 'Zhang (2025)', 'CEPII GeoDist 2011'];
const inWords = new Set('title detail note description paraphrase otherwiseName bound why what needs name short sample label'.split(' '));

/** The texts of what a dataset says in words of its own, each with what stands in its place in another. */
function textsOf(one: unknown, other: unknown, key = ''): readonly (readonly [string, string])[] {
  if (typeof one === 'string') return inWords.has(key) ? [[one, String(other)]] : [];
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return [];
  const beside = new Map(Object.entries(other));
  return Object.entries(one).flatMap(([name, value]) => textsOf(value, beside.get(name), Array.isArray(one) ? key : name));
}

function saidIn({ events, absences, outlines, places, policies, productSets, studies, releases, licences }: Dataset) {
  const told = studies.map(({ sample, sections, milestones, claims, retiredClaims, verdicts }) => ({
    sample,
    sections,
    milestones,
    claims,
    retiredClaims,
    verdicts,
  }));
  const sets = productSets.map(({ note }) => ({ note }));
  const drawn = outlines.map(({ note }) => ({ note }));
  const facts = places.flatMap((place) =>
    place.facts.map(({ text: detail, unit: label }) => ({
      detail,
      label: /^(?:text|name|road(?:\+rail)?|year|date)$/.test(label) ? null : label,
    })),
  );
  return { events, absences, drawn, facts, policies, sets, told, releases, licences };
}

describe.each([
  ['zh', zh, /[\p{sc=Han}%]/u],
  ['ru', ru, /[\p{sc=Cyrillic}%]/u],
] as const)('datasetInWords(dataset, words) in %s', (_, words, letters) => {
  it('says everything that the dataset says in words of its own, and has no words for what it does not say', () => {
    const pairs = textsOf(saidIn(dataset), saidIn(datasetInWords(dataset, words)));
    expect(
      pairs.filter(([text, said]) => /\p{L}/u.test(text) && !letters.test(said) && !namesOfWorks.includes(text)).map(([text]) => text),
    ).toEqual([]);
    const goods = dataset.observations.flatMap(({ product: code }) => /^NATIONAL:(.+)$/.exec(code)?.[1]?.replaceAll('-', ' ') ?? []);
    const texts = new Set([...pairs.map(([text]) => text), ...goods]);
    expect(Object.keys(words).filter((text) => !texts.has(text))).toEqual([]);
  });

  it('has the years and the shares of each text, and no others', () => {
    const yearsOf = (text: string) => new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
    const sharesOf = (text: string) => [...text.matchAll(/(\d+(?:[.,]\d+)?)\s?%/g)].map(([, share]) => share?.replace(',', '.'));
    for (const [text, said] of Object.entries(words)) {
      expect(yearsOf(said), text).toEqual(yearsOf(text));
      const shares = sharesOf(said);
      expect(
        sharesOf(text).filter((share) => !shares.includes(share)),
        text,
      ).toEqual([]);
    }
  });

  it('leaves ids, figures and what is checked as they are', () => {
    const other = datasetInWords(dataset, words);
    expect(other.observations).toBe(dataset.observations);
    expect(other.events.map(({ id, kind }) => [id, kind])).toEqual(dataset.events.map(({ id, kind }) => [id, kind]));
    expect(other.studies[0]?.claims.map(({ expression }) => expression)).toEqual(
      dataset.studies[0]?.claims.map(({ expression }) => expression),
    );
  });
});

describe('textInWords(text, words)', () => {
  it('leaves a text that the words do not have, and none', () => {
    expect([textInWords('Atlantis', zh), textInWords(null, zh), textInWords('Oil price collapse', zh)]).toEqual([
      'Atlantis',
      null,
      '油价暴跌',
    ]);
  });
});
