import { provideTexts } from '@sogdia/core';
import { sayIn } from '@sogdia/core/workspace';
import { describe, expect, test } from 'vitest';
import { datasetParts, loadDataset } from '../src/index.ts';
import { notes as ru } from '../src/words/ru/index.ts';
import { notes as zh } from '../src/words/zh/index.ts';

const { events, indicators, observations, places, sources, studies } = await loadDataset(datasetParts);
const rows = [...observations, ...indicators, ...places.flatMap(({ facts }) => facts)];
const noted = [...new Set(rows.flatMap(({ note }) => note ?? []))];
const copies = [...new Set(sources.flatMap(({ readAt }) => readAt ?? []))];
/** The kinds of events for which statements ask. */
const asked = studies
  .flatMap(({ claims }) => claims.map(({ expression }) => JSON.stringify(expression)))
  .flatMap((expression) => [...expression.matchAll(/events\('([^']+)'/g)].map(([, kind]) => kind ?? ''));
const kinds = [...new Set(asked)].filter((kind) => events.some((event) => event.kind === kind));

/** What publishers wrote, which stays as published: names of series and of goods, of cities, and of who was read where with the day. */
const published = [
  /, (?:score \(1=low|rank \(1=highest)|: (?:Overall (?:score|rank) \(|Percent of highest)/,
  /^(?:Machinery; parts and accessories|Telephones for cellular networks)/,
  /^(?:Beijing|Alma-Ata \(Almaty\)|Bishkek|Moscow|Dushanbe|Ashgabat|Tashkent \(Toshkent\))$/,
  /\p{sc=Han}/u,
  /^[\d+ ]+$/,
  /^https?:/,
];

describe.each([
  ['zh', zh, /\p{sc=Han}/u],
  ['ru', ru, /\p{sc=Cyrl}/u],
] as const)('the notes of the data in %s', (language, notes, letters) => {
  provideTexts(language, { phrases: notes });
  const left = (texts: readonly string[]): readonly string[] => texts.filter((text) => !letters.test(sayIn(language, text)));

  test('say what every row and every fact of a place notes, but for what its publisher wrote', () => {
    expect(noted.length).toBeGreaterThan(400);
    expect(left(noted).filter((text) => !published.some((pattern) => pattern.test(text)))).toEqual([]);
  });

  test('say where each copy was read; the names of papers and the addresses stay', () => {
    expect(left(copies).filter((text) => /\b(?:[Rr]ead|copy|which|not)\b/.test(text.replace(/https?:\S+/, '')))).toEqual([]);
  });

  test('name the kinds of events for which statements ask', () => {
    expect(kinds.length).toBeGreaterThan(0);
    expect(left(kinds)).toEqual([]);
  });

  test('have the numbers of each note, and no others, and an open place for each', () => {
    const holes = (text: string): number => text.match(/\{(?:number|text|\d|)\}/g)?.length ?? 0;
    for (const [text, said] of Object.entries(notes)) expect(holes(said), text).toBe(holes(text));
    const yearsOf = (text: string): readonly string[] => text.match(/(?<!\d)(?:19|20)\d\d(?![\d万])/g)?.toSorted() ?? [];
    for (const text of noted) {
      const said = sayIn(language, text);
      if (said !== text) expect(new Set(yearsOf(said)), text).toEqual(new Set(yearsOf(text.replaceAll(/(?<=\d),(?=\d{3})/g, ''))));
    }
  });
});

test('every language has the same notes', () => {
  expect(Object.keys(ru)).toEqual(Object.keys(zh));
});
