import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pythons, rs } from './find-programs.ts';
import type { TradeTable } from './trade-table.ts';

/** The operations that are written out over whole arrays, in NumPy and in R. */
export const arrayOperations = ['RCA', 'ECI and PCI', 'proximity', 'fitness, 20 updates', 'reflections, 20 steps'] as const;

/** What was compared with, where it stands, and the least time of each operation in milliseconds. */
export interface ArrayTimes {
  readonly name: string;
  readonly program: string;
  readonly times: Readonly<Record<(typeof arrayOperations)[number], number>>;
}

interface ArrayPeer {
  readonly name: string;
  readonly programs: () => readonly string[];
  readonly parameters: (file: string, rows: number, columns: number) => readonly string[];
}

/** The formulas written out over whole arrays, as one would by hand: the eigenproblem on the small side, products of matrices by BLAS. */
const numpy = `
import json, sys, time, numpy as np
file, rows, columns = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
x = np.fromfile(file, dtype=np.float64).reshape(rows, columns)

def best(calculate):
    times = []
    for _ in range(5):
        start = time.perf_counter()
        calculate()
        times.append(1000 * (time.perf_counter() - start))
    return min(times)

def advantage():
    return x / x.sum(1, keepdims=True) / (x.sum(0, keepdims=True) / x.sum())

m = (advantage() >= 1).astype(np.float64)
diversity, ubiquity = m.sum(1), m.sum(0)

def complexity():
    scaled = m / np.sqrt(diversity)[:, None]
    values, vectors = np.linalg.eigh(scaled / ubiquity @ scaled.T)
    kappa = vectors[:, -2] / np.sqrt(diversity)
    q = kappa @ m / ubiquity
    return (kappa - kappa.mean()) / kappa.std(ddof=1), (q - q.mean()) / q.std(ddof=1)

def proximity():
    joint = m.T @ m
    return joint / np.maximum(ubiquity[:, None], ubiquity[None, :])

def fitness():
    f, q = np.ones(rows), np.ones(columns)
    for _ in range(20):
        f, q = m @ q, 1 / ((1 / f) @ m)
        f, q = f / f.mean(), q / q.mean()
    return f, q

def reflections():
    c, k = diversity, ubiquity
    for _ in range(20):
        c, k = m @ k / diversity, c @ m / ubiquity
    return c, k

print(json.dumps(['NumPy ' + np.__version__ + ', Python ' + sys.version.split()[0], *map(best, [advantage, complexity, proximity, fitness, reflections])]))
`;

const r = `
given <- commandArgs(TRUE); rows <- as.integer(given[2]); columns <- as.integer(given[3])
x <- matrix(readBin(given[1], 'double', rows * columns), rows, byrow = TRUE)
best <- function(calculate) 1000 * min(replicate(5, { start <- proc.time()[['elapsed']]; calculate(); proc.time()[['elapsed']] - start }))
advantage <- function() t(t(x / rowSums(x)) / (colSums(x) / sum(x)))
m <- (advantage() >= 1) + 0
diversity <- rowSums(m); ubiquity <- colSums(m)
complexity <- function() {
  scaled <- m / sqrt(diversity)
  kappa <- eigen(tcrossprod(t(t(scaled) / ubiquity), scaled), symmetric = TRUE)$vectors[, 2] / sqrt(diversity)
  q <- as.vector(kappa %*% m) / ubiquity
  list(scale(kappa), scale(q))
}
proximity <- function() crossprod(m) / outer(ubiquity, ubiquity, pmax)
fitness <- function() {
  f <- rep(1, rows); q <- rep(1, columns)
  for (update in 1:20) {
    next_f <- as.vector(m %*% q); q <- 1 / as.vector((1 / f) %*% m)
    f <- next_f / mean(next_f); q <- q / mean(q)
  }
}
reflections <- function() {
  c <- diversity; k <- ubiquity
  for (step in 1:20) { next_c <- as.vector(m %*% k) / diversity; k <- as.vector(c %*% m) / ubiquity; c <- next_c }
}
times <- sapply(list(advantage, complexity, proximity, fitness, reflections), best)
cat('["R ', as.character(getRversion()), '", ', paste(times, collapse = ', '), ']', sep = '')
`;

const peers: readonly ArrayPeer[] = [
  { name: 'NumPy', programs: pythons, parameters: (file, rows, columns) => ['-c', numpy, file, String(rows), String(columns)] },
  { name: 'R', programs: rs, parameters: (file, rows, columns) => ['-e', r, file, String(rows), String(columns)] },
];

/** Times the same formulas over whole arrays in every program found that has what they need; of the others says so. */
export function timeArrayPeers(table: TradeTable): readonly (ArrayTimes | string)[] {
  const folder = mkdtempSync(join(tmpdir(), 'sogdia-bench-'));
  try {
    const file = join(folder, 'exports.bin');
    writeFileSync(file, new Uint8Array(table.values.buffer));
    return peers.map(({ name, programs, parameters }) => {
      const looked = programs();
      for (const program of looked) {
        const run = spawnSync(program, parameters(file, table.rows, table.columns), { encoding: 'utf8', timeout: 600_000 });
        if (run.status === 0) return read(program, run.stdout);
      }
      return `${name}: not compared, ${looked.length === 0 ? 'nothing of that name found on this machine' : `none of ${looked.join(', ')} has it`}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function read(program: string, output: string): ArrayTimes {
  const [name, ...times] = JSON.parse(output) as [string, ...number[]];
  const named = arrayOperations.map((operation, index) => [operation, times[index] as number] as const);
  return { name, program, times: Object.fromEntries(named) as ArrayTimes['times'] };
}
