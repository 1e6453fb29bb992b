import { beforeAll, describe, expect, it } from 'vitest';
import { lookOf } from '../../../src/model/context/look.ts';
import { programContext } from '../../../src/model/context/program-context.ts';
import { topLocation } from '../../../src/model/location/program-state.ts';
import { commandsOf } from '../../../src/program/table/command-of.ts';
import { shownGrid } from '../../../src/program/table/shown-grid.ts';
import { openOwnData } from '../../../src/store/index.ts';
import { oursInWords } from '../../support/other-data.ts';
import { comtradeDownload, germanyUnitedStates, ownFolder } from '../../support/own-files.ts';
import { pressed, screenAfter, themeAt } from '../../support/program.ts';
import { wordsOf } from '../../support/words.ts';

const { store, file, run } = ownFolder();
const download = file('atlantic.csv', germanyUnitedStates);
const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ');
const chinaKazakhstan = { year: 2022, reporter: 156, partner: 398, flow: 'X' } as const;

beforeAll(async () => {
  const second = file('second.csv', comtradeDownload([{ year: 2021, reporter: 276, partner: 842, flow: 'X', value: '99' }]));
  const china = file('china.csv', comtradeDownload([{ ...chinaKazakhstan, value: '12345' }]));
  for (const [path, name] of [
    [download, 'atlantic'],
    [second, 'second'],
    [china, 'china'],
  ] as const)
    expect((await run(['import', path, '--apply', '--name', name])).code).toBe(0);
});

describe('sogdia --data own:NAME', () => {
  it.each([
    ['view', 'both-directions'],
    ['view', 'total-trade', '--format', 'chart'],
    ['view', 'balance', '--json'],
    ['view', 'measure=export&products=HS:84', '--format', 'csv'],
    ['view', 'measure=export&by=product&level=chapter&years=2021', '--format', 'md'],
    ['view', '--measure', 'export', '--record', 'both', '--describe'],
    ['receipt', 'total-trade', '2021', 'USA'],
    ['receipt', 'both-directions', '2021', 'export-usa-reporter', '--json'],
    ['check', 'growth(total(DEU, USA), 2021) > 5%', '--working'],
    ['list', 'economies'],
    ['list', 'views', '--json'],
    ['list', 'releases', '--where', 'id~own'],
    ['verify'],
    ['completion', 'bash'],
    ['--version', '--json'],
  ])('answers %s %s from the files of its user, in their words', async (...argv) => {
    const { code, out } = await run([...argv, '--data', 'own:atlantic']);
    expect(code).toBe(0);
    expect(out).not.toMatch(oursInWords);
  });

  it('speaks of the economies of the file: title, headline and numbers', async () => {
    const { out } = await run(['view', 'total-trade', '--data', 'own:atlantic']);
    expect(spaced(out)).toContain(
      'Germany’s trade with the United States rose 100% in 2021, to $6k Germany’s trade with the United States. Thousand US dollars, current prices, 2020–2021; Germany’s figures. Year United States 2020 3.00 2021 6.00 Sources United Nations Statistics Division: UN Comtrade (UN Comtrade, atlantic.csv)',
    );
    const rows = JSON.parse((await run(['view', 'total-trade', '--data', 'own:atlantic', '--json'])).out).rows;
    expect(rows.map(({ period, value }: { readonly period: string; readonly value: number }) => [period, value])).toEqual([
      ['2020', 3000],
      ['2021', 6000],
    ]);
  });

  it('checks a text about its economies, with the line of each figure that is a record', async () => {
    const text = file('draft.md', 'German exports to the U.S. were $2,000 in 2021. American exports to Germany were $3,000 in 2021.');
    const { out, code } = await run(['check', text, '--data', 'own:atlantic']);
    expect(code).toBe(1);
    expect(spaced(out)).toContain('is off. The United States’ exports to Germany in 2021');
    expect(spaced(out)).toContain('is right. Germany’s exports to the United States in 2021');
    expect(spaced(out)).toMatch(/UN Comtrade; Line \d+ of atlantic.csv; FOB/);
  });

  it.each([['check'], ['list', 'claims']])('%s says that a file brings no claims, and what can be checked', async (...argv) => {
    const { err, code } = await run([...argv, '--data', 'own:atlantic']);
    expect(code).toBe(1);
    expect(spaced(err)).toContain('sogdia check draft.md --data own:atlantic');
  });

  it('receipts name the user’s file, its line and its hash', async () => {
    const { out } = await run(['receipt', 'total-trade', '2021', 'USA', '--data', 'own:atlantic']);
    const kept = JSON.parse((await run(['import', download, '--json'])).out).import.files[0].sha256;
    const told = spaced(out);
    expect(told).toContain('Line 14 of atlantic.csv');
    expect(told).toContain('the user’s file atlantic.csv');
    expect(told.replaceAll(/[│├└─ ]/g, '')).toContain(kept);
  });

  it('commands that it prints read the same data again', async () => {
    const { err } = await run(['receipt', 'both-directions', '2021', '--data', 'own:atlantic']);
    expect(spaced(err)).toContain('sogdia receipt both-directions 2021 export-usa-reporter --data own:atlantic');
  });

  it('of several names the first is read where both have a figure', async () => {
    const valueWith = async (data: string): Promise<unknown> =>
      JSON.parse((await run(['view', 'measure=export&reporter=DEU&partners=USA&years=2021', '--data', data, '--json'])).out).rows[0].value;
    expect(await valueWith('own:atlantic,own:second')).toBe(2000);
    expect(await valueWith('own:second,own:atlantic')).toBe(99);
  });

  it('beside the shipped data either is read first, and the other stands in the receipt', async () => {
    const query = 'measure=export&reporter=CHN&partners=KAZ&years=2022&vintage=latest';
    const pointWith = async (data: string) =>
      JSON.parse((await run(['view', query, '--data', data, '--json', '--receipts', 'full'])).out).rows[0];
    const shipped = JSON.parse((await run(['view', query, '--json'])).out).rows[0].value;
    const own = await pointWith('own:china,shipped');
    expect(own.value).toBe(12345);
    expect(own.receipt.alternates.map(({ value }: { readonly value: number }) => value)).toContain(shipped);
    const ours = await pointWith('shipped,own:china');
    expect(ours.value).toBe(shipped);
    expect(ours.receipt.alternates.map(({ value }: { readonly value: number }) => value)).toContain(12345);
    expect((await run(['view', 'figure-2', '--data', 'shipped'])).out).toBe((await run(['view', 'figure-2'])).out);
    expect((await run(['view', 'measure=export&reporter=DEU&partners=USA&years=2021', '--data', 'shipped,own:atlantic'])).code).toBe(0);
  });

  it.each([
    ['a name that nothing has', 'own:atlantik', 2, 'did you mean atlantic'],
    ['a folder beside own data', 'own:atlantic,folder', 2, 'own:NAME or shipped'],
    ['a name twice', 'own:atlantic,own:atlantic', 2, 'each once'],
  ])('refuses %s', async (_, data, code, told) => {
    const given = await run(['view', 'total-trade', '--data', data]);
    expect(given.code).toBe(code);
    expect(spaced(given.err)).toContain(told);
  });

  it('opens the program over them, whose screens speak of them', async () => {
    const opened = await run(['--data', 'own:atlantic'], { isInteractive: true, columns: 80 });
    expect(opened).toMatchObject({ code: 0, opened: ['program'], options: { data: { named: 'own:atlantic' } } });
    const data = await openOwnData('own:atlantic', { SOGDIA_STORE: store });
    const options = { isComplete: true, dataOption: ' --data own:atlantic' };
    const context = programContext(await data.load([]), 'en', lookOf(themeAt('truecolor')), options);
    for (const keys of ['', 'b', 'j enter', '2', '2 enter', '2 enter i', '4', '4 enter', '?', '2 enter c']) {
      const screen = screenAfter(keys, context, 80, 24);
      expect(screen).not.toMatch(oursInWords);
    }
    expect(screenAfter('', context, 80, 24)).toContain('United States');
    expect(spaced(screenAfter('2', context, 80, 24))).toContain('this dataset has no claims');
    expect(spaced(screenAfter('4', context, 80, 24))).toContain(
      'Both sides compared both sides’ figures · first published Germany’s exports, imports with the United States by year in US$ for 2020–2021 Germany says it exported $2k to the United States in 2021; the United States says $4.2k ── The gap, part by part ───────────────────────────────────────────────── $k ── Germany’s Year Germany Partner Gap Ratio Freight › ▸ exports to United States 2021 2.00 4.20 −2.20 0.48 −0.24 imports from United States 2021 4.00 2.10 1.90 1.90 0.23 ── Germany’s exports to the United Sta… ─ thousand US dollars, current prices ── 4 ┤ ⡀⣀⡀⡠⡀⠤⡀⠒⡂⠒⡂⠉ ○ United States │ ⣀⡀⣀⡀⠤⡀⠔⡂⠒⡂⠉⡂⠉⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅ │ ⣀⡀⣀⡀⠤⡀⠤⡂⠒⡂⠉⡂⠉⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅ │ ⢀⡀⣀⡀⠤⡀⠤⡀⠒⡂⠊⡂⠉⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅ 2 ┤⠤⡀⠒⡂⠒⡂⠉⡂⠁⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⢀⣀⣀⣀⣀⣀⣀⡠⠤⠤⠤ ● Germany │⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⠅⡂⣀⣀⣀⣀⣀⣀⡠⠤⠤⠤⠤⠤⠤⠒⠒⠒⠒⠒⠒⠒⠉⠉⠉⠉⠉⠉⠁ │⣀⣀⣀⡠⠤⠤⠤⠤⠤⠤⠔⠒⠒⠒⠒⠒⠒⠉⠉⠉⠉⠉⠉⠉ │ 0 ┤ └───────────────────────────────────────────────────────────── 2020 2021 ⠅⡂⠅ the gap ▸ Exports, 2021: $2 thousand, 100% more than in 2020; Germany’s figures. ↑↓←→ move Enter open e edit i receipt / search : find ? keys q quit ',
    );
    expect(screenAfter('2 enter c', context, 80, 24)).toContain('--data own:atlantic');
    const location = topLocation(pressed('4 enter right right s H', context).state);
    const [command = ''] = commandsOf(location, context);
    expect(command).toContain('--sort -export:mirror-difference');
    const printed = await run([...wordsOf(command).slice(1), '--format', 'csv']);
    const { rows } = shownGrid(location, context);
    expect(
      printed.out
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[0]),
    ).toEqual(rows.map(({ id }) => id));
    expect(printed.out.split('\n')[0]).not.toContain('mirror-difference');
    expect(screenAfter('6', context, 120, 40)).toContain('atlantic.csv');
  });
});

describe('data of single goods', () => {
  it('answer the usual question with their first view, and say which it is', async () => {
    const goods = comtradeDownload(['740311', '271121'].map((code) => ({ ...chinaKazakhstan, code, value: '1000' })));
    expect((await run(['import', file('goods.csv', goods), '--apply', '--name', 'goods'])).code).toBe(0);
    const { code, out, err } = await run(['view', '', '--data', 'own:goods']);
    expect(code).toBe(0);
    expect(err).toMatch(/^these data have no figures for the usual question; their first view is 'measure=export&.*products=/);
    expect(out).toContain('740311');
  });
});
