import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pythons, rs } from './find-programs.ts';
import type { TradeTable } from './trade-table.ts';

interface Peer {
  readonly name: string;
  readonly programs: () => readonly string[];
  readonly present: readonly string[];
  readonly timed: (file: string) => readonly string[];
}

/** What other packages are asked for: complexity of economies and products on the same table, read before the clock starts. */
const peers: readonly Peer[] = [
  {
    name: 'R economiccomplexity',
    programs: rs,
    present: ['-e', 'cat(as.character(packageVersion("economiccomplexity")))'],
    timed: (file) => [
      '-e',
      [
        `x <- read.csv("${file}")`,
        'b <- economiccomplexity::balassa_index(x, country = "economy", product = "product", value = "exports")',
        't <- system.time(economiccomplexity::complexity_measures(b, method = "eigenvalues"))',
        'cat(1000 * t[["elapsed"]])',
      ].join('; '),
    ],
  },
  {
    name: 'Python py-ecomplexity',
    programs: pythons,
    present: ['-c', 'import importlib.metadata as m; import ecomplexity; print(m.version("ecomplexity"), end="")'],
    timed: (file) => [
      '-c',
      [
        'import pandas, time',
        'from ecomplexity import ecomplexity',
        `x = pandas.read_csv("${file}").assign(year=2023)`,
        'start = time.perf_counter()',
        "ecomplexity(x, {'time': 'year', 'loc': 'economy', 'prod': 'product', 'val': 'exports'})",
        'print(1000 * (time.perf_counter() - start), end="")',
      ].join('\n'),
    ],
  },
];

/** Runs the packages that are installed on the same table, in the first program that has each, and says which are not. */
export function runPeers(table: TradeTable, ours: number): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sogdia-bench-'));
  const file = join(folder, 'exports.csv');
  try {
    const lines = Array.from(table.values, (value, cell) => `e${Math.floor(cell / table.columns)},p${cell % table.columns},${value}`);
    writeFileSync(file, `economy,product,exports\n${lines.join('\n')}\n`);
    return peers.map((peer) => runPeer(peer, file, ours));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runPeer({ name, programs, present, timed }: Peer, file: string, ours: number): string {
  const looked = programs();
  for (const program of looked) {
    const found = spawnSync(program, present, { encoding: 'utf8' });
    if (found.error !== undefined || found.status !== 0) continue;
    const run = spawnSync(program, timed(file), { encoding: 'utf8', timeout: 600_000 });
    const time = Number(run.stdout);
    const done = run.status === 0 && run.stdout !== '' && Number.isFinite(time);
    const outcome = done
      ? `${time.toFixed(0)} ms, ${(time / ours).toFixed(1)} x of core's ${ours.toFixed(0)} ms`
      : `did not finish: ${run.stderr.trim().split('\n').at(-1) ?? 'no message'}`;
    return `- ${name} ${found.stdout} (${program}): ${outcome}`;
  }
  const why = looked.length === 0 ? 'nothing of that name found on this machine' : `not installed for ${looked.join(', ')}`;
  return `- ${name}: not compared, ${why}`;
}
