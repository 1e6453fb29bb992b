import type { Topic } from '@sogdia/data';

/** What can be asked of any data of trade, by the question of their usual study; the first view of each is its answer. */
export const usualTopicTexts: readonly Pick<Topic, 'id' | 'names' | 'question' | 'views'>[] = [
  {
    id: 'size',
    names: { en: 'How much' },
    question: { en: 'How much is traded, and with whom?' },
    views: [
      { id: 'trade', query: '' },
      { id: 'exports', query: 'measure=export' },
      { id: 'imports', query: 'measure=import' },
    ],
  },
  {
    id: 'balance',
    names: { en: 'Who sells more' },
    question: { en: 'Which side sells more than it buys?' },
    views: [
      { id: 'balance', query: 'measure=trade-balance' },
      { id: 'flows', query: 'measure=export,import' },
    ],
  },
  {
    id: 'growth',
    names: { en: 'How fast' },
    question: { en: 'How fast does trade grow?' },
    views: [
      { id: 'growth', query: 'transform=growth' },
      { id: 'exports', query: 'measure=export&transform=growth' },
      { id: 'imports', query: 'measure=import&transform=growth' },
    ],
  },
  {
    id: 'partners',
    names: { en: 'Who matters most' },
    question: { en: 'Which partners have the largest part of the trade?' },
    views: [
      { id: 'shares', query: 'transform=share' },
      { id: 'ranks', query: 'transform=rank' },
    ],
  },
  {
    id: 'both-sides',
    names: { en: 'Do both sides agree' },
    question: { en: 'Do both sides publish the same figures?' },
    views: [
      { id: 'exports', query: 'measure=export&record=both' },
      { id: 'imports', query: 'measure=import&record=both' },
    ],
  },
];
