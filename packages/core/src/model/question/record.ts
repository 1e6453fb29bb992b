import * as z from 'zod';

/**
 * Whose record of the trade: the reporter's own, the partner's (its mirror), both side by side with the discrepancy, or a reconciled
 * estimate whose method is named.
 */
export const recordChoiceSchema = z.enum(['reporter', 'partner', 'both', 'reconciled']);
export type RecordChoice = z.infer<typeof recordChoiceSchema>;
