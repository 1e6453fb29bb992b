import { mergeConfig } from 'vitest/config';
import base from '../../../vitest.config.ts';

export default mergeConfig(base, { test: { root: import.meta.dirname, include: ['*.conformance.ts'] } });
