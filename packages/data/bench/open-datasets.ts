import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeView, decodeViewSpec } from '@sogdia/core';
import type { ObservationColumns } from '@sogdia/core/model';
import { type GivenObservations, readDataset } from '@sogdia/data';
import { collectSource, datasetOfRows, packRows, studyOfDataset, unpackRows } from '@sogdia/data/readers';
import { worldRegistry } from '@sogdia/data/world';
import { parquetRead } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import Papa from 'papaparse';
import { madeName, writeMadeBaci } from './made-baci.ts';

/**
 * How long a folder of so many observations takes to open, and so many rows of one's own, and the first view on each: processor time, the least of some rounds,
 * and beside it what papaparse takes for the text of the folder alone, and hyparquet for the same table in Parquet. Time must grow as the rows do.
 */
const sizes = (process.env['ROWS'] ?? '10000,100000,1000000').split(',').map(Number);
const rounds = Number(process.env['ROUNDS'] ?? 3);
const view = 'measure=export&reporter=CHN&partners=KAZ&years=2021-2021';

const seconds = async (work: () => unknown): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

/** The least of several rounds. */
async function least(work: () => unknown): Promise<number> {
  let found = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) found = Math.min(found, await seconds(work));
  return found;
}

/** The table of a folder as a file in Parquet, and by column. */
async function otherwise(folder: string, text: string): Promise<{ readonly parquet: Uint8Array; readonly columns: ObservationColumns }> {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const columnData = Object.keys(data[0] ?? {}).map((name) => ({
    name,
    data: data.map((row) => (name === 'value' ? Number(row[name]) : row[name] === '' ? null : row[name])),
    type: name === 'value' ? ('DOUBLE' as const) : ('STRING' as const),
    nullable: true,
  }));
  const dataset = await readDataset(['dataset.json', 'observations.csv'], (name) => readFile(join(folder, name), 'utf8'));
  return { parquet: new Uint8Array(parquetWriteBuffer({ columnData })), columns: dataset.observations.columns as ObservationColumns };
}

/** A made file of BACI, kept as the program keeps it, and a folder with a row for each of its own. */
async function prepared(folder: string, rows: number): Promise<{ readonly packed: Uint8Array }> {
  mkdirSync(folder);
  const path = join(folder, madeName(2021));
  await writeMadeBaci(path, worldRegistry().economies, { rows, year: 2021 });
  const source = await collectSource(new Blob([readFileSync(path)]).stream(), { world: worldRegistry(), file: madeName(2021) });
  const { dataset } = datasetOfRows(source.rows, { world: worldRegistry(), read: '2026-03-01', contentHash: '0'.repeat(64) });
  const { observations, contentHash: _, ...others } = dataset;
  const head =
    'release,reporter,partner,flow,period,product,value,valuation,printed_value,printed_unit,source,status,confidence,flags,note';
  const lines = [head];
  for (const row of observations)
    if (row.printed !== null)
      lines.push(
        [
          ...[row.release, row.reporter, row.partner, row.flow, row.period, row.product, row.value, row.valuation],
          ...[row.printed.value, row.printed.unit, row.source, row.status, row.confidence, row.flags.join(' '), ''],
        ].join(','),
      );
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify(others));
  writeFileSync(join(folder, 'observations.csv'), `${lines.join('\n')}\n`);
  return { packed: Buffer.concat([...packRows(source.rows)]) };
}

const whole = mkdtempSync(join(tmpdir(), 'sogdia-bench-'));
try {
  process.stdout.write(`least of ${rounds}, processor seconds, load ${loadavg()[0]?.toFixed(1)}\n`);
  process.stdout.write(
    '| rows | papaparse | open a folder | times papaparse | hyparquet | open Parquet | open columns | first view | open own rows | first view |\n|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n',
  );
  for (const rows of sizes) {
    const folder = join(whole, String(rows));
    const { packed } = await prepared(folder, rows);
    const text = readFileSync(join(folder, 'observations.csv'), 'utf8');
    const opened = () => readDataset(['dataset.json', 'observations.csv'], (name) => readFile(join(folder, name), 'utf8'));
    const own = () =>
      datasetOfRows(unpackRows(packed).rows, { world: worldRegistry(), read: '2026-03-01', contentHash: '0'.repeat(64) }).dataset;
    const parsed = await least(() => Papa.parse(text).data.length);
    const cells = [parsed, await least(opened), Number.NaN];
    cells[2] = (cells[1] ?? 0) / parsed;
    const { parquet, columns } = await otherwise(folder, text);
    const given = (observations: GivenObservations) => () =>
      readDataset(['dataset.json'], (name) => readFile(join(folder, name), 'utf8'), observations);
    const file = parquet.slice().buffer;
    cells.push(await least(() => parquetRead({ file, onChunk: () => {} })), await least(given(parquet)), await least(given(columns)));
    const dataset = await opened();
    const { product = '' } = dataset.observations.find((row) => row.reporter === 'CHN' && row.partner === 'KAZ') ?? {};
    cells.push(await seconds(() => computeView(dataset, decodeViewSpec(dataset, `${view}&products=${product.replace('HS2017', 'HS')}`))));
    cells.push(await least(own));
    const ofOwn = own();
    const study = studyOfDataset(ofOwn, 'Own');
    cells.push(await seconds(() => computeView({ ...ofOwn, studies: study === null ? [] : [study] }, decodeViewSpec(ofOwn, view))));
    process.stdout.write(`| ${[rows, ...cells.map((cell) => cell.toFixed(2))].join(' | ')} |\n`);
  }
} finally {
  rmSync(whole, { recursive: true });
}
