import type { InterpretationRule } from '../told-text.ts';

/** Rules on whose record a figure is from: texts with what each of their figures is taken to say. */
export const records: readonly InterpretationRule[] = [
  {
    rule: 'a record that is quoted before a figure is the one that the figure is from',
    texts: [
      {
        text: "According to Kazakhstan's statistics bureau, trade with China was $30 billion in 2023.",
        figures: [['$30 billion', 'total(KAZ, CHN)[2023] == 30bn']],
      },
      {
        text: "According to Kazakh customs, China's exports to Kazakhstan were $16.8 billion in 2023.",
        figures: [['$16.8 billion', 'import(KAZ, CHN)[2023] == 16.8bn']],
      },
      {
        text: 'According to official Kyrgyz figures, imports from China were $5.4 billion in 2023.',
        figures: [['$5.4 billion', 'import(KGZ, CHN)[2023] == 5.4bn']],
      },
      {
        text: 'According to China, exports to Kazakhstan were $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'Kyrgyz customs put imports from China at $5.4 billion in 2023.',
        figures: [['$5.4 billion', 'import(KGZ, CHN)[2023] == 5.4bn']],
      },
      {
        text: "Kazakhstan's customs committee recorded imports from China of $16.8 billion in 2023.",
        figures: [['$16.8 billion', 'import(KAZ, CHN)[2023] == 16.8bn']],
      },
      {
        text: "By China's count, trade with Kyrgyzstan was $19.8 billion in 2023.",
        figures: [['$19.8 billion', 'total(CHN, KGZ)[2023] == 19.8bn']],
      },
      {
        text: 'By Kazakh statistics, trade with China was $30 billion in 2023.',
        figures: [['$30 billion', 'total(KAZ, CHN)[2023] == 30bn']],
      },
      {
        text: "China's customs reported exports to Kyrgyzstan of $19.7 billion in 2023.",
        figures: [['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn']],
      },
    ],
  },
  {
    rule: 'a record that is quoted after a figure is the one that the figure is from',
    texts: [
      {
        text: "China's exports to Kyrgyzstan were $5.4 billion in 2023, according to Kyrgyz customs.",
        figures: [['$5.4 billion', 'import(KGZ, CHN)[2023] == 5.4bn']],
      },
      {
        text: "China's exports to Kyrgyzstan were $5.4 billion according to Kyrgyz statistics in 2023.",
        figures: [['$5.4 billion', 'import(KGZ, CHN)[2023] == 5.4bn']],
      },
      {
        text: "China's exports to Kyrgyzstan were $5.4 billion by Kyrgyzstan's count in 2023.",
        figures: [['$5.4 billion', 'import(KGZ, CHN)[2023] == 5.4bn']],
      },
      {
        text: "Exports to Kyrgyzstan in 2023 were $19.7 billion by China's count and $5.4 billion by Kyrgyzstan's.",
        figures: [
          ['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
          ['$5.4 billion', 'import(KGZ, CHN)[2023] == 5.4bn'],
        ],
      },
      {
        text: 'Exports to Kyrgyzstan in 2023 were $19.7 billion (Chinese figures) and $5.4 billion (Kyrgyz figures).',
        figures: [
          ['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
          ['$5.4 billion', 'import(KGZ, CHN)[2023] == 5.4bn'],
        ],
      },
      {
        text: 'In 2023 exports to Kyrgyzstan were $19.7 billion according to China, and $5.4 billion according to Kyrgyzstan.',
        figures: [
          ['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
          ['$5.4 billion', 'import(KGZ, CHN)[2023] == 5.4bn'],
        ],
      },
      {
        text: 'According to China, exports to Kyrgyzstan were $19.7 billion in 2023; according to Kyrgyzstan, they were $5.4 billion.',
        figures: [
          ['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
          ['$5.4 billion', 'import(KGZ, CHN)[2023] == 5.4bn'],
        ],
      },
      {
        text: 'Exports to Kyrgyzstan were $19.7 billion in 2023 and trade with Kazakhstan was $41 billion, according to Chinese customs.',
        figures: [
          ['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
          ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn'],
        ],
      },
    ],
  },
  {
    rule: "of a record that is neither side's, a figure is not read",
    texts: [
      {
        text: "According to Russian customs, China's exports to Kazakhstan were $24.7 billion in 2023.",
        figures: [['$24.7 billion', null, 'no-flow']],
      },
      {
        text: "According to German statistics, China's exports to Kazakhstan were $24.7 billion in 2023.",
        figures: [['$24.7 billion', null, 'no-flow']],
      },
      {
        text: 'According to Chinese and Kazakh statistics, exports to Kazakhstan were $24.7 billion in 2023.',
        figures: [['$24.7 billion', null, 'no-flow']],
      },
      {
        text: "According to Kazakh statistics, China's exports to Central Asia were $61.4 billion in 2023.",
        figures: [['$61.4 billion', null, 'no-flow']],
      },
    ],
  },
  {
    rule: 'the side that a trade is with is no record of it',
    texts: [
      {
        text: "China accounts for 21.5% of Kazakhstan's trade in 2023.",
        figures: [['21.5%', 'share(total(KAZ, CHN), total(KAZ, WLD))[2023] == 21.5%']],
      },
    ],
  },
  {
    rule: 'a record that is told after a figure, past however many words, is that of the figure',
    texts: [
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023, over the whole of the year, according to Kazakh statistics, and $16.4 billion in 2022.',
        figures: [
          ['$24.7 billion', 'import(KAZ, CHN)[2023] == 24.7bn'],
          ['$16.4 billion', 'import(KAZ, CHN)[2022] == 16.4bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023 over the whole of the calendar year according to Kazakh statistics, and $16.4 billion in 2022.',
        figures: [
          ['$24.7 billion', 'import(KAZ, CHN)[2023] == 24.7bn'],
          ['$16.4 billion', 'import(KAZ, CHN)[2022] == 16.4bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023 according to the very latest and most recent official Kazakh statistics.',
        figures: [['$24.7 billion', 'import(KAZ, CHN)[2023] == 24.7bn']],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023 according to the most recent official Kazakh statistics, and $16.4 billion in 2022.',
        figures: [
          ['$24.7 billion', 'import(KAZ, CHN)[2023] == 24.7bn'],
          ['$16.4 billion', 'import(KAZ, CHN)[2022] == 16.4bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023 according also to Kazakh statistics, and $16.4 billion in 2022.',
        figures: [
          ['$24.7 billion', 'import(KAZ, CHN)[2023] == 24.7bn'],
          ['$16.4 billion', 'import(KAZ, CHN)[2022] == 16.4bn'],
        ],
      },
    ],
  },
  {
    rule: 'a record that opens the next figure is not that of the one before it',
    texts: [
      {
        text: 'Exports to Kazakhstan in 2023 were $24.7 billion, according to Kazakh customs data $16.8 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.8 billion', 'import(KAZ, CHN)[2023] == 16.8bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan in 2023 were $24.7 billion, according to Kazakh customs $16.8 billion, or $17 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.8 billion', 'import(KAZ, CHN)[2023] == 16.8bn'],
          ['$17 billion', 'import(KAZ, CHN)[2023] == 17bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023, while according to Kazakh statistics they were $16.8 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.8 billion', 'import(KAZ, CHN)[2023] == 16.8bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023; according to Kazakh statistics, only $16.8 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.8 billion', 'import(KAZ, CHN)[2023] == 16.8bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023 and imports, according to Kazakh customs, $16.3 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'export(KAZ, CHN)[2023] == 16.3bn'],
        ],
      },
      {
        text: 'Exports to Kyrgyzstan were $5.4 billion in 2023, according to Kyrgyz statistics, and $4.1 billion in 2022.',
        figures: [
          ['$5.4 billion', 'import(KGZ, CHN)[2023] == 5.4bn'],
          ['$4.1 billion', 'import(KGZ, CHN)[2022] == 4.1bn'],
        ],
      },
      {
        text: 'Exports to Kyrgyzstan came to $5.4 billion, according to Kyrgyz statistics, up from $4.1 billion in 2022.',
        figures: [
          ['$5.4 billion', null, 'no-year'],
          ['$4.1 billion', 'import(KGZ, CHN)[2022] == 4.1bn'],
        ],
      },
    ],
  },
  {
    rule: "a side's accounts are no record that is quoted",
    texts: [
      {
        text: "China's side put exports to Kazakhstan at $24.7 billion in 2023.",
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: "Kazakhstan's side put exports to Kazakhstan at $24.7 billion in 2023.",
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
    ],
  },
  {
    rule: 'two records that are quoted in turn are each of the figure beside it',
    texts: [
      {
        text: "Exports to Kyrgyzstan were $5.4 billion by Kyrgyz customs in 2023 and $19.7 billion by China's.",
        figures: [
          ['$5.4 billion', 'import(KGZ, CHN)[2023] == 5.4bn'],
          ['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan in 2023 were $24.7 billion, according to China, and $16.8 billion, according to Kazakhstan.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.8 billion', 'import(KAZ, CHN)[2023] == 16.8bn'],
        ],
      },
      {
        text: 'Trade with Kyrgyzstan was $19.8 billion (by Chinese customs) in 2023.',
        figures: [['$19.8 billion', 'total(CHN, KGZ)[2023] == 19.8bn']],
      },
    ],
  },
];
