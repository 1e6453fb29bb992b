import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * The tests that hold core, as Stryker runs them in its copy of the workspace: its own, and those of data that ask it for views, claims and
 * sentences over all figures. Data's link to core leads out of the copy, so it is set.
 */
export default mergeConfig(base, {
  root: pathOf('.'),
  resolve: {
    alias: [
      { find: /^@sogdia\/core$/, replacement: pathOf('packages/core/src/index.ts') },
      { find: /^@sogdia\/core\/(claims|metrics|model)$/, replacement: `${pathOf('packages/core/src')}/$1/index.ts` },
      { find: /^@sogdia\/core\/(format|workspace)$/, replacement: `${pathOf('packages/core/src')}/$1.ts` },
    ],
  },
  test: {
    include: [
      'packages/core/test/{examples,{audit,claims,format,metrics,queries,views}/**/*}.test.ts',
      'packages/data/test/{drafts,topics,truth}/**/*.test.ts',
      'packages/data/test/{claims,months,nearest-view,nouns,paper-views,statements,two-records,vintages}.test.ts',
    ],
    isolate: false,
    reporters: [],
  },
});
