import type { InterpretationRule } from '../told-text.ts';

/** Rules on of which flow a figure is: texts with what each of their figures is taken to say. */
export const flows: readonly InterpretationRule[] = [
  {
    rule: 'a flow may be told with its owner in many ways',
    texts: [
      {
        text: "China's exports to Kazakhstan were $24.7 billion in 2023.",
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'Chinese exports to Kazakhstan were $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'Exports of China to Kazakhstan were $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'Exports from China to Kazakhstan were $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'Imports by China from Kazakhstan were $16.3 billion in 2023.',
        figures: [['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn']],
      },
      {
        text: 'Imports of China from Kazakhstan were $16.3 billion in 2023.',
        figures: [['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn']],
      },
      { text: 'Exports of goods by China to Kazakhstan were $24.7 billion in 2023.', figures: [['$24.7 billion', null, 'no-flow']] },
      { text: 'China exported $24.7 billion to Kazakhstan in 2023.', figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']] },
      {
        text: 'China sold goods worth $24.7 billion to Kazakhstan in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'China bought $16.3 billion of goods from Kazakhstan in 2023.',
        figures: [['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn']],
      },
      { text: 'China sold Kazakhstan $24.7 billion of goods in 2023.', figures: [['$24.7 billion', null, 'no-flow']] },
      {
        text: 'China sold Kazakhstan goods worth $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      { text: 'China imported $16.3 billion of Kazakh goods in 2023.', figures: [['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn']] },
      { text: 'China bought Kazakh goods for $16.3 billion in 2023.', figures: [['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn']] },
      {
        text: 'Chinese imports of Kazakh goods were $16.3 billion in 2023.',
        figures: [['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn']],
      },
      {
        text: "China's imports of Kazakh goods came to $16.3 billion in 2023.",
        figures: [['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn']],
      },
      {
        text: 'Goods worth $24.7 billion were shipped from China to Kazakhstan in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'Goods worth $24.7 billion went from China to Kazakhstan in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'Goods worth $24.7 billion came to Kazakhstan from China in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      { text: 'Trade of China with Kazakhstan came to $41 billion in 2023.', figures: [['$41 billion', 'total(CHN, KAZ)[2023] == 41bn']] },
      { text: 'China and Kazakhstan traded $41 billion in 2023.', figures: [['$41 billion', 'total(CHN, KAZ)[2023] == 41bn']] },
      { text: 'China and Kazakhstan: trade of $41 billion in 2023.', figures: [['$41 billion', 'total(CHN, KAZ)[2023] == 41bn']] },
      { text: 'China–Kazakhstan trade came to $41 billion in 2023.', figures: [['$41 billion', 'total(CHN, KAZ)[2023] == 41bn']] },
      { text: 'Sino-Kazakh trade came to $41 billion in 2023.', figures: [['$41 billion', 'total(CHN, KAZ)[2023] == 41bn']] },
      {
        text: 'Exports and imports between China and Kazakhstan came to $41 billion in 2023.',
        figures: [['$41 billion', 'total(CHN, KAZ)[2023] == 41bn']],
      },
      {
        text: 'Imports and exports between China and Kazakhstan came to $41 billion in 2023.',
        figures: [['$41 billion', 'total(CHN, KAZ)[2023] == 41bn']],
      },
    ],
  },
  {
    rule: 'a word for a flow and its preposition have to fit',
    texts: [
      { text: "China's exports from Kazakhstan were $16.3 billion in 2023.", figures: [['$16.3 billion', null, 'no-flow']] },
      { text: "China's imports to Kazakhstan were $24.7 billion in 2023.", figures: [['$24.7 billion', null, 'no-flow']] },
      { text: 'China exported $24.7 billion from Kazakhstan in 2023.', figures: [['$24.7 billion', null, 'no-flow']] },
      { text: 'Trade to Kazakhstan was $41 billion in 2023.', figures: [['$41 billion', null, 'no-flow']] },
    ],
  },
  {
    rule: 'a surplus is a balance, a deficit one that is negative',
    texts: [
      {
        text: 'China ran a surplus of $8.4 billion with Kazakhstan in 2023.',
        figures: [['$8.4 billion', 'balance(CHN, KAZ)[2023] == 8.4bn']],
      },
      {
        text: 'China had a trade surplus of $8.4 billion with Kazakhstan in 2023.',
        figures: [['$8.4 billion', 'balance(CHN, KAZ)[2023] == 8.4bn']],
      },
      {
        text: "China's surplus in its trade with Kazakhstan was $8.4 billion in 2023.",
        figures: [['$8.4 billion', 'balance(CHN, KAZ)[2023] == 8.4bn']],
      },
      {
        text: 'China recorded a deficit of $8.6 billion in trade with Turkmenistan in 2023.',
        figures: [['$8.6 billion', 'balance(CHN, TKM)[2023] == -8.6bn']],
      },
      {
        text: "China's trade deficit with Turkmenistan reached $8.6 billion in 2023.",
        figures: [['$8.6 billion', 'balance(CHN, TKM)[2023] == -8.6bn']],
      },
      { text: 'The surplus with Kazakhstan was $8.4 billion in 2023.', figures: [['$8.4 billion', 'balance(CHN, KAZ)[2023] == 8.4bn']] },
      {
        text: 'The deficit with Turkmenistan was more than $8 billion in 2023.',
        figures: [['$8 billion', 'balance(CHN, TKM)[2023] < -8bn']],
      },
      {
        text: 'The deficit with Turkmenistan was between $8 and $9 billion in 2023.',
        figures: [['between $8 and $9 billion', '-9bn <= balance(CHN, TKM)[2023] <= -8bn']],
      },
      { text: "China's deficit with Turkmenistan rose by 5% in 2023.", figures: [['5%', null, 'no-rate']] },
      {
        text: "China's exports to Kazakhstan exceeded imports by $8.4 billion in 2023.",
        figures: [['$8.4 billion', 'balance(CHN, KAZ)[2023] == 8.4bn']],
      },
      {
        text: "China's exports to Kazakhstan exceeded its imports from Kazakhstan by $8.4 billion in 2023.",
        figures: [['$8.4 billion', 'balance(CHN, KAZ)[2023] == 8.4bn']],
      },
      {
        text: 'Exports to Kazakhstan outweighed imports from it by $8.4 billion in 2023.',
        figures: [['$8.4 billion', 'balance(CHN, KAZ)[2023] == 8.4bn']],
      },
      {
        text: 'Imports from Turkmenistan exceeded exports by $8.6 billion in 2023.',
        figures: [['$8.6 billion', 'balance(CHN, TKM)[2023] == -8.6bn']],
      },
      {
        text: "Exports exceeded imports by $8.4 billion in China's trade with Kazakhstan in 2023.",
        figures: [['$8.4 billion', 'balance(CHN, KAZ)[2023] == 8.4bn']],
      },
    ],
  },
  {
    rule: "where nobody owns a flow, it is the usual reporter's, unless another is the subject",
    texts: [
      { text: 'Exports to Kazakhstan were $24.7 billion in 2023.', figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']] },
      { text: 'Kazakhstan raised exports to Uzbekistan to $3 billion in 2023.', figures: [['$3 billion', null, 'no-flow']] },
      {
        text: 'Kazakhstan reported exports to China of $14.7 billion in 2023.',
        figures: [['$14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn']],
      },
      {
        text: 'Astana increased imports from China to $16.8 billion in 2023.',
        figures: [['$16.8 billion', 'import(KAZ, CHN)[2023] == 16.8bn']],
      },
      { text: 'Beijing expanded trade with Tashkent to $14 billion in 2023.', figures: [['$14 billion', 'total(CHN, UZB)[2023] == 14bn']] },
      { text: 'Exports to China were $14.7 billion in 2023.', figures: [['$14.7 billion', null, 'no-flow']] },
      {
        text: "Kazakhstan's economy grew; exports to China were $14.7 billion in 2023.",
        figures: [['$14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn']],
      },
      {
        text: 'In Kazakhstan, exports to China were $14.7 billion in 2023.',
        figures: [['$14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn']],
      },
      { text: 'Kazakhstan and Uzbekistan raised exports to China to $17 billion in 2023.', figures: [['$17 billion', null, 'no-flow']] },
      {
        text: 'The Kazakh government said exports to China were $14.7 billion in 2023.',
        figures: [['$14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn']],
      },
    ],
  },
  {
    rule: "the usual reporter's own trade with another stands for the pair",
    texts: [
      {
        text: 'Trade between Kazakhstan and China came to $41 billion in 2023.',
        figures: [['$41 billion', 'total(CHN, KAZ)[2023] == 41bn']],
      },
      {
        text: 'Trade between China and Kazakhstan came to $41 billion in 2023.',
        reporter: 'KAZ',
        figures: [['$41 billion', 'total(KAZ, CHN)[2023] == 41bn']],
      },
      {
        text: 'Trade with Uzbekistan came to $4.4 billion in 2023.',
        reporter: 'KAZ',
        figures: [['$4.4 billion', 'total(KAZ, UZB)[2023] == 4.4bn']],
      },
      {
        text: 'Trade between Kazakhstan and Uzbekistan came to $4.4 billion in 2023.',
        figures: [['$4.4 billion', 'total(KAZ, UZB)[2023] == 4.4bn']],
      },
      {
        text: 'Trade between China and Central Asia came to $89.4 billion in 2023.',
        figures: [['$89.4 billion', 'total(CHN, CA5)[2023] == 89.4bn']],
      },
    ],
  },
  {
    rule: 'sales, deliveries and purchases are of companies, unless their owner is named',
    texts: [
      { text: 'Sales to Kazakhstan were $24.7 billion in 2023.', figures: [['$24.7 billion', null, 'no-flow']] },
      { text: 'Shipments to Kazakhstan were $24.7 billion in 2023.', figures: [['$24.7 billion', null, 'no-flow']] },
      { text: 'Deliveries to Kazakhstan were $24.7 billion in 2023.', figures: [['$24.7 billion', null, 'no-flow']] },
      { text: 'Purchases from Kazakhstan were $16.3 billion in 2023.', figures: [['$16.3 billion', null, 'no-flow']] },
      { text: "China's sales to Kazakhstan were $24.7 billion in 2023.", figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']] },
      {
        text: "China's purchases from Kazakhstan were $16.3 billion in 2023.",
        figures: [['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn']],
      },
    ],
  },
  {
    rule: 'trade with oneself is none',
    texts: [
      { text: "China's exports to China were $3 billion in 2023.", figures: [['$3 billion', null, 'no-flow']] },
      { text: 'Trade between China and China was $3 billion in 2023.', figures: [['$3 billion', null, 'no-flow']] },
    ],
  },
  {
    rule: 'economies that the data do not hold are recognized, so that no other is taken for them',
    texts: [
      { text: "China's exports to Germany were $100 billion in 2023.", figures: [['$100 billion', null, 'no-figure']] },
      { text: "China's exports to the United States were $500 billion in 2023.", figures: [['$500 billion', null, 'no-figure']] },
      { text: 'German exports to Kazakhstan were $3 billion in 2023.', figures: [['$3 billion', null, 'no-figure']] },
      { text: "Afghanistan's exports to Kazakhstan were $0.1 billion in 2023.", figures: [['$0.1 billion', null, 'no-figure']] },
      { text: "China's exports to ASEAN were $523 billion in 2023.", figures: [['$523 billion', null, 'no-figure']] },
      { text: 'Trade between China and Hong Kong was $288 billion in 2023.', figures: [['$288 billion', null, 'no-figure']] },
      {
        text: "China's exports to Kazakhstan and Germany were $125 billion and $100 billion respectively in 2023.",
        figures: [
          ['$125 billion', null, 'no-figure'],
          ['$100 billion', null, 'no-figure'],
        ],
      },
      { text: "China's exports to Germany grew by 5% in 2023.", figures: [['5%', null, 'no-figure']] },
      { text: "China's exports to Germany doubled between 2013 and 2023.", figures: [['doubled', null, 'no-figure']] },
      { text: "Xinjiang's exports to Kazakhstan were $10 billion in 2023.", figures: [['$10 billion', null, 'no-flow']] },
      { text: "China's exports to Almaty were $10 billion in 2023.", figures: [['$10 billion', null, 'other-subject']] },
    ],
  },
  {
    rule: 'several partners are told in order, or together',
    texts: [
      {
        text: "China's exports to Kazakhstan and Kyrgyzstan were $24.7 billion and $19.7 billion respectively in 2023.",
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
        ],
      },
      {
        text: "China's exports to Kazakhstan, Kyrgyzstan and Uzbekistan were $24.7 billion, $19.7 billion and $12.4 billion, respectively, in 2023.",
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
          ['$12.4 billion', 'export(CHN, UZB)[2023] == 12.4bn'],
        ],
      },
      {
        text: "China's exports to Kazakhstan and Kyrgyzstan together were $44.4 billion in 2023.",
        figures: [['$44.4 billion', 'export(CHN, KAZ)[2023] + export(CHN, KGZ)[2023] == 44.4bn']],
      },
      {
        text: "China's exports to Kazakhstan and Kyrgyzstan combined came to $44.4 billion in 2023.",
        figures: [['$44.4 billion', 'export(CHN, KAZ)[2023] + export(CHN, KGZ)[2023] == 44.4bn']],
      },
      {
        text: "China's exports to Kazakhstan and Kyrgyzstan were $44.4 billion in 2023.",
        figures: [['$44.4 billion', null, 'several-partners']],
      },
      {
        text: "China's exports to Kazakhstan and Kyrgyzstan were $24.7 billion and $19.7 billion in 2023.",
        figures: [
          ['$24.7 billion', null, 'several-partners'],
          ['$19.7 billion', null, 'several-partners'],
        ],
      },
      { text: "China's exports to Kazakhstan and Kyrgyzstan together grew by 40% in 2023.", figures: [['40%', null, 'several-partners']] },
      {
        text: "China's exports to Kazakhstan and Kyrgyzstan doubled between 2013 and 2023.",
        figures: [['doubled', null, 'several-partners']],
      },
      {
        text: "China's exports to Kazakhstan and Kyrgyzstan rose by 51% and 27% respectively in 2023.",
        figures: [
          ['51%', 'growth(export(CHN, KAZ), 2023) == 51%'],
          ['27%', 'growth(export(CHN, KGZ), 2023) == 27%'],
        ],
      },
      {
        text: "China's exports to Kazakhstan and Kyrgyzstan rose by 51%, 27% and 5% respectively in 2023.",
        figures: [
          ['51%', null, 'several-partners'],
          ['27%', null, 'several-partners'],
          ['5%', null, 'several-partners'],
        ],
      },
    ],
  },
  {
    rule: 'after a flow, another may be told by its own end alone',
    texts: [
      {
        text: "China's exports to Kazakhstan rose 51 percent in 2023, and to Uzbekistan 65 percent.",
        figures: [
          ['51 percent', 'growth(export(CHN, KAZ), 2023) == 51%'],
          ['65 percent', 'growth(export(CHN, UZB), 2023) == 65%'],
        ],
      },
      {
        text: "China's exports to Kazakhstan were $24.7 billion in 2023, to Uzbekistan $12.4 billion, and to Kyrgyzstan $19.7 billion.",
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$12.4 billion', 'export(CHN, UZB)[2023] == 12.4bn'],
          ['$19.7 billion', 'export(CHN, KGZ)[2023] == 19.7bn'],
        ],
      },
      {
        text: "China's largest exports in 2023 were to Kazakhstan ($24.7 billion) and Kyrgyzstan ($19.7 billion).",
        figures: [
          ['$24.7 billion', null, 'no-flow'],
          ['$19.7 billion', null, 'no-flow'],
        ],
      },
      {
        text: "China's exports to Central Asia reached $61.4 billion in 2023; Kazakhstan accounted for $24.7 billion.",
        figures: [
          ['$61.4 billion', 'export(CHN, CA5)[2023] == 61.4bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: "China's exports to Central Asia reached $61.4 billion in 2023, of which $24.7 billion went to Kazakhstan.",
        figures: [
          ['$61.4 billion', 'export(CHN, CA5)[2023] == 61.4bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: "China's exports to Kazakhstan reached $24.7 billion in 2023, and Uzbekistan $12.4 billion.",
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$12.4 billion', 'export(CHN, UZB)[2023] == 12.4bn'],
        ],
      },
      {
        text: "China's exports to Kazakhstan came to $24.7 billion in 2023; from Kazakhstan $16.3 billion.",
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'export(CHN, KAZ)[2023] == 16.3bn', 'unknown-words'],
        ],
      },
      {
        text: "China's trade with Kazakhstan came to $41 billion in 2023, with Uzbekistan to $14 billion.",
        figures: [
          ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn'],
          ['$14 billion', 'total(CHN, KAZ)[2023] == 14bn', 'unknown-words'],
        ],
      },
      {
        text: "China's imports from Kazakhstan fell by 5% in 2023, and from Uzbekistan by 29%.",
        figures: [
          ['5%', 'growth(import(CHN, KAZ), 2023) == -5%'],
          ['29%', 'growth(import(CHN, UZB), 2023) == -29%'],
        ],
      },
      {
        text: "China's exports to Kazakhstan rose by 51%, those to Uzbekistan by 65%, in 2023.",
        figures: [
          ['51%', 'growth(export(CHN, KAZ), 2023) == 51%'],
          ['65%', 'growth(export(CHN, UZB), 2023) == 65%'],
        ],
      },
      {
        text: "China's exports to Central Asia reached $61.4 billion in 2023; Germany accounted for $24.7 billion.",
        figures: [
          ['$61.4 billion', 'export(CHN, CA5)[2023] == 61.4bn'],
          ['$24.7 billion', 'export(CHN, CA5)[2023] == 24.7bn', 'unknown-words'],
        ],
      },
    ],
  },
  {
    rule: '`its`, `their` and `the country` stand for what stands before them',
    texts: [
      {
        text: "Kazakhstan's exports to China were $14.7 billion in 2023, and its imports were $16.8 billion.",
        figures: [
          ['$14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn'],
          ['$16.8 billion', 'import(KAZ, CHN)[2023] == 16.8bn'],
        ],
      },
      {
        text: "Kazakhstan's exports to China were $14.7 billion in 2023, and its imports from China were $16.8 billion.",
        figures: [
          ['$14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn'],
          ['$16.8 billion', 'import(KAZ, CHN)[2023] == 16.8bn'],
        ],
      },
      {
        text: 'Kazakhstan is growing: its exports to China were $14.7 billion in 2023.',
        figures: [['$14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn']],
      },
      {
        text: 'China exported $24.7 billion to Kazakhstan in 2023 and imported $16.3 billion from it.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
        ],
      },
      {
        text: 'China exported $24.7 billion to Kazakhstan in 2023 and imported $16.3 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
        ],
      },
      {
        text: "China's exports to Kazakhstan were $24.7 billion in 2023, and Kazakhstan's exports to it were $14.7 billion.",
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn'],
        ],
      },
      {
        text: "Kazakhstan's trade grew in 2023: China's exports to it were $24.7 billion.",
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: "Kazakhstan's trade grew in 2023, and China's exports to the country were $24.7 billion.",
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: "China's exports to Kazakhstan were $24.7 billion in 2023, while its trade with Uzbekistan was $14 billion.",
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$14 billion', null, 'no-flow'],
        ],
      },
      {
        text: 'Kazakhstan grew in 2023. Its exports to China were $14.7 billion.',
        figures: [['$14.7 billion', 'export(KAZ, CHN)[2023] == 14.7bn']],
      },
      {
        text: 'Kazakhstan grew in 2023. Exports to the country were $24.7 billion.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'Central Asia grew in 2023. Its exports to China were $14.7 billion.',
        figures: [['$14.7 billion', 'export(CA5, CHN)[2023] == 14.7bn']],
      },
      {
        text: 'Trade with Kazakhstan reached $41 billion in 2023. Exports were $24.7 billion and imports $16.3 billion.',
        figures: [
          ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
        ],
      },
      {
        text: 'Trade with Kazakhstan reached $41 billion in 2023. It was $31 billion in 2022.',
        figures: [
          ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn'],
          ['$31 billion', 'total(CHN, KAZ)[2022] == 31bn'],
        ],
      },
      {
        text: 'Trade with Kazakhstan reached $41 billion in 2023. In 2022 it was $31 billion.',
        figures: [
          ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn'],
          ['$31 billion', 'total(CHN, KAZ)[2022] == 31bn'],
        ],
      },
      {
        text: 'Trade with Kazakhstan reached $41 billion in 2023. Oil prices rose by 5%.',
        figures: [
          ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn'],
          ['5%', null, 'other-subject'],
        ],
      },
      {
        text: 'Trade with Kazakhstan reached $41 billion in 2023. This was 32% more than in 2022.',
        figures: [
          ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn'],
          ['32%', 'growth(total(CHN, KAZ), 2023) == 32%'],
        ],
      },
      {
        text: 'Kazakhstan and China met in 2023. Trade between the two countries was $41 billion.',
        figures: [['$41 billion', 'total(CHN, KAZ)[2023] == 41bn']],
      },
      {
        text: 'Kazakhstan and Uzbekistan met in 2023. Trade between the two sides was $4.4 billion.',
        figures: [['$4.4 billion', null, 'no-flow']],
      },
      {
        text: 'Trade with Kazakhstan reached $41 billion in 2023. Trade between the two countries was $31 billion in 2022.',
        figures: [
          ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn'],
          ['$31 billion', 'total(CHN, KAZ)[2022] == 31bn'],
        ],
      },
      {
        text: 'Kazakhstan met with others in 2023. Trade between the two countries was $41 billion.',
        figures: [['$41 billion', null, 'no-flow']],
      },
      {
        text: "China's exports to Kazakhstan were $24.7 billion in 2023; imports overall were $2.6 trillion.",
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$2.6 trillion', 'export(CHN, KAZ)[2023] == 2.6tn', 'unknown-words'],
        ],
      },
      {
        text: "China's exports to Kazakhstan were $24.7 billion in 2023, and exports worldwide $3.4 trillion.",
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$3.4 trillion', 'export(CHN, KAZ)[2023] == 3.4tn', 'unknown-words'],
        ],
      },
      { text: 'Kazakhstan, which imported $16.8 billion from China in 2023, is large.', figures: [['$16.8 billion', null, 'no-flow']] },
    ],
  },
  {
    rule: 'trade of an economy with nobody named is its trade with the world',
    texts: [
      { text: "Kazakhstan's exports were $78.7 billion in 2023.", figures: [['$78.7 billion', 'export(KAZ, WLD)[2023] == 78.7bn']] },
      { text: "Kazakhstan's trade was $140 billion in 2023.", figures: [['$140 billion', 'total(KAZ, WLD)[2023] == 140bn']] },
      { text: "China's exports grew by 5% in 2023.", figures: [['5%', 'growth(export(CHN, WLD), 2023) == 5%']] },
      { text: "Kazakhstan's exports to China were 20% of its exports in 2023.", figures: [['20%', null, 'no-flow']] },
      { text: 'Kazakhstan exported $78.7 billion in 2023.', figures: [['$78.7 billion', null, 'no-flow']] },
    ],
  },
  {
    rule: 'a partner in short is of the flow before it, whatever flow stands after',
    texts: [
      {
        text: 'Exports to Kazakhstan were $24.7 billion, to Uzbekistan $12.4 billion in 2023, and imports from Turkmenistan $9.6 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$12.4 billion', 'export(CHN, UZB)[2023] == 12.4bn'],
          ['$9.6 billion', 'import(CHN, TKM)[2023] == 9.6bn'],
        ],
      },
    ],
  },
  {
    rule: 'trade of a record is of the two economies that its sentence names, and of nobody where it names one',
    texts: [
      {
        text: 'Kazakhstan and China set a record of $41 billion of trade in 2023.',
        figures: [
          ['record', null, 'no-flow'],
          ['$41 billion', 'total(CHN, KAZ)[2023] == 41bn', 'unknown-words'],
        ],
      },
      {
        text: 'Kazakhstan set a record of $41 billion of trade in 2023.',
        figures: [
          ['record', null, 'no-flow'],
          ['$41 billion', null, 'no-flow'],
        ],
      },
    ],
  },
  {
    rule: 'partners in short follow one another in the order of the sentence, and none stands past words that are not understood',
    texts: [
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023, and $12.4 billion to Uzbekistan, to Turkmenistan $0.9 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$12.4 billion', 'export(CHN, UZB)[2023] == 12.4bn'],
          ['$0.9 billion', 'export(CHN, TKM)[2023] == 0.9bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were quixotically $24.7 billion in 2023, to Uzbekistan $12.4 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn', 'unknown-words'],
          ['$12.4 billion', 'export(CHN, KAZ)[2023] == 12.4bn', 'unknown-words'],
        ],
      },
      { text: 'In 2023 $24.7 billion quixotic exports to Kazakhstan were seen.', figures: [['$24.7 billion', null, 'no-flow']] },
      { text: 'In 2023 $24.7 billion exports to Kazakhstan were seen.', figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']] },
    ],
  },
  {
    rule: 'the ways to say who trades with whom, and who has the surplus, come to the same flows',
    texts: [
      {
        text: 'Kazakhstan ran a trade deficit of $8.4 billion with China in 2023.',
        figures: [['$8.4 billion', 'balance(KAZ, CHN)[2023] == -8.4bn']],
      },
      {
        text: "China's exports to Kazakhstan exceeded its imports from the country by $8.4 billion in 2023.",
        figures: [['$8.4 billion', 'balance(CHN, KAZ)[2023] == 8.4bn']],
      },
      {
        text: 'Imports from Kazakhstan exceeded exports to it by $1 billion in 2023.',
        figures: [['$1 billion', 'balance(CHN, KAZ)[2023] == -1bn']],
      },
      {
        text: 'Imports from Kazakhstan exceeded exports by $1 billion in 2023.',
        figures: [['$1 billion', 'balance(CHN, KAZ)[2023] == -1bn']],
      },
      { text: 'The deficit with Kazakhstan was $8.4 billion in 2023.', figures: [['$8.4 billion', 'balance(CHN, KAZ)[2023] == -8.4bn']] },
      { text: 'Kazakhstan-China trade came to $41 billion in 2023.', figures: [['$41 billion', 'total(CHN, KAZ)[2023] == 41bn']] },
      {
        text: 'China exported $24.7 billion worth of goods to Kazakhstan in 2023, and imported $16.3 billion from it.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
        ],
      },
      {
        text: 'In 2023, goods worth $24.7 billion were shipped from China to Kazakhstan.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'Goods worth $16.3 billion went to China from Kazakhstan in 2023.',
        figures: [['$16.3 billion', 'export(KAZ, CHN)[2023] == 16.3bn']],
      },
      {
        text: 'Goods worth $16.3 billion arrived from Kazakhstan to China in 2023.',
        figures: [['$16.3 billion', 'export(KAZ, CHN)[2023] == 16.3bn']],
      },
      {
        text: 'Kazakhstan bought $24.7 billion of Chinese goods in 2023.',
        figures: [['$24.7 billion', 'import(KAZ, CHN)[2023] == 24.7bn']],
      },
      {
        text: "China's import of Kazakh goods came to $16.3 billion in 2023.",
        figures: [['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn']],
      },
      {
        text: 'Exports of China to Kazakhstan came to $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'Exports from China to Kazakhstan came to $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'Imports by Kazakhstan from China came to $16.8 billion in 2023.',
        figures: [['$16.8 billion', 'import(KAZ, CHN)[2023] == 16.8bn']],
      },
      { text: 'Trade of Kazakhstan with China came to $41 billion in 2023.', figures: [['$41 billion', 'total(KAZ, CHN)[2023] == 41bn']] },
      { text: 'China and Kazakhstan traded $41 billion of goods in 2023.', figures: [['$41 billion', 'total(CHN, KAZ)[2023] == 41bn']] },
      { text: 'China and Kazakhstan: trade came to $41 billion in 2023.', figures: [['$41 billion', 'total(CHN, KAZ)[2023] == 41bn']] },
      { text: 'Sales to Kazakhstan came to $24.7 billion in 2023.', figures: [['$24.7 billion', null, 'no-flow']] },
      {
        text: 'Shipments from China to Kazakhstan came to $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      { text: 'Exports from Kazakhstan came to $16.3 billion in 2023.', figures: [['$16.3 billion', null, 'no-flow']] },
      {
        text: "China's surplus in trade with Kazakhstan was $8.4 billion in 2023.",
        figures: [['$8.4 billion', 'balance(CHN, KAZ)[2023] == 8.4bn']],
      },
      {
        text: "China's deficit of $1 billion in its trade with Turkmenistan grew in 2023.",
        figures: [['$1 billion', 'balance(CHN, TKM)[2023] == -1bn']],
      },
    ],
  },
];
