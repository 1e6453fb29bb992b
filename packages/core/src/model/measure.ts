import { z } from 'zod';

/** What a view can show of the trade between a reporter and a partner. All but `partnership` are numbers of the same trade. */
export const measureSchema = z.enum([
  'export',
  'import',
  'total-trade',
  'trade-balance',
  'normalised-balance',
  'coverage-ratio',
  'hhi',
  'partnership',
]);
export type Measure = z.infer<typeof measureSchema>;
