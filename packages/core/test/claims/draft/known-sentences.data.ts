import type { MarkedSentence } from './marked-sentence.ts';

/** The sentences that the grammar was written with. */
export const knownSentences: readonly MarkedSentence[] = [
  [
    'In 2013, China’s trade with the five Central Asian countries exceeded USD 50 billion.',
    ['USD 50 billion', 'total(CHN, CA5)[2013] > 50bn'],
  ],
  [
    "China's trade with Kazakhstan fell from USD 28.6 billion in 2013 to USD 13.1 billion in 2016.",
    ['USD 28.6 billion', 'total(CHN, KAZ)[2013] == 28.6bn'],
    ['USD 13.1 billion', 'total(CHN, KAZ)[2016] == 13.1bn'],
  ],
  [
    'Total trade between China and Central Asia reached $70.2bn in 2022, up 41.7% on the year before.',
    ['$70.2bn', 'total(CHN, CA5)[2022] == 70.2bn'],
    ['41.7%', 'growth(total(CHN, CA5), 2022) == 41.7%'],
  ],
  [
    "China's exports to Kyrgyzstan surged from USD 2.9 billion in 2020 to USD 19.7 billion in 2023.",
    ['USD 2.9 billion', 'export(CHN, KGZ)[2020] == 2.9bn'],
    ['USD 19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
  ],
  ['In 2023, imports from Turkmenistan amounted to USD 9.6 billion.', ['USD 9.6 billion', 'import(CHN, TKM)[2023] == 9.6bn']],
  ['Trade with Tajikistan grew by 53.5 percent in 2023.', ['53.5 percent', 'growth(total(CHN, TJK), 2023) == 53.5%']],
  [
    "In 2023 China's trade with Uzbekistan and Tajikistan grew by 44.9% and 53.5%, respectively.",
    ['44.9%', 'growth(total(CHN, UZB), 2023) == 44.9%'],
    ['53.5%', 'growth(total(CHN, TJK), 2023) == 53.5%'],
  ],
  ["Kazakhstan's exports to China came to $14.7 billion in 2023.", ['$14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn']],
  [
    'China ran a trade surplus of USD 33.6 billion with the five states in 2023.',
    ['USD 33.6 billion', 'balance(CHN, CA5)[2023] == 33.6bn'],
  ],
  [
    "China accounted for 34.7 percent of Kyrgyzstan's foreign trade in 2023.",
    ['34.7 percent', 'share(total(KGZ, CHN), total(KGZ, WLD))[2023] == 34.7%'],
  ],
  [
    "Kazakhstan accounted for 45.9% of China's trade with the five countries in 2023.",
    ['45.9%', 'share(total(CHN, KAZ), total(CHN, CA5))[2023] == 45.9%'],
  ],
  ['The railway is 486 km long and will cost USD 4.7 billion.', ['USD 4.7 billion', null]],
  ['E-commerce in the region was worth USD 11.1 billion in 2023.', ['USD 11.1 billion', null]],
  ['Trade grew by 12% last year.', ['12%', null]],
  [
    'Chinese exports to Uzbekistan rose from 2 billion US dollars in 2016 to 12.4 billion US dollars in 2023.',
    ['2 billion US dollars', 'export(CHN, UZB)[2016] == 2bn'],
    ['12.4 billion US dollars', 'export(CHN, UZB)[2023] == 12.4bn'],
  ],
  ['China imported goods worth USD 16.3 billion from Kazakhstan in 2023.', ['USD 16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn']],
  ["Between 2013 and 2023, China's trade with Central Asia grew by 77.7%.", ['77.7%', 'change(2013..2023, total(CHN, CA5)) == 77.7%']],
  ['China-Kazakhstan trade stood at $41 billion in 2023.', ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn']],
  [
    'In 2020, trade between China and the five fell by 16.6% to USD 38.6 billion.',
    ['16.6%', 'growth(total(CHN, CA5), 2020) == -16.6%'],
    ['USD 38.6 billion', 'total(CHN, CA5)[2020] == 38.6bn'],
  ],
  ['Exports to Tajikistan were less than USD 4 billion in 2023.', ['USD 4 billion', 'export(CHN, TJK)[2023] < 4bn']],
  ['The two sides aim to raise trade to USD 70 billion by 2030.', ['USD 70 billion', null]],
  ['GDP per head in Kazakhstan was USD 13,000 in 2023.', ['USD 13,000', null]],
  ["China's deficit with Turkmenistan was USD 8.6 billion in 2023.", ['USD 8.6 billion', 'balance(CHN, TKM)[2023] == -8.6bn']],
  [
    'From 2013 to 2023, Chinese exports to Central Asia grew at an average annual rate of 10.2%.',
    ['10.2%', 'cagr(2013..2023, export(CHN, CA5)) == 10.2%'],
  ],
  ["China's imports from Uzbekistan have remained at about USD 2 billion.", ['USD 2 billion', null]],
  [
    "In 2023, China's exports to the five came to USD 61.5 billion and its imports to USD 27.8 billion.",
    ['USD 61.5 billion', 'export(CHN, CA5)[2023] == 61.5bn'],
    ['USD 27.8 billion', 'import(CHN, CA5)[2023] == 27.8bn'],
  ],
  ['Kazakhstan exported USD 14.7 billion of goods to China in 2023.', ['USD 14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn']],
  ['Uzbek imports from China were worth $11.6bn in 2023.', ['$11.6bn', 'import(UZB, CHN)[2023] == 11.6bn']],
  [
    "The share of Kazakhstan in China's trade with Central Asia fell to 45.9% in 2023.",
    ['45.9%', 'share(total(CHN, KAZ), total(CHN, CA5))[2023] == 45.9%'],
  ],
  ['Trade turnover between Kazakhstan and China was $30.1 billion in 2023.', ['$30.1 billion', 'total(CHN, KAZ)[2023] == 30.1bn']],
  [
    'In 2022 and 2023, trade with Kazakhstan was USD 31.2 billion and USD 41.0 billion, respectively.',
    ['USD 31.2 billion', 'total(CHN, KAZ)[2022] == 31.2bn'],
    ['USD 41.0 billion', 'total(CHN, KAZ)[2023] == 41.0bn'],
  ],
  ["China's trade with Russia reached USD 240 billion in 2023.", ['USD 240 billion', 'total(CHN, RUS)[2023] == 240bn']],
  ['Oil prices fell by 44% in 2014.', ['44%', null]],
  [
    "China's exports to Kazakhstan, at USD 24.7 billion, were the largest in 2023.",
    ['USD 24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
  ],
  [
    'Exports to Kazakhstan grew by 51%, from USD 16.4 billion in 2022 to USD 24.7 billion in 2023.',
    ['51%', 'change(2022..2023, export(CHN, KAZ)) == 51%'],
    ['USD 16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
    ['USD 24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
  ],
  [
    'Trade between China and Turkmenistan shrank by 5.2% in 2023, while trade with Kazakhstan rose by 31.5%.',
    ['5.2%', 'growth(total(CHN, TKM), 2023) == -5.2%'],
    ['31.5%', 'growth(total(CHN, KAZ), 2023) == 31.5%'],
  ],
];
