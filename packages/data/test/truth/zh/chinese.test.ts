import { computeView, decodeViewSpec, type TradeView } from '@sogdia/core';
import { isTradeSpec } from '@sogdia/core/model';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/index.ts';
import { datasetOfView } from '../judge.ts';
import { faultOfDescription, faultOfHeadline, saidInChinese } from './chinese-views.ts';

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

/** Slips of a pen that a reader would believe: what is written for what. */
const slips: Readonly<Record<string, (text: string) => string>> = {
  'a scale ten times as large': (text) => text.replaceAll('亿', '十亿'),
  'a lost decimal point': (text) => text.replaceAll(/(\d)\.(\d)/gu, '$1$2'),
  'another year': (text) => text.replaceAll(/\d{4}(?=年)/gu, (year) => String(Number(year) + 1)),
  'points for per cent': (text) => text.replaceAll('%', '个百分点'),
  'another currency': (text) => text.replaceAll(/美元|元人民币/gu, (one) => (one === '美元' ? '元人民币' : '美元')),
  'another economy': (text) =>
    text.replaceAll(/哈萨克斯坦|乌兹别克斯坦|吉尔吉斯斯坦|土库曼斯坦/gu, (one) => (one === '哈萨克斯坦' ? '乌兹别克斯坦' : '哈萨克斯坦')),
  'a fall for a rise': (text) =>
    text.replaceAll(
      /增长(?!率)|下降|升|降|顺差|逆差|高(?=于)|低(?=于)/gu,
      (one) => ({ 增长: '下降', 下降: '增长', 升: '降', 降: '升', 顺差: '逆差', 逆差: '顺差', 高: '低', 低: '高' })[one] ?? one,
    ),
  'imports for exports': (text) =>
    text.replaceAll(/对(.+?)出口额|自(.+?)进口额/gu, (_, to: string | undefined, from: string | undefined) =>
      to === undefined ? `对${from}出口额` : `自${to}进口额`,
    ),
};

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
