import type { InterpretationRule } from '../told-text.ts';

/** Rules on of which year a figure is: texts with what each of their figures is taken to say. */
export const years: readonly InterpretationRule[] = [
  {
    rule: 'a year beside a figure, in brackets or before a colon, is that of the figure',
    texts: [
      {
        text: "China's exports to Kazakhstan were $12.6 billion (2013) and $24.7 billion (2023).",
        figures: [
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: "China's exports to Kazakhstan: 2013: $12.6 billion, 2023: $24.7 billion.",
        figures: [
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: "China's exports to Kazakhstan by year: 2022 ($16.4 billion), 2023 ($24.7 billion).",
        figures: [
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      { text: '- 2021: exports to Kazakhstan came to $14.0 billion.', figures: [['$14.0 billion', 'export(CHN, KAZ)[2021] == 14.0bn']] },
      { text: 'Exports to Kazakhstan rose by 51% (2023).', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'Exports to Kazakhstan (2023) were $24.7 billion.', figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']] },
    ],
  },
  {
    rule: 'a year told by its distance counts from the year that stands before it',
    texts: [
      {
        text: 'Exports to Kazakhstan were $12.6 billion in 2013 and $24.7 billion ten years later.',
        figures: [
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023, against $16.4 billion a year earlier.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023 and $16.4 billion the year before.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $16.4 billion in 2022 and $24.7 billion the following year.',
        figures: [
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $16.4 billion in 2022 and $24.7 billion the very next year.',
        figures: [
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $16.4 billion in 2022 and $24.7 billion the next year.',
        figures: [
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $16.4 billion in 2022; the year after, they were $24.7 billion.',
        figures: [
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023, up from $16.4 billion the previous year.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023, up from $16.4 billion the preceding year.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023, up from $12.6 billion a decade earlier.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023 and $3 billion two decades before.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$3 billion', 'export(CHN, KAZ)[2003] == 3bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023, and imports from Kazakhstan were $16.3 billion that year.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023, and imports from Kazakhstan were $16.3 billion in the same year.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023. That same year, imports from Kazakhstan were $16.3 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
        ],
      },
      {
        text: 'A year earlier, in 2022, exports to Kazakhstan were $16.4 billion.',
        figures: [['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn']],
      },
      { text: 'A year earlier, exports to Kazakhstan were $16.4 billion.', figures: [['$16.4 billion', null, 'no-year']] },
      {
        text: 'Exports to Kazakhstan reached $24.7 billion in 2023. A year earlier, exports to Kazakhstan were $16.4 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $12.6 billion in 2013, $8.2 billion three years later, and $24.7 billion in 2023.',
        figures: [
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
          ['$8.2 billion', 'export(CHN, KAZ)[2016] == 8.2bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
    ],
  },
  {
    rule: 'a year told by its distance is no year of the figure where it is what something is compared with',
    texts: [
      {
        text: 'Exports to Kazakhstan grew by 51% over the year before in 2023.',
        figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']],
      },
      {
        text: 'In 2023, exports to Kazakhstan were 51% higher than a year earlier.',
        figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']],
      },
      {
        text: 'In 2023, exports to Kazakhstan were 51% above the previous year.',
        figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']],
      },
      {
        text: 'In 2023, exports to Kazakhstan rose 51% compared with the year before.',
        figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']],
      },
      {
        text: 'In 2023, exports to Kazakhstan rose 51% compared to a year earlier.',
        figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']],
      },
      { text: 'In 2023, exports to Kazakhstan rose 51% from a year earlier.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'In 2023, exports to Kazakhstan fell 5% below the year before.', figures: [['5%', 'growth(export(CHN, KAZ), 2023) == -5%']] },
      { text: 'In 2023, exports to Kazakhstan rose 51% on a year earlier.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      {
        text: 'In 2023, exports to Kazakhstan rose 51% against the previous year.',
        figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']],
      },
    ],
  },
  {
    rule: 'the year before something else is no year of the sentence',
    texts: [
      { text: 'Exports to Kazakhstan were $12.8 billion the year before the pandemic.', figures: [['$12.8 billion', null, 'no-year']] },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023 and $12.8 billion the year before Covid.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$12.8 billion', null, 'no-year'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023 and $12.8 billion the year before that.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$12.8 billion', null, 'no-year'],
        ],
      },
    ],
  },
  {
    rule: 'where several years could be meant, none is',
    texts: [
      { text: 'Exports to Kazakhstan were $12.6 billion in 2013 or 2014.', figures: [['$12.6 billion', null, 'no-year']] },
      { text: 'Exports to Kazakhstan came to $12.6 billion in 2013, 2014 and 2015.', figures: [['$12.6 billion', null, 'no-year']] },
      { text: 'In 2013 and 2014, exports to Kazakhstan came to $12.6 billion.', figures: [['$12.6 billion', null, 'no-year']] },
      { text: 'In 2013, 2014, exports to Kazakhstan came to $12.6 billion.', figures: [['$12.6 billion', null, 'no-year']] },
      { text: 'Ten years ago exports to Kazakhstan were $12.6 billion.', figures: [['$12.6 billion', null, 'no-year']] },
      {
        text: 'Exports to Kazakhstan were $24.7 billion last year, and $16.4 billion in 2022.',
        figures: [
          ['$24.7 billion', null, 'no-year'],
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
        ],
      },
      {
        text: 'In 2022, exports to Kazakhstan were $16.4 billion and last year $24.7 billion.',
        figures: [
          ['$16.4 billion', null, 'no-year'],
          ['$24.7 billion', null, 'no-year'],
        ],
      },
    ],
  },
  {
    rule: 'a year that opens a clause is that of the figures of the clause',
    texts: [
      {
        text: 'In 2022 exports to Kazakhstan were $16.4 billion; in 2023 they were $24.7 billion.',
        figures: [
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'In 2022 exports to Kazakhstan were $16.4 billion, and by 2023 they had reached $24.7 billion.',
        figures: [
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'In 2022 exports to Kazakhstan were $16.4 billion, and in 2023 already $24.7 billion.',
        figures: [
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      { text: 'In 2022: exports to Kazakhstan came to $16.4 billion.', figures: [['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn']] },
      {
        text: 'By 2023, exports to Kazakhstan had reached $24.7 billion, and imports from Kazakhstan $16.3 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.3 billion', 'import(CHN, KAZ)[2023] == 16.3bn'],
        ],
      },
      { text: 'Exports to Kazakhstan came in 2022 to $16.4 billion.', figures: [['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn']] },
    ],
  },
  {
    rule: 'after `when`, a year goes with what stands before it',
    texts: [
      {
        text: 'Exports to Kazakhstan peaked in 2013, when they reached $12.6 billion, before they fell by 1% in 2014.',
        figures: [
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
          ['1%', 'growth(export(CHN, KAZ), 2014) == -1%'],
        ],
      },
      {
        text: 'Exports to Kazakhstan peaked in 2013, when they reached $12.6 billion.',
        figures: [['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn']],
      },
      {
        text: 'Exports to Kazakhstan peaked in 2013 while imports from Kazakhstan were $16.1 billion in 2014.',
        figures: [['$16.1 billion', 'import(CHN, KAZ)[2014] == 16.1bn']],
      },
      {
        text: 'Exports to Kazakhstan fell until 2016, when they were $8.2 billion, and recovered to $24.7 billion in 2023.',
        figures: [
          ['$8.2 billion', 'export(CHN, KAZ)[2016] == 8.2bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'In 2022 exports to Kazakhstan were $16.4 billion and in 2023, $24.7 billion.',
        figures: [
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
    ],
  },
  {
    rule: 'as many years as figures go with them one by one',
    texts: [
      {
        text: 'In 2021, 2022 and 2023, exports to Kazakhstan were $14.0 billion, $16.4 billion and $24.7 billion.',
        figures: [
          ['$14.0 billion', 'export(CHN, KAZ)[2021] == 14.0bn'],
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'In 2022 and 2023, exports to Kazakhstan grew by 17% and 51%.',
        figures: [
          ['17%', 'growth(export(CHN, KAZ), 2022) == 17%'],
          ['51%', 'growth(export(CHN, KAZ), 2023) == 51%'],
        ],
      },
      {
        text: 'In 2022 and in 2023, exports to Kazakhstan were $16.4 billion and $24.7 billion.',
        figures: [
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'In 2022 and 2023, exports to Kazakhstan were $14.0 billion, $16.4 billion and $24.7 billion.',
        figures: [
          ['$14.0 billion', null, 'no-year'],
          ['$16.4 billion', null, 'no-year'],
          ['$24.7 billion', null, 'no-year'],
        ],
      },
      {
        text: 'Exports to Kazakhstan were $16.4 billion and $24.7 billion in 2022 and 2023 respectively.',
        figures: [
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'In 2022 and 2023, exports to Kazakhstan were $16.4 billion and $24.7 billion, and in 2013 $12.6 billion.',
        figures: [
          ['$16.4 billion', null, 'no-year'],
          ['$24.7 billion', null, 'no-year'],
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
        ],
      },
      {
        text: 'In 2013 and 2014, and then in 2022 and 2023, exports to Kazakhstan were $16.4 billion and $24.7 billion.',
        figures: [
          ['$16.4 billion', null, 'no-year'],
          ['$24.7 billion', null, 'no-year'],
        ],
      },
    ],
  },
  {
    rule: 'of a range of years, its first is the start that an amount rose from, its last the end that it reached',
    texts: [
      {
        text: 'Between 2013 and 2023, exports to Kazakhstan rose from $12.6 billion to $24.7 billion.',
        figures: [
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'From 2013 to 2023, exports to Kazakhstan grew from about $12.6 billion to almost $24.7 billion.',
        figures: [
          ['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'Between 2013 and 2023, exports to Kazakhstan rose by 97%, reaching $24.7 billion.',
        figures: [
          ['97%', 'change(2013..2023, export(CHN, KAZ)) == 97%'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'Between 2013 and 2023, exports to Kazakhstan rose 97%, hitting a record $24.7 billion.',
        figures: [
          ['97%', 'change(2013..2023, export(CHN, KAZ)) == 97%'],
          ['record', null, 'no-year'],
          ['$24.7 billion', null, 'no-year'],
        ],
      },
      {
        text: 'Between 2013 and 2023, exports to Kazakhstan rose to $24.7 billion.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'Between 2013 and 2023, exports to Kazakhstan nearly doubled to $24.7 billion.',
        figures: [
          ['doubled', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2013] == about(2)'],
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
        ],
      },
      {
        text: 'Between 2013 and 2023, exports to Kazakhstan fell to $8.2 billion before they rose to $24.7 billion.',
        figures: [
          ['$8.2 billion', null, 'no-year'],
          ['$24.7 billion', null, 'no-year'],
        ],
      },
      {
        text: 'Between 2013 and 2023, exports to Kazakhstan fell to their lowest, reaching $8.2 billion.',
        figures: [['$8.2 billion', null, 'no-year']],
      },
      {
        text: 'Between 2013 and 2023, exports to Kazakhstan were $24.7 billion.',
        figures: [['$24.7 billion', 'sum(2013..2023, export(CHN, KAZ)) == 24.7bn', 'unknown-words']],
      },
      {
        text: 'Between 2013 and 2023, exports to Kazakhstan rose and then fell to $8.2 billion.',
        figures: [['$8.2 billion', null, 'no-year']],
      },
      { text: 'Between 2013 and 2016, exports to Kazakhstan fell by $4.4 billion.', figures: [['$4.4 billion', null, 'no-year']] },
    ],
  },
  {
    rule: 'ranges of years are written in many ways, the later year last',
    texts: [
      {
        text: 'Exports to Kazakhstan grew by 97% between 2013 and 2023.',
        figures: [['97%', 'change(2013..2023, export(CHN, KAZ)) == 97%']],
      },
      { text: 'Exports to Kazakhstan grew by 97% from 2013 to 2023.', figures: [['97%', 'change(2013..2023, export(CHN, KAZ)) == 97%']] },
      {
        text: 'Exports to Kazakhstan grew by 97% from 2013 until 2023.',
        figures: [['97%', 'change(2013..2023, export(CHN, KAZ)) == 97%']],
      },
      {
        text: 'Exports to Kazakhstan grew by 97% from 2013 through 2023.',
        figures: [['97%', 'change(2013..2023, export(CHN, KAZ)) == 97%']],
      },
      { text: 'Exports to Kazakhstan grew by 97% from 2013 till 2023.', figures: [['97%', 'change(2013..2023, export(CHN, KAZ)) == 97%']] },
      { text: 'Exports to Kazakhstan grew by 97% in 2013-2023.', figures: [['97%', 'change(2013..2023, export(CHN, KAZ)) == 97%']] },
      { text: 'Exports to Kazakhstan grew by 97% in 2013–2023.', figures: [['97%', 'change(2013..2023, export(CHN, KAZ)) == 97%']] },
      { text: 'Exports to Kazakhstan grew by 97% in 2013—2023.', figures: [['97%', 'change(2013..2023, export(CHN, KAZ)) == 97%']] },
      {
        text: 'Exports to Kazakhstan totalled $150 billion from 2013 all the way to 2023.',
        figures: [['$150 billion', 'sum(2013..2023, export(CHN, KAZ)) == 150bn']],
      },
      {
        text: 'Exports to Kazakhstan totalled $150 billion from 2013 right up to 2023.',
        figures: [['$150 billion', 'sum(2013..2023, export(CHN, KAZ)) == 150bn']],
      },
      {
        text: 'Exports to Kazakhstan totalled $150 billion from 2013, as we know, to 2023.',
        figures: [['$150 billion', null, 'no-year']],
      },
      { text: 'Exports to Kazakhstan grew by 97% between 2023 and 2013.', figures: [['97%', null, 'no-year']] },
      {
        text: 'Exports to Kazakhstan grew by 97% between 2013 to 2023.',
        figures: [['97%', 'change(2013..2023, export(CHN, KAZ)) == 97%']],
      },
    ],
  },
  {
    rule: 'a year that something is compared with is not that of the figure',
    texts: [
      {
        text: 'In 2023, exports to Kazakhstan were 96% higher than in 2013.',
        figures: [['96%', 'change(2013..2023, export(CHN, KAZ)) == 96%']],
      },
      {
        text: 'In 2023, exports to Kazakhstan were 96% above their 2013 level.',
        figures: [['96%', 'change(2013..2023, export(CHN, KAZ)) == 96%']],
      },
      { text: 'In 2023, exports to Kazakhstan were 96% up on 2013.', figures: [['96%', 'change(2013..2023, export(CHN, KAZ)) == 96%']] },
      {
        text: 'In 2023, exports to Kazakhstan were 96% over the 2013 figure.',
        figures: [['96%', 'change(2013..2023, export(CHN, KAZ)) == 96%']],
      },
      {
        text: 'Compared with 2013, exports to Kazakhstan were 96% higher in 2023.',
        figures: [['96%', 'change(2013..2023, export(CHN, KAZ)) == 96%']],
      },
      {
        text: 'In 2023, exports to Kazakhstan were 3% below the high level of 2013.',
        figures: [['3%', 'change(2013..2023, export(CHN, KAZ)) == -3%']],
      },
      { text: 'In 2023, exports to Kazakhstan rose 96% from 2013.', figures: [['96%', 'change(2013..2023, export(CHN, KAZ)) == 96%']] },
      {
        text: 'In 2023, exports to Kazakhstan rose 96 percent from 2013.',
        figures: [['96 percent', 'change(2013..2023, export(CHN, KAZ)) == 96%']],
      },
      {
        text: 'In 2023, exports to Kazakhstan rose 96 per cent from 2013.',
        figures: [['96 per cent', 'change(2013..2023, export(CHN, KAZ)) == 96%']],
      },
      { text: 'In 2023, exports to Kazakhstan rose 51% from 2022.', figures: [['51%', 'growth(export(CHN, KAZ), 2023) == 51%']] },
      { text: 'In 2013, exports to Kazakhstan were 96% higher than in 2023.', figures: [['96%', null, 'no-year']] },
      { text: 'Exports to Kazakhstan were 96% higher than in 2013.', figures: [['96%', null, 'no-year']] },
      { text: 'Exports to Kazakhstan in 2023 relative to 2013 rose 96%.', figures: [['96%', null, 'no-year']] },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2023 against $16.4 billion in 2022.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
        ],
      },
    ],
  },
  {
    rule: 'a time whose other end is open gives a figure no year',
    texts: [
      { text: 'Since 2013, exports to Kazakhstan have grown by 96%.', figures: [['96%', null, 'no-year']] },
      { text: 'Exports to Kazakhstan have grown by 96% since 2013.', figures: [['96%', null, 'no-year']] },
      { text: 'Exports to Kazakhstan reached $24.7 billion before 2023.', figures: [['$24.7 billion', null, 'no-year']] },
      { text: 'Exports to Kazakhstan came to $24.7 billion after 2022.', figures: [['$24.7 billion', null, 'no-year']] },
      { text: 'Exports to Kazakhstan came to $24.7 billion until 2023.', figures: [['$24.7 billion', null, 'no-year']] },
      { text: 'In 2023, exports to Kazakhstan rose 96% since 2013.', figures: [['96%', null, 'no-year']] },
      { text: 'In the ten years to 2023, exports to Kazakhstan rose 96%.', figures: [['96%', null, 'no-year']] },
      { text: 'In the decade to 2023, exports to Kazakhstan came to $150 billion.', figures: [['$150 billion', null, 'no-year']] },
    ],
  },
  {
    rule: 'a figure that follows another in time is not of its year for certain',
    texts: [
      {
        text: 'In 2022, exports to Kazakhstan rose 17% and then another 51%.',
        figures: [
          ['17%', 'growth(export(CHN, KAZ), 2022) == 17%'],
          ['51%', 'growth(export(CHN, KAZ), 2022) == 51%', 'unknown-words'],
        ],
      },
      {
        text: 'In 2022, exports to Kazakhstan rose 17% and then 51%.',
        figures: [
          ['17%', 'growth(export(CHN, KAZ), 2022) == 17%'],
          ['51%', 'growth(export(CHN, KAZ), 2022) == 51%', 'unknown-words'],
        ],
      },
      {
        text: 'In 2022, exports to Kazakhstan rose by 17% and again by 51%.',
        figures: [
          ['17%', 'growth(export(CHN, KAZ), 2022) == 17%'],
          ['51%', 'growth(export(CHN, KAZ), 2022) == 51%', 'unknown-words'],
        ],
      },
      {
        text: 'In 2022, exports to Kazakhstan rose by 17%, and by a further 51%.',
        figures: [
          ['17%', 'growth(export(CHN, KAZ), 2022) == 17%'],
          ['51%', 'growth(export(CHN, KAZ), 2022) == 51%', 'unknown-words'],
        ],
      },
    ],
  },
  {
    rule: 'a year of an amount that something is compared with, or that comes before or after it, is not that of another amount',
    texts: [
      {
        text: 'After $16.4 billion in 2022, exports to Kazakhstan came to $24.7 billion.',
        figures: [
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
          ['$24.7 billion', null, 'no-year'],
        ],
      },
      {
        text: 'Exports to Kazakhstan came to $24.7 billion, following a modest $16.4 billion in 2022.',
        figures: [
          ['$24.7 billion', null, 'no-year'],
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan came to $24.7 billion, against $16.4 billion in 2022.',
        figures: [
          ['$24.7 billion', null, 'no-year'],
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
        ],
      },
      {
        text: 'Exports to Kazakhstan came to $24.7 billion, versus only $16.4 billion in 2022.',
        figures: [
          ['$24.7 billion', null, 'no-year'],
          ['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn'],
        ],
      },
    ],
  },
  {
    rule: 'a sentence with years of its own, or with one that leaves an end open, takes none from before',
    texts: [
      {
        text: 'Exports to Kazakhstan came to $24.7 billion in 2023. Since 2013 they had come to $16.4 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.4 billion', null, 'no-year'],
        ],
      },
      {
        text: 'Exports to Kazakhstan came to $24.7 billion in 2023. Unlike in 2021 and in 2022 they were $16.4 billion.',
        figures: [
          ['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn'],
          ['$16.4 billion', null, 'no-year'],
        ],
      },
    ],
  },
  {
    rule: 'the end of a range is the year of what is reached or risen to, past a word or two',
    texts: [
      {
        text: 'From 2013 to 2023 exports to Kazakhstan grew, reaching nearly $24.7 billion.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'From 2013 to 2023 exports to Kazakhstan grew, exceeding $24 billion.',
        figures: [['$24 billion', 'export(CHN, KAZ)[2023] > 24bn']],
      },
      {
        text: 'From 2013 to 2023 exports to Kazakhstan rose to nearly $24.7 billion.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'From 2013 to 2023 exports to Kazakhstan rose to an impressive $24.7 billion.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
    ],
  },
  {
    rule: 'a year or years beside another leave open which is meant',
    texts: [
      { text: 'Exports to Kazakhstan were $24.7 billion in 2022 just to 2023.', figures: [['$24.7 billion', null, 'no-year']] },
      {
        text: 'Exports to Kazakhstan were $24.7 billion in 2022 to 2023.',
        figures: [['$24.7 billion', 'sum(2022..2023, export(CHN, KAZ)) == 24.7bn', 'unknown-words']],
      },
      {
        text: 'In 2022, when exports to Kazakhstan were $16.4 billion, growth slowed.',
        figures: [['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn']],
      },
      {
        text: 'In 2022; when they grew, exports to Kazakhstan were $16.4 billion.',
        figures: [['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn']],
      },
      { text: '- 2013, $12.6 billion of exports to Kazakhstan', figures: [['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn']] },
      { text: '* 2013: exports to Kazakhstan of $12.6 billion', figures: [['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn']] },
      {
        text: 'Exports to Kazakhstan (2013 - $12.6 billion) were large.',
        figures: [['$12.6 billion', 'export(CHN, KAZ)[2013] == 12.6bn']],
      },
      { text: 'Exports to Kazakhstan May reach $24.7 billion in 2023.', figures: [['$24.7 billion', null, 'part-year']] },
      { text: 'May exports to Kazakhstan reach $24.7 billion in 2023.', figures: [['$24.7 billion', null, 'to-come']] },
    ],
  },
  {
    rule: 'a month keeps a figure from being read, wherever it stands; when opens what happened in the year before it',
    texts: [
      { text: 'In May exports to Kazakhstan were $2 billion in 2023.', figures: [['$2 billion', null, 'part-year']] },
      { text: 'In March, exports to Kazakhstan were $2 billion in 2023.', figures: [['$2 billion', null, 'part-year']] },
      {
        text: 'In 2022 when exports to Kazakhstan were $16.4 billion growth slowed.',
        figures: [['$16.4 billion', 'export(CHN, KAZ)[2022] == 16.4bn']],
      },
      { text: 'Exports to Kazakhstan were $24.7 billion in 2023 to 2022.', figures: [['$24.7 billion', null, 'no-year']] },
    ],
  },
];
