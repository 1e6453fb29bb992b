import type { RuleSentences } from './marked-sentence.ts';

/** Rules of the grammar on which year a figure is of, and what it is compared with: the sentences that each reads, and those where it must stay silent. */
export const yearRules: readonly RuleSentences[] = [
  {
    rule: 'a year may be told by its distance from the only year of the sentence',
    sentences: [
      [
        "China's exports to Tajikistan jumped to $3.7 billion in 2023 from $2.2 billion a year earlier.",
        ['$3.7 billion', 'export(CHN, TJK)[2023] == 3.7bn'],
        ['$2.2 billion', 'export(CHN, TJK)[2022] == 2.2bn'],
      ],
      [
        "China's trade with Uzbekistan grew 43% in 2023, after 23% the year before.",
        ['43%', 'growth(total(CHN, UZB), 2023) == 43%'],
        ['23%', 'growth(total(CHN, UZB), 2022) == 23%'],
      ],
      [
        "China's exports to Tajikistan rose to $3.7 billion in 2023, from $1.6 billion two years earlier.",
        ['$3.7 billion', 'export(CHN, TJK)[2023] == 3.7bn'],
        ['$1.6 billion', 'export(CHN, TJK)[2021] == 1.6bn'],
      ],
      [
        "China's exports to Tajikistan rose to $3.7 billion in 2023, from $2.5 billion the year before the crisis.",
        ['$3.7 billion', 'export(CHN, TJK)[2023] == 3.7bn'],
        ['$2.5 billion', null],
      ],
      [
        'Since 2013, exports to Tajikistan have grown and reached $3.7 billion in 2023, up from $2.2 billion a year earlier.',
        ['$3.7 billion', 'export(CHN, TJK)[2023] == 3.7bn'],
        ['$2.2 billion', null],
      ],
      [
        "China's exports to Kazakhstan rose to $24.7 billion in 2023, and imports from Uzbekistan fell to $1.6 billion a year later.",
        ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ['$1.6 billion', 'import(CHN, UZB)[2024] == 1.6bn'],
      ],
    ],
  },
  {
    rule: 'the ends of a range are the years of "from ... to ...", the last one that of what was reached',
    sentences: [
      [
        "Between 2018 and 2023, China's imports from Kazakhstan nearly doubled from $8.5 billion to $16.3 billion.",
        ['$8.5 billion', 'import(CHN, KAZ)[2018] == 8.5bn'],
        ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
      ],
      [
        "From 2016 to 2023, China's trade with Kyrgyzstan more than tripled, reaching $19.8 billion.",
        ['$19.8 billion', 'total(CHN, KGZ)[2023] == 19.8bn'],
      ],
      ['Between 2013 and 2023, trade with Tajikistan doubled to $3.9 billion.', ['$3.9 billion', 'total(CHN, TJK)[2023] == 3.9bn']],
      [
        "From 2016 to 2023, China's trade with Kyrgyzstan averaged $9.5 billion.",
        ['$9.5 billion', 'mean(2016..2023, total(CHN, KGZ)) == 9.5bn'],
      ],
      [
        "From 2016 to 2023, China's imports from Kazakhstan totalled $81 billion.",
        ['$81 billion', 'sum(2016..2023, import(CHN, KAZ)) == 81bn'],
      ],
      [
        "Between 2016 and 2023, China's trade with Kazakhstan rose from $13.1 billion to a peak of $41 billion.",
        ['$13.1 billion', null],
        ['$41 billion', null],
      ],
      ["Between 2013 and 2023, China's imports from Central Asia fell to $12.1 billion before they rose again.", ['$12.1 billion', null]],
      [
        'Between 2013 and 2016, trade with Kazakhstan halved, reaching $13.1 billion, before recovering to $41 billion.',
        ['$13.1 billion', null],
        ['$41 billion', null],
      ],
    ],
  },
  {
    rule: 'a year that opens a clause is that of its figures',
    sentences: [
      [
        "In 2016 China's exports to Kazakhstan were $8.3 billion; in 2023 they were $24.7 billion.",
        ['$8.3 billion', 'export(CHN, KAZ)[2016] == 8.3bn'],
        ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
      ],
      [
        "In 2013 China's trade with Uzbekistan was $4.6 billion, and by 2023 it had grown to $14 billion.",
        ['$4.6 billion', 'total(CHN, UZB)[2013] == 4.6bn'],
        ['$14 billion', 'total(CHN, UZB)[2023] == 14bn'],
      ],
      [
        "In 2013 China's trade with Uzbekistan was $4.6 billion, in 2023 $14 billion.",
        ['$4.6 billion', 'total(CHN, UZB)[2013] == 4.6bn'],
        ['$14 billion', 'total(CHN, UZB)[2023] == 14bn'],
      ],
      ["By 2023, China's trade with Central Asia had reached $89.3 billion.", ['$89.3 billion', 'total(CHN, CA5)[2023] == 89.3bn']],
    ],
  },
  {
    rule: 'a year before a bracket is that of the figure in it',
    sentences: [
      [
        "China's exports to Kazakhstan in 2023 ($24.7 billion) were 51% higher than in 2022 ($16.4 billion).",
        ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ['51%', 'growth(export(CHN, KAZ), 2023) == 51%'],
        ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
      ],
    ],
  },
  {
    rule: 'several years at once are no year; one at a distance is',
    sentences: [
      ["In the five years to 2023, China's exports to Kazakhstan grew by 118%.", ['118%', null]],
      [
        "In 2023, China's exports to Kazakhstan were more than double the $8.3 billion of seven years before.",
        ['$8.3 billion', 'export(CHN, KAZ)[2016] == 8.3bn'],
      ],
    ],
  },
  {
    rule: 'what a figure is compared with has a year of its own, or none',
    sentences: [
      [
        "China's exports to Kyrgyzstan were $15.4 billion in 2022, more than twice the $7.3 billion of 2021.",
        ['$15.4 billion', 'export(CHN, KGZ)[2022] == 15.4bn'],
        ['$7.3 billion', 'export(CHN, KGZ)[2021] == 7.3bn'],
      ],
      ["China's exports to Uzbekistan in 2023 were seven times the $1.6 billion of imports.", ['$1.6 billion', null]],
      ["China's exports to Uzbekistan in 2023 exceeded the $3.9 billion recorded before the pandemic.", ['$3.9 billion', null]],
      [
        "China's exports to Uzbekistan in 2023 were 65 percent above the 2021 level.",
        ['65 percent', 'change(2021..2023, export(CHN, UZB)) == 65%'],
      ],
      ["The $16.3 billion of imports in 2023 dwarfed China's exports to Kazakhstan.", ['$16.3 billion', null]],
    ],
  },
  {
    rule: 'an aim or a forecast leaves the figures before it alone',
    sentences: [
      [
        "China's trade with Uzbekistan was $14 billion in 2023 and is expected to reach $20 billion in 2027.",
        ['$14 billion', 'total(CHN, UZB)[2023] == 14bn'],
        ['$20 billion', null],
      ],
      ["China's trade with Uzbekistan could reach $20 billion in 2023.", ['$20 billion', null]],
      ["China's trade with Uzbekistan is set to reach $20 billion in 2027.", ['$20 billion', null]],
    ],
  },
  {
    rule: '"between" gives the bounds of a figure; a range of numbers is one figure',
    sentences: [
      [
        'China-Kazakhstan trade stood at between $40 billion and $42 billion in 2023.',
        ['$40 billion', 'total(CHN, KAZ)[2023] >= 40bn'],
        ['$42 billion', 'total(CHN, KAZ)[2023] <= 42bn'],
      ],
      ["China's trade with Kazakhstan was $40-42 billion in 2023.", ['$40-42 billion', '40bn <= total(CHN, KAZ)[2023] <= 42bn']],
    ],
  },
  {
    rule: 'after "passed", a figure that follows has been passed too',
    sentences: [
      [
        "China's trade with Kazakhstan passed $30 billion in 2022 and $40 billion in 2023.",
        ['$30 billion', 'total(CHN, KAZ)[2022] > 30bn'],
        ['$40 billion', 'total(CHN, KAZ)[2023] > 40bn'],
      ],
    ],
  },
];
