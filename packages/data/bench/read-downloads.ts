import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ReadHints, readBatches, type Selection, TradeTable } from '@sogdia/data/readers';
import { worldRegistry } from '@sogdia/data/world';
import { madeName, writeMadeBaci } from './made-baci.ts';
import { peers } from './peers.ts';

/**
 * Reads the package as it is built. What of a file is kept: by the readers with a selection, or by a program written by hand for one pair, the
 * references. Each runs in a process of its own.
 */
const selections: Readonly<Record<string, Selection | undefined>> = {
  'readers: one pair': { reporters: ['CHN'], partners: ['KAZ'] },
  'readers: ten pairs': { reporters: ['CHN'], partners: ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'USA', 'DEU', 'JPN', 'KOR', 'RUS'] },
  'readers: six economies': { economies: ['CHN', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'] },
  'readers: everything': undefined,
  'readers: everything, held by column': undefined,
};
const pair = [156, 398] as const;
const reference = 'papaparse, step';
const rounds = Number(process.env['ROUNDS'] ?? 3);

interface Measured {
  readonly seconds: number;
  readonly processor: number;
  readonly rows: number;
  readonly peak: number;
}

const [, script = '', method, path] = process.argv;
if (method !== undefined && path !== undefined) process.stdout.write(JSON.stringify(await measure(method, path)));
else await compare(Number(process.env['ROWS'] ?? 2_000_000));

/** All methods on one made file, and each against the reference of the same run. */
async function compare(rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sogdia-bench-'));
  const written = join(folder, madeName(2021));
  try {
    await writeMadeBaci(written, worldRegistry().economies, { rows, year: 2021 });
    const size = statSync(written).size / 1e6;
    process.stdout.write(`${rows} made rows, ${size.toFixed(0)} MB, least of ${rounds}, load ${loadavg()[0]?.toFixed(1)}\n`);
    const measured = [...Object.keys(peers), ...Object.keys(selections)].map((name) => [name, inOwnProcess(name, written)] as const);
    const base = measured.find(([name]) => name === reference)?.[1].processor ?? Number.NaN;
    process.stdout.write(
      '| method | rows kept | s | processor s | MB/s of processor time | times papaparse | peak MB |\n|---|--:|--:|--:|--:|--:|--:|\n',
    );
    for (const [name, { seconds, processor, rows: kept, peak }] of measured) {
      const cells = [
        name,
        kept,
        seconds.toFixed(2),
        processor.toFixed(2),
        (size / processor).toFixed(0),
        (base / processor).toFixed(2),
        peak.toFixed(0),
      ];
      process.stdout.write(`| ${cells.join(' | ')} |\n`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inOwnProcess(name: string, written: string): Measured {
  const done = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, written], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${script}: ${name}: ${done.stderr}`);
  return JSON.parse(done.stdout) as Measured;
}

async function measure(name: string, written: string): Promise<Measured> {
  let [seconds, processor, rows] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  const byHand = peers[name];
  for (let round = 0; round < rounds; round += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    rows =
      byHand === undefined ? await readByReaders(written, selections[name], name.endsWith('by column')) : await byHand(written, ...pair);
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
    const { user, system } = process.cpuUsage(used);
    processor = Math.min(processor, (user + system) / 1e6);
  }
  return { seconds, processor, rows, peak: process.resourceUsage().maxRSS / 1024 };
}

/** The records of BACI stand together by flows, which readers are told, so that they hold one flow at a time. */
async function readByReaders(written: string, selection: Selection | undefined, isHeld: boolean): Promise<number> {
  const hints: ReadHints = {
    world: worldRegistry(),
    file: basename(written),
    isGrouped: true,
    ...(selection === undefined ? {} : { selection }),
  };
  const table = isHeld ? new TradeTable() : undefined;
  let rows = 0;
  for await (const events of readBatches(piecesOf(written), hints, table)) for (const { kind } of events) if (kind === 'row') rows += 1;
  return table?.length ?? rows;
}

/** The bytes of a file in one space that is used again, as readers allow: a stream gives each piece its own. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  const space = new Uint8Array(1 << 18);
  try {
    for (;;) {
      const { bytesRead } = await file.read(space, 0, space.length, null);
      if (bytesRead === 0) return;
      yield space.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
