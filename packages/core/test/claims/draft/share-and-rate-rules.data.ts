import type { RuleSentences } from './marked-sentence.ts';

/** Rules of the grammar on shares, rates, and whose record a sentence quotes: the sentences that each reads, and those where it must stay silent. */
export const shareAndRateRules: readonly RuleSentences[] = [
  {
    rule: 'a share is also told by what went to, or came from, one economy',
    sentences: [
      [
        "In 2023, 34.5 percent of China's imports from Central Asia came from Turkmenistan.",
        ['34.5 percent', 'share(import(CHN, TKM), import(CHN, CA5))[2023] == 34.5%'],
      ],
      [
        "About 40 percent of China's exports to Central Asia went to Kazakhstan in 2023.",
        ['40 percent', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == about(40%)'],
      ],
      ["In 2023, 45 percent of China's exports to Kazakhstan came from Xinjiang.", ['45 percent', null]],
      [
        "In 2023, 40 percent of China's exports to Central Asia went to Kazakhstan and Kyrgyzstan.",
        ['40 percent', 'share(export(CHN, KAZ) + export(CHN, KGZ), export(CHN, CA5))[2023] == 40%'],
      ],
      ["Trade rose, and 45 percent of China's exports to Kazakhstan in 2023 was machinery.", ['45 percent', null]],
    ],
  },
  {
    rule: 'a share may follow a fraction, or another share of the same whole',
    sentences: [
      [
        "Kyrgyzstan accounted for a third, or 32 percent, of China's exports to Central Asia in 2023.",
        ['32 percent', 'share(export(CHN, KGZ), export(CHN, CA5))[2023] == 32%'],
      ],
      [
        "Kazakhstan accounted for 40.2% of China's exports to Central Asia in 2023, and Kyrgyzstan for 32%.",
        ['40.2%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40.2%'],
        ['32%', 'share(export(CHN, KGZ), export(CHN, CA5))[2023] == 32%'],
      ],
      [
        "Kazakhstan accounted for 40.2% of China's exports to Central Asia in 2023, and Kyrgyzstan grew by 32%.",
        ['40.2%', 'share(export(CHN, KAZ), export(CHN, CA5))[2023] == 40.2%'],
        ['32%', null],
      ],
      [
        "Kazakhstan accounted for 46% and Kyrgyzstan for 22% of China's trade with Central Asia in 2023.",
        ['46%', 'share(total(CHN, KAZ), total(CHN, CA5))[2023] == 46%'],
        ['22%', 'share(total(CHN, KGZ), total(CHN, CA5))[2023] == 22%'],
      ],
    ],
  },
  {
    rule: 'a share is that of one economy or of several, and no change of it',
    sentences: [
      [
        "China's share in Kazakhstan's foreign trade rose to 21.5% in 2023 from 17.9% in 2022.",
        ['21.5%', 'share(total(KAZ, CHN), total(KAZ, WLD))[2023] == 21.5%'],
        ['17.9%', 'share(total(KAZ, CHN), total(KAZ, WLD))[2022] == 17.9%'],
      ],
      [
        "Kazakhstan and Kyrgyzstan accounted for 68.1% of China's trade with Central Asia in 2023.",
        ['68.1%', 'share(total(CHN, KAZ) + total(CHN, KGZ), total(CHN, CA5))[2023] == 68.1%'],
      ],
      [
        "Kazakhstan and Kyrgyzstan's share of China's trade with Central Asia was 68.1% in 2023.",
        ['68.1%', 'share(total(CHN, KAZ) + total(CHN, KGZ), total(CHN, CA5))[2023] == 68.1%'],
      ],
      ["The share of Kazakhstan in China's trade with Central Asia fell by 3% in 2023.", ['3%', null]],
      ["The share of Kazakhstan in China's trade with Central Asia was stable in 2023, while exports grew 51%.", ['51%', null]],
    ],
  },
  {
    rule: 'a flow is quoted from the record of the economy that the sentence names for it',
    sentences: [
      [
        "According to Kazakhstan's Bureau of National Statistics, trade with China was $30.1 billion in 2023.",
        ['$30.1 billion', 'total(KAZ, CHN)[2023] == 30.1bn'],
      ],
      ['Kyrgyz customs data show imports from China of $5.4 billion in 2023.', ['$5.4 billion', 'import(KGZ, CHN)[2023] == 5.4bn']],
      [
        "According to Kazakh statistics, China's exports to Kazakhstan were $15.4 billion in 2023.",
        ['$15.4 billion', 'import(KAZ, CHN)[2023] == 15.4bn'],
      ],
      [
        'Kazakh data put trade between China and Kazakhstan at $30.1 billion in 2023.',
        ['$30.1 billion', 'total(KAZ, CHN)[2023] == 30.1bn'],
      ],
      ["Kazakhstan accounted for 18.5% of Kyrgyzstan's exports in 2023, according to Chinese statistics.", ['18.5%', null]],
      [
        'According to Chinese customs and Kazakh statistics, trade with Kazakhstan came to $41 billion and $30.1 billion in 2023.',
        ['$41 billion', null],
        ['$30.1 billion', null],
      ],
    ],
  },
  {
    rule: 'a rate may stand before its flow, and after the flow with the word for it',
    sentences: [
      ["A 65 percent rise in China's exports to Uzbekistan was recorded in 2023.", ['65 percent', 'growth(export(CHN, UZB), 2023) == 65%']],
      ["The rise in China's trade with Kazakhstan of $9.8 billion in 2023 was the largest ever.", ['$9.8 billion', null]],
      ["China's trade with Uzbekistan expanded by 43% year on year in 2023.", ['43%', 'growth(total(CHN, UZB), 2023) == 43%']],
      [
        "China's trade with Uzbekistan came to $9.8 billion in 2022, a year-on-year increase of 22.8%.",
        ['$9.8 billion', 'total(CHN, UZB)[2022] == 9.8bn'],
        ['22.8%', 'growth(total(CHN, UZB), 2022) == 22.8%'],
      ],
      [
        "China's trade with Kazakhstan fell 8% in 2016 but rose 37% in 2017 and 10% in 2018.",
        ['8%', 'growth(total(CHN, KAZ), 2016) == -8%'],
        ['37%', 'growth(total(CHN, KAZ), 2017) == 37%'],
        ['10%', 'growth(total(CHN, KAZ), 2018) == 10%'],
      ],
      [
        "In 2023 China's exports to Kazakhstan rose by $8.3 billion, and imports by $1.5 billion.",
        ['$8.3 billion', null],
        ['$1.5 billion', null],
      ],
    ],
  },
  {
    rule: 'the growth that a sentence is about has a level; what it changed by is no growth',
    sentences: [
      ['Growth in trade with Kazakhstan eased to 10 percent in 2018.', ['10 percent', 'growth(total(CHN, KAZ), 2018) == 10%']],
      ['Growth of trade with Kazakhstan fell by 27 percent in 2018.', ['27 percent', null]],
    ],
  },
  {
    rule: 'goods that are spoken of in another clause are not those of the figure',
    sentences: [
      [
        "China's imports from Kazakhstan rose 31 percent in 2022 as oil deliveries grew 20 percent.",
        ['31 percent', 'growth(import(CHN, KAZ), 2022) == 31%'],
        ['20 percent', null],
      ],
      [
        "China's imports from Turkmenistan hit $10.3 billion in 2022, including $10 billion of gas.",
        ['$10.3 billion', 'import(CHN, TKM)[2022] == 10.3bn'],
        ['$10 billion', null],
      ],
      ["China's trade with the five Central Asian countries, including Kazakhstan ($41 billion), grew in 2023.", ['$41 billion', null]],
    ],
  },
];
