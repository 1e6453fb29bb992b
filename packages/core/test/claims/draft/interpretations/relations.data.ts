import type { InterpretationRule } from '../told-text.ts';

/** Rules on how a figure is related to the number that it prints: texts with what each of their figures is taken to say. */
export const relations: readonly InterpretationRule[] = [
  {
    rule: 'words before a figure make it a bound',
    texts: [
      { text: 'In 2023, exports to Kazakhstan were at least $20 billion.', figures: [['$20 billion', 'export(CHN, KAZ)[2023] >= 20bn']] },
      {
        text: 'In 2023, exports to Kazakhstan were no less than $20 billion.',
        figures: [['$20 billion', 'export(CHN, KAZ)[2023] >= 20bn']],
      },
      {
        text: 'In 2023, exports to Kazakhstan were not less than $20 billion.',
        figures: [['$20 billion', 'export(CHN, KAZ)[2023] >= 20bn']],
      },
      { text: 'In 2023, exports to Kazakhstan were as high as $20 billion.', figures: [['$20 billion', 'export(CHN, KAZ)[2023] >= 20bn']] },
      {
        text: 'In 2023, exports to Kazakhstan came to a minimum of $20 billion.',
        figures: [['$20 billion', 'export(CHN, KAZ)[2023] >= 20bn', 'unknown-words']],
      },
      { text: 'In 2023, exports to Kazakhstan were at most $30 billion.', figures: [['$30 billion', 'export(CHN, KAZ)[2023] <= 30bn']] },
      {
        text: 'In 2023, exports to Kazakhstan were no more than $30 billion.',
        figures: [['$30 billion', 'export(CHN, KAZ)[2023] <= 30bn']],
      },
      { text: 'In 2023, exports to Kazakhstan were up to $30 billion.', figures: [['$30 billion', 'export(CHN, KAZ)[2023] <= 30bn']] },
      {
        text: 'In 2023, exports to Kazakhstan came to as much as $30 billion.',
        figures: [['$30 billion', 'export(CHN, KAZ)[2023] <= 30bn']],
      },
      {
        text: 'In 2023, exports to Kazakhstan came to a maximum of $30 billion.',
        figures: [['$30 billion', 'export(CHN, KAZ)[2023] <= 30bn', 'unknown-words']],
      },
      { text: 'In 2023, exports to Kazakhstan exceeded even $20 billion.', figures: [['$20 billion', 'export(CHN, KAZ)[2023] > 20bn']] },
      { text: 'In 2023, exports to Kazakhstan passed just $20 billion.', figures: [['$20 billion', 'export(CHN, KAZ)[2023] > 20bn']] },
      {
        text: 'In 2023, exports to Kazakhstan did not exceed even $30 billion.',
        figures: [['$30 billion', 'export(CHN, KAZ)[2023] <= 30bn']],
      },
      { text: 'In 2023, exports to Kazakhstan did not exceed $30 billion.', figures: [['$30 billion', 'export(CHN, KAZ)[2023] <= 30bn']] },
      { text: 'In 2023, exports to Kazakhstan never exceeded $30 billion.', figures: [['$30 billion', 'export(CHN, KAZ)[2023] <= 30bn']] },
      {
        text: "In 2023, exports to Kazakhstan didn't top $30 billion.",
        figures: [['$30 billion', 'export(CHN, KAZ)[2023] <= 30bn', 'unknown-words']],
      },
      {
        text: 'In 2023, exports to Kazakhstan were not more than $30 billion.',
        figures: [['$30 billion', 'export(CHN, KAZ)[2023] <= 30bn']],
      },
      { text: 'In 2023, exports to Kazakhstan were more than $20 billion.', figures: [['$20 billion', 'export(CHN, KAZ)[2023] > 20bn']] },
      { text: 'In 2023, exports to Kazakhstan were well over $20 billion.', figures: [['$20 billion', 'export(CHN, KAZ)[2023] > 20bn']] },
      { text: 'In 2023, exports to Kazakhstan were far above $20 billion.', figures: [['$20 billion', 'export(CHN, KAZ)[2023] > 20bn']] },
      {
        text: 'In 2023, exports to Kazakhstan were in excess of $20 billion.',
        figures: [['$20 billion', 'export(CHN, KAZ)[2023] > 20bn', 'unknown-words']],
      },
      {
        text: 'In 2023, exports to Kazakhstan came to upwards of $20 billion.',
        figures: [['$20 billion', 'export(CHN, KAZ)[2023] > 20bn', 'unknown-words']],
      },
      { text: 'In 2023, exports to Kazakhstan exceeded $20 billion.', figures: [['$20 billion', 'export(CHN, KAZ)[2023] > 20bn']] },
      { text: 'In 2023, exports to Kazakhstan surpassed $20 billion.', figures: [['$20 billion', 'export(CHN, KAZ)[2023] > 20bn']] },
      { text: 'In 2023, exports to Kazakhstan topped $20 billion.', figures: [['$20 billion', 'export(CHN, KAZ)[2023] > 20bn']] },
      { text: 'In 2023, exports to Kazakhstan passed the $20 billion mark.', figures: [['$20 billion', 'export(CHN, KAZ)[2023] > 20bn']] },
      { text: 'In 2023, exports to Kazakhstan crossed $20 billion.', figures: [['$20 billion', 'export(CHN, KAZ)[2023] > 20bn']] },
      {
        text: 'In 2023, exports to Kazakhstan broke through the $20 billion mark.',
        figures: [['$20 billion', 'export(CHN, KAZ)[2023] > 20bn', 'unknown-words']],
      },
      { text: 'In 2023, exports to Kazakhstan were less than $30 billion.', figures: [['$30 billion', 'export(CHN, KAZ)[2023] < 30bn']] },
      { text: 'In 2023, exports to Kazakhstan were under $30 billion.', figures: [['$30 billion', 'export(CHN, KAZ)[2023] < 30bn']] },
      {
        text: 'In 2023, exports to Kazakhstan were slightly below $30 billion.',
        figures: [['$30 billion', 'export(CHN, KAZ)[2023] < 30bn']],
      },
      { text: 'In 2023, exports to Kazakhstan failed to reach $30 billion.', figures: [['$30 billion', 'export(CHN, KAZ)[2023] < 30bn']] },
      { text: 'In 2023, exports to Kazakhstan fell short of $30 billion.', figures: [['$30 billion', 'export(CHN, KAZ)[2023] < 30bn']] },
      { text: 'In 2023, exports to Kazakhstan did not reach $30 billion.', figures: [['$30 billion', 'export(CHN, KAZ)[2023] < 30bn']] },
      { text: 'In 2023, exports to Kazakhstan did not hit $30 billion.', figures: [['$30 billion', 'export(CHN, KAZ)[2023] < 30bn']] },
      { text: 'In 2023, exports to Kazakhstan were not $30 billion.', figures: [['$30 billion', 'export(CHN, KAZ)[2023] != 30bn']] },
      {
        text: 'In 2023, exports to Kazakhstan did not amount to $30 billion.',
        figures: [['$30 billion', 'export(CHN, KAZ)[2023] != 30bn']],
      },
      { text: 'In 2023, exports to Kazakhstan, it was not true, reached $30 billion.', figures: [['$30 billion', null, 'denied']] },
      {
        text: 'In 2023, exports to Kazakhstan were between $20 billion and $30 billion.',
        figures: [
          ['$20 billion', 'export(CHN, KAZ)[2023] >= 20bn'],
          ['$30 billion', 'export(CHN, KAZ)[2023] <= 30bn'],
        ],
      },
      {
        text: 'In 2023, exports to Kazakhstan were between $20 and $30 billion.',
        figures: [['between $20 and $30 billion', '20bn <= export(CHN, KAZ)[2023] <= 30bn']],
      },
      {
        text: 'In 2023, exports to Kazakhstan were $20-30 billion.',
        figures: [['$20-30 billion', '20bn <= export(CHN, KAZ)[2023] <= 30bn']],
      },
      {
        text: 'In 2022 and 2023, exports to Kazakhstan exceeded $16 billion and $24 billion.',
        figures: [
          ['$16 billion', 'export(CHN, KAZ)[2022] > 16bn'],
          ['$24 billion', 'export(CHN, KAZ)[2023] > 24bn'],
        ],
      },
      {
        text: 'In 2023, exports to Kazakhstan exceeded $24 billion and grew by 51%.',
        figures: [
          ['$24 billion', 'export(CHN, KAZ)[2023] > 24bn'],
          ['51%', 'growth(export(CHN, KAZ), 2023) == 51%'],
        ],
      },
    ],
  },
  {
    rule: 'a figure that is meant roughly is about a round number, else the number as printed',
    texts: [
      {
        text: 'In 2023, exports to Kazakhstan were about $20 billion.',
        figures: [['$20 billion', 'export(CHN, KAZ)[2023] == about(20bn)']],
      },
      { text: 'In 2023, exports to Kazakhstan were around $25 billion.', figures: [['$25 billion', 'export(CHN, KAZ)[2023] == 25bn']] },
      {
        text: 'In 2023, exports to Kazakhstan were roughly $24.7 billion.',
        figures: [['$24.7 billion', 'export(CHN, KAZ)[2023] == 24.7bn']],
      },
      {
        text: 'In 2023, exports to Kazakhstan were nearly $200 billion.',
        figures: [['$200 billion', 'export(CHN, KAZ)[2023] == about(200bn)']],
      },
      { text: 'In 2023, exports to Kazakhstan were nearly $250 billion.', figures: [['$250 billion', null, 'rough']] },
      {
        text: 'In 2023, exports to Kazakhstan were close to $30 billion.',
        figures: [['$30 billion', 'export(CHN, KAZ)[2023] == about(30bn)']],
      },
      {
        text: 'In 2023, exports to Kazakhstan were approaching $30 billion.',
        figures: [['$30 billion', 'export(CHN, KAZ)[2023] == about(30bn)']],
      },
      {
        text: 'In 2023, exports to Kazakhstan were just under $30 billion.',
        figures: [['$30 billion', 'export(CHN, KAZ)[2023] == about(30bn)']],
      },
      {
        text: 'In 2023, exports to Kazakhstan were just over $20 billion.',
        figures: [['$20 billion', 'export(CHN, KAZ)[2023] == about(20bn)']],
      },
      {
        text: 'In 2023, exports to Kazakhstan were some $20 billion.',
        figures: [['$20 billion', 'export(CHN, KAZ)[2023] == about(20bn)']],
      },
      {
        text: 'In 2023, exports to Kazakhstan were ~$20 billion.',
        figures: [['$20 billion', 'export(CHN, KAZ)[2023] == about(20bn)', 'unknown-words']],
      },
      { text: 'In 2023, exports to Kazakhstan were $20 billion.', figures: [['$20 billion', 'export(CHN, KAZ)[2023] == 20bn']] },
      { text: 'In 2023, exports to Kazakhstan grew by about 50%.', figures: [['50%', 'growth(export(CHN, KAZ), 2023) == about(50%)']] },
      { text: 'In 2023, exports to Kazakhstan grew by almost 250%.', figures: [['250%', null, 'rough']] },
      { text: 'In 2023, exports to Kazakhstan grew by almost 205%.', figures: [['205%', 'growth(export(CHN, KAZ), 2023) == 205%']] },
      { text: 'In 2023, exports to Kazakhstan fell by about 20%.', figures: [['20%', 'growth(export(CHN, KAZ), 2023) == -about(20%)']] },
      {
        text: 'In 2023, the deficit with Turkmenistan was about $9 billion.',
        figures: [['$9 billion', 'balance(CHN, TKM)[2023] == -about(9bn)']],
      },
    ],
  },
  {
    rule: 'a rough number of one digit is about that much, one of several digits and zeros is rough, and a precise one is itself',
    texts: [
      {
        text: 'Exports to Turkmenistan were about $1000 million in 2023.',
        figures: [['$1000 million', 'export(CHN, TKM)[2023] == about(1000mn)']],
      },
      { text: 'Exports to Turkmenistan were about $1040 million in 2023.', figures: [['$1040 million', null, 'rough']] },
      { text: 'Exports to Turkmenistan were about $1240 million in 2023.', figures: [['$1240 million', null, 'rough']] },
      {
        text: 'Exports to Turkmenistan were about $1045 million in 2023.',
        figures: [['$1045 million', 'export(CHN, TKM)[2023] == 1045mn']],
      },
    ],
  },
];
