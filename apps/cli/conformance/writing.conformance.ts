import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadBulkTables } from '../src/data/index.ts';
import { run } from '../test/support/run.ts';
import { numbers } from './made-flows.ts';

const engines = process.env['SOGDIA_ENGINES'] ?? '';
const environment = { SOGDIA_ENGINES: engines };
const bulk = await loadBulkTables();
const root = mkdtempSync(join(tmpdir(), 'sogdia-writing-'));
const [file, target] = [join(root, 'made_BACI_HS17_Y2021_V000000.csv'), join(root, 'tables', 'baci.parquet')];
let old: Buffer;

/** So many that a table takes a second or two, and is stopped in each of its steps. */
const goods = 2500;
const rows = goods * Object.keys(numbers).length * (Object.keys(numbers).length - 1);

beforeAll(async () => {
  mkdirSync(join(root, 'tables'));
  const [few, pairs] = [
    join(root, 'made_BACI_HS17_Y2020_V000000.csv'),
    Object.values(numbers).flatMap((i) => Object.values(numbers).flatMap((j) => (i === j ? [] : [`${i},${j}`]))),
  ];
  const lines = (year: number, count: number) =>
    pairs.flatMap((pair) => Array.from({ length: count }, (_, at) => `${year},${pair},${10_000 + at * 35},${at + 1}.5,2\n`));
  writeFileSync(file, `t,i,j,k,v,q\n${lines(2021, goods).join('')}`);
  writeFileSync(few, `t,i,j,k,v,q\n${lines(2020, 3).join('')}`);
  expect(await run(['bulk', 'write', few, '--output', target], { environment })).toMatchObject({ code: 0 });
  old = readFileSync(target);
});
beforeEach(() => writeFileSync(target, old));
afterAll(() => rmSync(root, { recursive: true }));

/** A process of its own that writes the table anew; `blocks` is the size that its disk takes of a file, in half kilobytes. */
function writer(blocks = 'unlimited'): ChildProcess {
  const main = join(import.meta.dirname, '..', 'src', 'main.ts');
  const words = [process.execPath, '--conditions=@sogdia/source', main, 'bulk', 'write', file, '--output', target, '--force'];
  const script = `ulimit -f ${blocks}; exec "$@"`;
  return spawn('sh', ['-c', script, 'sh', ...words], { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'pipe'] });
}

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

function endOf(child: ChildProcess): Promise<Ended> {
  let err = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, err: err.replaceAll(/\s+/g, ' ') })));
}

/** The year of the table that stands at the target; throws where it is not whole. One that is replaced between two questions is asked again. */
async function yearHeld(): Promise<number> {
  const { ino } = statSync(target);
  try {
    return await yearInside();
  } catch (error) {
    if (statSync(target).ino === ino) throw error;
    return yearHeld();
  }
}

async function yearInside(): Promise<number> {
  const engine = await bulk.openDuckdbEngine(target, [target], engines);
  try {
    const description = bulk.readDescription(await engine.describe(), target);
    const [year = 0] = description.years;
    const [found] = await engine.ask({
      text: 'SELECT count(*) AS rows, sum(value) AS total FROM read_parquet($files)',
      years: [year, year],
      parameters: {},
    });
    expect(found?.['rows']).toBe(description.files[0]?.records.kept);
    return year;
  } finally {
    await engine.close();
  }
}

const inFolder = () => readdirSync(join(root, 'tables'));

describe('sogdia bulk write', () => {
  it('killed at any time leaves the old table or the new, and the next goes on', async () => {
    const start = performance.now();
    expect(await endOf(writer())).toMatchObject({ code: 0 });
    const whole = performance.now() - start;
    expect(await yearHeld()).toBe(2021);
    const found = new Set<number>();
    for (let round = 0; round < 12; round += 1) {
      writeFileSync(target, old);
      const child = writer();
      const ended = endOf(child);
      await new Promise((resolve) => setTimeout(resolve, (whole * (round + 2)) / 12.5));
      child.kill('SIGKILL');
      await ended;
      found.add(await yearHeld());
    }
    expect([2020, 2021]).toEqual(expect.arrayContaining([...found]));
    expect(found).toContain(2020);
    expect(await endOf(writer())).toMatchObject({ code: 0 });
    expect(await yearHeld()).toBe(2021);
    expect(inFolder()).toEqual(['baci.parquet']);
  }, 180_000);

  it('lets one write at a time: who comes second is told by whom, with 5, and who reads meanwhile finds a whole table', async () => {
    const writing = writer();
    const first = endOf(writing);
    while (!existsSync(join(root, 'tables', '.baci.parquet.sogdia', 'lock'))) await new Promise((resolve) => setTimeout(resolve, 5));
    // However slow the machine is, the second comes while the first writes.
    writing.kill('SIGSTOP');
    const second = endOf(writer()).finally(() => writing.kill('SIGCONT'));
    let isRunning = true;
    const both = Promise.all([first, second]).finally(() => {
      isRunning = false;
    });
    let reads = 0;
    for (; isRunning; reads += 1) expect([2020, 2021]).toContain(await yearHeld());
    expect((await both).map(({ code }) => code)).toEqual([0, 5]);
    expect((await second).err).toMatch(/another sogdia is working on/);
    expect(reads).toBeGreaterThan(3);
    expect(await yearHeld()).toBe(2021);
    expect(inFolder()).toEqual(['baci.parquet']);
  }, 60_000);

  // The size that a file may have is in blocks of 512 bytes.
  it.each([['100'], ['1000']])(
    'on a disk that takes only files of %s blocks says so, with 1, and leaves the old table alone',
    async (blocks) => {
      const { code, err } = await endOf(writer(blocks));
      expect(code, err).toBe(1);
      expect(err).toContain('the old table is unchanged');
      expect(err).toContain('free some space');
      expect(readFileSync(target)).toEqual(old);
      expect(inFolder()).toEqual(['baci.parquet']);
    },
    60_000,
  );

  it('stopped by Ctrl-C ends with 130 and leaves the old table alone', async () => {
    const stop = new AbortController();
    stop.abort();
    const argv = ['bulk', 'write', file, '--output', target, '--force'];
    expect(await run(argv, { environment, interruption: stop.signal })).toMatchObject({ code: 130, out: '' });
    expect(readFileSync(target)).toEqual(old);
    expect(inFolder()).toEqual(['baci.parquet']);
  });

  it(`holds each of ${rows} rows once`, async () => {
    const { code, out } = await run(['bulk', 'write', file, '--output', target, '--force'], { environment });
    expect({ code, out }).toEqual({
      ...{
        code: 0,
        out: `made_BACI_HS17_Y2021_V000000.csv: ${rows} read = ${rows} used + 0 left out + 0 rejected + 0 duplicates + 0 conflicts\n`,
      },
    });
  });
});
