import type { Guide } from './guide.ts';

/** The numbers that readers are led along, of each study. */
export const guides: readonly Guide[] = [
  { study: 'zhang-2025', claim: 'C47', view: 'figure-4', flow: 'export', partner: 'KGZ', period: '2023' },
];
