import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleFolder, type Outcome, startBundle } from '../support/bundle.ts';
import { answerTo, comtradeServer, testKey } from '../support/comtrade-server.ts';

const server = comtradeServer();
const folder = mkdtempSync(join(tmpdir(), 'sogdia-fetch-'));
const store = join(folder, 'store');
const keyFile = join(folder, 'comtrade.key');
beforeAll(async () => {
  writeFileSync(keyFile, testKey);
  chmodSync(keyFile, 0o600);
  await server.start();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(store, { recursive: true, force: true });
  inPieces();
});

const years = Array.from({ length: 12 }, (_, at) => String(2010 + at));
const question = ['fetch', 'comtrade', '--reporters', 'CHN', '--partners', 'all', '--years', '2010-2021', '--goods', 'TOTAL,AG2'];
const withKey = [...question, '--key-file', keyFile];
const environment = (more: Readonly<Record<string, string>> = {}) => ({
  SOGDIA_STORE: store,
  SOGDIA_COMTRADE_URL: server.url(),
  SOGDIA_COMTRADE_PAUSE: '0.01',
  ...more,
});

/** The server takes its time, and sends each answer in pieces, so that a process can be stopped anywhere. */
function inPieces(milliseconds = 5): void {
  server.behave(async ({ query }, reply) => {
    reply.writeHead(200, { 'content-type': 'application/json' });
    for (const piece of answerTo(query).match(/[\s\S]{1,400}/g) ?? []) {
      await sleep(milliseconds);
      reply.write(piece);
    }
    reply.end();
    return true;
  });
}

/** Runs to the end, or until it is stopped. */
async function run(
  argv: readonly string[],
  {
    stop,
    more,
  }: {
    readonly stop?: (kill: (signal: NodeJS.Signals) => void, pid: number) => Promise<void>;
    readonly more?: Readonly<Record<string, string>>;
  } = {},
): Promise<Outcome> {
  const child = startBundle(argv, environment(more));
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const end = new Promise<number | null>((resolve) => child.on('close', resolve));
  await stop?.((signal) => child.kill(signal), child.pid ?? 0);
  return { code: await end, out, err };
}

const yearsAsked = (): readonly string[] => server.asked.map(({ query }) => query.get('period') ?? '');
const askedTimes = async (count: number): Promise<void> => {
  while (server.asked.length < count) await sleep(2);
};

/** The years whose answers are kept, each read whole. */
function yearsKept(): readonly string[] {
  const fetched = join(store, 'fetched');
  if (!existsSync(fetched)) return [];
  const files = readdirSync(fetched, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.json'));
  return files.map((name) => JSON.parse(readFileSync(join(fetched, name), 'utf8')).data[0].period).sort();
}

const everything = (): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'comtrade.key')
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'latin1')}`)
    .join('\n');

describe('sogdia fetch as a process', () => {
  it('killed at any moment and run again asks for nothing that is kept, and writes what an undisturbed run writes', async () => {
    const whole = join(folder, 'whole.json');
    expect(await run([...withKey, '--output', whole])).toMatchObject({ code: 0, err: '' });
    expect(yearsAsked()).toEqual(years);
    const output = join(folder, 'stopped.json');
    let kills = 0;
    // A fixed sequence of moments, none like the other: a multiplier and a modulus that run through them all.
    for (let moment = 7; ; moment = (moment * 31) % 127) {
      const kept = yearsKept();
      inPieces();
      const { code, err } = await run([...withKey, '--output', output], {
        stop: async (kill) => {
          if (kills === 15) return;
          kills += 1;
          await Promise.race([askedTimes(1), sleep(5000)]);
          await sleep(moment);
          kill('SIGKILL');
        },
      });
      for (const year of yearsAsked()) expect(kept).not.toContain(year);
      // A run that was stopped after it had done everything has only not said so.
      expect(err).toMatch(code === 5 ? /the file exists/ : /^$/);
      if (code === 0 || code === 5) break;
      if (existsSync(output)) expect(readFileSync(output, 'utf8')).toBe(readFileSync(whole, 'utf8'));
    }
    expect(kills).toBeGreaterThan(2);
    expect(readFileSync(output, 'utf8')).toBe(readFileSync(whole, 'utf8'));
    expect(readdirSync(folder).filter((name) => name.startsWith('.stopped'))).toEqual([]);
  });

  it('stopped by Ctrl-C ends with 130, and the next run goes on from there', async () => {
    const output = join(folder, 'interrupted.json');
    const stopped = await run([...withKey, '--output', output], {
      stop: async (kill) => {
        await askedTimes(4);
        kill('SIGINT');
      },
    });
    expect(stopped).toMatchObject({ code: 130, out: '' });
    expect(stopped.err).toMatch(/stopped; \d+ of 12 calls are saved: run the same command to go on/);
    const kept = yearsKept();
    expect(kept.length).toBeGreaterThanOrEqual(3);
    inPieces();
    expect((await run([...withKey, '--output', output])).code).toBe(0);
    expect(yearsAsked()).toEqual(years.filter((year) => !kept.includes(year)));
  });

  it('of two at once the second waits for the first, or ends with 5', async () => {
    inPieces(20);
    const first = run([...withKey, '--output', join(folder, 'first.json')]);
    await askedTimes(1);
    const second = await run([...withKey, '--output', join(folder, 'second.json')], { more: { SOGDIA_STORE_WAIT: '100' } });
    expect(second).toMatchObject({ code: 5, out: '' });
    expect(second.err).toMatch(/waiting for another sogdia \(process \d+/);
    const third = run([...question, '--key-file', keyFile, '--output', join(folder, 'third.json')], {
      more: { SOGDIA_STORE_WAIT: '60000' },
    });
    expect((await first).code).toBe(0);
    expect((await third).code).toBe(0);
    // The two that were answered asked one after the other, never in turns.
    expect(yearsAsked()).toEqual([...years, ...years]);
  });

  it.runIf(existsSync('/proc/self/cmdline'))(
    'shows the key in none of its bytes: not to who lists processes, not on the screen, not on the disk',
    async () => {
      const shown: string[] = [];
      const told = await run([...withKey, '--apply', '--name', 'mine', '--output', join(folder, 'kept.json'), '--verbose', '--debug'], {
        stop: async (_, pid) => {
          await askedTimes(6);
          shown.push(readFileSync(`/proc/${pid}/cmdline`, 'latin1'), readFileSync(`/proc/${pid}/environ`, 'latin1'), everything());
        },
      });
      expect(told.code).toBe(0);
      expect(server.asked.every(({ headers }) => headers['ocp-apim-subscription-key'] === testKey)).toBe(true);
      expect(shown.join('\n')).toContain(keyFile);
      expect([...shown, told.out, told.err, everything()].join('\n')).not.toContain(testKey);
      expect(everything()).toContain('import.json');
    },
  );

  it('says nothing on the way where nobody watches', async () => {
    expect((await run([...withKey, '--output', join(folder, 'quiet.json')])).err).toBe('');
  });

  it.runIf(spawnSync('script', ['--version']).status === 0)(
    'tells on a terminal how far it is, on one line no wider than that',
    async () => {
      inPieces(30);
      const variables = Object.entries(environment()).map(([name, value]) => `${name}='${value}'`);
      const argv = [...withKey, '--output', join(folder, 'watched.json')].join(' ');
      const command = `stty cols 80 rows 24; ${variables.join(' ')} '${process.execPath}' '${join(bundleFolder, 'main.mjs')}' ${argv}`;
      const child = spawn('script', ['-qec', command, '/dev/null'], { env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color' } });
      let out = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        out += chunk;
      });
      expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
      const drawn = out.split('\r\u001b[K').slice(1, -1);
      const plain = drawn.map(stripVTControlCharacters);
      const asking = /^█+░+ \d+ of 12 calls; asking for 20\d\d(?:, .*)?; at least \d+ sec more$/;
      expect(plain, out).toContainEqual(expect.stringMatching(asking));
      for (const line of plain) expect(line.length).toBeLessThan(80);
      expect(out).not.toContain(testKey);
      expect(out).toMatch(/72 rows .* in 12 answers/);
    },
  );
});
