import type { InterpretationRule } from '../told-text.ts';

/** Rules on what keeps a figure from being read: texts with what each of their figures is taken to say. */
export const obstacles: readonly InterpretationRule[] = [
  {
    rule: 'what is aimed at, or supposed, cannot be checked',
    texts: [
      { text: 'Exports to Kazakhstan will reach $30 billion in 2023.', figures: [['$30 billion', null, 'to-come']] },
      { text: 'Exports to Kazakhstan are to reach $30 billion in 2023.', figures: [['$30 billion', null, 'to-come']] },
      { text: 'Exports to Kazakhstan are on track to reach $30 billion in 2023.', figures: [['$30 billion', null, 'to-come']] },
      { text: 'Exports to Kazakhstan could reach $30 billion in 2023.', figures: [['$30 billion', null, 'to-come']] },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023, and may reach $30 billion in 2024.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$30 billion', null, 'to-come'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023 as expected.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      { text: 'Had exports to Kazakhstan reached $30 billion in 2023, all would be well.', figures: [['$30 billion', null, 'to-come']] },
      { text: 'Were exports to Kazakhstan $30 billion in 2023, all was well.', figures: [['$30 billion', null, 'to-come']] },
    ],
  },
  {
    rule: 'a part of a year is no year',
    texts: [
      { text: 'Exports to Kazakhstan were $12 billion in the first half of 2023.', figures: [['$12 billion', null, 'part-year']] },
      { text: 'Exports to Kazakhstan were $12 billion in the second half of 2023.', figures: [['$12 billion', null, 'part-year']] },
      { text: 'Exports to Kazakhstan were $12 billion in the first quarter of 2023.', figures: [['$12 billion', null, 'part-year']] },
      { text: 'Exports to Kazakhstan were $12 billion in H1 2023.', figures: [['$12 billion', null, 'part-year']] },
      { text: 'Exports to Kazakhstan were $12 billion in H2 2023.', figures: [['$12 billion', null, 'part-year']] },
      { text: 'Exports to Kazakhstan were $12 billion in Q1 2023.', figures: [['$12 billion', null, 'part-year']] },
      { text: 'Exports to Kazakhstan were $12 billion in Q2 2023.', figures: [['$12 billion', null, 'part-year']] },
      { text: 'Exports to Kazakhstan were $12 billion in Q3 2023.', figures: [['$12 billion', null, 'part-year']] },
      { text: 'Exports to Kazakhstan were $12 billion in Q4 2023.', figures: [['$12 billion', null, 'part-year']] },
      { text: 'Exports to Kazakhstan were $12 billion in 2023, year to date.', figures: [['$12 billion', null, 'part-year']] },
      { text: 'Exports to Kazakhstan were $2 billion in May 2023.', figures: [['$2 billion', null, 'part-year']] },
      { text: 'Exports to Kazakhstan were $2 billion in March 2023.', figures: [['$2 billion', null, 'part-year']] },
      { text: 'May exports to Kazakhstan be $2 billion in 2023.', figures: [['$2 billion', null, 'to-come']] },
      { text: 'March 2023: exports to Kazakhstan $2 billion.', figures: [['$2 billion', null, 'part-year']] },
    ],
  },
  {
    rule: 'another measure, another currency, a denial and a count are told as what they are',
    texts: [
      { text: 'Excluding oil, exports to Kazakhstan were $24.7 billion in 2023.', figures: [['$24.7 billion', null, 'other-measure']] },
      { text: 'Apart from oil, exports to Kazakhstan were $24.7 billion in 2023.', figures: [['$24.7 billion', null, 'other-measure']] },
      { text: 'Aside from oil, exports to Kazakhstan were $24.7 billion in 2023.', figures: [['$24.7 billion', null, 'other-measure']] },
      { text: 'Other than oil, exports to Kazakhstan were $24.7 billion in 2023.', figures: [['$24.7 billion', null, 'other-measure']] },
      { text: 'Exports to Kazakhstan net of transit were $24.7 billion in 2023.', figures: [['$24.7 billion', null, 'other-measure']] },
      { text: 'Exports to Kazakhstan per capita were $12 in 2023.', figures: [['$12', null, 'other-measure']] },
      { text: 'Exports to Kazakhstan per head were $12 in 2023.', figures: [['$12', null, 'other-measure']] },
      { text: 'Exports to Kazakhstan were $24.7 billion in real terms in 2023.', figures: [['$24.7 billion', null, 'other-measure']] },
      { text: 'Exports to Kazakhstan were $24.7 billion in 2023 prices.', figures: [['$24.7 billion', null, 'other-measure']] },
      { text: 'Exports to Kazakhstan were $70 million a day in 2023.', figures: [['$70 million', null, 'other-measure']] },
      { text: 'Exports to Kazakhstan were $2 billion a month in 2023.', figures: [['$2 billion', null, 'other-measure']] },
      { text: 'Exports to Kazakhstan were €24.7 billion in 2023.', figures: [['€24.7 billion', null, 'other-currency']] },
      { text: 'Exports to Kazakhstan were 24.7 billion euros in 2023.', figures: [['24.7 billion euros', null, 'other-currency']] },
      {
        text: 'Exports to Kazakhstan were 100 billion yuan in 2023. Imports were 40 billion.',
        figures: [
          ['100 billion yuan', null, 'other-currency'],
          ['40 billion', null, 'other-currency'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023. Imports were 16.3 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
        ],
      },
      { text: 'It is wrong that exports to Kazakhstan were $24.7 billion in 2023.', figures: [['$24.7 billion', null, 'denied']] },
      { text: 'Exports to Kazakhstan never were $24.7 billion in 2023.', figures: [['$24.7 billion', null, 'denied']] },
      {
        text: 'Exports to Kazakhstan were not large, and in 2023 were $24.7 billion.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
    ],
  },
];
