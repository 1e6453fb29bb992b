import type { InterpretationRule } from '../told-text.ts';

/** Rules on ranks and records: texts with what each of their figures is taken to say. */
export const ranks: readonly InterpretationRule[] = [
  {
    rule: 'a rank is one among the members of the group',
    texts: [
      {
        text: "Kazakhstan was China's largest trading partner in Central Asia in 2023.",
        figures: [['largest', 'rank(total(CHN, *), 2023)[KAZ] == 1']],
      },
      {
        text: "Kazakhstan was China's biggest partner among the five in 2023.",
        figures: [['biggest', 'rank(total(CHN, *), 2023)[KAZ] == 1']],
      },
      {
        text: "Kyrgyzstan was China's second largest export market in Central Asia in 2023.",
        figures: [['second largest', null, 'no-comparison']],
      },
      {
        text: "Kyrgyzstan was China's second-largest export market in Central Asia in 2023.",
        figures: [['second-largest', null, 'no-comparison']],
      },
      {
        text: "Turkmenistan was China's third-largest supplier in Central Asia in 2023.",
        figures: [['third-largest', 'rank(import(CHN, *), 2023)[TKM] == 3']],
      },
      { text: "Turkmenistan was, in 2023, China's main source of imports in Central Asia.", figures: [['main', null, 'no-comparison']] },
      {
        text: "Uzbekistan is China's fourth largest customer in Central Asia in 2023.",
        figures: [['fourth largest', 'rank(export(CHN, *), 2023)[UZB] == 4']],
      },
      {
        text: "Tajikistan was China's fifth largest buyer in Central Asia in 2023.",
        figures: [['fifth largest', 'rank(export(CHN, *), 2023)[TJK] == 5']],
      },
      {
        text: "Kazakhstan was China's leading destination in Central Asia in 2023.",
        figures: [['leading', 'rank(export(CHN, *), 2023)[KAZ] == 1']],
      },
      { text: "Kazakhstan was China's largest trading partner in 2023.", figures: [['largest', null, 'no-comparison']] },
      { text: "Kazakhstan was China's largest trading partner in Europe in 2023.", figures: [['largest', null, 'no-comparison']] },
      { text: "Kazakhstan was China's largest friend in Central Asia in 2023.", figures: [] },
      { text: "Kazakhstan was China's largest trading partner in Central Asia.", figures: [['largest', null, 'no-year']] },
      { text: "Kazakhstan was Russia's largest trading partner in Central Asia in 2023.", figures: [['largest', null, 'no-comparison']] },
      { text: "Germany was China's largest trading partner in Central Asia in 2023.", figures: [['largest', null, 'no-comparison']] },
      { text: "China was Kazakhstan's largest trading partner in Central Asia in 2023.", figures: [['largest', null, 'no-comparison']] },
      { text: "In Central Asia, Kazakhstan was China's largest trading partner in 2023.", figures: [['largest', null, 'no-comparison']] },
    ],
  },
  {
    rule: 'a record is the largest figure so far',
    texts: [
      { text: 'Exports to Kazakhstan reached a record in 2023.', figures: [['record', 'argmax(2010..2023, export(CHN, KAZ)) == 2023']] },
      { text: 'Exports to Kazakhstan hit a new record in 2023.', figures: [['record', 'argmax(2010..2023, export(CHN, KAZ)) == 2023']] },
      {
        text: 'Exports to Kazakhstan reached a record $24.7 billion in 2023.',
        figures: [
          ['record', 'argmax(2010..2023, export(CHN, KAZ)) == 2023'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan reached a historic record in 2023.',
        figures: [['record', 'argmax(2010..2023, export(CHN, KAZ)) == 2023']],
      },
      { text: 'Exports to Kazakhstan reached a record low in 2016.', figures: [['record', null, 'no-year']] },
      { text: 'Exports to Kazakhstan reached a record.', figures: [['record', null, 'no-year']] },
      { text: 'Exports to Kazakhstan reached a record in 2010.', figures: [['record', null, 'no-year']] },
      { text: 'Exports to Kazakhstan reached a record in 2011.', figures: [['record', 'argmax(2010..2011, export(CHN, KAZ)) == 2011']] },
      { text: 'The surplus with Kazakhstan reached a record in 2023.', figures: [['record', null, 'no-comparison']] },
      { text: 'Exports to Kazakhstan and Uzbekistan reached a record in 2023.', figures: [['record', null, 'no-flow']] },
      { text: 'Its exports to Kazakhstan reached a record in 2023.', figures: [['record', null, 'no-flow']] },
      { text: 'Oil exports to Kazakhstan reached a record in 2023.', figures: [['record', null, 'no-flow']] },
      { text: "China's record of exports to Kazakhstan was good in 2023.", figures: [] },
    ],
  },
];
