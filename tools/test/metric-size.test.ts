import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';
import { root } from '../workspace/run-turbo.ts';

const core = join(root, 'packages/core/dist/metrics/index.js');

/** The metric functions of core, by its list of exports. */
const metrics = [
  ...readFileSync(join(root, 'packages/core/src/metrics/index.ts'), 'utf8').matchAll(/export \{([^}]*)\} from '\.\/(?!input)[^']+'/g),
]
  .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
  .filter((name) => /^[a-z]/.test(name) && !/^type |Metric$|^metricRegistry$/.test(name));

/** What a program that uses core at all has of it: the test for a missing value and the error for a wrong parameter. */
const used = ['isMissing', 'InvalidParameterError'];

const limit = 3072;

/**
 * Metrics that hold other metrics or a whole model, with the most they may add. The outlook indices compute the complexity index and
 * the density; the gravity models estimate with absorbed effects and clustered errors for regressors and flows of any size, and the
 * Poisson one searches for separation too.
 */
const larger: Readonly<Record<string, number>> = {
  complexityOutlookIndex: 4000,
  complexityOutlookGain: 4300,
  logLinearGravity: 4400,
  poissonGravity: 6200,
};

/** A program that imports some names from core, as a bundler ships it; zod stays outside and is seen when it is asked for. */
async function bundled(names: readonly string[]): Promise<string> {
  const program = { name: 'program', resolveId: (id: string) => (id === 'program' ? id : null) };
  const load = (id: string): string | null => (id === 'program' ? `export { ${names.join(', ')} } from ${JSON.stringify(core)};` : null);
  const bundle = await rolldown({ input: 'program', external: ['zod'], plugins: [{ ...program, load }], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}

const weight = (code: string): number => gzipSync(code, { level: 9 }).length;
const base = weight(await bundled(used));

describe('a program that imports one metric', () => {
  test('finds more than a hundred of them', () => {
    expect(metrics.length).toBeGreaterThan(100);
  });

  test.each(metrics)('%s adds at most 3 kB as gzip sends it, and no zod', async (name) => {
    const code = await bundled([...used, name]);
    expect(code).not.toMatch(/["']zod["']/);
    expect(weight(code) - base).toBeLessThanOrEqual(larger[name] ?? limit);
  });

  test.each(Object.keys(larger))('%s is rightly on the list of the larger ones', async (name) => {
    expect(weight(await bundled([...used, name])) - base).toBeGreaterThan(limit);
  });
});
