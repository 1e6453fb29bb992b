import { computeView, provideTexts } from '@sogdia/core';
import type { Sentence } from '@sogdia/core/model';
import * as ru from '@sogdia/core/ru';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/index.ts';
import { anyTrade, viewsOf } from '../any-spec.ts';
import { datasetOfView } from '../judge.ts';
import { faultOfDescription, faultOfHeading } from './false-in-russian.ts';
import { provideNounsOfTest } from './nouns-of-test.ts';
import { alike, slips } from './slips.ts';

provideTexts('ru', ru);
provideNounsOfTest();
const dataset = await loadDataset(['totals', 'paper', 'events', 'context', 'world', 'gravity']);

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
