import type { InterpretationRule } from '../told-text.ts';

/** Rules on multiples: texts with what each of their figures is taken to say. */
export const multiples: readonly InterpretationRule[] = [
  {
    rule: 'a multiple is of another year, or of the year before',
    texts: [
      {
        text: 'Exports to Kazakhstan doubled between 2013 and 2023.',
        figures: [['doubled', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2013] == about(2)']],
      },
      {
        text: 'Exports to Kazakhstan doubled in 2023.',
        figures: [['doubled', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2022] == about(2)']],
      },
      {
        text: 'Exports to Kazakhstan more than doubled between 2013 and 2023.',
        figures: [['doubled', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2013] > 2']],
      },
      {
        text: 'Exports to Kazakhstan almost doubled between 2013 and 2023.',
        figures: [['doubled', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2013] == about(2)']],
      },
      {
        text: 'Exports to Kazakhstan tripled from 2013 to 2023.',
        figures: [['tripled', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2013] == about(3)']],
      },
      {
        text: 'Exports to Kazakhstan rose fivefold between 2013 and 2023.',
        figures: [['fivefold', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2013] == about(5)']],
      },
      {
        text: 'Exports to Kazakhstan rose tenfold from 2013 to 2023.',
        figures: [['tenfold', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2013] == about(10)']],
      },
      {
        text: 'Exports to Kazakhstan halved in 2023.',
        figures: [['halved', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2022] == about(0.5)']],
      },
      { text: 'Exports to Kazakhstan in 2023 were double their 2013 level.', figures: [['double', null, 'no-comparison']] },
      {
        text: 'Exports to Kazakhstan in 2023 were 1.96 times their 2013 level.',
        figures: [['1.96 times', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2013] == 1.96']],
      },
      {
        text: 'Exports to Kazakhstan in 2023 were two times as much as in 2013.',
        figures: [['two times', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2013] == about(2)']],
      },
      {
        text: 'In 2023, exports to Kazakhstan were twice as large as in 2013.',
        figures: [['twice', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2013] == about(2)']],
      },
      { text: 'In 2013, exports to Kazakhstan were twice as large as in 2023.', figures: [['twice', null, 'no-comparison']] },
      { text: 'In 2023, exports to Kazakhstan were twice those of 2023.', figures: [['twice', null, 'no-comparison']] },
      { text: 'Exports to Kazakhstan doubled.', figures: [['doubled', null, 'no-year']] },
      { text: 'Exports to Kazakhstan have doubled since 2013.', figures: [['doubled', null, 'no-year']] },
      {
        text: 'Exports to Kazakhstan doubled in 2023 from $12.6 billion in 2013.',
        figures: [
          ['doubled', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2022] == about(2)', 'unknown-words'],
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan doubled from $12.6 billion to $24.7 billion in 2023.',
        figures: [
          ['doubled', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2022] == about(2)', 'unknown-words'],
          ['$12.6 billion', 'export(CHN, KAZ)[2022] == 12.6bn', 'unknown-words'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      { text: 'Exports to Kazakhstan grew twice as fast as imports in 2023.', figures: [['twice', null, 'no-comparison']] },
      { text: 'Exports to Kazakhstan grew three times as quickly as in 2013 in 2023.', figures: [['three times', null, 'no-year']] },
      { text: 'Its exports to Kazakhstan doubled in 2023.', figures: [['doubled', null, 'no-flow']] },
      { text: 'Oil exports to Kazakhstan doubled in 2023.', figures: [['doubled', null, 'other-subject']] },
      {
        text: 'In 2022, exports to Kazakhstan were $16.4 billion. In 2023 they doubled.',
        figures: [
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['doubled', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2022] == about(2)'],
        ],
      },
      { text: 'In 2023, exports to Kazakhstan were double.', figures: [['double', null, 'no-comparison']] },
      {
        text: 'In 2023, trade with Kazakhstan was three times its trade with Uzbekistan.',
        figures: [['three times', null, 'no-comparison']],
      },
    ],
  },
  {
    rule: 'a multiple since a year, or of nothing that is traded, is not read',
    texts: [
      { text: 'Imports from Kazakhstan doubled since 2013 and in 2023.', figures: [['doubled', null, 'no-year']] },
      { text: 'Since 2013, trade with Kazakhstan doubled in 2023.', figures: [['doubled', null, 'no-year']] },
      { text: 'Growth was doubled in 2023.', figures: [['doubled', null, 'no-flow']] },
      { text: 'The economy doubled in 2023.', figures: [['doubled', null, 'no-flow']] },
    ],
  },
];
