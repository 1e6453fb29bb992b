import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

export default mergeConfig(base, {
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/serve-site.ts'],
    // Six runs of axe on a long page, on a machine that is busy with something else.
    testTimeout: 240_000,
    maxWorkers: 2,
  },
});
