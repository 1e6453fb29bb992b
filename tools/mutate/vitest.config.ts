import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

/** The tests of core as Stryker runs them: without those of types, which no change of a value can fail. */
export default mergeConfig(base, {
  root: fileURLToPath(new URL('../../packages/core', import.meta.url)),
  test: { include: ['test/{claims,format,quality,queries,views}/**/*.test.ts', 'test/examples.test.ts'], isolate: false, reporters: [] },
});
