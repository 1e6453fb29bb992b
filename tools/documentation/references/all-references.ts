import type { Reference } from '../reference.ts';
import { datasetsReference } from './datasets.ts';
import { licencesReference } from './licences.ts';
import { metricsReference } from './metrics.ts';
import { viewSpecReference } from './view-spec.ts';

/** Every page with a part that is written from the code. */
export const allReferences: readonly Reference[] = [datasetsReference, licencesReference, metricsReference, viewSpecReference];
