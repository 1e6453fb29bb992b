import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metricRegistry } from '@sogdia/core/metrics';
import { metricExamples } from './exports/metric-examples.ts';
import type { WrittenReference } from './write-reference.ts';

/** The examples of the metrics as the site's methods pages read them: the file as it stands and as it should stand. */
export function writeExamples(root: string): WrittenReference {
  const path = join(root, 'apps/web/features/reference/methods/metric-examples.json');
  const examples = metricExamples();
  return {
    path,
    before: existsSync(path) ? readFileSync(path, 'utf8') : undefined,
    after: `${JSON.stringify(Object.fromEntries(examples), null, 2)}\n`,
    missingIds: metricRegistry.flatMap(({ id }) => (examples.has(id) ? [] : [id])),
  };
}
