import type { Reference } from '../reference.ts';
import { metricsReference } from './metrics.ts';

/** Every page of docs/reference, in the order of the table of contents. */
export const allReferences: readonly Reference[] = [metricsReference];
