import { mergeConfig } from 'vitest/config';
import base, { isFast, slow } from '../../vitest.config.ts';

export default mergeConfig(base, {
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: slow('test/pages/**'),
    globalSetup: isFast ? [] : ['test/support/serve-site.ts'],
    maxWorkers: 2,
  },
});
