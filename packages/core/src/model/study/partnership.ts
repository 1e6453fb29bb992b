import * as z from 'zod';

/** The three rungs of the paper's Table 1, in rising order. */
export const partnershipLevelSchema = z.enum(['strategic-partnership', 'comprehensive-strategic-partnership', 'deepened']);
export type PartnershipLevel = z.infer<typeof partnershipLevelSchema>;
