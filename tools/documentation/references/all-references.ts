import { apiReferences } from './api.ts';
import { cliReference } from './cli.ts';
import { datasetsReference } from './datasets.ts';
import { expressionsReference } from './expressions.ts';
import { keysReference } from './keys.ts';
import { licencesReference } from './licences.ts';
import { metricsReference } from './metrics.ts';
import type { Reference } from './reference.ts';
import { verdictsReferences } from './verdicts.ts';
import { viewSpecReference } from './view-spec.ts';

/** Every page with a part that is written from the code. */
export const allReferences: readonly Reference[] = [
  cliReference,
  datasetsReference,
  expressionsReference,
  keysReference,
  licencesReference,
  metricsReference,
  ...verdictsReferences,
  viewSpecReference,
  ...apiReferences,
];
