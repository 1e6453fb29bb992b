import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long the built program takes from its start to its end, beside Node with nothing to do, turn by turn in one run; `ROUNDS` says how often. */
const rounds = Number(process.env['ROUNDS'] ?? 15);
const program = join(import.meta.dirname, '..', 'dist', 'main.mjs');
const lines: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['an empty program', ['-e', '']],
  ['view figure-1 --json', [program, 'view', 'figure-1', '--json']],
  ['a plain view', [program, 'view', 'measure=export&partners=KAZ']],
  ['one claim', [program, 'check', 'C42']],
  ['all claims', [program, 'check']],
];

const folder = mkdtempSync(join(tmpdir(), 'sogdia-bench-'));
try {
  const tell = join(folder, 'tell.cjs');
  writeFileSync(tell, "process.on('exit', () => require('fs').writeSync(3, JSON.stringify(process.cpuUsage())));\n");
  const times = lines.map((): { readonly wall: number[]; readonly processor: number[] } => ({ wall: [], processor: [] }));
  // The first round fills the cache of compiled code.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, [, words]] of lines.entries()) {
      const start = performance.now();
      const run = spawnSync(process.execPath, ['--require', tell, ...words], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
        env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
      });
      const wall = performance.now() - start;
      const { user, system } = JSON.parse(String(run.output[3]));
      if (round === 0) continue;
      times[at]?.wall.push(wall);
      times[at]?.processor.push((user + system) / 1000);
    }
  }
  const least = (list: readonly number[] = []): number => Math.min(...list);
  console.log('| command | wall, least, ms | processor, least, ms | / empty |\n|---|--:|--:|--:|');
  for (const [at, [name]] of lines.entries()) {
    const [wall, processor] = [least(times[at]?.wall), least(times[at]?.processor)];
    console.log(`| ${name} | ${wall.toFixed(0)} | ${processor.toFixed(0)} | ${(processor / least(times[0]?.processor)).toFixed(1)} x |`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
