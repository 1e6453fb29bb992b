import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TradeTable } from './trade-table.ts';

/** The least time of each operation, in milliseconds. */
export interface NumpyTimes {
  readonly version: string;
  readonly advantage: number;
  readonly complexity: number;
  readonly proximity: number;
}

/** The formulas written out over whole arrays, as one would by hand: the eigenproblem on the small side, products of matrices by BLAS. */
const program = `
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

def complexity():
    diversity, ubiquity = m.sum(1), m.sum(0)
    scaled = m / np.sqrt(diversity)[:, None]
    values, vectors = np.linalg.eigh(scaled / ubiquity @ scaled.T)
    kappa = vectors[:, -2] / np.sqrt(diversity)
    q = kappa @ m / ubiquity
    return (kappa - kappa.mean()) / kappa.std(ddof=1), (q - q.mean()) / q.std(ddof=1)

def proximity():
    joint, ubiquity = m.T @ m, m.sum(0)
    return joint / np.maximum(ubiquity[:, None], ubiquity[None, :])

print(json.dumps({'version': np.__version__, 'advantage': best(advantage), 'complexity': best(complexity), 'proximity': best(proximity)}))
`;

/** Times NumPy on the same table with the first Python that has it, or null where none has. */
export function timeNumpy(table: TradeTable): NumpyTimes | null {
  const folder = mkdtempSync(join(tmpdir(), 'sogdia-bench-'));
  try {
    const file = join(folder, 'exports.bin');
    writeFileSync(file, new Uint8Array(table.values.buffer));
    for (const command of ['python3', '/usr/bin/python3']) {
      const run = spawnSync(command, ['-c', program, file, String(table.rows), String(table.columns)], { encoding: 'utf8' });
      if (run.status === 0) return JSON.parse(run.stdout);
    }
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
