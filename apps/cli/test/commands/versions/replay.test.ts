import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'sogdia-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

function script(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const steps =
  "# Two views.\n\nsogdia view figure-1 --json\n  sogdia view \\\n  'measure=export&partners=KGZ' \\\n  --where 'period>=2020'\n";
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const rowsOf = (out: string): readonly Record<string, unknown>[] => JSON.parse(out).rows;

describe('sogdia replay', () => {
  it('--update writes the hash of what each command prints behind it, and the next replay finds the same', async () => {
    const path = script('steps.sh', steps);
    expect(await run(['replay', path, '--update'])).toMatchObject({ code: 0, err: expect.stringContaining('wrote ') });
    const [one, other] = [
      (await run(['view', 'figure-1', '--json'])).out,
      (await run(['view', 'measure=export&partners=KGZ', '--where', 'period>=2020'])).out,
    ].map(hashOf);
    const recorded = readFileSync(path, 'utf8');
    expect(recorded).toContain(`sogdia view figure-1 --json # sha256 ${one}\n`);
    expect(recorded).toContain(`\n  --where 'period>=2020' # sha256 ${other}\n`);
    expect(await run(['replay', path])).toMatchObject({ code: 0, err: '2 checks, all passed\n' });
    await run(['replay', path, '--update']);
    expect(readFileSync(path, 'utf8')).toBe(recorded);
    writeFileSync(path, recorded.replaceAll('\n', '\r\n'));
    expect((await run(['replay', path])).code).toBe(0);
    expect((await run(['replay', '-'], { input: recorded })).code).toBe(0);
  });

  it('ends with 1 where a command prints something else, and names the line and both hashes', async () => {
    const noted = 'a'.repeat(64);
    const path = script('differs.sh', `# A list.\nsogdia list economies # sha256 ${noted}\n`);
    const found = hashOf((await run(['list', 'economies'])).out);
    const { code, out, err } = await run(['replay', path]);
    expect({ code, err }).toEqual({ code: 1, err: '1 of 1 checks failed\n' });
    for (const part of ['2: sogdia list economies', 'differs', noted, found]) expect(out).toContain(part);
    expect(rowsOf((await run(['replay', path, '--json'])).out)).toEqual([
      { subject: '2: sogdia list economies', holds: false, rows: 12, expected: noted, found },
    ]);
  });

  it('a command without a hash, one that fails and one that prints nothing are told, and none is recorded', async () => {
    expect(await run(['replay', script('new.sh', 'sogdia list economies\n')])).toMatchObject({
      code: 1,
      out: expect.stringContaining('a hash, which --update writes'),
    });
    for (const line of ['sogdia view figure-9', 'sogdia replay new.sh', 'sogdia mcp', 'sogdia --screen-reader', 'sogdia ']) {
      const path = script('fails.sh', `${line}\n`);
      const { code, out } = await run(['replay', path, '--update'], { isInteractive: true, input: 'exports of 5\n' });
      expect({ line, code, out: out.includes('no answer') }).toEqual({ line, code: 1, out: true });
      expect(readFileSync(path, 'utf8')).toBe(`${line}\n`);
    }
    expect((await run(['replay', script('fails.sh', 'sogdia view figure-9\n')])).err).toContain('unknown view: figure-9');
  });

  it.each([
    ['another program', '# A list.\nls -l\n', 'line 2'],
    ['another program of like name', 'sogdiax view\n', 'line 1'],
    ['nothing', '# Nothing.\n', 'line 1'],
  ])('a script with %s is refused with its line', async (_, text, where) => {
    expect(await run(['replay', script('odd.sh', text)])).toMatchObject({ code: 3, out: '', err: expect.stringContaining(where) });
  });

  it('--update of stdin, and a script that is not there, are refused', async () => {
    expect(await run(['replay', '-', '--update'], { input: steps })).toMatchObject({
      code: 2,
      err: expect.stringContaining('needs a file'),
    });
    expect(await run(['replay', join(folder, 'none.sh')])).toMatchObject({ code: 3 });
  });
});
