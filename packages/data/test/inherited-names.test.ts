import { type DatasetPart, loadDataset, loadDatasetFrom, partText } from '@sogdia/data';
import { bytesOf, collectSource, type ReadHints } from '@sogdia/data/readers';
import { worldRegistry } from '@sogdia/data/world';
import { describe, expect, test } from 'vitest';

/** The twelve names that every object answers to, though nobody gave it any. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

describe('names that every object inherits', () => {
  test('are twelve', () => {
    expect(inherited).toHaveLength(12);
  });

  test.each([...inherited, 'nope'])('loadDataset([%s]) names the parts that there are', async (name) => {
    const expected = { name: 'UnknownNameError', parameter: 'part of the dataset', value: name };
    await expect(loadDataset([name as DatasetPart])).rejects.toMatchObject(expected);
    await expect(loadDatasetFrom(partText, [name as DatasetPart])).rejects.toMatchObject(expected);
    await expect(partText(name as DatasetPart)).rejects.toMatchObject(expected);
  });

  test('loadDataset([totls]) names the nearest part', async () => {
    await expect(loadDataset(['totls' as DatasetPart])).rejects.toThrow('unknown part of the dataset: totls; did you mean totals');
  });

  const readers: readonly (readonly [what: string, content: (name: string) => string, hints: Partial<ReadHints>])[] = [
    [
      'a flow of UN Comtrade',
      (name) =>
        `typeCode,refYear,reporterCode,flowCode,partnerCode,cmdCode,classificationCode,primaryValue\nC,2022,156,${name},398,27,H6,1\n`,
      {},
    ],
    [
      'a classification of UN Comtrade',
      (name) =>
        `typeCode,refYear,reporterCode,flowCode,partnerCode,cmdCode,classificationCode,primaryValue\nC,2022,156,M,398,27,${name},1\n`,
      {},
    ],
    [
      'a flow of the old UN Comtrade',
      (name) =>
        `Classification,Year,Trade Flow,Reporter Code,Partner Code,Commodity Code,Trade Value (US$)\nH4,2017,${name},156,398,27,1\n`,
      {},
    ],
    [
      'a flow of WITS',
      (name) =>
        `Nomenclature,ReporterISO3,ProductCode,PartnerISO3,Year,TradeFlowCode,TradeFlowName,TradeValue in 1000 USD\nH4,CHN,27,KAZ,2022,${name},${name},1\n`,
      {},
    ],
    [
      'an indicator of the IMF',
      (name) => `REF_AREA,COUNTERPART_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nKZ,CN,${name},2022,1,6\n`,
      {},
    ],
    [
      'a flow of a table of one’s own',
      (name) => `from,to,flow,year,usd\nChina,Kazakhstan,${name},2022,1\n`,
      { map: { columns: { reporter: 'from', partner: 'to', flow: 'flow', period: 'year', value: 'usd' }, unit: 'usd' } },
    ],
    [
      'an economy of a table of one’s own',
      (name) => `from,to,flow,year,usd\nChina,${name},export,2022,1\n`,
      { map: { columns: { reporter: 'from', partner: 'to', flow: 'flow', period: 'year', value: 'usd' }, unit: 'usd' } },
    ],
  ];

  test.each(readers)('are rejected as %s', async (_, content, hints) => {
    for (const name of inherited) {
      const { rows, rejected } = await collectSource(bytesOf(content(name)), { world: worldRegistry(), file: 'download.csv', ...hints });
      expect(rows, name).toEqual([]);
      expect(
        rejected.map(({ value }) => value),
        name,
      ).toEqual([name]);
      expect(rejected[0]?.code).toMatch(/^unknown-/);
    }
  });

  test('are columns of a table like any other, and files of any name', async () => {
    const columns = { reporter: 'constructor', partner: 'toString', flow: '__proto__', period: 'valueOf', value: 'hasOwnProperty' };
    const table = `${Object.values(columns).join()}\nChina,Kazakhstan,export,2022,1\n`;
    for (const file of inherited) {
      const { rows } = await collectSource(bytesOf(table), { world: worldRegistry(), file, map: { columns, unit: 'usd' } });
      expect(rows).toMatchObject([{ reporter: 'CHN', partner: 'KAZ', value: 1, file }]);
    }
  });
});
