import { bytesOf, collectSource, datasetOfRows } from '@sogdia/data/readers';
import { worldRegistry } from '@sogdia/data/world';
import { describe, expect, test } from 'vitest';
import { comtradeAnswer, comtradeFile, read } from './support/read.ts';

describe('numbers that are larger than any amount', () => {
  const tidy = {
    map: { columns: { reporter: 'from', partner: 'to', flow: 'flow', period: 'year', value: 'usd' }, unit: 'thousand usd' },
  } as const;

  test.each([
    ['a download', comtradeFile([{ primaryValue: '1e309' }, { cmdCode: '28' }]), {}],
    ['an answer of the API', comtradeAnswer([{}, { cmdCode: '28' }]).replace('"primaryValue": 1000', '"primaryValue": 1e309'), {}],
    ['BACI', `t,i,j,k,v,q\n2021,398,156,740311,1${'0'.repeat(400)},2\n2021,398,156,740312,1,1\n`, { file: 'BACI_HS17_Y2021_V202401.csv' }],
    ['a table of one’s own', 'from,to,flow,year,usd\nChina,Kazakhstan,export,2023,1e309\nChina,Kazakhstan,export,2022,1\n', tidy],
    ['thousands that are too large in plain units', 'from,to,flow,year,usd\nChina,Kazakhstan,export,2023,1e16\n', tidy],
  ])('are refused as such in %s', async (_, content, hints) => {
    const { rejected, rows, summary } = await read(content, hints);
    expect(rejected.map(({ code, expected }) => [code, expected])).toEqual([
      ['number-too-large', 'a number below 10^18 (all world trade is less)'],
    ]);
    expect(rows.every(({ value }) => Number.isFinite(value))).toBe(true);
    expect(summary.complete).toBe(true);
  });

  test('a quantity that is no number is left out and counted', async () => {
    const { rows, summary } = await read(comtradeFile([{ netWgt: '1e309' }, { netWgt: 'heavy', cmdCode: '28' }]));
    expect(rows.map(({ quantities }) => quantities)).toEqual([[], []]);
    expect(summary.files[0]?.rules).toMatchObject({ 'unread-quantity': 2 });
  });
});

describe('two columns of one name', () => {
  const header = 'typeCode,refYear,reporterCode,flowCode,partnerCode,cmdCode,classificationCode,primaryValue,own,PRIMARYVALUE ,own';
  const twice = `${header}\nC,2022,156,M,398,27,H6,1000,a,7,b\n`;

  test('are asked about where the name is read: neither is taken in silence', async () => {
    const { rows, summary } = await read(twice, { answerNames: { column: '--column' } });
    expect(rows).toEqual([]);
    expect(summary.diagnostics).toMatchObject([
      {
        code: 'column-twice',
        severity: 'blocker',
        line: 1,
        column: { letter: 'H', name: 'primaryValue' },
        expected: 'only one column of each name that we read',
        found: 'columns H and J, all called primaryValue',
        fix: 'choose one with --column',
        question: { hint: 'column', choices: ['H', 'J'], samples: ['primaryValue: 1000', 'primaryValue: 7'] },
      },
    ]);
  });

  test('are read as the answer says, in any case; columns that nobody reads may have one name', async () => {
    expect((await read(twice, { column: 'h' })).rows.map(({ value }) => value)).toEqual([1000]);
    expect((await read(twice, { column: 'J' })).rows.map(({ value }) => value)).toEqual([7]);
    for (const column of ['A', 'H,J']) expect((await read(twice, { column })).summary.complete).toBe(false);
  });

  test('two such names are asked about one after the other, and an answer keeps the one before', async () => {
    const both = twice.replace('own,', 'cmdCode,');
    const first = (await read(both)).summary.diagnostics[0]?.question;
    expect(first?.choices).toEqual(['F', 'I']);
    const second = (await read(both, { column: 'I' })).summary.diagnostics[0]?.question;
    expect(second?.choices).toEqual(['I,H', 'I,J']);
    const { rows } = await read(both.replace(',a,', ',28,'), { column: 'I,J' });
    expect(rows.map(({ product, value }) => [product.code, value])).toEqual([['28', 7]]);
  });

  test('are asked about in a table whose columns its user names, and in a sheet', async () => {
    const map = { columns: { reporter: 'from', partner: 'to', flow: 'flow', period: 'year', value: 'USD' }, unit: 'usd' } as const;
    const table = 'from,to,flow,year,usd,usd,note,note\nChina,Kazakhstan,export,2023,1,2,x,y\n';
    expect((await read(table, { map })).summary.diagnostics[0]).toMatchObject({ code: 'column-twice', question: { choices: ['E', 'F'] } });
    expect((await read(table, { map, column: 'F' })).rows.map(({ value }) => value)).toEqual([2]);
  });

  test('a column without a name is never read for one that the map leaves out', async () => {
    const map = { columns: { reporter: 'from', partner: 'to', flow: 'flow', period: 'year', value: 'usd' }, unit: 'usd' } as const;
    const { rows } = await read('from,,to,flow,year,usd\nChina,99,Kazakhstan,export,2023,1\n', { map });
    expect(rows.map(({ product }) => product.code)).toEqual(['TOTAL']);
  });

  test('two fields of a JSON object whose names differ by their case alone make it a broken record', async () => {
    const { rejected, rows } = await read(
      comtradeAnswer([{}, { cmdCode: '28' }]).replace('"primaryValue"', '"primaryvalue": 5, "primaryValue"'),
    );
    expect(rejected.map(({ code, expected }) => [code, expected])).toEqual([['broken-record', 'each field only once, in capitals or not']]);
    expect(rows.map(({ product }) => product.code)).toEqual(['28']);
  });
});

describe('a hint that there is not', () => {
  test.each([
    ['columns', 'column'],
    ['provder', 'provider'],
    ['nomenclatur', 'nomenclature'],
  ])('%s is refused, and %s named: it would be left out in silence', async (misspelt, meant) => {
    await expect(read('year\n', { [misspelt]: 'x' })).rejects.toThrow(`unknown hint: ${misspelt}; did you mean ${meant}`);
  });

  test.each(Object.getOwnPropertyNames(Object.prototype))('%s is refused, which every object inherits', async (name) => {
    await expect(read('year\n', Object.defineProperty({}, name, { value: 'x', enumerable: true }))).rejects.toThrow(
      `unknown hint: ${name}`,
    );
  });

  test('nor is an option of a dataset of one’s own', async () => {
    const { rows } = await collectSource(bytesOf('t,i,j,k,v,q\n2021,398,156,740311,1.5,2\n'), {
      world: worldRegistry(),
      file: 'BACI_HS17_Y2021_V202401.csv',
    });
    const options = { world: worldRegistry(), read: '2026-03-01', contentHash: '0'.repeat(64), rank: { 'a.csv': 1 } };
    expect(() => datasetOfRows(rows, options)).toThrow('unknown option: rank; did you mean ranks');
  });
});
