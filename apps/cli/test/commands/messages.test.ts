import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('no two catalogues have a text of one name, of which one would be lost', () => {
  const folder = join(import.meta.dirname, '../../src/messages');
  const files = readdirSync(folder).filter((name) => name.startsWith('en-'));
  const keys = files.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, key]) => key));
  expect(keys.length).toBeGreaterThan(500);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
