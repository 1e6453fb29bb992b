import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { type ReadHints, readBatches, type Selection } from '@sogdia/data/readers';
import { worldRegistry } from '@sogdia/data/world';
import Papa from 'papaparse';

/** How a file is read: by the readers with a selection, or by papaparse a row at a time, the reference. Each runs in a process of its own. */
const selections: Readonly<Record<string, Selection | undefined>> = {
  'one pair': { reporters: ['CHN'], partners: ['KAZ'] },
  'ten pairs': { reporters: ['CHN'], partners: ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'USA', 'DEU', 'JPN', 'KOR', 'RUS'] },
  'six economies': { economies: ['CHN', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'] },
  everything: undefined,
};
const reference = 'papaparse, step';
const file = 'BACI_HS17_Y2021_V202401.csv';
const rounds = 3;

interface Measured {
  readonly seconds: number;
  readonly processor: number;
  readonly rows: number;
  readonly peak: number;
}

const [, script = '', method, path] = process.argv;
if (method !== undefined && path !== undefined) process.stdout.write(JSON.stringify(await measure(method, path)));
else await compare(Number(process.env['ROWS'] ?? 2_000_000));

/** All methods on one file, and each against the reference of the same run. */
async function compare(rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sogdia-bench-'));
  const written = join(folder, file);
  try {
    await writeRows(written, rows);
    const size = statSync(written).size / 1e6;
    process.stdout.write(`${rows} rows, ${size.toFixed(0)} MB, least of ${rounds}\n`);
    const measured = [reference, ...Object.keys(selections)].map((name) => [name, inOwnProcess(name, written)] as const);
    const base = measured[0]?.[1].processor ?? Number.NaN;
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
  const done = spawnSync(process.execPath, ['--conditions=@sogdia/source', fileURLToPath(import.meta.url), name, written], {
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`${script}: ${name}: ${done.stderr}`);
  return JSON.parse(done.stdout) as Measured;
}

async function measure(name: string, written: string): Promise<Measured> {
  let [seconds, processor, rows] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < rounds; round += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    rows = name === reference ? await readByPapaparse(written) : await readByReaders(written, selections[name]);
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
    const { user, system } = process.cpuUsage(used);
    processor = Math.min(processor, (user + system) / 1e6);
  }
  return { seconds, processor, rows, peak: process.resourceUsage().maxRSS / 1024 };
}

async function readByReaders(written: string, selection: Selection | undefined): Promise<number> {
  const hints: ReadHints = { world: worldRegistry(), file, ...(selection === undefined ? {} : { selection }) };
  let rows = 0;
  for await (const events of readBatches(createReadStream(written), hints)) for (const { kind } of events) if (kind === 'row') rows += 1;
  return rows;
}

/** The same selection as of one pair, by hand: what a program over a general parser does. */
function readByPapaparse(written: string): Promise<number> {
  let rows = 0;
  return new Promise((resolve) => {
    Papa.parse<string[]>(createReadStream(written), {
      step: ({ data: [, exporter, importer] }) => {
        if ((exporter === '156' && importer === '398') || (exporter === '398' && importer === '156')) rows += 1;
      },
      complete: () => resolve(rows),
    });
  });
}

/** Rows in the layout of BACI among 35 economies, from a fixed sequence. */
async function writeRows(written: string, rows: number): Promise<void> {
  const numbers = worldRegistry()
    .economies.flatMap(({ baci }) => (baci === null ? [] : [baci]))
    .slice(0, 220);
  const chosen = [156, 398, 417, 762, 795, 860, 842, 276, 392, 410, 643, ...numbers.slice(0, 24)];
  const stream = createWriteStream(written);
  let state = 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  stream.write('t,i,j,k,v,q\n');
  for (let block = 0; block < rows; block += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, rows - block) }, () => {
      const code = String(10_000 + next(960_000)).padStart(6, '0');
      return `2021,${chosen[next(chosen.length)]},${chosen[next(chosen.length)]},${code},${(next(1e7) / 1000).toFixed(3)},${(next(1e6) / 1000).toFixed(3).padStart(13)}\n`;
    });
    if (!stream.write(lines.join(''))) await new Promise((resolve) => stream.once('drain', () => resolve(undefined)));
  }
  stream.end();
  await finished(stream);
}
