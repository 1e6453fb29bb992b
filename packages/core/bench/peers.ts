import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TradeTable } from './trade-table.ts';

interface Peer {
  readonly name: string;
  readonly command: string;
  readonly present: readonly string[];
  readonly timed: (file: string) => readonly string[];
}

/** What other packages are asked for: complexity of economies and products on the same table, read before the clock starts. */
const peers: readonly Peer[] = [
  {
    name: 'R economiccomplexity',
    command: 'Rscript',
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
    command: 'python3',
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

/** Runs the packages that are installed on the same table, and says which are not. */
export function runPeers(table: TradeTable): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sogdia-bench-'));
  const file = join(folder, 'exports.csv');
  try {
    const lines = Array.from(table.values, (value, cell) => `e${Math.floor(cell / table.columns)},p${cell % table.columns},${value}`);
    writeFileSync(file, `economy,product,exports\n${lines.join('\n')}\n`);
    return peers.map(({ name, command, present, timed }) => {
      const found = spawnSync(command, present, { encoding: 'utf8' });
      if (found.error !== undefined || found.status !== 0) return `- ${name}: not installed here, so not compared in this run`;
      const run = spawnSync(command, timed(file), { encoding: 'utf8', timeout: 600_000 });
      const time = Number(run.stdout);
      const done = run.status === 0 && run.stdout !== '' && Number.isFinite(time);
      return `- ${name} ${found.stdout}: ${done ? `${time.toFixed(0)} ms` : `did not finish: ${run.stderr.trim().split('\n').at(-1) ?? 'no message'}`}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
