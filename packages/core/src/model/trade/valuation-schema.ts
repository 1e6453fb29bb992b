import * as z from 'zod';
import { valuations } from './valuation.ts';

/** The valuations as a zod schema. Apart from their list, so that a metric brings no schema library along. */
export const valuationSchema = z.enum(valuations);
