import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { germanyMercosur, oursInWords } from '../support/other-data.ts';
import { run } from '../support/run.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'sogdia-')), 'data');
  cpSync(germanyMercosur, folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

function change(name: string, before: string, after: string): void {
  writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replace(before, after));
}

describe('sogdia --data <folder>', () => {
  it.each([
    ['view', 'chart-1'],
    ['view', 'chart-2', '--format', 'chart'],
    ['view', 'chart-3', '--format', 'md'],
    ['view', 'chart-1', '--describe'],
    ['view', '--measure', 'export', '--partners', 'Brazil', '--json'],
    ['view', 'partners=MERCOSUR', '--format', 'csv'],
    ['receipt', 'chart-1', '2020', 'BRA'],
    ['receipt', 'chart-1', '2019', 'BRA', '--json'],
    ['check', '--working'],
    ['check', 'R1', '--json'],
    ['check', 'growth(total(DEU, MERCOSUR), 2020) > 5%', '--working'],
    ['check', '--junit'],
    ['list', 'views'],
    ['list', 'economies'],
    ['list', 'sources', '--json'],
    ['list', 'releases'],
    ['list', 'claims'],
    ['diff', 'customs/2021', 'customs/2022'],
    ['verify'],
    ['completion', 'bash'],
    ['--version', '--json'],
  ])('answers %s %s from those files alone', async (...argv) => {
    const { code, out } = await run([...argv, '--data', folder]);
    expect(code).toBe(0);
    expect(out.replaceAll(folder, '')).not.toMatch(oursInWords);
  });

  it('says which data it read: their version and hash', async () => {
    const { out } = await run(['list', 'views', '--json', '--data', folder]);
    const head = z.looseObject({ dataVersion: z.string(), contentHash: z.string() }).parse(JSON.parse(out));
    expect((await run(['--version', '--data', folder])).out).toContain(`data ${head.dataVersion}\ncontentHash ${head.contentHash}\n`);
    expect(head.dataVersion).toBe('1.0.0');
    expect((await run(['verify', '--data', folder])).out).toContain(head.contentHash);
  });

  it('opens the program over them, on a screen and as running text', async () => {
    for (const [argv, opened] of [
      [[], 'program'],
      [['--screen-reader'], 'linear'],
    ] as const) {
      const given = await run(['--data', folder, '--view', 'chart-3', ...argv], { isInteractive: true });
      expect(given.opened).toEqual([opened]);
      expect(given.options).toMatchObject({
        data: { named: folder },
        spec: { measures: ['export', 'import'], reporter: 'DEU', partners: ['BRA'], record: 'both' },
      });
    }
  });

  it('gives commands that read them again, wherever it prints one', async () => {
    const { err } = await run(['receipt', 'chart-1', '2020', '--data', folder]);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(`sogdia receipt chart-1 2020 export-bra-reporter --data ${folder}`);
    const quoted = await run(['receipt', 'chart-1', '2020', '--data', germanyMercosur.replace('germany', './x y/../germany')]);
    expect(quoted.code).toBe(3);
  });

  it('reads a data package as well: the one that is shipped gives the views of the program itself', async () => {
    const shipped = join(import.meta.dirname, '../../../../packages/data');
    const [own, read] = [await run(['view', 'figure-2', '--json']), await run(['view', 'figure-2', '--json', '--data', shipped])];
    expect(read.out).toBe(own.out);
  });

  it.each([
    [
      'a folder that is not there',
      () => rmSync(folder, { recursive: true }),
      /can’t open the data: .*data\n +where .*data\n +expected +a folder/,
    ],
    [
      'a folder without a dataset',
      () => rmSync(join(folder, 'dataset.json')),
      /expected +datapackage\.json or dataset\.json\n +found +observations\.csv\n +fix +name a folder/,
    ],
    ['a file that is no JSON', () => change('dataset.json', '{', '['), /where .*dataset\.json\n +expected +JSON\n +found .*\n +fix/],
    [
      'a row that is wrong',
      () => change('observations.csv', 'TOTAL,12000000000,', 'TOTAL,twelve,'),
      /where .*observations\.csv, row 1, value\n +expected +number\n +found +"twelve"\n +fix +correct the file there/,
    ],
    [
      'a code that nothing lists',
      () => change('dataset.json', '"group": "MERCOSUR"', '"group": "MERCOSUL"'),
      /where .*dataset\.json, studies\[0\]\.question\.group\n +expected .*\n +found +MERCOSUL/,
    ],
  ])('tells what is wrong with %s, where, and how to put it right', async (_, spoil, told) => {
    spoil();
    const { code, out, err } = await run(['view', 'chart-1', '--data', folder]);
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(told);
  });

  it('opens no program over data without a study, and says so', async () => {
    const whole = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8')) as object;
    writeFileSync(join(folder, 'dataset.json'), JSON.stringify({ ...whole, studies: [], events: [] }));
    expect((await run(['list', 'economies', '--data', folder])).code).toBe(0);
    const { code, err } = await run(['--data', folder], { isInteractive: true });
    expect(code).toBe(2);
    expect(err).toMatch(/a study: the program opens with its question/);
  });
});
