import type { Language } from '../../messages/catalogue.ts';

/** What a word in a question can do, besides naming an economy, goods or a time. */
export type WordUse =
  | 'sold'
  | 'bought'
  | 'trade'
  | 'balance'
  | 'growth'
  | 'yuan'
  | 'dollars'
  | 'monthly'
  | 'to-date'
  | 'yearly'
  | 'both'
  | 'to'
  | 'from'
  | 'since'
  | 'until'
  | 'of'
  | 'other';

/** The words of questions by what they do, for each language that questions are read in. */
export const questionWords: Readonly<Partial<Record<Language, Readonly<Record<WordUse, readonly string[]>>>>> = {
  en: {
    sold: ['exports', 'export', 'exported', 'exporting', 'sold', 'sell', 'sells', 'sales'],
    bought: ['imports', 'import', 'imported', 'importing', 'bought', 'buy', 'buys', 'purchases'],
    trade: ['trade', 'total trade', 'trade turnover', 'turnover', 'traded'],
    balance: ['balance', 'trade balance', 'balance of trade', 'surplus', 'trade surplus', 'deficit', 'trade deficit'],
    growth: ['growth', 'growth of', 'growth in'],
    yuan: ['yuan', 'rmb', 'renminbi', 'cny'],
    dollars: ['dollars', 'us dollars', 'us dollar', 'usd', 'us$', '$'],
    monthly: ['by month', 'by months', 'monthly', 'each month', 'every month', 'per month', 'a month', 'months'],
    'to-date': ['year to date', 'year-to-date', 'ytd'],
    yearly: ['by year', 'by years', 'yearly', 'annual', 'annually', 'each year', 'every year', 'per year', 'a year'],
    both: ['both sides', 'both records', 'by both sides'],
    to: ['to', 'into'],
    from: ['from'],
    since: ['since'],
    until: ['until', 'till', 'through'],
    of: ['of'],
    other: [
      ...['a', 'an', 'the', 'in', 'with', 'by', 'for', 'on', 'and', 'between', 'during', 'over'],
      ...[
        'how much',
        'how many',
        'how',
        'what',
        'which',
        'was',
        'were',
        'is',
        'are',
        'did',
        'does',
        'do',
        'has',
        'have',
        'its',
        'value',
        'worth',
      ],
      ...['show', 'show me', 'me', 'goods', 'figures', 'billion', 'total', 'year', 'years', 'month', '’s', "'s", "'", '’'],
    ],
  },
};
