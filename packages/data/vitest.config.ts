import { mergeConfig } from 'vitest/config';
import base, { slow } from '../../vitest.config.ts';

/** A test that damages the shipped data, which others would then meet. */
const alone = 'test/load-dataset.test.ts';

export default mergeConfig(base, {
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'data',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [
            ...slow(
              'test/truth/**',
              'test/package/**',
              'test/nearest-view.test.ts',
              'test/readers/{long-lines,packed}.test.ts',
              'test/drafts/**',
            ),
            alone,
          ],
          // The data and what was computed of them are had once by a worker, not once by each file.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'damaged data', include: [alone] } },
    ],
  },
});
