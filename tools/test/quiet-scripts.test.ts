import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

describe('pnpm -s sogdia, under the settings of this workspace', () => {
  test.each([0, 2])('prints what the program prints and nothing of its own when it ends with exit code %i', (code) => {
    const run = spawnSync('pnpm', ['-s', 'sogdia', String(code)], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
    expect(run).toMatchObject({ status: code, stdout: 'answer\n', stderr: 'fault\n' });
  });
});
