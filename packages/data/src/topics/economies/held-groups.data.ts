import type { HeldGroup } from '../form/topic.ts';

/** What is held of an economy besides the views of its page, in the order in which it is listed. */
export const heldGroups: readonly HeldGroup[] = [
  { names: { en: 'Loans and investment, each as its source defines it' }, indicators: ['debt', 'investment'] },
  { names: { en: 'Goods and energy' }, indicators: ['products', 'energy'] },
  { names: { en: 'Borders, logistics and routes' }, indicators: ['facilitation', 'trade-policy', 'connectivity'] },
  { names: { en: 'Trade, as officials and statistics offices report it' }, indicators: ['trade'] },
  { names: { en: 'The economy, and people online' }, indicators: ['economy', 'e-commerce'] },
];

/** The kind of dated events that tell why two records differ. */
export const reasonsOfRecords = 'records differ';
