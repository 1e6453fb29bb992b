import * as z from 'zod';
import { units } from './unit.ts';

/** The units as a zod schema. Apart from their list, so that a metric brings no schema library along. */
export const unitSchema = z.enum(units);
