import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the built program. */
export const bundleFolder: string = join(import.meta.dirname, '..', '..', 'dist');
const program = join(bundleFolder, 'main.mjs');

/** What a process gave. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built program as a process of its own. The build comes before the tests; without it they fail here. */
export function runBundle(argv: readonly string[], environment: Readonly<Record<string, string>> = {}, input = ''): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [requireProgram(), ...argv], {
    encoding: 'utf8',
    input,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** The built program as a process that goes on. */
export function startBundle(argv: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [requireProgram(), ...argv], { env: { PATH: process.env['PATH'] ?? '', ...environment } });
}

function requireProgram(): string {
  if (!existsSync(program)) throw new Error(`${program} is not built: run pnpm build first`);
  return program;
}
