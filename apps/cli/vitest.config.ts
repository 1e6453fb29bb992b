import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

export default mergeConfig(base, {
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // The data and the program are loaded once by a worker, not once by each file.
    isolate: false,
  },
});
