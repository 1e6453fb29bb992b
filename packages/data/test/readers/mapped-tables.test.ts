import { describe, expect, test } from 'vitest';
import { datasetOfRows, type OwnTable, type ReadHints } from '../../src/readers/index.ts';
import { worldRegistry } from '../../src/world.ts';
import { latin1, read } from './support/read.ts';

type Map = NonNullable<ReadHints['map']>;

const countsOf = ({ summary }: OwnTable) => {
  const {
    read: all,
    leaves,
    aggregates,
    others,
    rejected,
    duplicates,
    conflicts,
    notes,
    headers,
  } = summary.files[0]?.counts ?? ({} as never);
  const refused = Object.values(rejected).reduce((sum, count) => sum + count, 0);
  expect(all).toBe(leaves + aggregates + others + refused + duplicates + conflicts);
  return { all, rejected, notes, headers };
};
const cellsOf = ({ rows }: OwnTable): readonly unknown[] =>
  rows.map(({ reporter, partner, flow, period, product, value }) => [reporter, partner, flow, period, product.code, value].join(' '));
const exportsOf: Map = {
  columns: { partner: 'to', period: 'year', value: 'worth' },
  fixed: { reporter: 'KAZ', flow: 'export' },
  unit: 'usd',
};

describe('a table that its user maps', () => {
  test('begins below lines of other things, at the first that names its columns, or at the line that the map gives', async () => {
    const table = 'A title,,\nfrom a ministry,,\n\nto,year,worth\nChina,2023,5\nTotal,2023,9\nSource: us,,\n';
    const found = await read(table, { map: exportsOf });
    expect(cellsOf(found)).toEqual(['KAZ CHN export 2023 TOTAL 5', 'KAZ WLD export 2023 TOTAL 9']);
    expect(countsOf(found)).toEqual({ all: 2, rejected: {}, notes: 3, headers: 1 });
    expect(found.rows.map(({ line }) => line)).toEqual([5, 6]);
    const twice = 'to,year,worth\nnot this\nto,year,worth\nChina,2023,7\n';
    expect(cellsOf(await read(twice, { map: { ...exportsOf, header: 3 } }))).toEqual(['KAZ CHN export 2023 TOTAL 7']);
  });

  test('has years, flows or partners as columns of values; an empty cell is none', async () => {
    const wide: Map = { columns: { partner: 'to' }, fixed: { reporter: 'KAZ', flow: 'export' }, wide: 'period', unit: 'thousand usd' };
    const years = await read('to,2022,2023,share\nChina,5,,0.4\nIndia,1,..,0.1\n', { map: wide });
    expect(cellsOf(years)).toEqual(['KAZ CHN export 2022 TOTAL 5000', 'KAZ IND export 2022 TOTAL 1000']);
    expect(countsOf(years)).toMatchObject({ all: 3, rejected: { 'missing-value': 1 } });
    const { summary } = await read('to,2022,2023\nChina,-,-\nIndia,-,1\n', { map: wide });
    expect(summary.diagnostics, 'cells without a value are one note, in however many columns').toMatchObject([
      { code: 'missing-value', severity: 'note', count: 3, column: { name: '2022' } },
    ]);
    const flows = await read('to,year,Exports,Imports,Balance\nChina,2023,5,3,2\n', {
      map: { columns: { partner: 'to', period: 'year' }, fixed: { reporter: 'KAZ' }, wide: 'flow', unit: 'usd' },
    });
    expect(cellsOf(flows)).toEqual(['KAZ CHN export 2023 TOTAL 5', 'KAZ CHN import 2023 TOTAL 3']);
    const partners = await read('year,China,India\n2023,5,3\n', {
      map: { columns: { period: 'year' }, fixed: { reporter: 'KAZ', flow: 'export' }, wide: 'partner', unit: 'usd' },
    });
    expect(cellsOf(partners)).toEqual(['KAZ CHN export 2023 TOTAL 5', 'KAZ IND export 2023 TOTAL 3']);
    const broken = await read('to,2022\nChina,5\n', { map: { ...wide, wide: '(' } });
    expect(broken.summary.complete).toBe(false);
  });

  test('has quantities beside values, in units of a column or of all rows, and none beside several values', async () => {
    const map: Map = {
      columns: { ...exportsOf.columns, quantity: 'mass', 'second-quantity': 'pieces' },
      fixed: { ...exportsOf.fixed, 'quantity-unit': 't', 'second-quantity-unit': 'Unit' },
      unit: 'usd',
    };
    const table = 'to,year,worth,mass,pieces,unit\nChina,2023,5,2.5,7,items\nIndia,2023,6,,8,\n';
    const { rows, summary } = await read(table, { map });
    expect(rows.map(({ quantities }) => quantities.map(({ of, value, unit }) => [of, value, unit]))).toEqual([
      [
        ['quantity', 2.5, 't'],
        ['alternate-quantity', 7, 'items'],
      ],
      [['alternate-quantity', 8, '']],
    ]);
    expect(summary.complete).toBe(true);
    const { dataset } = datasetOfRows(rows, { world: worldRegistry(), read: '2026-03-01', contentHash: '0'.repeat(64) });
    expect(dataset.observations.map(({ quantities = [] }) => quantities.map(({ value, unit }) => [value, unit]))).toEqual([
      [
        [2500, 'kg'],
        [7, 'items'],
      ],
      [],
    ]);
    const wide = await read('to,2022,2023,mass\nChina,5,6,1\n', {
      map: { columns: { partner: 'to', quantity: 'mass' }, fixed: exportsOf.fixed ?? {}, wide: 'period', unit: 'usd' },
    });
    expect(wide.rows.map(({ quantities }) => quantities)).toEqual([[], []]);
    const absent = await read('to,year,worth\nChina,2023,5\n', { map });
    expect(absent.summary.diagnostics[0]).toMatchObject({ code: 'mapping-needed', severity: 'blocker' });
  });

  test.each(['(a+)+$', '(x|x)*y', '(.)\\1', '.*.*.*.*z', '('])(
    'is not searched with the pattern %s, which could run for hours',
    async (wide) => {
      const { summary } = await read(`to,${'a'.repeat(200)}\nChina,5\n`, {
        map: { columns: { partner: 'to' }, fixed: { ...exportsOf.fixed, period: '2022' }, wide, unit: 'usd' },
      });
      expect(summary.diagnostics[0]?.examples[0]?.found).toContain(`wide=${wide}, a pattern that is broken or could run for hours`);
    },
  );

  test('tells which columns a pattern does not find', async () => {
    const { summary } = await read('to,worth\nChina,5\n', {
      map: { columns: { partner: 'to' }, fixed: { ...exportsOf.fixed, period: '2022' }, wide: '^in (?<period>\\d{4})$', unit: 'usd' },
    });
    expect(summary.diagnostics[0]?.examples[0]).toMatchObject({
      found: 'no column whose name is as wide=^in (?<period>\\d{4})$ says',
      fix: 'say what it lacks with the hint `map`: wide=period',
    });
  });

  test('of weights alone is refused in words, as are indicators of the World Bank', async () => {
    const weights = await read('to,year,worth\nChina,2023,5\n', { map: { ...exportsOf, unit: 'Net mass (kg)' } });
    expect(weights.summary.diagnostics[0]?.examples[0]).toMatchObject({
      found: 'Net mass (kg), which names no currency',
      fix: 'download the values of the same table: we read quantities beside money, not alone',
      question: null,
    });
    const indicators = await read('Country Name,Country Code,Indicator Name,Indicator Code,2020,2021\nPeru,PER,Exports,NE.EXP,1,2\n');
    expect(indicators.summary.diagnostics[0]?.examples[0]).toMatchObject({
      found: expect.stringContaining('indicators of the World Bank'),
      question: null,
    });
  });

  test('has the year and the month in two columns, or a period in words', async () => {
    const map: Map = { ...exportsOf, columns: { ...exportsOf.columns, month: 'month' } };
    const found = await read('to,year,month,worth\nChina,2023,12. Dezembro,5\nChina,2023.0,3.0,6\nChina,2023,январь,7\nChina,2023,x,8\n', {
      map,
    });
    expect(found.rows.map(({ period }) => period)).toEqual(['2023-12', '2023-03', '2023-01']);
    expect(countsOf(found).rejected).toEqual({ 'unknown-period': 1 });
    const words = 'Aug. 2024; 202452; 2024 through October; January-March 2023; 2023-2024'.split('; ');
    const periods = await read(`to,year,worth\n${words.map((text, at) => `China,${text},${at}`).join('\n')}\n`, {
      map: { ...exportsOf, yearStart: 4 },
    });
    expect(periods.rows.map(({ period }) => period)).toEqual([
      '2024-08',
      '2024',
      '2024-01..2024-10',
      '2023-01..2023-03',
      '2023-04..2024-03',
    ]);
  });

  test('has quarters as they are printed in several languages, and in a column of their own', async () => {
    const printed = ['2023Q1', '2023-Q2', 'Q3 2023', '4Q2023', '1 кв. 2022', 'IV квартал 2022 г.', '2021年第一季度', '2021年2季度'];
    const { rows } = await read(`to,year,worth\n${printed.map((text, at) => `China,${text},${at}`).join('\n')}\n`, { map: exportsOf });
    const quarters = ['01..03', '04..06', '07..09', '10..12'];
    const placeOf = ({ period }: OwnTable['rows'][number]): number => quarters.indexOf(period.replaceAll(/\d{4}-/g, ''));
    expect(rows.map(placeOf)).toEqual([0, 1, 2, 3, 0, 3, 0, 1]);
    const own = { ...exportsOf, columns: { ...exportsOf.columns, month: 'Quarter' } };
    const two = await read('to,year,Quarter,worth\nChina,2023,1,5\nChina,2023,Q4,6\nChina,2023,5,7\n', { map: own });
    expect(two.rows.map(placeOf)).toEqual([0, 3]);
    expect(countsOf(two).rejected).toEqual({ 'unknown-period': 1 });
  });

  test('has years that are printed as two: never months, whatever their digits, and read once it is said when they begin', async () => {
    const table = 'to,year,worth\nChina,2010-11,5\nChina,2011-12,6\n';
    const asked = await read(table, { map: exportsOf });
    expect(asked.rows).toEqual([]);
    expect(asked.summary.diagnostics[0]).toMatchObject({ code: 'mapping-needed', fix: expect.stringContaining('year-start=7') });
    const said = await read(table, { map: { ...exportsOf, yearStart: 4 } });
    expect(said.rows.map(({ period }) => period)).toEqual(['2010-04..2011-03', '2011-04..2012-03']);
    const wide: Map = { ...exportsOf, columns: { partner: 'to' }, wide: 'period' };
    const byYear = 'to,2011-12,2012/13\nChina,5,6\n';
    expect((await read(byYear, { map: wide })).rows).toEqual([]);
    const years = await read(byYear, { map: { ...wide, yearStart: 7 } });
    expect(years.rows.map(({ period }) => period)).toEqual(['2011-07..2012-06', '2012-07..2013-06']);
    const months = await read('to,year,worth\nChina,2011-11,5\nChina,2011-12,6\n', { map: exportsOf });
    expect(months.rows.map(({ period }) => period)).toEqual(['2011-11', '2011-12']);
    const parts = { ...exportsOf, columns: { ...exportsOf.columns, month: 'quarter' }, yearStart: 7 };
    const quarters = await read('to,year,quarter,worth\nChina,2022-23,1,5\nChina,2022-23,3,6\n', { map: parts });
    expect(quarters.rows.map(({ period }) => period)).toEqual(['2022-07..2022-09', '2023-01..2023-03']);
  });

  test('has days that stand for months only where its user says so', async () => {
    const table = 'to,day,worth\nChina,2023-01-01,5\nChina,2023-02-01,6\n';
    const { period: _period, ...others } = exportsOf.columns;
    const months = await read(table, { map: { ...exportsOf, columns: { ...others, month: 'day' } } });
    expect(months.rows.map(({ period }) => period)).toEqual(['2023-01', '2023-02']);
    const days = await read(table, { map: { ...exportsOf, columns: { ...others, period: 'day' } } });
    expect(days.rows).toEqual([]);
    expect(days.summary.diagnostics[0]).toMatchObject({ code: 'unknown-period', fix: expect.stringContaining('as month') });
  });

  test('has its unit in a column that the unit names, and columns that another program saved with underscores', async () => {
    const found = await read('To_Country,Year,Worth,Units\nChina,2023,5,Millions in Vatu (VUV)\nChina,2022,6,Thousand USD\n', {
      map: { ...exportsOf, columns: { partner: 'to country', period: 'year', value: 'worth' }, unit: 'units' },
    });
    expect(found.rows.map(({ value, currency }) => [value, currency])).toEqual([
      [5e6, 'vuv'],
      [6000, 'usd'],
    ]);
  });

  test('keeps the rows of a filter, and counts the others', async () => {
    const map: Map = { ...exportsOf, where: { what: ['VALUE'] } };
    const found = await read('to,year,what,worth\nChina,2023,VALUE,5\nChina,2023,KG,900\n', { map });
    expect(cellsOf(found)).toEqual(['KAZ CHN export 2023 TOTAL 5']);
    expect(countsOf(found)).toMatchObject({ all: 2, rejected: { 'outside-selection': 1 } });
    expect(found.rejected).toEqual([]);
  });

  test('stays in its currency, or is dollars where the map has a rate of the year', async () => {
    const table = 'to,year,worth\nChina,2022,10\nChina,2023,10\n';
    const found = await read(table, { map: { ...exportsOf, unit: 'million eur', rates: { '2023': 1.08 } } });
    expect(found.rows.map(({ value, currency, status, printed }) => [value, currency, status, printed.unit])).toEqual([
      [1e7, 'eur', 'printed', 'million eur'],
      [1.08e7, 'usd', 'derived', 'million eur, at 1.08 US dollars'],
    ]);
    const several = 'to,year,worth,in\nChina,2023,10,eur\nUzbekistan,2023,20,gbp\nTajikistan,2023,30,usd\nTurkmenistan,2023,40,chf\n';
    const columns = { ...exportsOf.columns, unit: 'in' };
    const rated = await read(several, { map: { ...exportsOf, columns, unit: '', rates: { 'eur 2023': 1.1, 'gbp 2023': 1.3 } } });
    expect(rated.rows.map(({ value, currency, status }) => [value, currency, status])).toEqual([
      [11, 'usd', 'derived'],
      [26, 'usd', 'derived'],
      [30, 'usd', 'printed'],
      [40, 'chf', 'printed'],
    ]);
    const tonnes = await read(table, { map: { ...exportsOf, unit: 'tonnes' } });
    expect(tonnes.summary.diagnostics[0]).toMatchObject({ code: 'mapping-needed', found: 'tonnes, which names no currency' });
  });

  test('names columns with commas, and those without a name by their letters', async () => {
    const map: Map = {
      columns: { partner: '[A]', period: 'year', value: 'Value, US$' },
      fixed: { reporter: 'KAZ', flow: 'export' },
      unit: 'usd',
    };
    expect(cellsOf(await read(',year,"Value, US$"\nChina,2023,5\n', { map }))).toEqual(['KAZ CHN export 2023 TOTAL 5']);
  });

  test('tells parts of a flow apart, which are no conflict', async () => {
    const map: Map = { ...exportsOf, parts: { transport: 'by' } };
    const found = await read('to,year,by,worth\nChina,2023,rail,5\nChina,2023,road,6\n', { map });
    expect(found.rows.map(({ value, detail }) => [value, detail])).toEqual([
      [5, { transport: 'rail' }],
      [6, { transport: 'road' }],
    ]);
    expect(countsOf(found)).toMatchObject({ all: 2, rejected: {} });
  });

  test('of a row with a field too many is refused as ever, in a table that begins in the first line', async () => {
    const { summary, rows } = await read('to,year,worth\nChina,2023,5,6\nIndia,2023,7\n', { map: exportsOf });
    expect(rows.map(({ partner }) => partner)).toEqual(['IND']);
    expect(summary.complete).toBe(false);
    expect(summary.diagnostics[0]).toMatchObject({ code: 'surplus-field' });
  });
});

describe('a file of no layout that is known', () => {
  test('is refused with a map of its columns, as far as their names tell, and what is left to be said', async () => {
    const { summary } = await read('A title\nCountry,Year,"Value, US$"\nChina,2023,5\n');
    expect(summary.diagnostics[0]).toMatchObject({
      code: 'unknown-layout',
      question: { hint: 'map', choices: ['Country', 'Year', 'Value, US$'] },
    });
    expect(summary.diagnostics[0]?.fix).toContain(`'partner=Country,period=Year,value="Value, US$",reporter:=…,flow:=…,unit=usd'`);
    const wide = await read('Country,2022,2023\nChina,1,2\n');
    expect(wide.summary.diagnostics[0]?.fix).toContain(`'partner=Country,reporter:=…,flow:=…,wide=period,unit=…'`);
  });

  test('in windows-1252 is read once its encoding is said', async () => {
    const found = await read(latin1('to,year,worth\nCôte d’Ivoire,2023,5\nCura\u00e7ao,2023,6\n'.replace('’', "'")), {
      map: exportsOf,
      encoding: 'windows-1252',
    });
    expect(found.rows.map(({ partner }) => partner)).toEqual(['CIV', 'CUW']);
  });

  test('of goods that have names and no codes gives a figure for each, by the words of a Latin name or a number of any other', async () => {
    const map: Map = { ...exportsOf, columns: { ...exportsOf.columns, product: 'goods' }, nomenclature: 'names' };
    const { rows } = await read('to,year,goods,worth\nChina,2023,Mineral products,5\nChina,2023,Продукция,6\nChina,2023,Total,11\n', {
      map,
    });
    const { dataset, left } = datasetOfRows(rows, { world: worldRegistry(), read: '2026-03-01', contentHash: '0'.repeat(64) });
    expect(left).toEqual({});
    expect([...dataset.observations].map(({ product, value }) => [product, value])).toEqual([
      ['NATIONAL:mineral-products', 5],
      [expect.stringMatching(/^NATIONAL:n[0-9a-f]+$/), 6],
      ['TOTAL', 11],
    ]);
    const [goods] = dataset.nomenclatures.filter(({ id }) => id === 'NATIONAL');
    expect(goods?.items.map(({ names }) => names.en)).toEqual(['Mineral products', 'Продукция']);
  });

  test('of quarters gives the year that all four of them add up to, derived; none where one is missing, or the file has the year itself', async () => {
    const yearsOf = async (lines: string): Promise<readonly unknown[]> => {
      const { rows } = await read(`to,year,worth\n${lines}`, { map: exportsOf });
      const { dataset } = datasetOfRows(rows, { world: worldRegistry(), read: '2026-03-01', contentHash: '0'.repeat(64) });
      return [...dataset.observations]
        .filter(({ period }) => /^\d{4}$/.test(period))
        .map(({ period, value, status }) => [period, value, status]);
    };
    const four = 'China,2022Q1,1\nChina,2022Q2,2\nChina,2022Q3,3\nChina,2022Q4,4\n';
    expect(await yearsOf(`${four}China,2023Q1,5\nChina,2023Q2,6\nChina,2023Q3,7\n`)).toEqual([['2022', 10, 'derived']]);
    expect(await yearsOf(`${four}China,2022,11\n`)).toEqual([['2022', 11, 'printed']]);
    expect(await yearsOf('China,2022Q1,1\nChina,2022Q2,2\nChina,2022Q3,3\nIndia,2022Q4,4\n')).toEqual([]);
  });

  test('with partners inside and outside a union beside both together keeps these as sums, which are added to nothing', async () => {
    const table = 'to,year,worth\nEXT_EU27_2020,2022,5\nINT_EU27_2020,2022,7\nWORLD,2022,12\nDE,2022,7\nCN,2022,5\n';
    const { rows } = await read(table, { map: { ...exportsOf, fixed: { reporter: 'EU27_2020', flow: 'export' } } });
    expect(rows.map(({ partner, aggregateOf }) => [partner, aggregateOf.includes('partner')])).toEqual([
      ['EXTEU', true],
      ['INTEU', true],
      ['WLD', true],
      ['DEU', false],
      ['CHN', false],
    ]);
    const { dataset } = datasetOfRows(rows, { world: worldRegistry(), read: '2026-03-01', contentHash: '0'.repeat(64) });
    expect([...dataset.observations].every(({ status }) => status === 'printed')).toBe(true);
  });

  test('keeps two names of goods apart whose codes would be one', async () => {
    const map: Map = { ...exportsOf, columns: { ...exportsOf.columns, product: 'goods' }, nomenclature: 'names' };
    const { rows } = await read('to,year,goods,worth\nChina,2023,абттр,5\nChina,2023,ажаги,6\n', { map });
    const { dataset } = datasetOfRows(rows, { world: worldRegistry(), read: '2026-03-01', contentHash: '0'.repeat(64) });
    expect([...dataset.observations].map(({ product, value }) => [product, value])).toEqual([
      ['NATIONAL:n9c5973fa', 5],
      ['NATIONAL:n9c5973fa-2', 6],
    ]);
    const { items = [] } = dataset.nomenclatures.find(({ id }) => id === 'NATIONAL') ?? {};
    expect(items.map(({ code, names }) => [code, names.en])).toEqual([
      ['n9c5973fa', 'абттр'],
      ['n9c5973fa-2', 'ажаги'],
    ]);
  });
});
