import type { MarkedSentence } from './marked-sentence.ts';

/** Sentences that were set aside while the grammar was written, to measure it with. */
export const heldOutSentences: readonly MarkedSentence[] = [
  [
    "In 2016 China's trade with the five Central Asian states dropped to USD 30 billion, its lowest level in the decade.",
    ['USD 30 billion', 'total(CHN, CA5)[2016] == 30bn'],
  ],
  [
    "China's imports from Kazakhstan decreased from USD 16.1 billion in 2013 to USD 4.8 billion in 2016.",
    ['USD 16.1 billion', 'import(CHN, KAZ)[2013] == 16.1bn'],
    ['USD 4.8 billion', 'import(CHN, KAZ)[2016] == 4.8bn'],
  ],
  [
    'Trade with Central Asia hit a record of USD 89.4 billion in 2023, 27 percent more than in 2022.',
    ['USD 89.4 billion', 'total(CHN, CA5)[2023] == 89.4bn'],
    ['27 percent', 'growth(total(CHN, CA5), 2023) == 27%'],
  ],
  ['Chinese exports to Turkmenistan did not exceed $1 billion in 2023.', ['$1 billion', 'export(CHN, TKM)[2023] <= 1bn']],
  ['In 2023, China bought goods worth $27.8 billion from the five.', ['$27.8 billion', 'import(CHN, CA5)[2023] == 27.8bn']],
  ['Bilateral trade with Uzbekistan amounted to nearly $14 billion in 2023.', ['$14 billion', 'total(CHN, UZB)[2023] == 14bn']],
  [
    "China's exports to Kazakhstan and Kyrgyzstan reached USD 24.7 billion and USD 19.7 billion in 2023, respectively.",
    ['USD 24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
    ['USD 19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
  ],
  ["Tajikistan's imports from China stood at $0.8 billion in 2023.", ['$0.8 billion', 'import(TJK, CHN)[2023] == 0.8bn']],
  [
    'In 2013 China still had a trade deficit of USD 3.8 billion with Central Asia.',
    ['USD 3.8 billion', 'balance(CHN, CA5)[2013] == -3.8bn'],
  ],
  ["Central Asia accounted for 1.5% of China's total trade in 2023.", ['1.5%', 'share(total(CHN, CA5), total(CHN, WLD))[2023] == 1.5%']],
  [
    "Turkmenistan's share in China's imports from Central Asia was 34.5% in 2023.",
    ['34.5%', 'share(import(CHN, TKM), import(CHN, CA5))[2023] == 34.5%'],
  ],
  ['The pipeline carries 55 billion cubic metres a year.'],
  ['Chinese investment in Kazakhstan reached USD 1 billion in 2023.', ['USD 1 billion', null]],
  ['Exports to the region more than doubled.'],
  ['Imports from Turkmenistan rose by 50.7% in 2022.', ['50.7%', 'growth(import(CHN, TKM), 2022) == 50.7%']],
  ['China sold goods for USD 15.4 billion to Kyrgyzstan in 2022.', ['USD 15.4 billion', 'export(CHN, KGZ)[2022] == 15.4bn']],
  ["From 2016 to 2023, China's exports to Uzbekistan increased by 518%.", ['518%', 'change(2016..2023, export(CHN, UZB)) == 518%']],
  ['Sino-Kazakh trade was worth US$ 25 billion in 2021.', ['US$ 25 billion', 'total(CHN, KAZ)[2021] == 25bn']],
  [
    'Compared with 2019, China-Central Asia trade fell 16.9% in 2020, to USD 38.5 billion.',
    ['16.9%', 'growth(total(CHN, CA5), 2020) == -16.9%'],
    ['USD 38.5 billion', 'total(CHN, CA5)[2020] == 38.5bn'],
  ],
  ['Imports from Kyrgyzstan never exceeded USD 100 million.', ['USD 100 million', null]],
  ['By 2030, trade is expected to reach USD 100 billion.', ['USD 100 billion', null]],
  ['Inflation in Uzbekistan was 10% in 2023.', ['10%', null]],
  ["China's trade surplus with Kyrgyzstan was USD 19.6 billion in 2023.", ['USD 19.6 billion', 'balance(CHN, KGZ)[2023] == 19.6bn']],
  [
    'Between 2013 and 2023 trade between China and Kyrgyzstan grew on average by 14.4% a year.',
    ['14.4%', 'cagr(2013..2023, total(CHN, KGZ)) == 14.4%'],
  ],
  ['Trade with the five reached USD 49.6 billion.', ['USD 49.6 billion', null]],
  [
    'In 2022, China exported USD 42.4 billion to the five countries and imported USD 27.9 billion from them.',
    ['USD 42.4 billion', 'export(CHN, CA5)[2022] == 42.4bn'],
    ['USD 27.9 billion', 'import(CHN, CA5)[2022] == 27.9bn'],
  ],
  ['Kyrgyzstan imported goods worth $5.4 billion from China in 2023.', ['$5.4 billion', 'import(KGZ, CHN)[2023] == 5.4bn']],
  ['Kazakh exports to China were up 12.3% in 2023.', ['12.3%', 'growth(export(KAZ, CHN), 2023) == 12.3%']],
  ["China's share of Kazakhstan's trade rose to 21.5% in 2023.", ['21.5%', 'share(total(KAZ, CHN), total(KAZ, WLD))[2023] == 21.5%']],
  ['China and Tajikistan traded goods worth USD 3.9 billion in 2023.', ['USD 3.9 billion', 'total(CHN, TJK)[2023] == 3.9bn']],
  [
    "In 2019 and 2020, China's trade with the five came to USD 46.3 billion and USD 38.5 billion respectively.",
    ['USD 46.3 billion', 'total(CHN, CA5)[2019] == 46.3bn'],
    ['USD 38.5 billion', 'total(CHN, CA5)[2020] == 38.5bn'],
  ],
  [
    'Trade with Uzbekistan jumped 43.1% to $14.0bn in 2023.',
    ['43.1%', 'growth(total(CHN, UZB), 2023) == 43.1%'],
    ['$14.0bn', 'total(CHN, UZB)[2023] == 14.0bn'],
  ],
  ['The bank lent Kyrgyzstan USD 2.3 billion in 2025.', ['USD 2.3 billion', null]],
  [
    "China's imports from Uzbekistan, which peaked at USD 2.3 billion in 2018, stood at USD 1.6 billion in 2023.",
    ['USD 2.3 billion', 'import(CHN, UZB)[2018] == 2.3bn'],
    ['USD 1.6 billion', 'import(CHN, UZB)[2023] == 1.6bn'],
  ],
  ['Exports to Kazakhstan exceeded imports by USD 8.4 billion in 2023.', ['USD 8.4 billion', 'balance(CHN, KAZ)[2023] == 8.4bn']],
  [
    'Trade with Turkmenistan declined by 5.2%, to USD 10.6 billion, in 2023.',
    ['5.2%', 'growth(total(CHN, TKM), 2023) == -5.2%'],
    ['USD 10.6 billion', 'total(CHN, TKM)[2023] == 10.6bn'],
  ],
];
