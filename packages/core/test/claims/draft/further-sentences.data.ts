import type { MarkedSentence } from './marked-sentence.ts';

/** Sentences that the grammar was corrected with, after it had misread fresh ones: other owners, other years, differences, rough figures. */
export const furtherSentences: readonly MarkedSentence[] = [
  ['Kazakhstan imports were worth $61 billion in 2023.', ['$61 billion', 'import(KAZ, WLD)[2023] == 61bn']],
  [
    "China's trade with Kazakhstan grew in 2023. Uzbekistan imports were $38 billion in 2023.",
    ['$38 billion', 'import(UZB, WLD)[2023] == 38bn'],
  ],
  ["Kazakhstan's exports to the world were $78.7 billion in 2023.", ['$78.7 billion', 'export(KAZ, WLD)[2023] == 78.7bn']],
  ["Uzbekistan's trade with the rest of the world came to $62.6 billion in 2023.", ['$62.6 billion', 'total(UZB, WLD)[2023] == 62.6bn']],
  ["Kazakhstan's exports to the world's largest market were $14.7 billion in 2023.", ['$14.7 billion', null]],
  ["India's exports to Kazakhstan reached $0.5 billion in 2023.", ['$0.5 billion', null]],
  ['German exports to Kazakhstan grew by 30 percent in 2022.', ['30 percent', null]],
  ['EU exports to Central Asia were worth $24 billion in 2023.', ['$24 billion', null]],
  ['Iran ran a surplus of $0.2 billion with Tajikistan in 2023.', ['$0.2 billion', null]],
  ['Its exports to Kazakhstan came to $24.7 billion in 2023.', ['$24.7 billion', null]],
  ['Uzbekistan said its trade with Kazakhstan came to $4.5 billion in 2023.', ['$4.5 billion', 'total(UZB, KAZ)[2023] == 4.5bn']],
  ["Russia's foreign trade with Kazakhstan was worth $26 billion in 2022.", ['$26 billion', 'total(RUS, KAZ)[2022] == 26bn']],
  ["China's total exports to Kazakhstan were worth $24.7 billion in 2023.", ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
  ["Kazakhstan's total exports to China were worth $14.7 billion in 2023.", ['$14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn']],
  ['Machinery exports to Kazakhstan were worth $9 billion in 2023.', ['$9 billion', null]],
  ['Exports to Kyrgyzstan are up 288 percent since 2013.', ['288 percent', null]],
  [
    'Since 2013, exports to Kyrgyzstan are up 288 percent, at $19.7 billion in 2023.',
    ['288 percent', null],
    ['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
  ],
  [
    'Imports from Kazakhstan were $16.1 billion in 2013 and a third of that, $5.8 billion, two years later.',
    ['$16.1 billion', 'import(CHN, KAZ)[2013] == 16.1bn'],
    ['$5.8 billion', 'import(CHN, KAZ)[2015] == 5.8bn'],
  ],
  [
    "China's trade with Uzbekistan came to $14 billion in 2023, up from $9.8 billion a year earlier.",
    ['$14 billion', 'total(CHN, UZB)[2023] == 14bn'],
    ['$9.8 billion', 'total(CHN, UZB)[2022] == 9.8bn'],
  ],
  ['Trade with Kazakhstan rose $9.8 billion in 2023.', ['$9.8 billion', null]],
  ['Trade with Kyrgyzstan saw an increase of about $4 billion in 2023.', ['$4 billion', null]],
  [
    "China's exports to Kyrgyzstan were $19.7 billion in 2023, against $5.4 billion in Kyrgyz statistics.",
    ['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
    ['$5.4 billion', 'import(KGZ, CHN)[2023] == 5.4bn'],
  ],
  [
    "Kyrgyzstan's trade with Russia was $3 billion in 2023, compared with $5.4 billion with China.",
    ['$3 billion', 'total(KGZ, RUS)[2023] == 3bn'],
    ['$5.4 billion', null],
  ],
  ["China's trade with Central Asia crossed the $70 billion mark in 2022.", ['$70 billion', 'total(CHN, CA5)[2022] > 70bn']],
  [
    "China's exports to Kazakhstan are close to $20 billion, against $16.4 billion in 2022.",
    ['$20 billion', null],
    ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
  ],
  ['In 2022, trade with Kazakhstan was worth roughly $30 billion.', ['$30 billion', 'total(CHN, KAZ)[2022] == about(30bn)']],
  [
    'In 2016 exports to Turkmenistan tumbled 58.5% to $0.34 billion.',
    ['58.5%', 'growth(export(CHN, TKM), 2016) == -58.5%'],
    ['$0.34 billion', 'export(CHN, TKM)[2016] == 0.34bn'],
  ],
  ['Imports from Uzbekistan plummeted by almost 30 percent in 2023.', ['30 percent', 'growth(import(CHN, UZB), 2023) == -about(30%)']],
  ['Exports to Tajikistan rebounded by 62 percent in 2021.', ['62 percent', 'growth(export(CHN, TJK), 2021) == 62%']],
  ["China's surplus with the five swelled to $33.6 billion in 2023.", ['$33.6 billion', 'balance(CHN, CA5)[2023] == 33.6bn']],
  [
    'China exported goods worth $12.4 billion to Uzbekistan in 2023 and $19.7 billion to Kyrgyzstan.',
    ['$12.4 billion', 'export(CHN, UZB)[2023] == 12.4bn'],
    ['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
  ],
  ['China shipped goods worth $2.2 billion to Tajikistan in 2022.', ['$2.2 billion', 'export(CHN, TJK)[2022] == 2.2bn']],
  [
    "China's exports to Kyrgyzstan exceeded its imports from the country by $19.6 billion in 2023.",
    ['$19.6 billion', 'balance(CHN, KGZ)[2023] == 19.6bn'],
  ],
  [
    "China's annual exports to Kazakhstan averaged $13.1 billion between 2013 and 2023.",
    ['$13.1 billion', 'mean(2013..2023, export(CHN, KAZ)) == 13.1bn'],
  ],
  ['The year after, exports to Uzbekistan were $12.4 billion, 65% more than in 2022.', ['$12.4 billion', null], ['65%', null]],
  [
    "In 2019, China's exports to Kazakhstan came to USD 12.7 billion, and its imports from Turkmenistan to USD 9.7 billion.",
    ['USD 12.7 billion', 'export(CHN, KAZ)[2019] == 12.7bn'],
    ['USD 9.7 billion', 'import(CHN, TKM)[2019] == 9.7bn'],
  ],
  [
    "China's exports to Kazakhstan grew faster than imports, which reached USD 16.3 billion in 2023.",
    ['USD 16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
  ],
];
