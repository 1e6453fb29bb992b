import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * What `sogdia import` takes, of the program as it is built, beside papaparse that walks the same file: all of a made year of BACI, and six economies of a larger
 * one. `ROWS` and `LARGE` say how many rows the two have, `ROUNDS` how often each is run.
 */
const [rows, large, rounds] = [['ROWS', 2_000_000] as const, ['LARGE', 7_800_000] as const, ['ROUNDS', 3] as const].map(([name, usual]) =>
  Number(process.env[name] ?? usual),
) as [number, number, number];
const program = join(import.meta.dirname, '..', 'dist', 'main.mjs');
const data = join(import.meta.dirname, '..', '..', '..', 'packages', 'data', 'bench');
const six = ['--among', 'CHN,KAZ,KGZ,TJK,TKM,UZB'];

interface Taken {
  readonly wall: number;
  readonly processor: number;
  readonly peak: number;
}

const folder = mkdtempSync(join(tmpdir(), 'sogdia-bench-'));
try {
  const tell = join(folder, 'tell.cjs');
  writeFileSync(
    tell,
    "process.on('exit', () => require('fs').writeSync(3, JSON.stringify([process.cpuUsage(), process.resourceUsage().maxRSS])));\n",
  );
  const taken = (words: readonly string[]): Taken => {
    const start = performance.now();
    const env = { ...process.env, XDG_DATA_HOME: folder, ROUNDS: '1' };
    const run = spawnSync(process.execPath, ['--require', tell, ...words], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'], env });
    const [{ user, system }, peak] = JSON.parse(String(run.output[3]));
    return { wall: (performance.now() - start) / 1000, processor: (user + system) / 1e6, peak: peak / 1024 };
  };
  console.log(`least of ${rounds}, load ${loadavg()[0]?.toFixed(1)}`);
  console.log('| command | MB | s | processor s | times papaparse | peak MB |\n|---|--:|--:|--:|--:|--:|');
  for (const [name, count, words] of [
    ['import, everything', rows, []],
    ['import, six economies', large, six],
  ] as const) {
    const own = join(folder, String(count));
    mkdirSync(own);
    const made = spawnSync(process.execPath, ['--conditions=@sogdia/source', join(data, 'write-made-file.ts'), String(count), '2021', own]);
    const file = String(made.stdout).trim();
    const lines: readonly (readonly [name: string, words: readonly string[]])[] = [
      ['papaparse, step', [join(data, 'read-downloads.ts'), 'papaparse, step', file]],
      [name, [program, 'import', file, ...words]],
    ];
    const least = lines.map(() => ({ wall: Number.POSITIVE_INFINITY, processor: Number.POSITIVE_INFINITY, peak: 0 }));
    for (let round = 0; round < rounds; round += 1)
      for (const [at, [, argv]] of lines.entries()) {
        const [before, now] = [least[at] as Taken, taken(argv)];
        const { min, max } = Math;
        least[at] = { wall: min(before.wall, now.wall), processor: min(before.processor, now.processor), peak: max(before.peak, now.peak) };
      }
    for (const [at, [line]] of lines.entries()) {
      const { wall, processor, peak } = least[at] as Taken;
      const cells = [wall.toFixed(2), processor.toFixed(2), (processor / (least[0] as Taken).processor).toFixed(2), peak.toFixed(0)];
      console.log(`| ${line} of ${basename(own)} rows | ${(statSync(file).size / 1e6).toFixed(0)} | ${cells.join(' | ')} |`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
