import type { InterpretationRule } from '../told-text.ts';

/** Rules on what a text says before a figure: texts with what each of their figures is taken to say. */
export const contexts: readonly InterpretationRule[] = [
  {
    rule: 'a list takes what its lead says',
    texts: [
      {
        text: "China's exports in 2023:\n- Kazakhstan: $24.7 billion\n- Kyrgyzstan: $19.7 billion",
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
        ],
      },
      {
        text: "China's exports to Central Asia in 2023 were $61.4 billion:\n- Kazakhstan: $24.7 billion\n- Kyrgyzstan ($19.7 billion)\n- Germany: $5 billion",
        figures: [
          ['$61.4 billion', 'export(CHN, CA5)[2023] == 61.4bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
          ['$5 billion', null, 'no-figure'],
        ],
      },
      {
        text: "China's trade with Kazakhstan:\n- 2022: $31 billion\n- 2023: $41 billion",
        figures: [
          ['$31 billion', 'total(CHN, KAZ)[2022] == 31bn'],
          ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn'],
        ],
      },
      {
        text: "China's trade with Kazakhstan in 2023:\n1. exports $24.7 billion\n2) imports $16.3 billion",
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
        ],
      },
      {
        text: 'Trade with Kazakhstan in 2023:\n• Exports: $24.7 billion\n* Imports: $16.3 billion\n– Total: $41 billion',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
          ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn'],
        ],
      },
    ],
  },
  {
    rule: 'a heading says what its paragraphs leave open',
    texts: [
      {
        text: "# China's trade with Kazakhstan, 2023\n\nExports were $24.7 billion.\n\nImports were $16.3 billion.",
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
        ],
      },
      {
        text: '## Kazakhstan\n\nExports to China were $14.7 billion in 2023.',
        figures: [['$14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn']],
      },
      {
        text: '### Kazakhstan\n\nIts exports to China were $14.7 billion in 2023.',
        figures: [['$14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn']],
      },
      { text: '#Kazakhstan\n\nIts exports to China were $14.7 billion in 2023.', figures: [['$14.7 billion', null, 'no-flow']] },
      {
        text: '####### Kazakhstan\n\nIts exports to China were $14.7 billion in 2023.',
        figures: [['$14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn']],
      },
      {
        text: "# China's trade with Kazakhstan, 2023\n\n# China's trade with Uzbekistan, 2023\n\nExports were $12.4 billion.",
        figures: [['$12.4 billion', 'export(CHN, UZB)[2023] == 12.4bn']],
      },
    ],
  },
  {
    rule: 'a sentence that leaves its year open is of that of the one before, where it is one',
    texts: [
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023. Imports from Kazakhstan were $16.3 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan rose between 2013 and 2023. Imports from Kazakhstan were $16.3 billion.',
        figures: [['$16.3 billion', null, 'no-year']],
      },
      {
        text: 'Exports to Kazakhstan rose in 2022 and 2023. Imports from Kazakhstan were $16.3 billion.',
        figures: [['$16.3 billion', null, 'no-year']],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023. All was well. Imports from Kazakhstan were $16.3 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023.\n\nImports from Kazakhstan were $16.3 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', null, 'no-year'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were large last year. Imports from Kazakhstan were $16.3 billion.',
        figures: [['$16.3 billion', null, 'no-year']],
      },
      {
        text: 'Exports to Kazakhstan have risen since 2013. Imports from Kazakhstan were $16.3 billion.',
        figures: [['$16.3 billion', null, 'no-year']],
      },
    ],
  },
  {
    rule: 'a sentence that leaves its flow open is of that of the one before, where it is one',
    texts: [
      {
        text: 'Exports to Kazakhstan and imports from it rose in 2023. They were $24.7 billion.',
        figures: [['$24.7 billion', null, 'no-flow']],
      },
      {
        text: 'Exports to Kazakhstan rose in 2023, and exports to Uzbekistan fell. They were $24.7 billion.',
        figures: [['$24.7 billion', null, 'no-flow']],
      },
      { text: 'Exports to Kazakhstan rose in 2023. They grew by 51%.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'Exports to Kazakhstan rose in 2023. Oil was $3 billion.', figures: [['$3 billion', null, 'other-subject']] },
      {
        text: 'Exports to Kazakhstan rose in 2023. They flummoxed observers with $24.7 billion.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn', 'unknown-words']],
      },
      {
        text: 'Exports to Kazakhstan rose in 2023. The German figure was $24.7 billion.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn', 'unknown-words']],
      },
      {
        text: 'Exports to Kazakhstan rose in 2023. They were $16.8 billion according to Kazakh customs.',
        figures: [['$16.8 billion', 'import(KAZ, CHN)[2023] == 16.8bn']],
      },
      {
        text: 'Exports to Kazakhstan rose in 2023. They doubled.',
        figures: [['doubled', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2022] == about(2)', 'unknown-words']],
      },
      {
        text: 'Exports to Kazakhstan rose. In 2023, they were $24.7 billion.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: "Kazakhstan's economy grew. Exports to China were $14.7 billion in 2023.",
        figures: [['$14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn']],
      },
      {
        text: 'Uzbekistan and Kazakhstan grew. Exports to China were $14.7 billion in 2023.',
        figures: [['$14.7 billion', null, 'no-flow']],
      },
      { text: 'Kazakhstan and Germany grew. Exports to China were $14.7 billion in 2023.', figures: [['$14.7 billion', null, 'no-flow']] },
      {
        text: 'Kazakhstan grew. Germany grew. Its exports to China were $14.7 billion in 2023.',
        figures: [['$14.7 billion', null, 'no-figure']],
      },
      {
        text: 'China grew. Exports to Kazakhstan were $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'Uzbekistan joined. Its trade with Kazakhstan was $4.4 billion in 2023.',
        figures: [['$4.4 billion', 'total(UZB, KAZ)[2023] == 4.4bn']],
      },
      {
        text: 'The five joined Kazakhstan. Its trade with China was $41 billion in 2023.',
        figures: [['$41 billion', 'total(KAZ, CHN)[2023] == 41bn']],
      },
    ],
  },
  {
    rule: 'trade between the two countries is of the pair that one flow before it is of, and of nobody after two',
    texts: [
      {
        text: 'Exports to Kazakhstan came to $24.7 billion in 2023. Trade between the two countries was $41 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn'],
        ],
      },
      {
        text: "China's exports to Kazakhstan and its trade with Uzbekistan grew in 2023. Trade between the two countries was $41 billion.",
        figures: [['$41 billion', null, 'no-flow']],
      },
    ],
  },
  {
    rule: 'a heading of any depth tells whom its paragraph is about',
    texts: [
      {
        text: '# Kazakhstan\n\nExports to the country were $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: '###### Kazakhstan\n\nExports to the country were $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: '##Kazakhstan\n\nExports to the country were $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: '### Kazakhstan\n\nIt was visited.\n\nExports to the country were $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
    ],
  },
  {
    rule: 'a range of years before leaves no year for the next sentence',
    texts: [
      { text: 'Exports to Kazakhstan grew from 2013 to 2023. They came to $24.7 billion.', figures: [['$24.7 billion', null, 'no-year']] },
    ],
  },
  {
    rule: 'it stands for the only other economy that was named, beside the recorder that is quoted',
    texts: [
      {
        text: 'Uzbekistan is a large market. According to Kyrgyz customs, exports to it came to $0.5 billion in 2023.',
        figures: [['$0.5 billion', 'export(KGZ, UZB)[2023] == 0.5bn']],
      },
      {
        text: 'Uzbekistan is a large market. Exports to it came to $12.4 billion in 2023.',
        figures: [['$12.4 billion', 'export(CHN, UZB)[2023] == 12.4bn']],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023. Kazakhstan said its exports were $16.3 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'export(KAZ, CHN)[2023] == 16.3bn'],
        ],
      },
    ],
  },
  {
    rule: 'a heading takes nothing from the one before it, and a list keeps what its lead says',
    texts: [
      {
        text: '# Kazakhstan\n\n## Results\n\nExports to the country were $24.7 billion in 2023.',
        figures: [['$24.7 billion', null, 'no-flow']],
      },
      {
        text: '# Results\n\n## Kazakhstan\n\nExports to the country were $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'Exports to the region in 2023:\n- Kazakhstan: $24.7 billion\n- Uzbekistan: $12.4 billion',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$12.4 billion', 'export(CHN, UZB)[2023] == 12.4bn'],
        ],
      },
    ],
  },
  {
    rule: 'a year that leaves an end open is none for the next sentence, nor are two',
    texts: [
      { text: 'Exports to Kazakhstan grew since 2013. They came to $24.7 billion.', figures: [['$24.7 billion', null, 'no-year']] },
      { text: 'Exports to Kazakhstan grew in 2022 and 2023. They came to $24.7 billion.', figures: [['$24.7 billion', null, 'no-year']] },
      {
        text: 'Exports to Kazakhstan grew in 2023, and fell in 2023. They came to $24.7 billion.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      { text: 'Exports to Kazakhstan grew last year. They came to $24.7 billion.', figures: [['$24.7 billion', null, 'no-year']] },
    ],
  },
  {
    rule: 'the one economy that a sentence names is what the next one is about, and of two neither',
    texts: [
      {
        text: 'Kazakhstan had a good year. Its imports from China came to $16.8 billion in 2023.',
        figures: [['$16.8 billion', 'import(KAZ, CHN)[2023] == 16.8bn']],
      },
      {
        text: 'Kazakhstan and Uzbekistan had a good year. Its imports from China came to $16.8 billion in 2023.',
        figures: [['$16.8 billion', null, 'no-flow']],
      },
      {
        text: 'Kazakhstan had a good year in 2023. It grew. Its imports from China came to $16.8 billion.',
        figures: [['$16.8 billion', 'import(KAZ, CHN)[2023] == 16.8bn']],
      },
      {
        text: 'China had a good year. Its exports to Kazakhstan came to $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
    ],
  },
  {
    rule: 'another currency that was spoken of leaves an amount without one to no currency, in the next paragraph too',
    texts: [
      {
        text: 'Trade with Kazakhstan came to 290 billion yuan in 2023. Exports to Kazakhstan were 24.7 billion in 2023.',
        figures: [
          ['290 billion yuan', null, 'other-currency'],
          ['24.7 billion', null, 'other-currency'],
        ],
      },
      {
        text: 'Trade with Kazakhstan came to 290 billion yuan in 2023.\n\nExports to Kazakhstan were 24.7 billion in 2023.',
        figures: [
          ['290 billion yuan', null, 'other-currency'],
          ['24.7 billion', null, 'other-currency'],
        ],
      },
      {
        text: 'Trade with Kazakhstan came to $41 billion in 2023. Exports to Kazakhstan were 24.7 billion in 2023.',
        figures: [
          ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn'],
          ['24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
    ],
  },
];
