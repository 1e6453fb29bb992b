import { type CheckedDraft, checkDraft } from '@sogdia/core/claims';
import type { Dataset } from '@sogdia/core/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';

const draft = `Trade between China and Central Asia has grown fast. In 2022, China's trade with the five countries reached USD 70.2 billion,
up 42.1% on the year before. China's exports to Kyrgyzstan surged from USD 2.9 billion in 2020 to USD 19.7 billion in 2023, while
Kyrgyzstan's imports from China were only USD 5.4 billion in 2023. Trade with Kazakhstan grew by 32.2% in 2023. China ran a trade surplus of
USD 33.6 billion with the five in 2023. Turkmenistan's exports to China were USD 9.6 billion in 2023. By 2030 trade may double to USD 180
billion.`;

let dataset: Dataset;
let checked: CheckedDraft;
beforeAll(async () => {
  dataset = await loadDataset(['totals', 'world', 'context']);
  checked = checkDraft(dataset, draft, 'en');
});

describe('a draft against the shipped figures', () => {
  test('each figure is right, by the record or as its source prints it, or left alone with the reason', () => {
    expect(checked.figures.map(({ printed, outcome, found, reason }) => [printed, outcome, found ?? reason])).toEqual([
      ['USD 70.2 billion', 'right', '$70.23 billion'],
      ['42.1%', 'right', '42.10%'],
      ['USD 2.9 billion', 'right', '$2.88 billion'],
      ['USD 19.7 billion', 'right', '$19.72 billion'],
      ['USD 5.4 billion', 'right', '$5.35 billion'],
      ['32.2%', 'right', '32.20%'],
      ['USD 33.6 billion', 'right', '$33.61 billion'],
      ['USD 9.6 billion', 'right-elsewhere', '$9.60 billion'],
      ['double', 'not-checkable', 'to-come'],
      ['USD 180\nbillion', 'not-checkable', 'to-come'],
    ]);
  });

  test('every figure found has a receipt, and its source is listed', () => {
    const sources = new Set<string>(checked.sources.map(({ source }) => source.id));
    for (const { printed, found, receipt } of checked.figures) {
      if (found === null) continue;
      const cited = [...JSON.stringify(receipt).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => String(id));
      expect([printed, cited.length > 0, cited.every((id) => sources.has(id))]).toEqual([printed, true, true]);
    }
  });

  test('says that a figure which Turkmenistan has not published is that of its partner', () => {
    expect(checked.figures[7]?.message.text).toBe(
      'USD 9.6 billion comes from the partner’s figures. Turkmenistan’s exports to China in 2023: no figure of its own, $9.60 billion there.',
    );
  });
});

describe('what indicators measure is read in the units that the data print', () => {
  test.each([
    ['The Central Asia-China pipeline carried 43.2 bcm in 2022.', 'right'],
    ['The Central Asia-China pipeline carried 43.2 billion cubic metres in 2022.', 'right'],
    ['The Central Asia-China pipeline carried 52.6 billion m³ in 2019.', 'off'],
    ['The Central Asia-China pipeline carried 43.2 million tonnes in 2022.', 'not-understood'],
    ['CAREC data show that the border crossing time by rail in Kazakhstan was 48.6 hours in 2020.', 'right'],
    ['By Kazakhstan’s data, the border crossing time by road in Turkmenistan was 7.3 hours in 2020.', 'not-understood'],
  ])('%s: %s', (text, outcome) => {
    expect(checkDraft(dataset, text, 'en').figures.map((figure) => figure.outcome)).toEqual([outcome]);
  });
});

test('a mean that the revised figures leave open, and do not round to, is close: it is not told to be theirs', () => {
  const text = 'China’s imports from Turkmenistan averaged $8.1 billion a year from 2013 to 2023.';
  expect(checkDraft(dataset, text, 'en').figures.map((figure) => figure.outcome)).toEqual(['close']);
});

test('an amount with a plus is a change, and never the level of a country that a list names', () => {
  const text = 'Trade with China rose in 2024 in Kazakhstan (+$2.8 billion) and Kyrgyzstan (+$2.9 billion).';
  for (const { expression } of checkDraft(dataset, text, 'en').figures)
    expect(expression ?? '').not.toMatch(/^total\(\w+, \w+\)\[2024\] ==/);
});
