import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EconomyCode } from '@sogdia/core/model';
import { type BulkQuestion, loadBulkTables } from '../src/data/index.ts';
import { placeFile } from '../src/files/index.ts';
import { handWritten } from './hand-written.ts';

/**
 * Writes a made year of BACI as a bulk table, lays further years beside it, and asks the four questions through the port and in SQL written by hand,
 * turn by turn. `SOGDIA_ENGINES` names the folder with `@duckdb/node-api`; `ROWS` are those of a year, `YEARS` how many.
 */
const engines = process.env['SOGDIA_ENGINES'];
const rows = Number(process.env['ROWS'] ?? 2_000_000);
const years = Number(process.env['YEARS'] ?? 12);
const rounds = Number(process.env['ROUNDS'] ?? 7);
const last = 2021;
const pair = { reporter: 'CHN' as EconomyCode, partner: 'KAZ' as EconomyCode, record: 'reconciled' } as const;

const questions: Readonly<Record<keyof typeof handWritten, BulkQuestion>> = {
  totals: { kind: 'totals', ...pair, from: last - years + 1, to: last },
  chapters: { kind: 'chapters', ...pair, flow: 'export', year: last },
  advantage: { kind: 'advantage', reporter: pair.reporter, record: pair.record, year: last },
  products: { kind: 'products', ...pair, partner: null, flow: 'export', year: last, top: 10 },
};

interface Peer {
  readonly run: (sql: string, values?: object) => Promise<unknown>;
  readonly rows: (sql: string) => Promise<number>;
}

const bulk = await loadBulkTables();
const folder = mkdtempSync(join(tmpdir(), 'sogdia-bench-'));
try {
  const peer = await openPeer();
  await writeTable(peer);
  await compare(peer);
} finally {
  rmSync(folder, { recursive: true });
}

/** DuckDB without our port. */
async function openPeer(): Promise<Peer> {
  const api = createRequire(join(engines ?? import.meta.dirname, 'package.json'))('@duckdb/node-api');
  const connection = await (await api.DuckDBInstance.create(':memory:')).connect();
  return {
    run: (sql, values) => connection.run(sql, values),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS().length,
  };
}

async function writeTable(peer: Peer): Promise<void> {
  const script = join(import.meta.dirname, '..', '..', '..', 'packages', 'data', 'bench', 'write-made-file.ts');
  const made = spawnSync(process.execPath, ['--conditions=@sogdia/source', script, String(rows), String(last), folder], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
  const file = made.stdout.trim();
  const target = join(folder, `${last}.parquet`);
  const [start, used] = [performance.now(), process.cpuUsage()];
  const work = mkdtempSync(join(folder, 'work-'));
  const place = (draft: string): void => placeFile(draft, target, false);
  const description = await bulk.writeBulkTable({ files: [file], target, folder: work, engines, place });
  const { user, system } = process.cpuUsage(used);
  rmSync(work, { recursive: true });
  const [megabytes, written] = [statSync(file).size / 1e6, statSync(target).size / 1e6];
  process.stdout.write(
    `written: ${rows} made rows, ${megabytes.toFixed(0)} MB to ${written.toFixed(0)} MB of Parquet in ${seconds(performance.now() - start)} s, ${seconds((user + system) / 1000)} s of processor time, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`,
  );
  const byHand = await time(() =>
    peer.run(
      `COPY (SELECT t::SMALLINT AS year, i::VARCHAR AS exporter, j::VARCHAR AS importer, k AS product, 'reconciled' AS recorder, v * 1000 AS value, try_cast(trim(q) AS DOUBLE) * 1000 AS weight FROM read_csv('${file}', columns={'t': 'SMALLINT', 'i': 'INTEGER', 'j': 'INTEGER', 'k': 'VARCHAR', 'v': 'DOUBLE', 'q': 'VARCHAR'}, header=true) ORDER BY ALL) TO '${join(folder, 'by-hand')}' (FORMAT parquet, COMPRESSION zstd)`,
    ),
  );
  process.stdout.write(
    `by hand in SQL, with no names, checks or bound on memory: ${seconds(byHand.wall)} s, ${seconds(byHand.processor)} s of processor time\n`,
  );
  for (let year = last - years + 1; year < last; year += 1) {
    const files = description.files.map((one) => ({ ...one, sha256: createHash('sha256').update(String(year)).digest('hex') }));
    const text = JSON.stringify({ ...description, years: [year], files });
    await peer.run(
      `COPY (SELECT ${year}::SMALLINT AS year, * EXCLUDE (year, value), value + ${last - year} AS value FROM read_parquet('${target}')) TO '${join(folder, `${year}.parquet`)}' (FORMAT parquet, COMPRESSION zstd, KV_METADATA {sogdia: $text})`,
      { text },
    );
  }
}

async function compare(peer: Peer): Promise<void> {
  const files = readdirSync(folder).flatMap((name) => (name.endsWith('.parquet') ? [join(folder, name)] : []));
  const list = `[${files.map((file) => `'${file}'`).join(', ')}]`;
  const engine = await bulk.openDuckdbEngine(folder, files, engines);
  const description = bulk.readDescription(await engine.describe(), folder);
  process.stdout.write(`${rows * years} made rows in ${files.length} files, median of ${rounds}, load ${loadavg()[0]?.toFixed(1)}\n`);
  process.stdout.write('| question | rows | by hand, ms | port, ms | ratio | ratio of processor time |\n|---|--:|--:|--:|--:|--:|\n');
  for (const [name, question] of Object.entries(questions)) {
    const sql = handWritten[name as keyof typeof handWritten](list);
    const byHand = () => peer.rows(sql);
    const byPort = async () => (await bulk.answerQuestion(engine, description, question)).rows.length;
    const taken: { readonly hand: Taken; readonly port: Taken }[] = [];
    await byHand();
    const found = await byPort();
    for (let round = 0; round < rounds; round += 1) {
      // Whoever comes second finds warm what the first left: each is first in every other round.
      const first = await time(round % 2 === 0 ? byHand : byPort);
      const second = await time(round % 2 === 0 ? byPort : byHand);
      taken.push(round % 2 === 0 ? { hand: first, port: second } : { hand: second, port: first });
    }
    const of = (which: 'hand' | 'port', what: keyof Taken): number => median(taken.map((one) => one[which][what]));
    const cells = [of('hand', 'wall').toFixed(0), of('port', 'wall').toFixed(0)];
    const ratios = (['wall', 'processor'] as const).map((what) => (of('port', what) / of('hand', what)).toFixed(2));
    process.stdout.write(`| ${[name, found, ...cells, ...ratios].join(' | ')} |\n`);
  }
  await engine.close();
}

interface Taken {
  readonly wall: number;
  readonly processor: number;
}

async function time(work: () => Promise<unknown>): Promise<Taken> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - start, processor: (user + system) / 1000 };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
