import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../workspace/run-turbo.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sogdia-quiet-'));
  copyFileSync(join(root, 'pnpm-workspace.yaml'), join(folder, 'pnpm-workspace.yaml'));
  const script = `node -e "console.log('answer'); console.error('fault'); process.exit(Number(process.argv[1]))"`;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'quiet', private: true, scripts: { sogdia: script } }));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** As a person starts it: what pnpm tells the scripts that it runs, these tests among them, is left out. */
function runScript(...words: readonly string[]) {
  const env = { ...process.env, pnpm_config_verify_deps_before_run: undefined };
  return spawnSync('pnpm', words, { cwd: folder, encoding: 'utf8', env, shell: process.platform === 'win32' });
}

describe('pnpm sogdia, under the settings of this workspace', () => {
  test.each([0, 2])('leaves stdout to the program when it ends with exit code %i', (code) => {
    expect(runScript('-s', 'sogdia', String(code))).toMatchObject({ status: code, stdout: 'answer\n' });
  });

  test.each([0, 2])('with --silent prints nothing of its own at all when it ends with exit code %i', (code) => {
    expect(runScript('--silent', 'sogdia', String(code))).toMatchObject({ status: code, stdout: 'answer\n', stderr: 'fault\n' });
  });

  test('shows on stderr what it installs first, so that a stranger who waits sees that something happens', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    mkdirSync(join(folder, 'tools'));
    writeFileSync(join(folder, 'tools/package.json'), JSON.stringify({ name: 'beside', version: '1.0.0' }));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, dependencies: { beside: 'workspace:*' } }));
    expect(runScript('sogdia', '0')).toMatchObject({
      status: 0,
      stdout: 'answer\n',
      stderr: expect.stringMatching(/Done in \S+ using pnpm/),
    });
  });
});
