import type { InterpretationRule } from '../told-text.ts';

/** Rules on rates of growth: texts with what each of their figures is taken to say. */
export const rates: readonly InterpretationRule[] = [
  {
    rule: 'a rate is of growth where the words say up, of a fall where they say down',
    texts: [
      { text: 'Exports to Kazakhstan grew by 51% in 2023.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'Exports to Kazakhstan were up 51% in 2023.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'Exports to Kazakhstan rose 51% year on year in 2023.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'Exports to Kazakhstan rose 51% year-on-year in 2023.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'Exports to Kazakhstan rose 51% y/y in 2023.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'Exports to Kazakhstan rose 51% yoy in 2023.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'Exports to Kazakhstan showed a 51% increase in 2023.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      {
        text: 'Exports to Kazakhstan showed a 51% year-on-year increase in 2023.',
        figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']],
      },
      { text: 'Exports to Kazakhstan showed a 51% annual rise in 2023.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'Exports to Kazakhstan saw a 5% drop in 2023.', figures: [['5%', 'growth(export(CHN, KAZ), 2023) == -5%']] },
      { text: 'Exports to Kazakhstan saw a 5% yearly decline in 2023.', figures: [['5%', 'growth(export(CHN, KAZ), 2023) == -5%']] },
      { text: 'Exports to Kazakhstan were 5% lower in 2023.', figures: [['5%', 'growth(export(CHN, KAZ), 2023) == -5%']] },
      { text: 'Exports to Kazakhstan were 51% more than in 2022 in 2023.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'Exports to Kazakhstan fell 5% in 2023.', figures: [['5%', 'growth(export(CHN, KAZ), 2023) == -5%']] },
      { text: 'Exports to Kazakhstan: +51% in 2023.', figures: [['+51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'Exports to Kazakhstan: -5% in 2023.', figures: [['-5%', 'growth(export(CHN, KAZ), 2023) == -5%']] },
      { text: 'Exports to Kazakhstan: −5% in 2023.', figures: [['−5%', 'growth(export(CHN, KAZ), 2023) == -5%']] },
      { text: 'Exports to Kazakhstan (+51% in 2023) were large.', figures: [['+51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'Exports to Kazakhstan were 51% in 2023.', figures: [['51%', null, 'no-rate']] },
      { text: 'Exports to Kazakhstan rose to 51% in 2023.', figures: [['51%', null, 'no-rate']] },
      { text: 'Imports fell while exports to Kazakhstan were 51% in 2023.', figures: [['51%', null, 'no-rate']] },
      {
        text: 'More than 51% growth was seen in exports to Kazakhstan in 2023.',
        figures: [['51%', 'growth(export(CHN, KAZ), 2023) > 51%']],
      },
      { text: 'Exports to Kazakhstan grew by more than 50% in 2023.', figures: [['50%', 'growth(export(CHN, KAZ), 2023) > 50%']] },
      { text: 'Exports to Kazakhstan grew by less than 60% in 2023.', figures: [['60%', 'growth(export(CHN, KAZ), 2023) < 60%']] },
      { text: 'Exports to Kazakhstan fell by more than 5% in 2023.', figures: [['5%', 'growth(export(CHN, KAZ), 2023) < -5%']] },
      { text: 'Exports to Kazakhstan fell by less than 5% in 2023.', figures: [['5%', 'growth(export(CHN, KAZ), 2023) > -5%']] },
      { text: 'Exports to Kazakhstan fell by at least 5% in 2023.', figures: [['5%', 'growth(export(CHN, KAZ), 2023) <= -5%']] },
      {
        text: 'Exports to Kazakhstan fell by between 4 and 5 percent in 2023.',
        figures: [['between 4 and 5 percent', '-5% <= growth(export(CHN, KAZ), 2023) <= -4%']],
      },
      {
        text: 'Exports to Kazakhstan rose by 50 to 52 percent in 2023.',
        figures: [['50 to 52 percent', '50% <= growth(export(CHN, KAZ), 2023) <= 52%']],
      },
      { text: 'A 51% jump in exports to Kazakhstan was seen in 2023.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'A 5% fall in exports to Kazakhstan was seen in 2023.', figures: [['5%', 'growth(export(CHN, KAZ), 2023) == -5%']] },
      { text: 'Exports to Kazakhstan slowed to 51% in 2023.', figures: [['51%', null, 'no-rate']] },
    ],
  },
  {
    rule: 'growth may be what a sentence is about',
    texts: [
      { text: 'Growth in exports to Kazakhstan slowed to 5% in 2023.', figures: [['5%', 'growth(export(CHN, KAZ), 2023) == 5%']] },
      { text: 'Growth of exports to Kazakhstan was 51% in 2023.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'Growth in its exports to Kazakhstan was 51% in 2023.', figures: [['51%', null, 'no-flow']] },
      {
        text: 'Growth in exports to Kazakhstan fell from 17% in 2022 to 5% in 2023.',
        figures: [
          ['17%', 'growth(export(CHN, KAZ), 2022) == 17%'],
          ['5%', 'growth(export(CHN, KAZ), 2023) == 5%'],
        ],
      },
      { text: 'Growth in exports to Kazakhstan reached about 51% in 2023.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'Growth in exports to Kazakhstan fell by 5% in 2023.', figures: [['5%', null, 'no-rate']] },
      { text: 'Exports to Kazakhstan saw growth of 51% in 2023.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'The rise in exports to Kazakhstan was 51% in 2023.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
    ],
  },
  {
    rule: 'a rate over years is a change, or the average of each year',
    texts: [
      {
        text: 'Exports to Kazakhstan grew by 97% between 2013 and 2023.',
        figures: [['97%', 'change(2013..2023, export(CHN, KAZ)) == 97%']],
      },
      {
        text: 'Exports to Kazakhstan grew on average by 7% a year between 2013 and 2023.',
        figures: [['7%', 'cagr(2013..2023, export(CHN, KAZ)) == 7%']],
      },
      {
        text: 'Exports to Kazakhstan grew by an average of 7% between 2013 and 2023.',
        figures: [['7%', 'cagr(2013..2023, export(CHN, KAZ)) == 7%']],
      },
      {
        text: 'Exports to Kazakhstan grew by 7% per year between 2013 and 2023.',
        figures: [['7%', 'cagr(2013..2023, export(CHN, KAZ)) == 7%']],
      },
      {
        text: 'Exports to Kazakhstan grew annually by 7% between 2013 and 2023.',
        figures: [['7%', 'cagr(2013..2023, export(CHN, KAZ)) == 7%']],
      },
      {
        text: 'Exports to Kazakhstan grew at a compound rate of 7% between 2013 and 2023.',
        figures: [['7%', 'cagr(2013..2023, export(CHN, KAZ)) == 7%']],
      },
      { text: 'Between 2013 and 2023 exports to Kazakhstan fell by 5%.', figures: [['5%', 'change(2013..2023, export(CHN, KAZ)) == -5%']] },
      {
        text: 'Exports to Kazakhstan rose from $12.6 billion in 2013 to $24.7 billion in 2023, an increase of 96%.',
        figures: [
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['96%', 'change(2013..2023, export(CHN, KAZ)) == 96%'],
        ],
      },
      {
        text: 'Exports to Kazakhstan rose from $12.6 billion in 2013 to $24.7 billion in 2023 (up 96%).',
        figures: [
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['96%', 'change(2013..2023, export(CHN, KAZ)) == 96%'],
        ],
      },
      {
        text: 'Exports to Kazakhstan fell from $12.6 billion in 2013 to $8.2 billion in 2016, a fall of 35%.',
        figures: [
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
          ['$8.2 billion', 'export(CHN, KAZ)[2016] == 8.2bn'],
          ['35%', 'change(2013..2016, export(CHN, KAZ)) == -35%'],
        ],
      },
      {
        text: 'Exports to Kazakhstan rose 96% from $12.6 billion in 2013 to $24.7 billion in 2023.',
        figures: [
          ['96%', 'change(2013..2023, export(CHN, KAZ)) == 96%'],
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      { text: 'Exports to Kazakhstan rose by half in 2023.', figures: [['half', 'growth(export(CHN, KAZ), 2023) == about(50%)']] },
      {
        text: 'Exports to Kazakhstan rose by half compared with 2013 in 2023.',
        figures: [['half', 'change(2013..2023, export(CHN, KAZ)) == about(50%)']],
      },
      {
        text: 'Exports to Kazakhstan rose by a third between 2013 and 2023.',
        figures: [['a third', 'change(2013..2023, export(CHN, KAZ)) == about(33%)']],
      },
      { text: 'Exports to Kazakhstan fell by a third in 2023.', figures: [['a third', 'growth(export(CHN, KAZ), 2023) == -about(33%)']] },
      { text: 'Exports to Kazakhstan grew by 2.5 percentage points in 2023.', figures: [['2.5 percentage points', null, 'other-subject']] },
      { text: 'Exports to Kazakhstan grew by 51% in the first half of 2023.', figures: [['51%', null, 'part-year']] },
    ],
  },
  {
    rule: 'a rate on the year before has no year in a range of years',
    texts: [
      { text: 'Between 2013 and 2023 exports to Kazakhstan rose 51% on the previous year.', figures: [['51%', null, 'no-year']] },
      { text: 'From 2013 to 2023 exports to Kazakhstan rose, that year 51%.', figures: [['51%', null, 'no-year']] },
      {
        text: 'Between 2013 and 2023 exports to Kazakhstan rose 51%, against the previous year 10%.',
        figures: [
          ['51%', 'change(2013..2023, export(CHN, KAZ)) == 51%'],
          ['10%', null, 'no-year'],
        ],
      },
    ],
  },
  {
    rule: 'a rate beside two amounts with their years is the change between these, where nothing stands between',
    texts: [
      {
        text: 'Exports to Kazakhstan grew from $12.6 billion in 2013 to $24.7 billion in 2023, an increase of 96%.',
        figures: [
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['96%', 'change(2013..2023, export(CHN, KAZ)) == 96%'],
        ],
      },
      {
        text: 'Exports to Kazakhstan grew from $12.6 billion in 2013 to $24.7 billion in 2023, then by 10% in 2022.',
        figures: [
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['10%', 'growth(export(CHN, KAZ), 2022) == 10%'],
        ],
      },
      {
        text: 'Exports to Kazakhstan rose 96%, from $12.6 billion in 2013 to $24.7 billion in 2023.',
        figures: [
          ['96%', 'change(2013..2023, export(CHN, KAZ)) == 96%'],
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
    ],
  },
  {
    rule: 'a rate with a year of its own is of that year, and one past words that are not understood is doubtful',
    texts: [
      {
        text: 'Exports to Kazakhstan rose 51% in 2022, from $12.6 billion in 2013 to $24.7 billion in 2023.',
        figures: [
          ['51%', 'growth(export(CHN, KAZ), 2022) == 51%'],
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan in 2023 were up 96% compared with 2013.',
        figures: [['96%', 'change(2013..2023, export(CHN, KAZ)) == 96%']],
      },
      {
        text: 'Exports to Kazakhstan in 2023 were quixotically up 96% compared with 2013.',
        figures: [['96%', 'change(2013..2023, export(CHN, KAZ)) == 96%', 'unknown-words']],
      },
    ],
  },
];
