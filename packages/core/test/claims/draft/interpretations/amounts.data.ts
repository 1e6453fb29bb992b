import type { InterpretationRule } from '../told-text.ts';

/** Rules on amounts: texts with what each of their figures is taken to say. */
export const amounts: readonly InterpretationRule[] = [
  {
    rule: 'an amount over a range of years is a sum, or an average of each year',
    texts: [
      {
        text: 'Between 2013 and 2023, exports to Kazakhstan came to a total of $150 billion.',
        figures: [['$150 billion', 'sum(2013..2023, export(CHN, KAZ)) == 150bn']],
      },
      {
        text: 'Between 2013 and 2023, exports to Kazakhstan totalled $150 billion.',
        figures: [['$150 billion', 'sum(2013..2023, export(CHN, KAZ)) == 150bn']],
      },
      {
        text: 'Between 2013 and 2023, exports to Kazakhstan came to $150 billion altogether.',
        figures: [['$150 billion', 'sum(2013..2023, export(CHN, KAZ)) == 150bn']],
      },
      {
        text: 'Between 2013 and 2023, cumulative exports to Kazakhstan came to $150 billion.',
        figures: [['$150 billion', 'sum(2013..2023, export(CHN, KAZ)) == 150bn']],
      },
      {
        text: 'Between 2013 and 2023, exports to Kazakhstan averaged $13 billion.',
        figures: [['$13 billion', 'mean(2013..2023, export(CHN, KAZ)) == 13bn']],
      },
      {
        text: 'Between 2013 and 2023, exports to Kazakhstan were on average $13 billion a year.',
        figures: [['$13 billion', 'mean(2013..2023, export(CHN, KAZ)) == 13bn']],
      },
      { text: 'Exports to Kazakhstan averaged $13 billion in 2023.', figures: [['$13 billion', null, 'no-year']] },
      {
        text: "From 2013 to 2023, China's exports to Kazakhstan and Uzbekistan together totalled $200 billion.",
        figures: [['$200 billion', 'sum(2013..2023, export(CHN, KAZ) + export(CHN, UZB)) == 200bn']],
      },
      {
        text: 'Between 2013 and 2023, exports to Kazakhstan, which doubled, came to $150 billion.',
        figures: [
          ['doubled', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2013] == about(2)'],
          ['$150 billion', null, 'no-year'],
        ],
      },
      {
        text: 'Between 2013 and 2023, the deficit with Turkmenistan totalled $80 billion.',
        figures: [['$80 billion', 'sum(2013..2023, balance(CHN, TKM)) == -80bn']],
      },
    ],
  },
  {
    rule: 'an amount by which a flow changed is a difference of years, and never off',
    texts: [
      {
        text: 'Exports to Kazakhstan rose by $8.3 billion in 2023.',
        figures: [['$8.3 billion', 'export(CHN, KAZ)[2023] - export(CHN, KAZ)[2022] == 8.3bn', 'a-change']],
      },
      {
        text: 'Exports to Kazakhstan fell by $0.5 billion in 2023.',
        figures: [['$0.5 billion', 'export(CHN, KAZ)[2023] - export(CHN, KAZ)[2022] == -0.5bn', 'a-change']],
      },
      {
        text: 'Exports to Kazakhstan rose $8.3 billion in 2023.',
        figures: [['$8.3 billion', 'export(CHN, KAZ)[2023] - export(CHN, KAZ)[2022] == 8.3bn', 'a-change']],
      },
      {
        text: 'Exports to Kazakhstan were $8.3 billion more in 2023.',
        figures: [['$8.3 billion', 'export(CHN, KAZ)[2023] - export(CHN, KAZ)[2022] == 8.3bn', 'a-change']],
      },
      {
        text: 'Exports to Kazakhstan were $0.5 billion lower in 2023.',
        figures: [['$0.5 billion', 'export(CHN, KAZ)[2023] - export(CHN, KAZ)[2022] == -0.5bn', 'a-change']],
      },
      {
        text: 'Exports to Kazakhstan saw an increase of $8.3 billion in 2023.',
        figures: [['$8.3 billion', 'export(CHN, KAZ)[2023] - export(CHN, KAZ)[2022] == 8.3bn', 'a-change']],
      },
      {
        text: 'Exports to Kazakhstan rose by more than $8 billion in 2023.',
        figures: [['$8 billion', 'export(CHN, KAZ)[2023] - export(CHN, KAZ)[2022] > 8bn', 'a-change']],
      },
      {
        text: 'Exports to Kazakhstan rose by another $8.3 billion in 2023.',
        figures: [['$8.3 billion', 'export(CHN, KAZ)[2023] - export(CHN, KAZ)[2022] == 8.3bn', 'a-change']],
      },
      {
        text: 'The deficit with Turkmenistan rose by $1 billion in 2023.',
        figures: [['$1 billion', 'balance(CHN, TKM)[2023] - balance(CHN, TKM)[2022] == -1bn', 'a-change']],
      },
      {
        text: 'The deficit with Turkmenistan fell by $1 billion in 2023.',
        figures: [['$1 billion', 'balance(CHN, TKM)[2023] - balance(CHN, TKM)[2022] == 1bn', 'a-change']],
      },
      { text: 'Exports to Kazakhstan rose above $24 billion in 2023.', figures: [['$24 billion', 'export(CHN, KAZ)[2023] > 24bn']] },
      { text: 'Exports to Kazakhstan rose to $24.7 billion in 2023.', figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']] },
      { text: 'Exports to Kazakhstan were higher than $24 billion in 2023.', figures: [['$24 billion', 'export(CHN, KAZ)[2023] > 24bn']] },
      { text: 'Exports to Kazakhstan rose up to $24.7 billion in 2023.', figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] <= 24.7bn']] },
      {
        text: 'Exports to Kazakhstan stood higher at $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
    ],
  },
  {
    rule: 'an amount that another is compared with needs a year of its own',
    texts: [
      {
        text: 'In 2023, exports to Kazakhstan were $24.7 billion, against $16.4 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.4 billion', null, 'no-year'],
        ],
      },
      {
        text: 'In 2023, exports to Kazakhstan were $24.7 billion, compared with $16.4 billion in 2022.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
        ],
      },
      {
        text: 'In 2023, exports to Kazakhstan were $24.7 billion, up from $16.4 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.4 billion', null, 'no-year'],
        ],
      },
      {
        text: 'In 2023, exports to Kazakhstan rose from $16.4 billion to $24.7 billion.',
        figures: [
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn', 'unknown-words'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'In 2023, exports to Kazakhstan rose from about $16.4 billion to $24.7 billion.',
        figures: [
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn', 'unknown-words'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'In 2023, exports to Kazakhstan were more than twice the $10 billion of others.',
        figures: [
          ['twice', null, 'no-comparison'],
          ['$10 billion', null, 'no-year'],
        ],
      },
      {
        text: 'In 2023, exports to Kazakhstan exceeded the $20 billion threshold.',
        figures: [['$20 billion', 'export(CHN, KAZ)[2023] > 20bn', 'unknown-words']],
      },
      { text: 'In 2023, exports to Kazakhstan exceeded the $20 billion of others.', figures: [['$20 billion', null, 'no-year']] },
      {
        text: 'In 2023, exports to Kazakhstan were $19.7 billion according to China, against $5.4 billion according to Kazakhstan.',
        figures: [
          ['$19.7 billion', 'export(CHN, KAZ)[2023] == 19.7bn'],
          ['$5.4 billion', 'import(KAZ, CHN)[2023] == 5.4bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023 versus $16.4 billion (2022).',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan in 2023 were $24.7 billion rather than $25 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$25 billion', null, 'no-year'],
        ],
      },
    ],
  },
  {
    rule: 'of goods, or of what else is not a whole flow, an amount is not read',
    texts: [
      { text: 'Exports of oil to Kazakhstan were $3 billion in 2023.', figures: [['$3 billion', null, 'other-subject']] },
      { text: 'Oil exports to Kazakhstan were $3 billion in 2023.', figures: [['$3 billion', null, 'other-subject']] },
      { text: 'Exports to Kazakhstan of machinery were $9 billion in 2023.', figures: [['$9 billion', null, 'other-subject']] },
      { text: 'Machinery worth $9 billion went to Kazakhstan in 2023.', figures: [['$9 billion', null, 'other-subject']] },
      { text: 'Trade with Kazakhstan rose in 2023, and investment came to $9 billion.', figures: [['$9 billion', null, 'other-subject']] },
      { text: "Kazakhstan's GDP was $262 billion in 2023.", figures: [['$262 billion', null, 'other-subject']] },
      {
        text: 'Loans to Kazakhstan were $9 billion in 2023, and trade with it $41 billion.',
        figures: [
          ['$9 billion', null, 'other-subject'],
          ['$41 billion', null, 'other-subject'],
        ],
      },
      { text: 'In 2023, $9 billion of oil and trade with Kazakhstan grew.', figures: [['$9 billion', null, 'other-subject']] },
      {
        text: 'Exports to Kazakhstan flummoxed with $24.7 billion in 2023.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn', 'unknown-words']],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023 flummoxingly.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn', 'unknown-words']],
      },
      { text: 'In 2023, quixotic exports to Kazakhstan were $24.7 billion.', figures: [['$24.7 billion', null, 'no-flow']] },
      {
        text: 'In 2023, $24.7 billion was the value of exports to Kazakhstan.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'In 2023, a value of $24.7 billion was reached in exports to Kazakhstan.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      { text: 'With $24.7 billion, exports to Kazakhstan grew in 2023.', figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']] },
      {
        text: 'In 2023, exports to Kazakhstan and imports were $41 billion.',
        figures: [['$41 billion', 'import(CHN, KAZ)[2023] == 41bn', 'unknown-words']],
      },
    ],
  },
  {
    rule: 'amounts of a list of partners are counted until the next flow',
    texts: [
      {
        text: 'Exports to Kazakhstan and Uzbekistan were $24.7 billion and $12.4 billion, respectively, in 2023, and imports from Turkmenistan $9.6 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$12.4 billion', 'export(CHN, UZB)[2023] == 12.4bn'],
          ['$9.6 billion', 'import(CHN, TKM)[2023] == 9.6bn'],
        ],
      },
      {
        text: 'In 2023 imports from Turkmenistan were $9.6 billion, and exports to Kazakhstan and Uzbekistan $24.7 billion and $12.4 billion, respectively.',
        figures: [
          ['$9.6 billion', 'import(CHN, TKM)[2023] == 9.6bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$12.4 billion', 'export(CHN, UZB)[2023] == 12.4bn'],
        ],
      },
    ],
  },
  {
    rule: 'an amount that something is compared with is that of the year before only where a change begins with it',
    texts: [
      {
        text: 'Imports from Kazakhstan rose from some $14.6 billion to $16.3 billion in 2023.',
        figures: [
          ['$14.6 billion', 'import(CHN, KAZ)[2022] == 14.6bn', 'unknown-words'],
          ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
        ],
      },
      {
        text: 'Imports from Kazakhstan rose compared with $14.6 billion to $16.3 billion in 2023.',
        figures: [
          ['$14.6 billion', null, 'no-year'],
          ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
        ],
      },
    ],
  },
  {
    rule: 'an additional amount is a change and no level',
    texts: [
      {
        text: 'Exports to Kazakhstan rose by an additional $8.3 billion in 2023.',
        figures: [['$8.3 billion', 'export(CHN, KAZ)[2023] - export(CHN, KAZ)[2022] == 8.3bn', 'a-change']],
      },
      {
        text: 'Exports to Kazakhstan rose an additional $8.3 billion in 2023.',
        figures: [['$8.3 billion', 'export(CHN, KAZ)[2023] - export(CHN, KAZ)[2022] == 8.3bn', 'a-change']],
      },
      {
        text: 'Exports to Kazakhstan rose by some additional $8.3 billion in 2023.',
        figures: [['$8.3 billion', 'export(CHN, KAZ)[2023] - export(CHN, KAZ)[2022] == 8.3bn', 'a-change']],
      },
      {
        text: 'Exports to Kazakhstan rose an extra $8.3 billion in 2023.',
        figures: [['$8.3 billion', 'export(CHN, KAZ)[2023] - export(CHN, KAZ)[2022] == 8.3bn', 'a-change']],
      },
    ],
  },
  {
    rule: 'a number of things is no amount of money, whatever else keeps it from being read',
    texts: [
      {
        text: 'The pipeline to Kazakhstan carries 55 billion cubic metres of exports.',
        figures: [['55 billion cubic', null, 'other-subject']],
      },
      {
        text: 'Exports to Kazakhstan and Uzbekistan together came to 12 billion cubic metres in 2023.',
        figures: [['12 billion cubic', null, 'other-subject']],
      },
    ],
  },
];
