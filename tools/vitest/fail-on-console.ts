import { format } from 'node:util';
import { afterEach, beforeEach } from 'vitest';

const unexpected: string[] = [];
const methods = ['error', 'warn'] as const;
const originals = { error: console.error, warn: console.warn };

beforeEach(() => {
  unexpected.length = 0;
  for (const method of methods) {
    console[method] = (...parts: unknown[]) => {
      unexpected.push(`console.${method}: ${format(...parts)}`);
    };
  }
});

afterEach(() => {
  Object.assign(console, originals);
  if (unexpected.length > 0) throw new Error(`unexpected console output:\n${unexpected.join('\n')}`);
});
