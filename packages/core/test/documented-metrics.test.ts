import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src/metrics/', import.meta.url));
const files = globSync('**/*.ts', { cwd: source })
  .filter(
    (file) => !file.endsWith('.data.ts') && !/(^|\/)index\.ts$/.test(file) && !/(-metrics|metric-registry|metric-record)\.ts$/.test(file),
  )
  .sort();

describe('the doc blocks of metrics', () => {
  test.each(files)('%s: every exported function has an example', (file) => {
    const text = readFileSync(`${source}${file}`, 'utf8');
    for (const [, before, name] of text.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export function (\w+)/g)) {
      expect(before, `${name} has a doc block`).toBeDefined();
      expect(before, `${name} has an example`).toContain('@example');
    }
  });
});
