import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { comtradeDownload, germanyUnitedStates, ownFolder } from '../../support/own-files.ts';
import { wordsOf } from '../../support/words.ts';

const { folder, store, file, run } = ownFolder();
const download = file('download.csv', germanyUnitedStates);
const customsHeader = '数据年月,商品编码,商品名称,贸易伙伴编码,贸易伙伴名称,美元';
const customs = file('query.csv', `${customsHeader}\n202301,27090000,原油,145,哈萨克斯坦,"1,000"\n`);
beforeEach(() => rmSync(store, { recursive: true, force: true }));

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('sogdia import <file>, a dry run', () => {
  it('names provider, encoding, counts that add up, coverage and repairs, and writes nothing', async () => {
    const { code, out, err } = await run(['import', download]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const told = spaced(out);
    expect(told).toContain('source comtrade-plus: 11 columns, 100 % of the names we expect');
    expect(told).toContain('encoding utf-8, every byte is valid; separated by commas');
    expect(told).toContain('24 read = 24 used (16 most detailed, 8 totals) + 0 rejected + 0 duplicates + 0 conflicts');
    expect(told).toContain('reporters DEU Germany, USA United States');
    expect(told).toContain('periods 2020 to 2021 (2 periods)');
    expect(told).toContain('goods total; 2 codes of HS2017, 2 digits');
    expect(told).toContain('Totals and parts in one file, 8 times');
    expect(told).toContain(`Nothing is saved yet. --apply --name NAME saves 24 rows`);
    expect(existsSync(store)).toBe(false);
  });

  it('--json has the same as data, its counts adding up, and what would be kept', async () => {
    const preview = JSON.parse((await run(['import', download, '--json'])).out);
    const { read, kept, rejectedInAll, duplicates, conflicts } = preview.totals;
    expect(kept + rejectedInAll + duplicates + conflicts).toBe(read);
    expect(preview).toMatchObject({
      schemaVersion: 1,
      command: 'import',
      applied: false,
      complete: true,
      files: [{ file: 'download.csv', provider: 'comtrade-plus', recognition: { confidence: 1, encoding: 'utf-8' } }],
      coverage: { reporters: ['DEU', 'USA'], partners: ['DEU', 'USA'], periods: ['2020', '2021'] },
      store: { folder: store, rows: 24, outcome: null },
    });
    expect(preview.import.files[0].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(existsSync(store)).toBe(false);
  });

  it('tells of rejected records by line, column and value, five of each kind, and what would mend them', async () => {
    const odd = file(
      'odd.csv',
      comtradeDownload([
        ...Array.from({ length: 7 }, (_, at) => ({ year: 2020, reporter: 276, partner: 9990 + at, flow: 'X' as const, value: '1' })),
        { year: 2020, reporter: 276, partner: 842, flow: 'X', value: '12' },
        { year: 2020, reporter: 276, partner: 842, flow: 'X', value: '13' },
        { year: 2021, reporter: 276, partner: 842, flow: 'X', value: 'twelve' },
      ]),
    );
    const { code, out } = await run(['import', odd]);
    expect(code).toBe(0);
    const told = spaced(out);
    expect(told).toContain('10 read = 1 used (0 most detailed, 1 totals) + 8 rejected + 0 duplicates + 1 conflicts');
    expect(told).toContain('rejected Unknown economy: 7; Not a number: 1');
    expect(told).toContain('Unknown economy, 7 times, in odd.csv');
    expect(told.match(/"999\d": expected an economy/g)).toHaveLength(5);
    expect(told).toContain('line 2, column H (partnerCode), "9990"');
    expect(told).toContain('13 on line 10, 12 on line 9');
    expect(told).toContain('to do: correct the value in the file');
  });

  it('several files are one preview, and two of one name are told apart', async () => {
    mkdirSync(join(folder, 'one'), { recursive: true });
    mkdirSync(join(folder, 'two'), { recursive: true });
    const record = { year: 2020, reporter: 276, partner: 842, flow: 'X', value: '1' } as const;
    const one = file('one/a.csv', comtradeDownload([record]));
    const two = file('two/a.csv', comtradeDownload([{ ...record, year: 2021 }]));
    const { out } = await run(['import', one, two]);
    expect(out).toContain('2 files together');
    expect(out).toContain(one);
    expect(spaced(out)).toContain('periods 2020 to 2021 (2 periods)');
  });

  it('reads what is piped in, gzip as well', async () => {
    expect(spaced((await run(['import', '-'], { input: germanyUnitedStates })).out)).toContain('stdin');
    const packed = file('download.csv.gz', gzipSync(germanyUnitedStates));
    expect(spaced((await run(['import', packed])).out)).toContain('packed as gzip');
  });

  it('--among and --years keep a selection, and count the rest', async () => {
    const { out } = await run(['import', download, '--among', 'germany', '--years', '2021']);
    expect(spaced(out)).toContain('rejected Outside the rows you chose: 12');
    const none = await run(['import', download, '--among', 'Kazakhstan']);
    expect(none.code).toBe(1);
    expect(spaced(none.out)).toContain('it has no row of trade that we can use');
  });
});

describe('what only a user can say', () => {
  it('without a terminal ends with 3, names the option and its values, and writes nothing', async () => {
    const { code, out } = await run(['import', customs, '--apply', '--name', 'oil']);
    expect(code).toBe(3);
    expect(spaced(out)).toContain('query.csv: --flow import | export');
    expect(existsSync(store)).toBe(false);
  });

  it('is asked on a terminal, by number or by word, and the file is read again', async () => {
    for (const answers of [['1'], ['sideways', 'IMPORT']]) {
      const { code, out, err } = await run(['import', customs], { isTyped: true, columns: 100, answers });
      expect(code).toBe(0);
      expect(err).toContain('1  import\n');
      expect(spaced(out)).toContain('1 read = 1 used');
    }
    expect((await run(['import', customs], { isTyped: true, columns: 100, answers: [''] })).code).toBe(3);
  });

  it('is said by an option, for every file or for one by its name', async () => {
    expect((await run(['import', customs, '--flow', 'export'])).code).toBe(0);
    const other = file('other.csv', `${customsHeader}\n202302,27090000,原油,145,哈萨克斯坦,1\n`);
    const preview = JSON.parse(
      (await run(['import', customs, other, '--flow', 'query.csv=import', '--flow', 'other.csv=export', '--json'])).out,
    );
    expect(preview.import.files.map(({ answers }: { readonly answers: object }) => answers)).toEqual([
      { flow: 'import' },
      { flow: 'export' },
    ]);
    const { code, err } = await run(['import', customs, '--flow', 'sideways']);
    expect([code, spaced(err)]).toEqual([2, expect.stringContaining('import, export')]);
  });

  it('columns of a table of one’s own are named by --map', async () => {
    const table = file('table.csv', 'who,whom,when,worth\nDEU,USA,2020,1.5\nFRA,USA,2020,2\n');
    const unknown = await run(['import', table]);
    expect(unknown.code).toBe(3);
    expect(spaced(unknown.out)).toContain('name its columns with --map; it has who, whom, when, worth');
    const map = 'reporter=who,partner=whom,period=when,value=worth,flow:=export,unit=million usd';
    expect(spaced((await run(['import', table, '--map', map])).out)).toContain('2 read = 2 used');
    expect(spaced((await run(['import', table, '--map', 'reporter=who'])).out)).toContain(
      'say what it lacks with --map: partner:=…,flow:=…,period:=…,value=…,unit=usd',
    );
    expect((await run(['import', table, '--map', 'colour=who,unit=usd'])).err).toContain('colour');
    const both = await run(['import', table, '--map', 'partner=whom,wide=period,quantity=kg,unit=usd']);
    expect([both.code, spaced(both.err)]).toEqual([2, expect.stringContaining('quantities only where each row has one value')]);
  });
});

describe('sogdia import --apply', () => {
  it('keeps the rows, the recipe and the rejected records, and the same file again changes nothing', async () => {
    const first = await run(['import', download, '--apply', '--name', 'mine']);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(spaced(first.out)).toContain('Saved 24 rows as own:mine.');
    const [object = ''] = readdirSync(join(store, 'objects'));
    expect(readdirSync(join(store, 'objects', object)).sort()).toEqual(['import.json', 'rejects.csv', 'rows.gz']);
    const before = readFileSync(join(store, 'objects', object, 'import.json'), 'utf8');
    const again = await run(['import', download, '--apply', '--name', 'mine']);
    expect(spaced(again.out)).toContain('own:mine already has these data; nothing has changed');
    expect(readFileSync(join(store, 'objects', object, 'import.json'), 'utf8')).toBe(before);
    expect((await run(['list', 'own', '--fields', 'name,providers,read,records,from,to', '-f', 'csv'])).out).toBe(
      'name,providers,read,records,from,to\nmine,comtrade-plus,2026-03-01,24,2020,2021\n',
    );
  });

  it('needs a name, one that can be a name, and does not take that of other data without --force', async () => {
    expect(await run(['import', download, '--apply'])).toMatchObject({ code: 2, err: expect.stringContaining('--name') });
    for (const name of ['../out', 'a/b', '', '-x', 'x'.repeat(80)])
      expect((await run(['import', download, '--apply', `--name=${name}`])).code).toBe(2);
    const other = file('other-year.csv', comtradeDownload([{ year: 2022, reporter: 276, partner: 842, flow: 'X', value: '5' }]));
    expect((await run(['import', download, '--apply', '--name', 'mine'])).code).toBe(0);
    const refused = await run(['import', other, '--apply', '--name', 'mine']);
    expect([refused.code, spaced(refused.err)]).toEqual([5, expect.stringContaining('choose another name, or add --force')]);
    expect(JSON.parse((await run(['list', 'own', '--json'])).out).rows[0]).toMatchObject({ name: 'mine', records: 24 });
    expect(spaced((await run(['import', other, '--apply', '--name', 'mine', '--force'])).out)).toContain('replacing the old ones');
    expect(readdirSync(join(store, 'objects'))).toHaveLength(1);
  });

  it('stops where its reader asks to stop, with 130, and keeps nothing', async () => {
    const stop = new AbortController();
    stop.abort();
    const { code, err } = await run(['import', download, '--apply', '--name', 'stopped'], { interruption: stop.signal });
    expect([code, err]).toEqual([130, 'sogdia: stopped; nothing has changed\n']);
    expect((await run(['list', 'own', '--where', 'name=stopped'])).code).toBe(1);
  });

  it.each([
    ['a file that is not there', ['import', '/nowhere/x.csv'], 3, 'no file with this name'],
    ['a folder', ['import', '.'], 3, 'a folder'],
    ['no file', ['import'], 2, '<file>'],
    ['an economy of nowhere', ['import', download, '--among', 'Atlantis'], 2, 'Atlantis'],
    ['years that are none', ['import', download, '--years', '20'], 2, 'a year, or a range such as 2013-2023'],
    ['years that run backwards', ['import', download, '--years', '2023-2013'], 2, 'the earlier first'],
    ['a recipe of no name', ['import', download, '--recipe', 'nobody'], 2, 'unknown own data: nobody'],
  ])('refuses %s', async (_, argv, code, told) => {
    const given = await run(argv);
    expect(given.code).toBe(code);
    expect(spaced(given.err)).toContain(told);
  });

  it('neutralises formulas among the rejected records', async () => {
    const bad = file(
      'formula.csv',
      comtradeDownload([
        { year: 2020, reporter: 276, partner: 842, flow: 'X', value: '=1+1' },
        { year: 2020, reporter: 276, partner: 842, flow: 'M', value: '3' },
      ]),
    );
    const { out } = await run(['import', bad, '--apply', '--name', 'formula']);
    const path = /Rejected rows:\s+(\S+)/.exec(out)?.[1] ?? '';
    expect(readFileSync(path, 'utf8')).toContain("'=1+1");
  });
});

describe('sogdia import --recipe', () => {
  const january = file(
    '2023-01.csv',
    `${customsHeader}\n202301,27090000,原油,145,哈萨克斯坦,"1,000"\n202301,27090000,原油,149,乌兹别克斯坦,7\n`,
  );
  const february = file(
    '2023-02.csv',
    `${customsHeader}\n202301,27090000,原油,145,哈萨克斯坦,"1,100"\n202302,27090000,原油,145,哈萨克斯坦,900\n`,
  );

  beforeEach(async () => {
    expect((await run(['import', january, '--flow', 'import', '--apply', '--name', 'oil'])).code).toBe(0);
  });

  it('reads the next file with the answers of the last, and says what changed: periods, partners, figures', async () => {
    const { code, out } = await run(['import', february, '--recipe', 'oil']);
    expect(code).toBe(0);
    const told = spaced(out);
    expect(told).toContain('Since the import of 2026-03-01');
    expect(told).toContain('partners: removed UZB');
    expect(told).toContain('periods: new 2023-02');
    expect(told).toContain('figures: 0 unchanged, 1 revised, 1 new, 1 removed');
    expect(told).toContain('CHN import KAZ 2023-01 NATIONAL 27090000 usd CIF: 1000 before, 1100 now');
  });

  it('by a file import.json as well, and with --apply the name gets the new data', async () => {
    const listed = JSON.parse((await run(['list', 'own', '--where', 'name=oil', '--json'])).out).rows[0];
    const recipe = join(store, 'objects', listed.key, 'import.json');
    const { changes } = JSON.parse((await run(['import', february, '--recipe', recipe, '--json'])).out);
    expect(changes).toMatchObject({ since: '2026-03-01', figures: null, coverage: { periods: { added: ['2023-02'], gone: [] } } });
    expect((await run(['import', february, '--recipe', 'oil', '--apply'])).code).toBe(0);
    expect(spaced((await run(['import', february, '--recipe', 'oil'])).out)).toContain(
      'no change in files, columns, economies, periods and repairs',
    );
    expect((await run(['import', download, '--recipe', download.replace('.csv', '.json')])).code).toBe(3);
  });

  it('reads cells as the page of own files let its reader correct them, keeps that, and says in a receipt what stood there', async () => {
    const listed = JSON.parse((await run(['list', 'own', '--where', 'name=oil', '--json'])).out).rows[0];
    const kept = JSON.parse(readFileSync(join(store, 'objects', listed.key, 'import.json'), 'utf8'));
    const corrections = [{ column: '美元', from: '待核', to: '1,200' }];
    const answers = { ...kept.files[0].answers, corrections };
    const recipe = file('corrected.json', JSON.stringify({ ...kept, files: [{ ...kept.files[0], answers }] }));
    const march = file('2023-03c.csv', `${customsHeader}\n202303,27090000,原油,145,哈萨克斯坦,待核\n`);
    expect((await run(['import', march, '--recipe', 'oil'])).out).toContain('rejected    Not a number: 1');
    const { out, code } = await run(['import', march, '--recipe', recipe, '--apply', '--name', 'mended']);
    expect([code, spaced(out)]).toEqual([
      0,
      expect.stringContaining('repairs thousands separators removed from 1 number; 1 row with cells corrected by you'),
    ]);
    expect(spaced(out)).toContain('new repairs: 1 row with cells corrected by you');
    const query = 'measure=import&reporter=CHN&partners=KAZ&products=NATIONAL:27090000&frequency=month&years=2023';
    const receipt = spaced((await run(['receipt', query, '2023-03', 'KAZ', '--data', 'own:mended'])).out);
    expect(receipt).toContain('you corrected “待核” to “1,200” in column 美元');
    expect((await run(['import', march, '--recipe', 'mended'])).out).toContain('1 unchanged');
  });

  it('a change of layout is told', async () => {
    const other = file('2023-03.csv', `${customsHeader},旁注\n202303,27090000,原油,145,哈萨克斯坦,9,x\n`);
    expect(spaced((await run(['import', other, '--recipe', 'oil'])).out)).toContain('columns of 2023-03.csv:');
  });
});

describe('sogdia forget', () => {
  it('asks, forgets on yes alone, and says how the files are read again', async () => {
    expect((await run(['import', customs, '--flow', 'import', '--apply', '--name', 'gone'])).code).toBe(0);
    const refused = await run(['forget', 'gone']);
    expect([refused.code, spaced(refused.err)]).toEqual([2, expect.stringContaining('--yes')]);
    const kept = await run(['forget', 'gone'], { isTyped: true, columns: 80, answers: ['no'] });
    expect([kept.code, kept.out]).toEqual([1, 'own:gone is not deleted\n']);
    const { code, out } = await run(['forget', 'own:gone'], { isTyped: true, columns: 80, answers: ['yes'] });
    expect(code).toBe(0);
    const command = /again: sogdia (.*)/.exec(out)?.[1] ?? '';
    expect(command).toBe(`import ${customs} --flow query.csv=import --apply --name gone`);
    expect((await run(['list', 'own', '--where', 'name=gone'])).code).toBe(1);
    expect((await run(command.split(' '))).code).toBe(0);
    expect((await run(['forget', 'gone', '--yes'])).code).toBe(0);
    expect((await run(['forget', 'gone', '--yes'])).err).toContain('unknown own data: gone');
  });

  it('tells the names of columns that were given too', async () => {
    const table = file('columns.csv', 'when,who,how much\n2023,Brazil,7\n');
    const map = 'period=when,partner=who,value=how much,reporter:=DEU,flow:=export,unit=million usd';
    expect((await run(['import', table, '--map', map, '--apply', '--name', 'mapped'])).code).toBe(0);
    const { out } = await run(['forget', 'mapped', '--yes']);
    const command = /again: sogdia (.*)/.exec(out)?.[1] ?? '';
    expect(command).toContain("--map '");
    expect((await run(wordsOf(command))).code).toBe(0);
    expect((await run(['view', 'measure=export&reporter=DEU&partners=BRA', '--data', 'own:mapped'])).out).toContain('7.00');
    await run(['forget', 'mapped', '--yes']);
  });

  it('weights and numbers beside values, and words for flows, are kept, remembered and asked of', async () => {
    const table = file('weights.csv', 'who,way,code,worth,tonnes,n,unit\nPeru,Sold,8703,90,3,6,items\nPeru,Bought,8703,10,1,2,items\n');
    const map =
      'reporter:=DEU,partner=who,flow=way,flow Sold=export,flow Bought=import,period:=2023,product=code,nomenclature=HS2017,value=worth,unit=usd,quantity=tonnes,quantity unit=t,second quantity=n,second quantity unit=unit';
    expect(spaced((await run(['import', table, '--map', map, '--apply', '--name', 'weighed'])).out)).toContain('2 read = 2 used');
    const asked = async (measure: string) =>
      (await run(['view', `measure=${measure}&products=HS:8703`, '--data', 'own:weighed', '--format', 'csv'])).out;
    expect(await asked('export-weight')).toContain('2023,DEU,PER,export-weight,3000,kg');
    expect(await asked('import-quantity')).toContain('2023,DEU,PER,import-quantity,2,items');
    expect(await asked('export-unit-value')).toContain('2023,DEU,PER,export-unit-value,15,');
    const command = /again: sogdia (.*)/.exec((await run(['forget', 'weighed', '--yes'])).out)?.[1] ?? '';
    expect((await run(wordsOf(command))).code).toBe(0);
    await run(['forget', 'weighed', '--yes']);
  });

  it('a map with all that it can say, and names of economies, are remembered and told as well', async () => {
    const lines =
      'from the ministry\nto,kind,"Worth, EUR 2022","Worth, EUR 2023"\nBrasilien,VALUE,5,7\nKazachstan,VALUE,1,2\nBrazil,KG,9,9\n';
    const table = file('wide.csv', lines);
    const next = file('wide-next.csv', lines.replace('5,7', '5,8'));
    const map = 'partner=to,reporter:=DEU,flow:=export,unit=eur,where kind=VALUE,rate 2023=1.08,wide="Worth, EUR (?<period>.*)",header=2';
    const read = await run(['import', table, '--map', map, '--economy', 'Kazachstan=Kazakhstan', '--apply', '--name', 'wide']);
    expect([read.code, read.err]).toEqual([0, '']);
    expect(spaced(read.out)).toContain('5 read = 4 used');
    expect((await run(['view', 'measure=export&reporter=DEU&partners=KAZ', '--data', 'own:wide', '--format', 'csv'])).out).toContain(
      '2023,DEU,KAZ,export,2.16,usd,derived',
    );
    const again = spaced((await run(['import', next, '--recipe', 'wide'])).out);
    expect(again).toContain('figures: 3 unchanged, 1 revised, 0 new, 0 removed');
    const command = /again: sogdia (.*)/.exec((await run(['forget', 'wide', '--yes'])).out)?.[1] ?? '';
    expect(command).toContain('--economy Kazachstan=Kazakhstan');
    expect((await run(wordsOf(command))).code).toBe(0);
    await run(['forget', 'wide', '--yes']);
  });
});

describe('sogdia import --rates FILE', () => {
  const table = file('euros.csv', 'who,whom,when,worth\nDEU,KAZ,2023,100\nDEU,KAZ,2024,200\n');
  const map = 'reporter=who,partner=whom,period=when,value=worth,flow:=export,unit=eur';
  const rates = (text: string): string => file('rates.csv', text);

  it('turns a currency into dollars by its own rates, which the recipe then has', async () => {
    const path = rates('currency,period,rate\neur,2023,1.08\neur,2024,1.1\ngbp,2023,9\n');
    const { code } = await run(['import', table, '--map', map, '--rates', path, '--apply', '--name', 'euros']);
    expect(code).toBe(0);
    const view = await run([
      'view',
      'measure=export&years=2023-2024',
      '--data',
      'own:euros',
      '--format',
      'csv',
      '--fields',
      'period,value',
    ]);
    expect(view.out.trimEnd().split('\n').slice(1)).toEqual(['2023,108', '2024,220']);
    const again = await run(['import', table, '--recipe', 'euros']);
    expect(spaced(again.out)).toContain('figures: 2 unchanged, 0 revised');
  });

  it('refuses a line that is no rate, and a period twice', async () => {
    for (const text of ['period,rate\n2023,x\n', 'period,rate\n2023,1\n2023,2\n', 'year,value\n2023,1\n']) {
      const { code, err } = await run(['import', table, '--map', map, '--rates', rates(text)]);
      expect({ code, told: spaced(err).includes('can’t read the rates') }).toEqual({ code: 3, told: true });
    }
  });
});
