import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { runCommand } from '../../src/files/run-command.ts';
import { bundleFolder, runBundle } from '../support/bundle.ts';

const [, started] = process.argv;
afterEach(() => {
  process.argv[1] = started ?? '';
});

it('runCommand(words) is what the program prints for them in a process of its own, then what it says besides', async () => {
  process.argv[1] = join(bundleFolder, 'main.mjs');
  const words = ['list', 'metrics', '--fields', 'id'];
  expect(await runCommand(words)).toBe(runBundle(words).out.trimEnd());
  expect(await runCommand(['list', 'metrcs'])).toContain('metrics');
  expect(await runCommand(['check', '-'])).toContain('We found no figure');
  expect(await runCommand(['--version'])).toMatch(/^sogdia /);
});
