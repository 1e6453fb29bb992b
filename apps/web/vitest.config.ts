import { mergeConfig } from 'vitest/config';
import base, { isFast, slow } from '../../vitest.config.ts';

/** A test that puts other data in the place of the site's, which others would then meet. */
const alone = 'test/features/other-data.test.tsx';

/** Forms that are filled in, in a document without a browser. */
const inDocument = 'test/features/own/form/**/*.test.tsx';

export default mergeConfig(base, {
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...slow('test/pages/**'), alone, inDocument],
          globalSetup: isFast ? [] : ['test/support/serve-site.ts'],
          // The data, the views that were computed of them and the browser are had once by a worker, not once by each file.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'other data', include: [alone] } },
      { extends: true, test: { name: 'forms', include: [inDocument], environment: 'happy-dom' } },
    ],
  },
});
