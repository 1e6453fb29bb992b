import { mergeConfig } from 'vitest/config';
import base, { slow } from '../vitest.config.ts';

export default mergeConfig(base, { test: { include: ['test/**/*.test.ts'], exclude: slow('test/published-packages.test.ts') } });
