import { computeView, provideTexts } from '@sogdia/core';
import type { Sentence } from '@sogdia/core/model';
import * as ru from '@sogdia/core/ru';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/index.ts';
import { anyTrade, viewsOf } from '../any-spec.ts';
import { datasetOfView } from '../judge.ts';
import { faultOfDescription, faultOfHeading } from './false-in-russian.ts';
import { provideNounsOfTest } from './nouns-of-test.ts';

provideTexts('ru', ru);
provideNounsOfTest();
const dataset = await loadDataset(['totals', 'paper', 'events', 'context', 'world', 'gravity']);

/** Both ways at once, so that what is swapped is not swapped back. */
function swapped(text: string, pairs: readonly (readonly [one: string, other: string])[]): string {
  const other = new Map(pairs.flatMap(([one, two]) => [[one, two] as const, [two, one] as const]));
  const pattern = [...other.keys()].toSorted((one, two) => two.length - one.length).join('|');
  return text.replaceAll(new RegExp(`(?<![а-яё])(?:${pattern})`, 'gu'), (found) => other.get(found) ?? found);
}

/** A name for another that the sentence does not have. */
function anotherCountry(text: string): string {
  const pairs = [
    ['Казахстан', 'Таджикистан'],
    ['Узбекистан', 'Туркменистан'],
    ['Киргизи', 'Турци'],
  ] as const;
  const pair = pairs.find(([one, other]) => text.includes(one) !== text.includes(other));
  return pair === undefined ? text : swapped(text, [pair]);
}

/** Slips as a hand makes them, of each of eight kinds. */
const slips: readonly (readonly [kind: string, slip: (text: string) => string])[] = [
  ['another scale', (text) => text.replace('млрд', 'млн')],
  ['a comma lost', (text) => text.replace(/(\d),(\d)/u, '$1$2')],
  ['another year', (text) => text.replace(/\d{4}(?= (?:год|г\.))(?!.*\d{4} (?:год|г\.))/u, (year) => String(Number(year) + 1))],
  ['points for per cent', (text) => text.replace(/(\d)\u00A0%/u, '$1\u00A0п.\u00A0п.')],
  ['dollars for yuan', (text) => text.replaceAll('¥', '$').replaceAll('юаней', 'долларов')],
  ['another country', (text) => anotherCountry(text)],
  [
    'a fall for a rise',
    (text) =>
      swapped(text, [
        ['вырос', 'снизился'],
        ['выросла', 'снизилась'],
        ['выросло', 'снизилось'],
        ['рост на', 'снижение на'],
        ['профицит', 'дефицит'],
        ['максимум', 'минимум'],
      ]),
  ],
  [
    'imports for exports',
    (text) =>
      text.replaceAll(
        /(?<![а-яё])([Ээ]кспорт|[Ии]мпорт)(а|у|ом|е)? (\S+) (в|из) (?=[А-Я])/gu,
        (_, flow: string, end = '', owner: string) => {
          const isExport = flow.toLowerCase() === 'экспорт';
          return `${isExport ? 'импорт' : 'экспорт'}${end} ${owner} ${isExport ? 'из' : 'в'} `;
        },
      ),
  ],
];

/** What is the same for every year or economy, so that a slip leaves it true: an index in its own year, the intensity of all exports. */
const alike = /(?:: |составил\S* )100\.?$|[Ии]нтенсивност\S+ всего экспорта/u;

/** Views of one measure: in one of both flows what is said of the other may be as true. */
const views = [...viewsOf(dataset, anyTrade(dataset), { numRuns: 350, seed: 20_261_202 })].filter(({ spec }) => spec.measures.length === 1);

const sentences = views.flatMap((view) => {
  datasetOfView.set(view, dataset);
  const { headline, description } = computeView(dataset, view.spec, 'ru');
  const { level, trend, extremes } = description;
  const heading = { sentence: headline, fault: (of: Sentence) => faultOfHeading(of, view) };
  return [
    heading,
    ...[level, trend, extremes].flat().map((sentence) => ({ sentence, fault: (of: Sentence) => faultOfDescription(of, view) })),
  ];
});

describe('a slip in a Russian sentence is found', () => {
  test.each(slips)('%s', (_, slip) => {
    const slipped = sentences.flatMap(({ sentence, fault }) => {
      const text = slip(sentence.text);
      return text === sentence.text || alike.test(sentence.text)
        ? []
        : [{ said: sentence.text, text, found: fault({ ...sentence, text }) !== null }];
    });
    expect(slipped.length).toBeGreaterThan(20);
    expect(slipped.filter(({ found }) => !found).map(({ said, text }) => `${said}\n→ ${text}`)).toEqual([]);
  });
});
