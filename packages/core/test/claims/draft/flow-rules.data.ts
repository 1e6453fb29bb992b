import type { RuleSentences } from './marked-sentence.ts';

/** Rules of the grammar on which flow a figure is of: the sentences that each reads, and those where it must stay silent. */
export const flowRules: readonly RuleSentences[] = [
  {
    rule: 'a flow named after its counterpart, without its partner, is of the same pair',
    sentences: [
      [
        "China's exports to Kazakhstan rose 51 percent in 2023, while imports rose 10 percent.",
        ['51 percent', 'growth(export(CHN, KAZ), 2023) == 51%'],
        ['10 percent', 'growth(import(CHN, KAZ), 2023) == 10%'],
      ],
      [
        'In 2022, Chinese exports to Uzbekistan reached $7.5 billion and imports $2.3 billion.',
        ['$7.5 billion', 'export(CHN, UZB)[2022] == 7.5bn'],
        ['$2.3 billion', 'import(CHN, UZB)[2022] == 2.3bn'],
      ],
      [
        "China's imports from Turkmenistan were $10.3 billion in 2022, but exports came to only $0.9 billion.",
        ['$10.3 billion', 'import(CHN, TKM)[2022] == 10.3bn'],
        ['$0.9 billion', 'export(CHN, TKM)[2022] == 0.9bn'],
      ],
      [
        "China's exports to Kazakhstan reached $24.7 billion in 2023, and imports overall $2.6 trillion.",
        ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ['$2.6 trillion', null],
      ],
      [
        "China's exports to Kazakhstan reached $24.7 billion in 2023, and imports of oil $3 billion.",
        ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ['$3 billion', null],
      ],
      [
        "China's trade with Kazakhstan reached $41 billion in 2023, and imports $16.3 billion.",
        ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn'],
        ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
      ],
      [
        "China's imports from Kazakhstan grew 10% in 2023 and exports of machinery 51%.",
        ['10%', 'growth(import(CHN, KAZ), 2023) == 10%'],
        ['51%', null],
      ],
      [
        "China's trade with Kazakhstan came to $41 billion in 2023, of which exports were $24.7 billion.",
        ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn'],
        ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
      ],
      [
        'China exported $19.7 billion worth of goods to Kyrgyzstan and imported $80 million in 2023.',
        ['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
        ['$80 million', 'import(CHN, KGZ)[2023] == 80mn'],
      ],
      [
        "Kazakhstan's exports to China grew by 12% in 2023, while exports overall fell by 6%.",
        ['12%', 'growth(export(KAZ, CHN), 2023) == 12%'],
        ['6%', null],
      ],
    ],
  },
  {
    rule: '"its" after another flow is of the same owner only where nobody else can be meant',
    sentences: [
      [
        "Uzbekistan's imports from China came to $11.6 billion in 2023, whereas its exports to China were $1.8 billion.",
        ['$11.6 billion', 'import(UZB, CHN)[2023] == 11.6bn'],
        ['$1.8 billion', 'export(UZB, CHN)[2023] == 1.8bn'],
      ],
      [
        "China's exports to Kazakhstan came to $24.7 billion in 2023, while its exports to Russia were $17 billion.",
        ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ['$17 billion', null],
      ],
      [
        "Kazakhstan's trade with China was $30.1 billion in 2023, while its trade with Russia was $27.1 billion.",
        ['$30.1 billion', 'total(KAZ, CHN)[2023] == 30.1bn'],
        ['$27.1 billion', null],
      ],
    ],
  },
  {
    rule: 'a partner named after a figure continues the flow before it',
    sentences: [
      [
        "In 2022, China's trade with Kazakhstan was $31.2 billion, with Kyrgyzstan $15.5 billion and with Tajikistan $2.6 billion.",
        ['$31.2 billion', 'total(CHN, KAZ)[2022] == 31.2bn'],
        ['$15.5 billion', 'total(CHN, KGZ)[2022] == 15.5bn'],
        ['$2.6 billion', 'total(CHN, TJK)[2022] == 2.6bn'],
      ],
      [
        "In 2023, China's exports to Uzbekistan grew by 65 percent and to Kyrgyzstan by 28 percent.",
        ['65 percent', 'growth(export(CHN, UZB), 2023) == 65%'],
        ['28 percent', 'growth(export(CHN, KGZ), 2023) == 28%'],
      ],
      [
        'In 2022 China imported $14.8 billion from Kazakhstan and $10.3 billion from Turkmenistan.',
        ['$14.8 billion', 'import(CHN, KAZ)[2022] == 14.8bn'],
        ['$10.3 billion', 'import(CHN, TKM)[2022] == 10.3bn'],
      ],
      [
        "China's exports to Kazakhstan were $24.7 billion in 2023, and to Germany $100 billion.",
        ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ['$100 billion', null],
      ],
      [
        "China's exports to Kazakhstan were $24.7 billion in 2023, and from Uzbekistan $1.6 billion.",
        ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ['$1.6 billion', null],
      ],
      [
        'Exports to Kazakhstan rose by 51 percent in 2023, those to Uzbekistan by 65 percent.',
        ['51 percent', 'growth(export(CHN, KAZ), 2023) == 51%'],
        ['65 percent', 'growth(export(CHN, UZB), 2023) == 65%'],
      ],
      [
        'China exported $24.7 billion to Kazakhstan and $17 billion from there in 2023.',
        ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ['$17 billion', null],
      ],
      [
        'In 2023 China exported cars worth $2 billion to Kazakhstan and $1 billion to Uzbekistan.',
        ['$2 billion', null],
        ['$1 billion', null],
      ],
      ['In 2023 China shipped $3 billion by rail to Kazakhstan and $1 billion to Uzbekistan.', ['$3 billion', null], ['$1 billion', null]],
    ],
  },
  {
    rule: 'partners with a figure in brackets continue the flow before them',
    sentences: [
      [
        "China's trade with Kazakhstan ($41 billion), Kyrgyzstan ($19.8 billion) and Uzbekistan ($14 billion) grew in 2023.",
        ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn'],
        ['$19.8 billion', 'total(CHN, KGZ)[2023] == 19.8bn'],
        ['$14 billion', 'total(CHN, UZB)[2023] == 14bn'],
      ],
      [
        "China's exports to Kazakhstan, at $24.7 billion, and Kyrgyzstan, at $19.7 billion, rose in 2023.",
        ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ['$19.7 billion', null],
      ],
    ],
  },
  {
    rule: 'what went to a member of a group is a part of what went to the group',
    sentences: [
      [
        "China's exports to Central Asia were worth $61.5 billion in 2023, of which $24.7 billion went to Kazakhstan and $3.7 billion to Tajikistan.",
        ['$61.5 billion', 'export(CHN, CA5)[2023] == 61.5bn'],
        ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ['$3.7 billion', 'export(CHN, TJK)[2023] == 3.7bn'],
      ],
      [
        "China's exports to Kazakhstan reached $24.7 billion in 2023; $3 billion went to Russia.",
        ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ['$3 billion', null],
      ],
    ],
  },
  {
    rule: 'a list of partners has its figures in order with "respectively", or one figure "together"',
    sentences: [
      [
        "China's trade with Kazakhstan, Kyrgyzstan and Tajikistan stood at $31.2 billion, $15.5 billion and $2.6 billion respectively in 2022.",
        ['$31.2 billion', 'total(CHN, KAZ)[2022] == 31.2bn'],
        ['$15.5 billion', 'total(CHN, KGZ)[2022] == 15.5bn'],
        ['$2.6 billion', 'total(CHN, TJK)[2022] == 2.6bn'],
      ],
      [
        "China's exports to Kazakhstan and Kyrgyzstan combined were $44.4 billion in 2023.",
        ['$44.4 billion', 'export(CHN, KAZ)[2023] + export(CHN, KGZ)[2023] == 44.4bn'],
      ],
      ["China's exports to Kazakhstan and Kyrgyzstan were $44.4 billion in 2023.", ['$44.4 billion', null]],
    ],
  },
  {
    rule: 'figures after flows that are joined, or after a pronoun for one of several, are of neither',
    sentences: [
      [
        "China's exports to Kazakhstan and imports from Uzbekistan were $24.7 billion and $1.6 billion in 2023.",
        ['$24.7 billion', null],
        ['$1.6 billion', null],
      ],
      [
        "China's exports to and imports from Kazakhstan were $24.7 billion and $16.3 billion in 2023.",
        ['$24.7 billion', null],
        ['$16.3 billion', null],
      ],
      [
        'In 2013 exports to Kazakhstan were $12.5 billion and imports $16.1 billion; in 2023 they were $24.7 billion and $16.3 billion.',
        ['$12.5 billion', 'export(CHN, KAZ)[2013] == 12.5bn'],
        ['$16.1 billion', 'import(CHN, KAZ)[2013] == 16.1bn'],
        ['$24.7 billion', null],
        ['$16.3 billion', null],
      ],
      [
        'In 2023 Kazakhstan bought goods worth $15.4 billion from China and sold it goods worth $14.7 billion.',
        ['$15.4 billion', 'import(KAZ, CHN)[2023] == 15.4bn'],
        ['$14.7 billion', null],
      ],
    ],
  },
  {
    rule: 'sales and purchases of an economy are its exports and imports, of all goods alone',
    sentences: [
      ['Chinese sales to Tajikistan amounted to $2.2 billion in 2022.', ['$2.2 billion', 'export(CHN, TJK)[2022] == 2.2bn']],
      ["China's purchases from Turkmenistan fell to $9.6 billion in 2023.", ['$9.6 billion', 'import(CHN, TKM)[2023] == 9.6bn']],
      ['Sales to Kazakhstan amounted to $2.2 billion in 2022.', ['$2.2 billion', null]],
      ["China's arms sales to Tajikistan amounted to $2.2 billion in 2022.", ['$2.2 billion', null]],
      ["China's exports of goods to Turkmenistan totalled $0.87 billion in 2022.", ['$0.87 billion', 'export(CHN, TKM)[2022] == 0.87bn']],
      ["China's imports of Kazakh goods rose to $16.3 billion in 2023.", ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn']],
      ["China's imports of Kazakh oil rose to $4 billion in 2023.", ['$4 billion', null]],
      ['China sold weapons worth $2 billion to Kazakhstan in 2023.', ['$2 billion', null]],
    ],
  },
  {
    rule: 'goods that were shipped from one economy to another are exports of the first',
    sentences: [
      ['In 2021, goods worth $5.8 billion were shipped from China to Uzbekistan.', ['$5.8 billion', 'export(CHN, UZB)[2021] == 5.8bn']],
      ['In 2021, farm goods worth $5.8 billion were shipped from China to Uzbekistan.', ['$5.8 billion', null]],
    ],
  },
  {
    rule: 'trade is also imports and exports between two, a volume of trade, and trade with its amount in the midst',
    sentences: [
      ['Imports and exports between China and Kazakhstan totalled $41 billion in 2023.', ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn']],
      ['The volume of trade between China and Tajikistan was 3.9 bln USD in 2023.', ['3.9 bln USD', 'total(CHN, TJK)[2023] == 3.9bn']],
      ["China's $41 billion trade with Kazakhstan in 2023 was a record.", ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn']],
      ["For 2022, China's trade with Turkmenistan was put at $11.2 billion.", ['$11.2 billion', 'total(CHN, TKM)[2022] == 11.2bn']],
    ],
  },
  {
    rule: 'a capital that owns something stands for its economy',
    sentences: [
      ["Beijing's imports from Uzbekistan dropped to $1.6 billion in 2023.", ['$1.6 billion', 'import(CHN, UZB)[2023] == 1.6bn']],
    ],
  },
  {
    rule: 'what exports exceeded imports by is a surplus',
    sentences: [
      [
        "In 2023, China's exports to Kyrgyzstan exceeded its imports by $19.6 billion.",
        ['$19.6 billion', 'balance(CHN, KGZ)[2023] == 19.6bn'],
      ],
      ["In 2023, China's exports to Kyrgyzstan exceeded those of 2022 by $4.3 billion.", ['$4.3 billion', null]],
      [
        "In 2023, China's imports from Turkmenistan exceeded its exports by $8.6 billion.",
        ['$8.6 billion', 'balance(CHN, TKM)[2023] == -8.6bn'],
      ],
      [
        "In 2023, China's exports to Kyrgyzstan exceeded its imports by $19.6 billion, an increase of $4.3 billion.",
        ['$19.6 billion', 'balance(CHN, KGZ)[2023] == 19.6bn'],
        ['$4.3 billion', null],
      ],
    ],
  },
];
