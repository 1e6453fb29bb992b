import { configDefaults, defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';

const conditions = ['@sogdia/source', 'module', 'node', 'import', 'default'];

/** Whether only what a change of a file needs is run: `pnpm test:fast`, which leaves out what takes long and what needs a built site. */
export const isFast: boolean = process.env['SOGDIA_FAST'] === '1';

/** The files that are no tests for now: those that are named, where only what is fast is run. */
export function slow(...patterns: readonly string[]): string[] {
  return [...configDefaults.exclude, ...(isFast ? patterns : [])];
}

/** What every package's tests have in common; each package merges its own settings into it. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    env: { TZ: 'UTC' },
    // Nothing here is timed: a slow machine may take its time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000, interval: 50 } },
    setupFiles: [new URL('tools/vitest/fail-on-console.ts', import.meta.url).pathname],
    // Goldens that vitest itself keeps are written anew as all others are.
    update: process.env['UPDATE_GOLDENS'] === '1',
    reporters: ['default', ['json', { outputFile: 'test-results/report.json' }]],
    sequence: { shuffle: true, seed: 20_261_124 },
  },
});
