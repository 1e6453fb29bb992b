import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

export default mergeConfig(base, {
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/serve-site.ts'],
    maxWorkers: 2,
  },
});
