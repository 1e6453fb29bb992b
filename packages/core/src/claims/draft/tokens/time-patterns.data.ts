/** Words with which a time or a duration begins, beside numbers and months. */
export const timeOpeners =
  'the whole full entire calendar pandemic crisis record year all end course last decade period years from between of over during a one this very previous preceding prior following next same corresponding that q h';

export const monthNames = 'january february march april may june july august september october november december';

const year = (name: string): string => `(?<${name}>(?:19|20)\\d\\d)(?!\\d)`;
const month = (name: string): string => `@(?<${name}>\\d+)`;
const nameOfRun = '(?:\\d+ )?(?:period|months?|quarter|half|time|span)';
const partOfYear = [
  `(?:(?<opener>from|between) )?${month('first')}(?:(?: ?[-–—] ?| (?<joint>to|through|till|until|and) )${month('last')})?`,
  '(?:the )?(?<place>\\d)(?:st|nd|rd|th)[ -](?<part>quarter|half)',
  '(?<letter>q)(?<quarter>[1-4])|(?<other>h) ?(?<half>[12])',
  '(?:the )?(?:1th )?(?<count>\\d+) months',
].join('|');

/** How times are written, by kind: a month is `@7`, and numbers in words are digits (`1th`, `7`). */
export const timePatterns: readonly (readonly [kind: 'year' | 'span' | 'short' | 'month' | 'part' | 'until' | 'same', pattern: string])[] =
  [
    // 2023, the year 2023, all of 2023, full-year 2023, last year (2023)
    [
      'year',
      `(?:the )?(?:(?:whole|full|entire|calendar|pandemic|crisis|record)[ -])?(?:year|all|end|whole|course|calendar|full)(?:-end)?(?: of|-)?(?: the year)? ?${year('year')}`,
    ],
    ['year', `${year('year')}(?: years?(?! (?:on|after|before|to)\\b))?`],
    ['year', `last year \\( ?${year('year')} ?\\)`],
    // from 2013 to 2023, 2013-2023, the decade from 2013 to 2023, March 2013-July 2014
    [
      'span',
      `(?:(?:the )?(?:(?:sample|study|whole|entire|full|reporting) )?(?<decade>decade|period|years|\\d+ years) )?(?:(?<opener>from|between|of|over|during) )?(?:the )?(?:${month('fromMonth')} )?${year('from')}(?: ?[-–—] ?| (?<joint>to|and|until|through|till) )(?:${month('toMonth')} )?${year('to')}(?: period)?`,
    ],
    // 2013-23
    ['short', `(?:(?:from|between|of|over|during) )?${year('from')} ?[-–—](?<short>\\d\\d)(?!\\d)`],
    // 2026-07
    ['month', `${year('year')}-(?<month>0[1-9]|1[0-2])(?!\\d)`],
    // July 2026, January-July 2026, the first half of 2026, Q2 2026, the first seven months; with or without the year
    [
      'part',
      `(?:${partOfYear})(?: period)?(?:(?: of| in|,)?(?: the year)? ?${year('year')}(?: year)?| (?:of )?(?:that|the same) year| of the year)?`,
    ],
    // the seven months to July 2026, the year to December 2023
    [
      'until',
      `(?:the )?(?:(?:1th )?(?<count>\\d+) months|year) (?:to|through|ended|ending|until)(?: in)? ${month('last')} ${year('year')}`,
    ],
    // the same period of 2025
    ['same', `(?:the )?(?:same|corresponding) (?:${nameOfRun}) (?:of|in) (?:the year )?${year('year')}`],
  ];

/** Times by their distance in years from another: a year earlier, five years later, the same period last year. */
export const distancePatterns: readonly (readonly [years: number, pattern: string])[] = [
  [-1, '(?:a|1) year (?:earlier|before|ago|previously)'],
  [-1, '(?:the )?(?:(?:very )?(?:previous|preceding|prior) year|year (?:before|earlier))'],
  [
    -1,
    `(?:the )?(?:same|corresponding) (?:${nameOfRun}) (?:(?:of |in )?(?:a|the|last|the last) (?:(?:previous|preceding|prior) year|year (?:earlier|before)|year)|last year|(?:a|1) year (?:earlier|ago|before))`,
  ],
  [1, '(?:the )?year (?:after|later)'],
  [1, '(?:a|1) year (?:later|on(?! average)|after)'],
  [1, '(?:the )?(?:very )?(?:following|next) year'],
  [0, '(?:that(?: very| same)?|the same|this same) year'],
  [-1, '(?<count>\\d+) years (?:earlier|before|previously)'],
  [1, '(?<count>\\d+) years (?:later|on|after)'],
  [10, '(?:(?:a|1) decade|(?<count>\\d+) decades) (?:later|on)'],
  [-10, '(?:(?:a|1) decade|(?<count>\\d+) decades) (?:earlier|before)'],
];

/** How long something took: `four years`, `a decade`; as the distance back from when it ended. */
export const durationPatterns: typeof distancePatterns = [
  [-1, '(?:the (?:(?:past|last|previous) )?)?(?<count>[1-9]|[1-4]\\d|50) years'],
  [-10, '(?:the (?:(?:past|last|previous) )?)?(?:a|1|the) decade'],
  [-1, '(?:the (?:(?:past|last|previous) )?)?(?:a|1|the) year'],
];

/** A day of a month, with its year or without: `June 15`, `15 June 2025`. */
export const dayPattern = '(?:@\\d+\\.? ?\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? @\\d+)(?:,? (?:19|20)\\d\\d)?(?!\\d)';
