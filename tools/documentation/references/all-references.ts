import type { Reference } from '../reference.ts';
import { metricsReference } from './metrics.ts';
import { viewSpecReference } from './view-spec.ts';

/** Every page of docs/reference. */
export const allReferences: readonly Reference[] = [metricsReference, viewSpecReference];
