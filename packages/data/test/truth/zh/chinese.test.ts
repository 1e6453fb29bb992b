import { computeView, decodeViewSpec, type TradeView } from '@sogdia/core';
import { isTradeSpec } from '@sogdia/core/model';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/index.ts';
import { datasetOfView } from '../judge.ts';
import { faultOfDescription, faultOfHeadline, saidInChinese } from './chinese-views.ts';
import { slips } from './slips.ts';

const dataset = await loadDataset(['totals', 'months', 'paper', 'events', 'context', 'world', 'gravity']);

const five = 'KAZ,UZB,KGZ,TJK,TKM';
const queries = [
  'measure=export&partners=KAZ',
  'measure=import&partners=KAZ',
  'measure=import&partners=UZB&years=2013-2020',
  'measure=trade-balance&partners=KAZ',
  'measure=export,import&partners=UZB',
  'measure=export,import&partners=KGZ&frequency=month&years=2024-2026&money=cny',
  `measure=total-trade&partners=${five}`,
  `measure=export&partners=${five}&transform=growth&years=2022-2023`,
  `measure=export&partners=${five}&transform=share`,
  'measure=export&partners=UZB&transform=growth',
  'measure=export&partners=KGZ&record=both',
];

function viewOf(query: string): TradeView {
  const spec = decodeViewSpec(dataset, query);
  if (!isTradeSpec(spec)) throw new Error(query);
  const view = computeView(dataset, spec);
  datasetOfView.set(view, dataset);
  return view;
}

describe('a slip in a sentence of Chinese', () => {
  const views = queries.map(viewOf);

  test.each(Object.entries(slips))('is found: %s', (_, slip) => {
    const unnoticed = views.flatMap((view) => {
      const { headline, descriptions } = saidInChinese(view, dataset);
      const told = [
        { sentence: headline, faultOf: faultOfHeadline },
        ...descriptions.map((sentence) => ({ sentence, faultOf: faultOfDescription })),
      ];
      return told.flatMap(({ sentence, faultOf }) => {
        expect(faultOf(sentence, view)).toBeNull();
        const text = slip(sentence.text);
        return text === sentence.text ? [] : [{ text, isFound: faultOf({ ...sentence, text }, view) !== null }];
      });
    });
    expect(unnoticed.length).toBeGreaterThan(2);
    expect(unnoticed.filter(({ isFound }) => !isFound)).toEqual([]);
  });
});
