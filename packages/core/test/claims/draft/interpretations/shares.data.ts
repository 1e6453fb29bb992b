import type { InterpretationRule } from '../told-text.ts';

/** Rules on shares: texts with what each of their figures is taken to say. */
export const shares: readonly InterpretationRule[] = [
  {
    rule: 'a share of a flow may be told by a verb',
    texts: [
      {
        text: "Kazakhstan accounted for 40.2% of China's exports to Central Asia in 2023.",
        figures: [['40.2%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40.2%']],
      },
      {
        text: "In 2023, Kazakhstan made up 40.2% of China's exports to Central Asia.",
        figures: [['40.2%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40.2%']],
      },
      {
        text: "Kazakhstan received 40.2% of China's exports to Central Asia in 2023.",
        figures: [['40.2%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40.2%']],
      },
      {
        text: "Kazakhstan and Kyrgyzstan accounted for 72% of China's exports to Central Asia in 2023.",
        figures: [['72%', 'share(export(CHN, KAZ) + export(CHN, KGZ), export(CHN, CA5))[2023] == 72%']],
      },
      {
        text: "Kazakhstan, Kyrgyzstan and Uzbekistan made up 90% of China's exports to Central Asia in 2023.",
        figures: [['90%', 'share(export(CHN, KAZ) + export(CHN, KGZ) + export(CHN, UZB), export(CHN, CA5))[2023] == 90%']],
      },
      {
        text: "China bought 20% of Kazakhstan's exports in 2023.",
        figures: [['20%', 'share(export(KAZ, CHN), export(KAZ, WLD))[2023] == 20%']],
      },
      {
        text: "China accounted for a fifth of Kazakhstan's exports in 2023.",
        figures: [['a fifth', 'share(export(KAZ, CHN), export(KAZ, WLD))[2023] == about(20%)']],
      },
      { text: "Kazakhstan accounted in 2023 for 40.2% of China's exports to Central Asia.", figures: [['40.2%', null, 'no-flow']] },
      { text: "Germany accounted for 40.2% of China's exports to Central Asia in 2023.", figures: [['40.2%', null, 'no-figure']] },
      { text: "Kazakhstan accounted for 40.2% of Germany's exports to Central Asia in 2023.", figures: [['40.2%', null, 'no-figure']] },
      { text: "Kazakhstan accounted for 40.2% of China's exports to Uzbekistan in 2023.", figures: [['40.2%', null, 'no-flow']] },
      {
        text: "Kazakhstan accounted for 40.2% of China's exports to Kazakhstan and Uzbekistan in 2023.",
        figures: [['40.2%', null, 'no-flow']],
      },
      { text: "Kazakhstan accounted for 40.2% of China's surplus with Central Asia in 2023.", figures: [['40.2%', null, 'no-flow']] },
      { text: 'Kazakhstan accounted for 40.2% of its exports to Central Asia in 2023.', figures: [['40.2%', null, 'no-flow']] },
      { text: "Kazakhstan accounted for 40.2% of China's exports to Central Asia.", figures: [['40.2%', null, 'no-year']] },
      { text: 'Kazakhstan accounted for 40.2% of oil output in 2023.', figures: [['40.2%', null, 'other-subject']] },
      {
        text: "Kazakhstan accounted for at least 40% of China's exports to Central Asia in 2023.",
        figures: [['40%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] >= 40%']],
      },
      {
        text: "Most of China's exports to Central Asia went to Kazakhstan in 2023.",
        figures: [['Most', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] > 50%']],
      },
      {
        text: "A majority of China's imports from Central Asia came from Kazakhstan in 2023.",
        figures: [['majority', 'share(import(CHN, KAZ), import(CHN, CA5))[2023] > 50%']],
      },
      {
        text: "Half of China's imports from Central Asia came from Kazakhstan in 2023.",
        figures: [['Half', 'share(import(CHN, KAZ), import(CHN, CA5))[2023] == about(50%)']],
      },
      {
        text: "About half of China's imports from Central Asia came from Kazakhstan in 2023.",
        figures: [['half', 'share(import(CHN, KAZ), import(CHN, CA5))[2023] == about(50%)']],
      },
      {
        text: "Two thirds of China's trade with Central Asia was with Kazakhstan in 2023.",
        figures: [['Two thirds', 'share(total(CHN, KAZ), total(CHN, CA5))[2023] == about(67%)']],
      },
      {
        text: "Almost a third of China's exports to Central Asia went to Kyrgyzstan in 2023.",
        figures: [['a third', 'share(export(CHN, KGZ), export(CHN, CA5))[2023] == about(33%)']],
      },
    ],
  },
  {
    rule: 'what went to an economy is a share of exports, what came from it of imports, what was with it of trade',
    texts: [
      {
        text: "40.2% of China's exports to Central Asia went to Kazakhstan in 2023.",
        figures: [['40.2%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40.2%']],
      },
      {
        text: "In 2023, 40.2% of China's exports to Central Asia in 2023 went to Kazakhstan.",
        figures: [['40.2%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40.2%']],
      },
      { text: "40.2% of China's exports to Central Asia came from Kazakhstan in 2023.", figures: [['40.2%', null, 'no-flow']] },
      {
        text: "40.2% of China's imports from Central Asia came from Kazakhstan in 2023.",
        figures: [['40.2%', 'share(import(CHN, KAZ), import(CHN, CA5))[2023] == 40.2%']],
      },
      {
        text: "45.9% of China's trade with Central Asia was with Kazakhstan in 2023.",
        figures: [['45.9%', 'share(total(CHN, KAZ), total(CHN, CA5))[2023] == 45.9%']],
      },
      { text: "45.9% of China's trade with Central Asia went to Kazakhstan in 2023.", figures: [['45.9%', null, 'no-flow']] },
      {
        text: "45.9% of China's trade with Central Asia was with Kazakhstan and Uzbekistan in 2023.",
        figures: [['45.9%', 'share(total(CHN, KAZ) + total(CHN, UZB), total(CHN, CA5))[2023] == 45.9%']],
      },
      {
        text: "20% of Kazakhstan's exports went to China in 2023.",
        figures: [['20%', 'share(export(KAZ, CHN), export(KAZ, WLD))[2023] == 20%']],
      },
    ],
  },
  {
    rule: 'a share may be told by a noun',
    texts: [
      {
        text: "Kazakhstan's share of China's exports to Central Asia was 40.2% in 2023.",
        figures: [['40.2%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40.2%']],
      },
      {
        text: "Kazakhstan's share in China's exports to Central Asia fell from 55% in 2013 to 40.2% in 2023.",
        figures: [
          ['55%', 'share(export(CHN, KAZ), export(CHN, CA5))[2013] == 55%'],
          ['40.2%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40.2%'],
        ],
      },
      {
        text: "The share of Kazakhstan in China's exports to Central Asia was 40.2% in 2023.",
        figures: [['40.2%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40.2%']],
      },
      {
        text: "The share of Kazakhstan and Uzbekistan in China's exports to Central Asia was 60.4% in 2023.",
        figures: [['60.4%', null, 'no-rate']],
      },
      {
        text: "China's share of Kazakhstan's exports rose to 20% in 2023.",
        figures: [['20%', 'share(export(KAZ, CHN), export(KAZ, WLD))[2023] == 20%']],
      },
      { text: "Kazakhstan's share of China's exports to Central Asia rose by 5% in 2023.", figures: [['5%', null, 'no-rate']] },
      { text: "Kazakhstan's share of China's exports to Central Asia rose 5% higher in 2023.", figures: [['5%', null, 'no-rate']] },
      {
        text: "Kazakhstan's share of China's exports to Central Asia and of oil was 40.2% in 2023.",
        figures: [['40.2%', null, 'other-subject']],
      },
      { text: "Kazakhstan's share of China's exports to Central Asia flummoxed 40.2% in 2023.", figures: [['40.2%', null, 'no-rate']] },
    ],
  },
  {
    rule: 'after a share, another may be told of the same whole',
    texts: [
      {
        text: "Kazakhstan accounted for 40.2% of China's exports to Central Asia in 2023, followed by Kyrgyzstan with 32%.",
        figures: [
          ['40.2%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40.2%'],
          ['32%', 'share(export(CHN, KGZ), export(CHN, CA5))[2023] == 32%'],
        ],
      },
      {
        text: "Kazakhstan accounted for 40.2% of China's exports to Central Asia in 2023, Uzbekistan for 20.2% and Kyrgyzstan for 32%.",
        figures: [
          ['40.2%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40.2%'],
          ['20.2%', 'share(export(CHN, UZB), export(CHN, CA5))[2023] == 20.2%'],
          ['32%', 'share(export(CHN, KGZ), export(CHN, CA5))[2023] == 32%'],
        ],
      },
      {
        text: "Kazakhstan accounted for 40.2% and Kyrgyzstan for 32% of China's exports to Central Asia in 2023.",
        figures: [
          ['40.2%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40.2%'],
          ['32%', 'share(export(CHN, KGZ), export(CHN, CA5))[2023] == 32%'],
        ],
      },
      {
        text: "Kazakhstan accounted for two fifths, or 40.2%, of China's exports to Central Asia in 2023.",
        figures: [
          ['two fifths', null, 'no-flow'],
          ['40.2%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40.2%'],
        ],
      },
      {
        text: "Kazakhstan accounted for two fifths of China's exports to Central Asia in 2023, or 40.2%.",
        figures: [
          ['two fifths', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == about(40%)'],
          ['40.2%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40.2%'],
        ],
      },
      {
        text: "Kazakhstan accounted for two fifths of China's exports to Central Asia in 2023, and 40.2%.",
        figures: [
          ['two fifths', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == about(40%)'],
          ['40.2%', null, 'no-rate'],
        ],
      },
    ],
  },
  {
    rule: "trade with one economy may be the share of another's trade",
    texts: [
      {
        text: "Trade with China made up 21.5% of Kazakhstan's trade in 2023.",
        figures: [['21.5%', 'share(total(KAZ, CHN), total(KAZ, WLD))[2023] == 21.5%']],
      },
      {
        text: "Exports to China accounted for 20% of Kazakhstan's exports in 2023.",
        figures: [['20%', 'share(export(KAZ, CHN), export(KAZ, WLD))[2023] == 20%']],
      },
      {
        text: "Imports from China accounted for 20% of Kazakhstan's trade in 2023.",
        figures: [['20%', 'share(total(KAZ, CHN), total(KAZ, WLD))[2023] == 20%', 'unknown-words']],
      },
      {
        text: "Trade with China in 2023 made up 21.5% of Kazakhstan's trade.",
        figures: [['21.5%', 'share(total(KAZ, CHN), total(KAZ, WLD))[2023] == 21.5%']],
      },
    ],
  },
  {
    rule: 'a share is of a whole with one partner, whatever year stands before it',
    texts: [
      { text: "Kazakhstan's share of China's exports to Uzbekistan and Kazakhstan was 30% in 2023.", figures: [['30%', null, 'no-rate']] },
      {
        text: 'Kazakhstan accounted for 40% of exports to Uzbekistan, Kazakhstan and Kyrgyzstan in 2023.',
        figures: [['40%', null, 'no-flow']],
      },
      { text: 'Kazakhstan accounted for 40% of its exports in 2023.', figures: [['40%', null, 'no-flow']] },
      {
        text: "Trade with Kazakhstan in 2023 made up 46% of China's trade with Central Asia.",
        figures: [['46%', 'share(total(CHN, KAZ), total(CHN, CA5))[2023] == 46%']],
      },
      {
        text: "Trade with Kazakhstan 2023 made up 46% of China's trade with Central Asia.",
        figures: [['46%', 'share(total(CHN, KAZ), total(CHN, CA5))[2023] == 46%']],
      },
      {
        text: 'The share of Kazakhstan in exports to Central Asia was 40% in 2023.',
        figures: [['40%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40%']],
      },
    ],
  },
];
