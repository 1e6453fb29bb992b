import * as z from 'zod';

/** Direction of trade, always seen from the reporter's side. */
export const flowSchema = z.enum(['export', 'import']);
export type Flow = z.infer<typeof flowSchema>;

/**
 * What an observation records: a flow, or a `turnover` printed by its publisher without its parts (exports plus imports).
 * A turnover is only ever an alternate of total trade: no part is computed from it.
 */
export const recordedFlowSchema = z.enum(['export', 'import', 'turnover']);
export type RecordedFlow = z.infer<typeof recordedFlowSchema>;
