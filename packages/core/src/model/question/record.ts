import * as m from 'zod/mini';

/**
 * Whose record of the trade: the reporter's own, the partner's (its mirror), both side by side with the discrepancy, or a reconciled
 * estimate whose method is named.
 */
export const recordChoiceSchema = m.enum(['reporter', 'partner', 'both', 'reconciled']);
export type RecordChoice = m.infer<typeof recordChoiceSchema>;

/**
 * How one figure is made of two records of a flow. Every method gives free on board, so that they compare: `reporter` and `partner`
 * take that side's record; `mean` both evenly; `fixed-factor` the importer's record over the stated CIF/FOB factor, whichever side
 * the importer is, since customs watch what comes in more closely; `reliability-weighted` both by how well the exporter's and the
 * importer's figures agree with those of all their partners.
 */
export const reconciliationMethodSchema: m.ZodMiniEnum<{
  reporter: 'reporter';
  partner: 'partner';
  mean: 'mean';
  'fixed-factor': 'fixed-factor';
  'reliability-weighted': 'reliability-weighted';
}> = m.enum(['reporter', 'partner', 'mean', 'fixed-factor', 'reliability-weighted']);
export type ReconciliationMethod = m.infer<typeof reconciliationMethodSchema>;

/**
 * Ratio of a value with freight and insurance to the same value free on board. The IMF's Direction of Trade Statistics uses 1.06
 * since 2017 and used 1.10 before; any other is the reader's own.
 */
export const cifFobFactorSchema: m.ZodMiniNumber = m.number().check(m.minimum(1), m.maximum(2));
