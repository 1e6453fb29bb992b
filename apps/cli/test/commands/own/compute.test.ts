import { findMetric, herfindahlHirschmanIndex, metricRegistry, revealedComparativeAdvantage } from '@sogdia/core/metrics';
import { describe, expect, it } from 'vitest';
import { comtradeDownload, ownFolder } from '../../support/own-files.ts';

const { file, run } = ownFolder();
const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ');

type Row = Readonly<Record<string, string | number | boolean | null>>;

async function rowsOf(metric: string, table: string, ...options: readonly string[]): Promise<readonly Row[]> {
  const { out, err } = await run(['compute', metric, '--table', '-', '--json', ...options], { input: table });
  expect(err).toBe('');
  return JSON.parse(out).rows;
}

describe('sogdia compute METRIC --table own:NAME, or of a file of UN Comtrade', () => {
  it('takes the rows of trade, without sums over partners', async () => {
    const flow = { year: 2022, reporter: 276, flow: 'X' } as const;
    const text = comtradeDownload([
      { ...flow, partner: 842, value: '60' },
      { ...flow, partner: 156, value: '40' },
      { ...flow, partner: 0, value: '500' },
    ]);
    const path = file('partners.csv', text);
    expect((await run(['import', path, '--apply', '--name', 'partners'])).code).toBe(0);
    for (const table of ['own:partners', path]) {
      const { out, err } = await run(['compute', 'hhi', '--table', table, '--group', 'year,flow', '--json']);
      expect(err).toBe('');
      expect(JSON.parse(out).rows).toMatchObject([{ year: '2022', flow: 'export', value: expect.closeTo(0.52, 12) }]);
    }
    expect((await run(['compute', 'hhi', '--table', 'own:partner'])).err).toContain('unknown own data: partner');
  });

  it('takes files of BACI and of China’s customs, whose first lines name no reporter', async () => {
    const baci = file('BACI_HS17_Y2021_V202401.csv', 't,i,j,k,v,q\n2021,398,156,740311,60,1\n2021,398,156,10121,40,NA\n');
    const { out, err } = await run(['compute', 'hhi', '--table', baci, '--group', 'year,flow', '--json']);
    expect(err).toBe('');
    expect(JSON.parse(out).rows).toMatchObject([{ year: '2021', flow: 'export', value: expect.closeTo(0.52, 12) }]);
    const query = ['数据年月,商品编码,商品名称,贸易伙伴编码,贸易伙伴名称,美元'];
    const goods = ['202401,27090000,原油,145,哈萨克斯坦,"1,000"', '202401,26030000,铜矿砂,145,哈萨克斯坦,"3,000"'];
    const text = [...query, ...goods, ''].join('\n');
    const named = await run(['compute', 'hhi', '--table', file('query-imports.csv', text), '--group', 'year,flow', '--json']);
    expect(JSON.parse(named.out).rows).toMatchObject([{ year: '2024', flow: 'import', value: expect.closeTo(0.625, 12) }]);
    const open = await run(['compute', 'hhi', '--table', file('query.csv', text)]);
    expect([open.code, spaced(open.err)]).toEqual([3, expect.stringContaining('expected import or export, which the file does not say')]);
  });

  it('leaves a table of one’s own as it is, though it has a column for a reporter', async () => {
    const [row] = await rowsOf('share', 'reporter,part,whole\nKAZ,1,4\n');
    expect(row).toMatchObject({ reporter: 'KAZ', value: 0.25 });
  });
});

describe('every metric of the registry', () => {
  it.each(metricRegistry.map(({ id }) => id))(
    '%s answers the small table of its help with numbers, as JSON, CSV and a table',
    async (id) => {
      const { example, exampleOptions, formula } = findMetric(id);
      const path = file(`${id}.csv`, example);
      const set = Object.entries(exampleOptions).flatMap(([name, value]) => ['--set', `${name}=${value}`]);
      const argv = ['compute', id, '--table', path, ...set];
      const { code, out, err } = await run([...argv, '--json']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const answer = JSON.parse(out);
      expect(answer.metric).toMatchObject({ id, formula });
      expect(answer.metric.undefinedWhen.length).toBeGreaterThanOrEqual(0);
      const numbers = answer.rows.flatMap((row: Row) => Object.values(row).filter((value) => typeof value === 'number'));
      expect(numbers.length).toBeGreaterThan(0);
      const csv = await run([...argv, '--format', 'csv']);
      expect(csv.out.split('\n')[0]).toMatch(/(^|,)missing$/);
      expect(csv.out.trimEnd().split('\n')).toHaveLength(1 + answer.rows.length);
      const table = await run(argv);
      expect(table.out).toContain(`: ${answer.metric.formula} (${answer.metric.unit})`);
    },
  );

  it.each(metricRegistry.map(({ id }) => id))('%s --help shows what it wants and a table that can be copied', async (id) => {
    const { code, out } = await run(['compute', id, '--help']);
    expect(code).toBe(0);
    expect(out).toContain('columns: ');
    const { example, undefinedWhen } = findMetric(id);
    for (const line of example.split('\n')) expect(out).toContain(`  ${line}\n`);
    for (const { reason } of undefinedWhen) expect(out).toContain(`no value (${reason})`);
  });

  it('has no setting that the metric does not read: an unknown one is refused', async () => {
    const { code, err } = await run(['compute', 'hhi', '--table', '-', '--set', 'fom=unctad'], { input: 'a,value\nx,1\n' });
    expect([code, spaced(err)]).toEqual([2, expect.stringContaining('did you mean form')]);
    expect((await run(['compute', 'hhi', '--table', '-', '--set', 'form=nonsense'], { input: 'a,value\nx,1\n' })).code).toBe(2);
  });
});

describe('tables in long and wide form', () => {
  const long = 'economy,product,value\nKAZ,27,60\nKAZ,84,5\nUZB,27,10\nUZB,84,8\n';
  const wide = 'economy,27,84\nKAZ,60,5\nUZB,10,8\n';
  const expected = revealedComparativeAdvantage([
    [60, 5],
    [10, 8],
  ]);

  it('a table of two dimensions gives the same in both', async () => {
    for (const table of [long, wide]) {
      const rows = await rowsOf('rca', table);
      expect(rows.map(({ economy, product, value }) => [economy, product, value])).toEqual([
        ['KAZ', '27', expected[0]?.[0]],
        ['KAZ', '84', expected[0]?.[1]],
        ['UZB', '27', expected[1]?.[0]],
        ['UZB', '84', expected[1]?.[1]],
      ]);
    }
    const renamed = long
      .replace('economy,product,value', 'who,what,usd,')
      .replaceAll(/(\d)\n/g, '$1,x\n')
      .replace('usd,', 'usd,note');
    expect(await rowsOf('rca', renamed, '--columns', 'row=who,column=what', '--columns', 'value=usd')).toHaveLength(4);
  });

  it('what a long table does not speak of is absent, with its names, or 0 where that is said', async () => {
    const partial = long.replace('UZB,84,8\n', '');
    expect((await rowsOf('rca', partial)).filter(({ missing }) => missing !== null)).not.toEqual([]);
    expect((await rowsOf('rca', partial, '--set', 'missing=zero')).every(({ missing }) => missing === null)).toBe(true);
  });

  it('of lists each column of numbers is one, or each group of a long table', async () => {
    const values = [60, 25, 15];
    const wideLists = 'product,2021,2022\n27,60,10\n84,25,10\n10,15,10\n';
    expect((await rowsOf('hhi', wideLists)).map(({ list, value }) => [list, value])).toEqual([
      ['2021', herfindahlHirschmanIndex(values)],
      ['2022', herfindahlHirschmanIndex([10, 10, 10])],
    ]);
    const longLists = 'year,product,value\n2021,27,60\n2021,84,25\n2021,10,15\n2022,27,10\n2022,84,10\n2022,10,10\n';
    expect((await rowsOf('hhi', longLists, '--group', 'year')).map(({ year, value }) => [year, value])).toEqual([
      ['2021', herfindahlHirschmanIndex(values)],
      ['2022', herfindahlHirschmanIndex([10, 10, 10])],
    ]);
  });

  it('a series is a column of years, columns beside one, or a row with a column for each year', async () => {
    for (const table of ['year,value\n2020,100\n2021,110\n', 'year,KAZ\n2021,110\n2020,100\n', 'partner,2020,2021\nKAZ,100,110\n'])
      expect((await rowsOf('growth-rate', table)).at(-1)).toMatchObject({ year: 2021, value: expect.closeTo(0.1, 12) });
  });

  it('an absent value stays absent, and says why', async () => {
    const [first, second] = await rowsOf('share', 'partner,part,whole\nKAZ,..,60\nUZB,5,0\n');
    expect(first).toMatchObject({ value: null, missing: 'not-reported (line 2)' });
    expect(second).toMatchObject({ value: null, missing: 'zero-denominator' });
    const { out } = await run(['compute', 'share', '--table', '-'], { input: 'partner,part,whole\nUZB,5,0\n' });
    expect(out).toContain('no value (zero-denominator) if');
  });

  it('reads semicolons, tabs, quotes and a byte order mark', async () => {
    for (const table of [
      '\ufeffpartner;part;whole\r\n"K; A";5;20\r\n',
      'partner\tpart\twhole\n"K; A"\t5\t20\n',
      '"partner","part","whole"\n"K; A","5","20"\n',
    ])
      expect(await rowsOf('share', table)).toMatchObject([{ partner: 'K; A', value: 0.25 }]);
  });
});

describe('what is wrong with a table is told by its place', () => {
  it.each([
    ['a number that is none', 'partner,part,whole\nKAZ,five,20\n', [], 3, 'line 2, column part'],
    ['thousands set apart', 'partner,part,whole\nKAZ,"1,000",20\n', [], 3, '1,000'],
    ['a record too short', 'partner,part,whole\nKAZ,5\n', [], 3, 'line 2'],
    ['no record', 'partner,part,whole\n', [], 3, 'at least one row'],
    ['a column twice', 'part,part,whole\n1,2,3\n', [], 3, 'each column name once'],
    ['two columns but for their case', 'Part,PART,whole\n1,2,3\n', [], 2, '--columns part=NAME'],
    ['a number that no computer stores', 'partner,part,whole\nKAZ,1e309,20\n', [], 3, '1e309'],
    ['a column that is not there', 'partner,part,all\nKAZ,5,20\n', [], 2, '--columns whole=NAME; the table has partner, part, all'],
    ['a name of no column', 'partner,part,whole\nKAZ,5,20\n', ['--columns', 'part=prt'], 2, 'try part'],
  ] as const)('%s', async (_, input, options, code, told) => {
    const given = await run(['compute', 'share', '--table', '-', ...options], { input });
    expect(given.code).toBe(code);
    expect(spaced(given.err)).toContain(told);
  });

  it('a metric that there is not, and none, are told with what to do', async () => {
    expect(spaced((await run(['compute', 'hih', '--table', '-'])).err)).toContain('did you mean hhi');
    expect(spaced((await run(['compute'])).err)).toContain('sogdia compute --list');
    expect(spaced((await run(['compute', 'hhi'])).err)).toContain('for an example: sogdia compute hhi --help');
  });

  it('--list names every metric with its columns', async () => {
    const { out } = await run(['compute', '--list', '--json']);
    expect(JSON.parse(out).rows).toHaveLength(metricRegistry.length);
  });
});
