import * as m from 'zod/mini';
import { measures } from './names.ts';

/**
 * What a view can show of the trade between a reporter and a partner. Numbers of trade;
 * `partner-dependence` and `openness` are about the partner, from its own records; the `gravity` measures set an export against a model of
 * the world's exports, in sample. `rca` and `grubel-lloyd` are of some goods; those from `export-hhi` to `trade-complementarity` are counted over
 * the goods of a level. The quantities and unit values after them are of the items or kilograms that a record states beside the value of goods.
 */
export const measureSchema = m.enum(measures);
export type Measure = m.infer<typeof measureSchema>;
