import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/host/index.ts';
import { ownFolder } from '../support/own-files.ts';

const { file, run } = ownFolder();

/** The twelve names that every object answers to, though nobody gave it any. */
const inherited = Object.getOwnPropertyNames(Object.prototype);
const table = file('table.csv', 'partner,part,whole\nKAZ,5,20\n');
const download = file('from-to.csv', 'from,to,flow,year,usd\nChina,Kazakhstan,export,2022,1\n');

/** Command lines that hold a name where users type one. */
const lines: readonly ((name: string) => readonly string[])[] = [
  (name) => [name],
  (name) => ['help', name],
  (name) => ['view', name],
  (name) => ['view', `${name}=1`],
  (name) => ['view', `${name}=1&measure=partnership`],
  (name) => ['view', 'measure=export', '--partner', name],
  (name) => ['view', 'measure=export', '--format', name],
  (name) => ['view', 'measure=export', '--where', `${name}=1`],
  (name) => ['view', 'measure=export', '--sort', name],
  (name) => ['view', 'measure=export', '--fields', name],
  (name) => ['view', 'figure-3', '--lang', name],
  (name) => ['view', 'figure-3', '--color', name],
  (name) => ['view', 'figure-3', '--data', name],
  (name) => ['view', 'figure-3', '--data', `own:${name}`],
  (name) => ['view', 'figure-3', `--${name}`],
  (name) => ['receipt', 'figure-3', '2023', name],
  (name) => ['receipt', 'figure-3', name, 'KGZ'],
  (name) => ['list', name],
  (name) => ['check', name],
  (name) => ['check', `${name}(CHN, KAZ)[2013] > 1`],
  (name) => ['scenario', name],
  (name) => ['completion', name],
  (name) => ['compute', name, '--table', table],
  (name) => ['compute', 'share', '--table', table, '--set', `${name}=1`],
  (name) => ['compute', 'share', '--table', table, '--columns', `${name}=part`],
  (name) => ['compute', 'share', '--table', table, '--group', name],
  (name) => ['import', download, '--map', `${name}=from,unit=usd`],
  (name) => ['import', download, '--map', `reporter=from,partner=to,flow=flow,period=year,value=${name},unit=usd`],
  (name) => ['import', download, '--flow', name],
  (name) => ['import', download, '--provider', name],
  (name) => ['import', download, '--among', name],
  (name) => ['import', download, '--recipe', name],
  (name) => ['forget', name, '--yes'],
  (name) => ['fetch', name],
  (name) => ['fetch', 'comtrade', '--reporters', name, '--partners', 'USA', '--years', '2020'],
];

describe.each(inherited)('the name %s, which every object inherits', (name) => {
  it('is told as a name that is not known, wherever it is typed', async () => {
    const ends: (readonly [string, number])[] = [];
    for (const line of lines) {
      const argv = line(name);
      const { code, out, err } = await run([...argv]);
      if (code === exitCodes.defect || code === exitCodes.ok) ends.push([argv.join(' '), code]);
      expect(`${out}${err}`).not.toMatch(/defect of the program|native code|\[object|undefined|NaN/);
    }
    expect(ends).toEqual([]);
  });

  it('is a column and a file like any other', async () => {
    const columns = `${name},part,whole\nKAZ,5,20\n`;
    const { out } = await run(['compute', 'share', '--table', '-', '--json'], { input: columns });
    expect(Object.entries(JSON.parse(out).rows[0])).toContainEqual([name, 'KAZ']);
    const own = file(name, 'a,b,flow,year,usd\nChina,Kazakhstan,export,2022,1\n');
    const map = 'reporter=a,partner=b,flow=flow,period=year,value=usd,unit=usd';
    const { code } = await run(['import', own, '--map', map, '--decimal', `${name}=.`, '--apply', '--name', 'mine', '--force']);
    expect(code).toBe(0);
  });
});
