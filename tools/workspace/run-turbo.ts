import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The root of the workspace. */
export const root: string = join(import.meta.dirname, '../..');

const quiet = { NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };

/** Runs turbo with telemetry off; its words go to stdout, or all to stderr where stdout belongs to data. Returns the exit code. */
export function runTurbo(parameters: readonly string[], words: 'stdout' | 'stderr'): number {
  const run = spawnSync(process.execPath, [join(root, 'node_modules/turbo/bin/turbo'), 'run', ...parameters], {
    cwd: root,
    env: { ...process.env, ...quiet },
    stdio: words === 'stdout' ? 'inherit' : ['ignore', process.stderr, process.stderr],
  });
  if (run.error !== undefined) process.stderr.write(`turbo could not start: ${run.error.message}\n`);
  return run.status ?? 1;
}
