import type { InterpretationRule } from '../told-text.ts';

/** Rules on tables: texts with what each of their figures is taken to say. */
export const tables: readonly InterpretationRule[] = [
  {
    rule: 'a number of a table is of the flow, the partner and the year that its heads say together',
    texts: [
      {
        text: '| | 2022 | 2023 |\n|---|---|---|\n| Exports to Kazakhstan, bn USD | 16.4 | 24.7 |',
        figures: [
          ['16.4', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['24.7', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: "China's exports, billion USD\n\n| | 2022 | 2023 |\n|---|---|---|\n| Kazakhstan | 16.4 | 24.7 |",
        figures: [
          ['16.4', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['24.7', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: "China's trade with Kazakhstan, billion USD:\n\n| Year | Exports | Imports | Trade |\n|---|---|---|---|\n| 2022 | 16.4 | 14.8 | 31.2 |\n| 2023 | 24.7 | 16.3 | 41.0 |",
        figures: [
          ['16.4', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['14.8', 'import(CHN, KAZ)[2022] == 14.8bn'],
          ['31.2', 'total(CHN, KAZ)[2022] == 31.2bn'],
          ['24.7', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['16.3', 'import(CHN, KAZ)[2023] == 16.3bn'],
          ['41.0', 'total(CHN, KAZ)[2023] == 41.0bn'],
        ],
      },
      {
        text: '| Exports to | 2023 |\n|---|---|\n| Kazakhstan | $24.7 billion |\n| Kyrgyzstan | $19,700 million |\n| Uzbekistan | $12400m |',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$19,700 million', 'export(CHN, KGZ)[2023] == 19700mn'],
          ['$12400m', 'export(CHN, UZB)[2023] == 12400mn'],
        ],
      },
      {
        text: "| China's exports to | Kazakhstan, 2023, USD mn | Kyrgyzstan, 2023, USD million |\n|---|---|---|\n| Value | 24,700 | 19,700.5 |",
        figures: [
          ['24,700', 'export(CHN, KAZ)[2023] == 24700mn'],
          ['19,700.5', 'export(CHN, KGZ)[2023] == 19700.5mn'],
        ],
      },
      {
        text: '| Growth of exports to | 2023 |\n|---|---|\n| Kazakhstan | 51% |\n| Kyrgyzstan | -5% |\n| Uzbekistan | +65% |\n| Tajikistan | −5% |',
        figures: [
          ['51%', 'growth(export(CHN, KAZ), 2023) == 51%'],
          ['-5%', 'growth(export(CHN, KGZ), 2023) == -5%'],
          ['+65%', 'growth(export(CHN, UZB), 2023) == 65%'],
          ['−5%', 'growth(export(CHN, TJK), 2023) == -5%'],
        ],
      },
      { text: '| Exports to | 2023, growth |\n|---|---|\n| Kazakhstan | 51 |', figures: [['51', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: '| Exports to | 2023, in per cent |\n|---|---|\n| Kazakhstan | 51 |', figures: [['51', null, 'no-rate']] },
      { text: '| Exports to | 2023 |\n|---|---|\n| Kazakhstan | 51% |', figures: [['51%', null, 'no-rate']] },
      {
        text: '| Balance, bn USD | 2023 |\n|---|---|\n| Surplus with Kazakhstan | 8.4 |\n| Deficit with Turkmenistan | 8.6 |',
        figures: [
          ['8.4', 'balance(CHN, KAZ)[2023] == 8.4bn'],
          ['8.6', 'balance(CHN, TKM)[2023] == -8.6bn'],
        ],
      },
    ],
  },
  {
    rule: 'what a table does not say as one may read it is left alone',
    texts: [
      {
        text: '| Exports to | 2023 |\n|---|---|\n| Kazakhstan | 24.7 |',
        figures: [['24.7', 'export(CHN, KAZ)[2023] == 24.7', 'unknown-words']],
      },
      { text: '| Exports to, billion yuan | 2023 |\n|---|---|\n| Kazakhstan | 170 |', figures: [['170', null, 'other-currency']] },
      { text: '| Exports to, bn euros | 2023 |\n|---|---|\n| Kazakhstan | 24 |', figures: [['24', null, 'other-currency']] },
      { text: '| Exports to Kazakhstan, bn USD | value |\n|---|---|\n| all | 24.7 |', figures: [['24.7', null, 'no-year']] },
      { text: '| Exports, bn USD | 2023 |\n|---|---|\n| Germany | 24.7 |', figures: [['24.7', null, 'no-figure']] },
      { text: '| Exports of oil to, bn USD | 2023 |\n|---|---|\n| Kazakhstan | 24.7 |', figures: [['24.7', null, 'other-subject']] },
      { text: '| Exports to, bn USD | Q1 2023 |\n|---|---|\n| Kazakhstan | 24.7 |', figures: [['24.7', null, 'part-year']] },
      { text: '| Exports to, bn USD | 2030 (forecast) |\n|---|---|\n| Kazakhstan | 24.7 |', figures: [['24.7', null, 'to-come']] },
      { text: '| bn USD | 2023 |\n|---|---|\n| Kazakhstan | 24.7 |', figures: [['24.7', null, 'no-flow']] },
      { text: '| Exports to, bn USD | 2023 |\n|---|---|\n| Kazakhstan and Uzbekistan | 24.7 |', figures: [['24.7', null, 'no-flow']] },
      {
        text: "| China's exports to Kazakhstan and Uzbekistan, bn USD | 2023 |\n|---|---|\n| together | 24.7 |",
        figures: [['24.7', null, 'several-partners']],
      },
      {
        text: '| Exports to, bn USD | 2023 |\n|---|---|\n| Kazakhstan | n/a |\n| Uzbekistan | 12.4* |\n| Tajikistan | **3.7** |\n| Kyrgyzstan | 19.7 (est.) |',
        figures: [
          ['12.4', 'export(CHN, UZB)[2023] == 12.4bn'],
          ['3.7', 'export(CHN, TJK)[2023] == 3.7bn'],
        ],
      },
      { text: '| Exports to, bn USD | 2023 |', figures: [] },
      {
        text: '| Exports to, bn USD | 2023 | flummoxed 2023 |\n|---|---|---|\n| Kazakhstan | 24.7 | 24.7 |',
        figures: [
          ['24.7', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['24.7', 'export(CHN, KAZ)[2023] == 24.7bn', 'unknown-words'],
        ],
      },
      { text: '| Exports to, bn USD | 2022 or 2023 |\n|---|---|\n| Kazakhstan | 24.7 |', figures: [['24.7', null, 'no-year']] },
      { text: '| Exports to, bn USD | 2023 |\n|---|---|\n| China | 24.7 |', figures: [['24.7', null, 'no-flow']] },
      {
        text: '| Exports to, bn USD | 2023 |\n|---|---|\n| China | 14.7 |',
        reporter: 'KAZ',
        figures: [['14.7', 'export(KAZ, CHN)[2023] == 14.7bn']],
      },
      {
        text: "Kazakhstan's exports, bn USD, 2023\n| To | bn USD |\n|---|---|\n| China | 14.7 |",
        figures: [['14.7', 'export(KAZ, CHN)[2023] == 14.7bn']],
      },
      {
        text: 'Trade in 2022:\n| bn USD | Exports to Kazakhstan | Exports to Uzbekistan in 2023 |\n|---|---|---|\n| value | 16.4 | 12.4 |',
        figures: [
          ['16.4', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['12.4', 'export(CHN, UZB)[2023] == 12.4bn'],
        ],
      },
    ],
  },
  {
    rule: 'a cell has the unit that it prints, a cell without a head has no year, and a surplus or a deficit is no trade',
    texts: [
      {
        text: '| Exports to, USD | 2023 |\n|---|---|\n| Kazakhstan | 24.7 billion |\n| Uzbekistan | 12400 mn |\n| Turkmenistan | 960 Million |',
        figures: [
          ['24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['12400 mn', 'export(CHN, UZB)[2023] == 12400mn'],
          ['960 Million', 'export(CHN, TKM)[2023] == 960mn'],
        ],
      },
      {
        text: '| Exports to, bn USD | 2023 |\n|---|---|\n| Kazakhstan | 24.7 | 16.4 |',
        figures: [
          ['24.7', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['16.4', null, 'no-year'],
        ],
      },
      { text: '| Trade deficit with, bn USD | 2023 |\n|---|---|\n| Kazakhstan | -8.4 |', figures: [['-8.4', null, 'no-flow']] },
    ],
  },
];
