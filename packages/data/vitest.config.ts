import { mergeConfig } from 'vitest/config';
import base, { slow } from '../../vitest.config.ts';

export default mergeConfig(base, {
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: slow(
      'test/truth/**',
      'test/package/**',
      'test/nearest-view.test.ts',
      'test/readers/{long-lines,packed}.test.ts',
      'test/drafts/**',
    ),
  },
});
