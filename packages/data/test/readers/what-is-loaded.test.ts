import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = join(dirname(fileURLToPath(import.meta.url)), '../../src/readers');

test('readers load nothing of core while they read: it takes as much memory as reading does', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(50);
  const loading = files.filter((file) =>
    /^(?:import|export) (?!type )[^;]*from '@sogdia\/core/m.test(readFileSync(join(source, file), 'utf8')),
  );
  expect(loading).toEqual([]);
});
