import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comtradeDownload, germanyUnitedStates, ownFolder } from '../../support/own-files.ts';
import { zipOf } from '../../support/zip-of.ts';

const { file, run } = ownFolder();
const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ');
const header = germanyUnitedStates.split('\n')[0] ?? '';

describe('a file that is not what it seems', () => {
  it.each([
    ['a header of very many columns', `${Array.from({ length: 30_000 }, (_, at) => `column${at}`).join(',')}\n1\n`],
    ['a header of very long names', `${Array.from({ length: 60 }, (_, at) => `column${at}${'x'.repeat(1000)}`).join(',')}\n1\n`],
    ['many columns of a table of one’s own', `${Array.from({ length: 5000 }, (_, at) => `c${at}`).join(',')}\n1\n`],
    ['a line without end', `${header}\n${'9'.repeat(3_000_000)}`],
    ['zeros', new Uint8Array(100_000)],
    ['an archive of many other files', zipOf(Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at}.txt`, 'words\n'])))],
  ])('%s is told in a few lines', async (_, content) => {
    const { out, err } = await run(['import', file('odd', content)]);
    expect(out.length + err.length).toBeLessThan(9000);
    expect(spaced(out)).toMatch(/Needed before we can use this|Please check|and 380 more kinds/);
  });

  it('names the columns that it may be asked about, and how many there are beside', async () => {
    const { out } = await run(['import', file('wide.csv', `${Array.from({ length: 30 }, (_, at) => `c${at}`).join(',')}\n1\n`)]);
    expect(spaced(out)).toContain('it has c0, c1, c2');
    expect(spaced(out)).toContain('c23 and 6 more');
  });

  it('keeps nothing of an archive that was changed', async () => {
    const bytes = zipOf({ 'download.csv': germanyUnitedStates });
    bytes[Buffer.from(bytes).indexOf(',1000\n') + 1] = 0x39;
    const { code, out } = await run(['import', file('changed.zip', bytes), '--apply', '--name', 'changed']);
    expect(code).toBe(3);
    expect(spaced(out)).toContain('We can’t unpack this file, in changed.zip/download.csv');
    expect((await run(['list', 'own'])).out).not.toContain('changed');
  });

  it('asks which of two columns of one name is read, takes the answer, and keeps it in the recipe', async () => {
    const twice = file(
      'twice.csv',
      germanyUnitedStates
        .replace(header, `${header},primaryValue`)
        .replaceAll(/(\d)\n/g, '$1,7\n')
        .replace('primaryValue,7', 'primaryValue'),
    );
    const asked = await run(['import', twice]);
    expect(asked.code).toBe(3);
    expect(spaced(asked.out)).toContain('twice.csv: --column K | L');
    expect(spaced(asked.out)).toContain('K gives: primaryValue: 1000 L gives: primaryValue: 7');
    const { code, out } = await run(['import', twice, '--column', 'twice.csv=K', '--apply', '--name', 'twice', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).import.files[0].answers).toEqual({ column: 'K' });
    expect((await run(['import', twice, '--column', 'K7'])).err).toContain('column letters');
    expect((await run(['import', twice, '--recipe', 'twice'])).code).toBe(0);
  });

  it('writes every record that contradicts another into rejects.csv, however many there are', async () => {
    const records = Array.from({ length: 2500 }, (_, at) => ({
      year: 2020,
      reporter: 276,
      partner: 842,
      flow: 'X' as const,
      value: String(at + 1),
    }));
    const { out } = await run(['import', file('many.csv', comtradeDownload(records)), '--apply', '--name', 'many']);
    const [path = ''] = /\/\S+rejects\.csv/.exec(out.replaceAll(/\n/g, '')) ?? [];
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(2500);
    expect(lines[2499]).toBe(
      'many.csv,2501,,,conflict,2500,one value and one quantity for the same trade,"2500 on line 2501, 1 on line 2",find out which is right; we use the first until then',
    );
  });
});
