import { computeView, decodeViewSpec } from '@sogdia/core';
import { type Dataset, datasetSchema, findEconomy } from '@sogdia/core/model';
import { loadDataset } from '@sogdia/data';
import {
  type DatasetOptions,
  datasetOfRows,
  datasetWithRows,
  packRows,
  settleRoles,
  studyOfDataset,
  type TradeRow,
  unpackRows,
} from '@sogdia/data/readers';
import { worldRegistry } from '@sogdia/data/world';
import { describe, expect, test } from 'vitest';
import { comtradeFile, read } from './support/read.ts';

const world = worldRegistry();
const said: DatasetOptions = { world, read: '2026-03-01', contentHash: '0'.repeat(64) };

async function datasetOf(content: string, file: string, options: Partial<DatasetOptions> = {}): Promise<ReturnType<typeof datasetOfRows>> {
  const { rows } = await read(content, { file, ...(file.includes('query') ? { flow: 'import' as const } : {}) });
  return datasetOfRows(rows, { ...said, ...options });
}

/** The values of the first series of a view, by period. */
function valuesOf(dataset: Dataset, query: string): readonly unknown[] {
  const view = computeView(dataset, decodeViewSpec(dataset, query));
  return 'series' in view ? (view.series[0]?.points ?? []).map(({ receipt }) => receipt.value) : [];
}

const rolesOf = (rows: readonly TradeRow[]): readonly string[] => [...settleRoles(rows)].map(({ role }) => role);

describe('datasetOfRows(rows, options)', () => {
  test('a download of two economies of anywhere is a valid dataset, whose views speak of them', async () => {
    const { dataset, left } = await datasetOf(
      comtradeFile([
        {
          reporterCode: '76',
          partnerCode: '276',
          flowCode: 'X',
          cmdCode: 'TOTAL',
          aggrLevel: '0',
          cifvalue: '',
          fobvalue: '900',
          primaryValue: '900',
        },
        { reporterCode: '76', partnerCode: '276', flowCode: 'X', cmdCode: '27', cifvalue: '', fobvalue: '500', primaryValue: '500' },
        { reporterCode: '276', partnerCode: '76', cmdCode: 'TOTAL', aggrLevel: '0', primaryValue: '990', cifvalue: '990' },
      ]),
      'brazil.csv',
    );
    expect(datasetSchema.safeParse(dataset).error).toBeUndefined();
    expect(left).toEqual({});
    expect(dataset.economies.map(({ code }) => code)).toEqual(['BRA', 'DEU']);
    const spec = decodeViewSpec(dataset, 'measure=export&reporter=BRA&partners=DEU&years=2022');
    const view = computeView(dataset, spec);
    expect(view.title).toBe('Brazil’s exports to Germany');
    expect(valuesOf(dataset, 'measure=export&reporter=BRA&partners=DEU&years=2022')).toEqual([900]);
    expect(valuesOf(dataset, 'measure=export&reporter=BRA&partners=DEU&years=2022&record=partner')).toEqual([990]);
    expect(valuesOf(dataset, 'measure=export&reporter=BRA&partners=DEU&years=2022&products=HS:27')).toEqual([500]);
  });

  test('the groups of a country summary are levels of their own, its shares and tariffs indicators in the unit of their names', async () => {
    const { rows, indicators } = await read(
      [
        'Reporter,Partner,Product categories,Indicator Type,Indicator,2015,2014',
        'Kazakhstan,World,All Products,Export,Exports (in US$ Mil),  100,',
        'Kazakhstan,World,Fuels,Export,Export(US$ Mil),  70, 60',
        'Kazakhstan,World,Metals,Export,Export(US$ Mil),  30,',
        'Kazakhstan,World,Raw materials,Export,Export(US$ Mil),  80,',
        'Kazakhstan,World,Capital goods,Export,Export(US$ Mil),  20,',
        'Kazakhstan,China,All Products,Import,Partner share(%)-Top 5 Import Partner,  16.5,',
        'Kazakhstan,World,All Products,Tariff,Duty Free Imports (US$ Thousand),  12.5,',
        'Kazakhstan,World,Fuels,Tariff,Weighted Average (%),  2,',
        'Kazakhstan,...,...,Development,Trade (% of GDP),  53,',
        '',
      ].join('\r\n'),
      { file: 'summary.csv' },
    );
    const shared = await loadDataset(['context']);
    for (const options of [{}, { shared }]) {
      const { dataset, left } = datasetOfRows(rows, { ...said, indicators, ...options });
      expect(datasetSchema.safeParse(dataset).error).toBeUndefined();
      expect(left).toEqual({});
      const of = (query: string): readonly unknown[] => valuesOf(dataset, `reporter=KAZ&partners=WLD&years=2015&${query}`);
      expect([of('measure=export'), of('measure=export&products=WITS:fuels')]).toEqual([[1e8], [7e7]]);
      const breakdown = (level: string): readonly unknown[] => {
        const view = computeView(
          dataset,
          decodeViewSpec(dataset, `measure=export&reporter=KAZ&partners=WLD&by=product&level=${level}&years=2015`),
        );
        return 'series' in view ? view.series.map(({ product, points }) => [product, points[0]?.receipt.value]) : [];
      };
      expect([breakdown('sector'), breakdown('stage')]).toEqual([
        [
          ['WITS:fuels', 7e7],
          ['WITS:metals', 3e7],
          ['not-broken-down', 0],
        ],
        [
          ['WITS:raw-materials', 8e7],
          ['WITS:capital-goods', 2e7],
          ['not-broken-down', 0],
        ],
      ]);
      const told = dataset.indicatorRegistry.filter(({ id }) => id.startsWith('wits-'));
      expect(told.map(({ names, topic, unit }) => [names.en.short, topic, unit.engine])).toEqual([
        ['Partner share, top 5 Import Partner, China', 'trade', 'ratio'],
        ['Duty Free Imports (tariff)', 'trade-policy', 'usd'],
        ['Weighted Average (tariff), Fuels', 'trade-policy', 'ratio'],
        ['Trade (% of GDP)', 'economy', 'ratio'],
      ]);
      const indicator = (id: string): readonly unknown[] => valuesOf(dataset, `indicator=${id}&economies=KAZ&years=2015`);
      expect(told.flatMap(({ id }) => indicator(id))).toEqual([0.165, 12500, 0.02, 0.53]);
    }
    const unpacked = unpackRows(Uint8Array.from([...packRows(rows, indicators)].flatMap((piece) => [...piece])));
    expect([[...unpacked.rows], unpacked.indicators]).toEqual([rows, indicators]);
    const beside = datasetWithRows(shared, rows, { ...said, indicators, first: 'rows' }).dataset;
    expect(valuesOf(beside, `indicator=wits-development-trade-percent-of-gdp&economies=KAZ&years=2015`)).toEqual([0.53]);
  });

  test('re-exports, groups that overlap others and the world by its second name are left, and counted', async () => {
    const header = '"Nomenclature","ReporterISO3","ProductCode","PartnerISO3","Year","TradeFlowCode","TradeValue in 1000 USD"';
    const records = [
      '"H4","CHN","Total","WLD",2022,6,2',
      '"H4","CHN","Total","All",2022,6,2',
      '"H4","CHN","01-05_Animal","WLD",2022,6,1',
      '"H4","CHN","WTO_H4_Aggri","WLD",2022,6,1',
    ];
    const { dataset, left } = await datasetOf([header, ...records, '"H4","CHN","Total","ECS",2022,6,1', ''].join('\n'), 'wits.csv');
    expect(dataset.observations.map(({ partner, product, value }) => [partner, product, value])).toEqual([
      ['WLD', 'TOTAL', 2000],
      ['WLD', 'WITS:animal', 1000],
    ]);
    expect(left).toEqual({ 'same-cell': 1, partition: 1, 'unlisted-economy': 1 });
  });

  test('a file of BACI gives totals and chapters, read for either side in the place of a record that is not held', async () => {
    const content = 't,i,j,k,v,q\n2021,398,156,740311,1.5,2\n2021,398,156,740200,2,2\n2021,156,398,850440,4,1\n';
    const { dataset } = await datasetOf(content, 'BACI_HS17_Y2021_V202401.csv');
    expect(datasetSchema.safeParse(dataset).error).toBeUndefined();
    expect(dataset.observations.map(({ reporter, flow, product, value, status }) => [reporter, flow, product, value, status])).toEqual([
      ['KAZ', 'export', 'HS2017:740311', 1500, 'reconciled'],
      ['KAZ', 'export', 'HS2017:740200', 2000, 'reconciled'],
      ['CHN', 'export', 'HS2017:850440', 4000, 'reconciled'],
      ['KAZ', 'export', 'TOTAL', 3500, 'reconciled'],
      ['KAZ', 'export', 'HS2017:74', 3500, 'reconciled'],
      ['CHN', 'export', 'TOTAL', 4000, 'reconciled'],
      ['CHN', 'export', 'HS2017:85', 4000, 'reconciled'],
    ]);
    expect(dataset.observations.at(0)?.printed).toEqual({ value: '1.5', unit: 'thousand US dollars' });
    expect(valuesOf(dataset, 'measure=export&reporter=KAZ&partners=CHN&years=2021')).toEqual([3500]);
    expect(valuesOf(dataset, 'measure=export&reporter=KAZ&partners=CHN&years=2021&products=HS:74')).toEqual([3500]);
    expect(valuesOf(dataset, 'measure=import&reporter=CHN&partners=KAZ&years=2021')).toEqual([3500]);
  });

  test('a reconciled figure stays an alternate where a record of the flow is held', async () => {
    const [own, reconciled] = await Promise.all([
      read(
        comtradeFile([
          { reporterCode: '398', partnerCode: '156', flowCode: 'X', refYear: '2021', cmdCode: 'TOTAL', primaryValue: '9', cifvalue: '' },
        ]),
      ),
      read('t,i,j,k,v,q\n2021,398,156,740311,1.5,2\n', { file: 'BACI_HS17_Y2021_V202401.csv' }),
    ]);
    const { dataset } = datasetOfRows([...own.rows, ...reconciled.rows], said);
    expect(datasetSchema.safeParse(dataset).error).toBeUndefined();
    expect(valuesOf(dataset, 'measure=export&reporter=KAZ&partners=CHN&years=2021&vintage=latest')).toEqual([9]);
    expect(dataset.observations.filter(({ status }) => status === 'reconciled')).toHaveLength(3);
  });

  test('parts of a flow by customs’ regime are summed, and the sum says of what', async () => {
    const { dataset } = await datasetOf(
      '"Date of data","Customs Regime code","Trading partner code","Commodity code","US dollar"\n"202301","10","149","27090000","5"\n"202301","19","149","27090000","7"\n',
      'query.csv',
    );
    expect([...dataset.observations]).toMatchObject([
      {
        product: 'NATIONAL:27090000',
        period: '2023-01',
        value: 12,
        status: 'derived',
        derivation: { formula: 'sum of 2 rows of the file, by regime (lines 2, 3)', operands: [] },
      },
      ...['27', '2709', '270900'].map((code) => ({ product: `NATIONAL:${code}`, value: 12, status: 'derived' })),
    ]);
  });

  test('tariff lines of UN Comtrade, of 8 and 10 digits and in parts by transport, are summed likewise', async () => {
    const header =
      'typeCode,freqCode,refYear,refMonth,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,motCode,primaryValue\n';
    const lines = ['27090010,2000,5', '27090010,3000,6', '2709009000,2000,20', '74031100,3000,9'];
    const { dataset, left } = await datasetOf(
      `${header}${lines.map((line) => `C,A,2021,52,2021,398,X,156,H6,${line}\n`).join('')}`,
      'lines.csv',
    );
    expect(left).toEqual({});
    const figures = new Map(dataset.observations.map(({ product, value }) => [product as string, value]));
    const of = (...codes: readonly string[]) => codes.map((code) => figures.get(`NATIONAL:${code}`));
    expect(of('27090010', '2709009000', '270900', '2709', '27', '7403')).toEqual([11, 20, 31, 31, 31, 9]);
    expect(dataset.observations.find(({ product }) => product === 'NATIONAL:2709')?.derivation?.formula).toBe(
      'sum of the 3 lines of HS 2709 in the file (lines 2, 3, 4)',
    );
  });

  test('lines of a national tariff are summed by the codes of HS that they begin with, as the lines of the file that they are', async () => {
    const header = '"数据年月","贸易伙伴编码","商品编码","商品名称","第一数量","第一计量单位","美元"\n';
    const lines = ['"202301","145","27090000","原油","3","千克","5"', '"202301","145","27101210","汽油","4","千克","7"'];
    const more = ['"202302","145","27090000","原油","5","千克","6"', '"202303","145","2711","气","0","?","9"'];
    const { dataset, left } = await datasetOf(
      `${header}${[...lines, ...more, '"202301","145","27111100","液化气","1","千克","2"'].join('\n')}\n`,
      'query.csv',
    );
    expect(left).toEqual({});
    expect(datasetSchema.safeParse(dataset).error).toBeUndefined();
    const sums = dataset.observations.filter(({ derivation }) => derivation?.formula.startsWith('sum of the'));
    expect(sums.map(({ period, product, value, status, confidence }) => [period, product, value, status, confidence])).toEqual(
      [
        ['2023-01', '27', 14],
        ['2023-01', '2709', 5],
        ['2023-01', '2710', 7],
        ['2023-01', '270900', 5],
        ['2023-01', '271012', 7],
        ['2023-01', '271111', 2],
        ['2023-02', '27', 6],
        ['2023-02', '2709', 6],
        ['2023-02', '270900', 6],
      ].map(([period, code, value]) => [period, `NATIONAL:${code}`, value, 'derived', 'medium']),
    );
    expect(sums[0]).toMatchObject({
      quantities: [{ value: 8, unit: 'kg' }],
      derivation: { formula: 'sum of the 3 lines of HS 27 in the file (lines 2, 3, 6)' },
      note: 'Other goods of HS 27 may have been traded',
    });
    const study = studyOfDataset(dataset, 'Query');
    expect(study?.views.map(({ name, query }) => [name, query])).toEqual([
      ['imports-of-goods-by-month', 'measure=import&products=NATIONAL:2711,NATIONAL:2710,NATIONAL:2709&frequency=month'],
    ]);
    const view = computeView(dataset, decodeViewSpec({ ...dataset, studies: study === null ? [] : [study] }, study?.views[0]?.query ?? ''));
    expect(view.title).toContain('lines of HS 2710 in the file');
    expect(
      valuesOf(dataset, 'measure=import&reporter=CHN&partners=KAZ&years=2023&frequency=month&products=NATIONAL:27').slice(0, 2),
    ).toEqual([14, 6]);
  });

  test('weights come along in kilograms, where every row of a cell has one', async () => {
    const { dataset } = await datasetOf(
      't,i,j,k,v,q\n2021,398,156,740311,1.5,2.5\n2021,398,156,740200,2,NA\n',
      'BACI_HS17_Y2021_V202401.csv',
    );
    expect(dataset.observations.slice(0, 2).map(({ quantities }) => quantities)).toEqual([
      [{ value: 2500, unit: 'kg', printed: { value: '2.5', unit: 'tonnes' }, status: 'printed' }],
      undefined,
    ]);
  });

  test('items and weights stand side by side, each unit once, and the engine counts and prices them', async () => {
    const cars = {
      cmdCode: '8703',
      aggrLevel: '4',
      qtyUnitCode: '5',
      qtyUnitAbbr: 'u',
      qty: '50',
      altQtyUnitCode: '8',
      altQtyUnitAbbr: 'kg',
    };
    const { dataset } = await datasetOf(
      comtradeFile([
        { ...cars, netWgt: '70000', altQty: '70001' },
        { ...cars, cmdCode: '8704', qty: '0', netWgt: '9', isNetWgtEstimated: 'true' },
      ]),
      'cars.csv',
    );
    expect(dataset.observations.map(({ quantities }) => quantities)).toEqual([
      [
        { value: 70_000, unit: 'kg', printed: { value: '70000', unit: 'kg' }, status: 'printed' },
        { value: 50, unit: 'items', printed: { value: '50', unit: 'u' }, status: 'printed' },
      ],
      [{ value: 9, unit: 'kg', printed: { value: '9', unit: 'kg' }, status: 'estimated' }],
    ]);
    const asked = 'reporter=CHN&partners=KAZ&years=2022&products=HS:8703';
    expect(valuesOf(dataset, `measure=import-quantity&${asked}`)).toEqual([50]);
    expect(valuesOf(dataset, `measure=import-unit-value&${asked}`)).toEqual([20]);
  });

  test('tonnes become kilograms by moving the point, without a rest of arithmetic', async () => {
    const { dataset } = await datasetOf('t,i,j,k,v,q\n2021,398,156,740311,1.5,1.005\n', 'BACI_HS17_Y2021_V202401.csv');
    expect(dataset.observations.at(0)?.quantities?.[0]?.value).toBe(1005);
  });

  test('two files of one name keep their releases apart, and the later wins under the policy latest', async () => {
    const [first, second] = await Promise.all(
      ['100', '200'].map((value) =>
        read(comtradeFile([{ cmdCode: 'TOTAL', primaryValue: value, cifvalue: value }]), { file: `a ${value}.csv` }),
      ),
    );
    const { dataset } = datasetOfRows([...(first?.rows ?? []), ...(second?.rows ?? [])], said);
    expect(datasetSchema.safeParse(dataset).error).toBeUndefined();
    expect(dataset.releases.map(({ id }) => id)).toEqual(['own-comtrade-plus-a-100/2026-03-01', 'own-comtrade-plus-a-200/2026-03-01']);
    const asked = 'measure=import&reporter=CHN&partners=KAZ&years=2022';
    const both = [`${asked}&vintage=first`, `${asked}&vintage=latest`];
    expect(both.map((query) => valuesOf(dataset, query))).toEqual([[100], [200]]);
    const ranked = datasetOfRows([...(first?.rows ?? []), ...(second?.rows ?? [])], { ...said, ranks: { 'a 100.csv': 1, 'a 200.csv': 0 } });
    expect(both.map((query) => valuesOf(ranked.dataset, query))).toEqual([[200], [200]]);
  });

  test('without a row there is no dataset', () => {
    expect(() => datasetOfRows([], said)).toThrow('a dataset of no rows');
  });
});

describe('where a figure of one’s own stands', () => {
  const file = comtradeFile([{ cmdCode: 'TOTAL', aggrLevel: '0', primaryValue: '7' }, { cmdCode: '27' }]);

  test('each figure names its line, its source the file and the hash of its bytes, of a file in an archive that of the archive', async () => {
    const hash = 'ab'.repeat(32);
    const { dataset } = await datasetOf(file, 'mine.csv', { hashes: { 'mine.csv': hash } });
    expect(dataset.observations.map(({ product, note }) => [product, note])).toEqual([
      ['TOTAL', 'Line 2 of mine.csv'],
      ['HS2022:27', 'Line 3 of mine.csv'],
    ]);
    expect(dataset.sources[0]?.readAt).toBe(`Read from the user’s file mine.csv (SHA-256 ${hash})`);
    const packed = await datasetOf(file, 'all.zip/mine.csv', { hashes: { 'all.zip': hash } });
    expect(packed.dataset.sources[0]?.readAt).toContain(hash);
    expect((await datasetOf(file, 'other.csv', { hashes: { 'mine.csv': hash } })).dataset.sources[0]?.readAt).not.toContain(hash);
  });

  test('each file has the day on which it was read, where these differ', async () => {
    const { dataset } = await datasetOf(file, 'mine.csv', { days: { 'mine.csv': '2026-02-01' } });
    expect(dataset.releases.map(({ id, retrieved }) => [id, retrieved])).toEqual([['own-comtrade-plus-mine/2026-02-01', '2026-02-01']]);
  });

  test('a sum over the products of a file names no line', async () => {
    const { dataset } = await datasetOf('t,i,j,k,v,q\n2021,398,156,740311,1.5,2\n', 'BACI_HS17_Y2021_V202401.csv');
    const notes = dataset.observations.map(({ product, note }) => [product, note?.startsWith('Line 2 of BACI') ?? false]);
    expect(notes).toEqual([
      ['HS2017:740311', true],
      ['TOTAL', false],
      ['HS2017:74', false],
    ]);
  });
});

describe('the detectors', () => {
  const head = 't,i,j,k,v,q\n';
  const asked = async (rows: string): Promise<readonly string[]> => {
    const given: string[] = [];
    await datasetOf(`${head}${rows}`, 'BACI_HS17_Y2021_V202401.csv', {
      markFindings: (observations) => {
        given.push(...observations.map(({ reporter, period, product }) => `${reporter} ${period} ${product}`));
        return observations;
      },
    });
    return given;
  };

  test.each([
    ['nothing, of flows of one year that no other flow mirrors', '2021,398,156,740311,1.5,2\n', []],
    [
      'goods and totals, of a flow of two years',
      '2021,398,156,740311,1.5,2\n2020,398,156,740311,3,2\n',
      ['KAZ 2021 HS2017:740311', 'KAZ 2020 HS2017:740311', 'KAZ 2021 TOTAL', 'KAZ 2021 HS2017:74', 'KAZ 2020 TOTAL', 'KAZ 2020 HS2017:74'],
    ],
    [
      'totals, where an economy trades with itself',
      '2021,156,156,740311,1.5,2\n2021,398,156,740311,3,2\n',
      ['CHN 2021 TOTAL', 'KAZ 2021 TOTAL'],
    ],
  ])('are given %s', async (_, rows, expected) => {
    expect(await asked(rows)).toEqual(expected);
  });
});

describe('studyOfDataset(dataset, title)', () => {
  const total = { cmdCode: 'TOTAL', aggrLevel: '0' };

  test('asks of the economy that most figures are records of, with its partners, the greatest first, over the years held', async () => {
    const { dataset } = await datasetOf(
      comtradeFile([
        { ...total, reporterCode: '76', partnerCode: '276', refYear: '2020', period: '2020', primaryValue: '5' },
        { ...total, reporterCode: '76', partnerCode: '251', primaryValue: '9' },
        { ...total, reporterCode: '76', partnerCode: '276', flowCode: 'X', cifvalue: '', fobvalue: '4', primaryValue: '4' },
        { ...total, reporterCode: '76', partnerCode: '0', primaryValue: '90' },
        { ...total, reporterCode: '276', partnerCode: '76', primaryValue: '6' },
      ]),
      'brazil.csv',
    );
    const study = studyOfDataset(dataset, 'Brazil');
    expect(study?.question).toEqual({ reporter: 'BRA', partners: ['FRA', 'DEU'], group: null, from: 2020, to: 2022, neighbours: [] });
    const withStudy = { ...dataset, studies: study === null ? [] : [study] };
    expect(datasetSchema.safeParse(withStudy).error).toBeUndefined();
    expect(study?.views.map(({ name }) => name)).toEqual(['both-directions', 'total-trade', 'balance', 'partners']);
    for (const { query } of study?.views ?? []) expect(computeView(withStudy, decodeViewSpec(withStudy, query)).title).toContain('Brazil');
  });

  test('names no view that has no figures: of one direction its own, of months by the month, of chapters alone the largest', async () => {
    const one = { ...total, reporterCode: '76', partnerCode: '276' };
    const month = { ...one, freqCode: 'M', refMonth: '1', period: '202201' };
    const named = async (records: readonly Readonly<Record<string, string>>[]): Promise<readonly unknown[]> => {
      const { dataset } = await datasetOf(comtradeFile(records), 'brazil.csv');
      const study = studyOfDataset(dataset, 'Brazil');
      const asked = { ...dataset, studies: study === null ? [] : [study] };
      for (const { query } of study?.views ?? []) {
        const view = computeView(asked, decodeViewSpec(asked, query));
        expect('series' in view && view.series.every(({ points }) => points.some(({ receipt }) => typeof receipt.value === 'number'))).toBe(
          true,
        );
      }
      return (study?.views ?? []).map(({ name, query }) => [name, query]);
    };
    expect(await named([one])).toEqual([['imports', 'measure=import']]);
    expect(await named([month])).toEqual([['imports-by-month', 'measure=import&frequency=month']]);
    expect(await named([one, { ...one, partnerCode: '842' }])).toEqual([
      ['imports', 'measure=import&chart=dot'],
      ['partners', 'measure=import&chart=treemap'],
    ]);
    const chapter = { ...one, aggrLevel: '2', cmdCode: '27' };
    expect(await named([chapter, { ...chapter, cmdCode: '84', primaryValue: '9', cifvalue: '9' }])).toEqual([
      ['imports-of-goods', 'measure=import&products=HS:27,HS:84&chart=dot'],
    ]);
    const both = ['276', '842'].flatMap((partnerCode, at) =>
      ['27', '84'].map((cmdCode, nth) => ({ ...chapter, partnerCode, cmdCode, primaryValue: String(9 - at - 2 * nth) })),
    );
    expect(await named(both)).toEqual([
      ['imports-of-goods', 'measure=import&products=HS:27,HS:84&partners=DEU&chart=dot'],
      ['imports-of-largest-goods', 'measure=import&products=HS:27&partners=DEU,USA&chart=dot'],
      ['imports-of-goods-by-partner', 'measure=import&products=HS:27,HS:84&partners=DEU,USA'],
    ]);
  });

  test('sees what several economies record of one partner from that partner', async () => {
    const sold = (reporterCode: string, value: string) => ({
      ...total,
      reporterCode,
      partnerCode: '398',
      flowCode: 'X',
      cifvalue: '',
      fobvalue: value,
      primaryValue: value,
    });
    const { dataset } = await datasetOf(comtradeFile([sold('276', '5'), sold('251', '9'), sold('76', '2')]), 'several.csv');
    const study = studyOfDataset(dataset, 'Several');
    expect(study?.question).toMatchObject({ reporter: 'DEU', partners: ['KAZ'] });
    const query = 'measure=import&reporter=KAZ&partners=FRA,DEU,BRA&years=2022-2022&record=partner&chart=dot';
    expect(study?.views.map((view) => [view.name, view.query])).toEqual([
      ['exports', 'measure=export'],
      ['exports-of-several-to-one', query],
    ]);
    const asked = { ...dataset, studies: study === null ? [] : [study] };
    const view = computeView(asked, decodeViewSpec(asked, query));
    expect('series' in view && view.series.map(({ points }) => points[0]?.receipt.value)).toEqual([9, 5, 2]);
  });

  test('its economies are found by their numbers and by names in other languages', async () => {
    const { dataset } = await datasetOf(comtradeFile([total]), 'names.csv');
    expect(['398', 'Kasachstan', 'КАЗАХСТАН', 'kz'].map((name) => findEconomy(dataset, name).code)).toEqual(['KAZ', 'KAZ', 'KAZ', 'KAZ']);
    expect(findEconomy(dataset, 'P.R. China').code).toBe('CHN');
    expect(() => findEconomy(dataset, 'Kasachstann')).toThrow('did you mean KAZ');
  });

  test('where the world alone is a partner, it asks of the trade with the world', async () => {
    const { dataset } = await datasetOf(comtradeFile([{ ...total, partnerCode: '0' }]), 'world.csv');
    expect(studyOfDataset(dataset, 'World')?.question).toMatchObject({ reporter: 'CHN', partners: ['WLD'], from: 2022, to: 2022 });
  });
});

describe('datasetWithRows(dataset, rows, options)', () => {
  const total = { cmdCode: 'TOTAL', aggrLevel: '0' };
  const held = async (): Promise<Dataset> => {
    const { dataset } = await datasetOf(comtradeFile([{ ...total, primaryValue: '100' }]), 'held.csv', { read: '2026-01-01' });
    return { ...dataset, id: 'held' as Dataset['id'] };
  };
  const rowsOf = async (): Promise<readonly TradeRow[]> =>
    (
      await read(
        comtradeFile([
          { ...total, primaryValue: '120' },
          { ...total, reporterCode: '276', partnerCode: '842', primaryValue: '7' },
        ]),
        { file: 'mine.csv' },
      )
    ).rows;
  const asked = 'measure=import&reporter=CHN&partners=KAZ&years=2022';

  test('reads the figure of whom stands first, and keeps the other beside it', async () => {
    for (const [first, value] of [
      ['rows', 120],
      ['dataset', 100],
    ] as const) {
      const { dataset } = datasetWithRows(await held(), await rowsOf(), { ...said, first });
      expect(datasetSchema.safeParse(dataset).error).toBeUndefined();
      for (const vintage of ['first', 'latest']) expect(valuesOf(dataset, `${asked}&vintage=${vintage}`)).toEqual([value]);
      const view = computeView(dataset, decodeViewSpec(dataset, asked));
      const receipt = 'series' in view ? view.series[0]?.points[0]?.receipt : undefined;
      expect(receipt?.kind === 'cell' ? receipt.alternates.map((one) => one.value) : []).toEqual([220 - value]);
    }
  });

  test('speaks of the economies of both', async () => {
    const { dataset } = datasetWithRows(await held(), await rowsOf(), { ...said, first: 'dataset' });
    expect(dataset.economies.map(({ code }) => code).toSorted()).toEqual(['CHN', 'DEU', 'KAZ', 'USA']);
    const query = 'measure=import&reporter=DEU&partners=USA&years=2022';
    expect(computeView(dataset, decodeViewSpec(dataset, query)).title).toBe('Germany’s imports from the United States');
    expect(valuesOf(dataset, query)).toEqual([7]);
  });

  test('a reconciled flow is not read where somebody’s record of it is held, and is where none is', async () => {
    const { rows } = await read('t,i,j,k,v,q\n2022,398,156,740311,1.5,2\n2022,398,276,740311,1,2\n', {
      file: 'BACI_HS17_Y2021_V202401.csv',
    });
    const { dataset } = datasetWithRows(await held(), rows, { ...said, first: 'rows' });
    expect(valuesOf(dataset, asked)).toEqual([100]);
    expect(valuesOf(dataset, 'measure=export&reporter=KAZ&partners=DEU&years=2022')).toEqual([1000]);
  });
});

describe('datasetWithRows(dataset, rows, { first: by-vintage })', () => {
  const asked = 'measure=import&reporter=CHN&partners=KAZ&years=2022-2023';
  const total = (refYear: string, primaryValue: string): Readonly<Record<string, string>> => ({
    reporterCode: '156',
    partnerCode: '398',
    flowCode: 'M',
    refYear,
    cmdCode: 'TOTAL',
    aggrLevel: '0',
    primaryValue,
    cifvalue: primaryValue,
  });

  test('takes its own figure under the policy latest and the published one under first; the other is an alternate', async () => {
    const published = await loadDataset(['totals']);
    const { rows } = await read(comtradeFile([total('2022', '5')]), { file: 'own.csv' });
    const { dataset: mixed, own } = datasetWithRows(published, rows, { ...said, first: 'by-vintage' });
    expect(own.observations).toHaveLength(1);
    expect(datasetSchema.safeParse(mixed).error).toBeUndefined();
    const [first, later] = valuesOf(published, `${asked}&vintage=first`);
    expect(valuesOf(mixed, `${asked}&vintage=first`)).toEqual([first, later]);
    expect(valuesOf(mixed, `${asked}&vintage=latest`)[0]).toBe(5);
    expect(valuesOf(mixed, `${asked}&vintage=latest`)[1]).toBe(valuesOf(published, `${asked}&vintage=latest`)[1]);
    expect(JSON.stringify(computeView(mixed, decodeViewSpec(mixed, `${asked}&vintage=latest`)))).toContain(String(first));
  });

  test('answers of economies that the published data do not have, beside those that they have', async () => {
    const published = await loadDataset(['totals']);
    const row = { ...total('2022', '7'), reporterCode: '76', partnerCode: '276' };
    const { rows } = await read(comtradeFile([row]), { file: 'own.csv' });
    const { dataset: mixed } = datasetWithRows(published, rows, { ...said, first: 'by-vintage' });
    expect(datasetSchema.safeParse(mixed).error).toBeUndefined();
    for (const vintage of ['first', 'latest'])
      expect(valuesOf(mixed, `measure=import&reporter=BRA&partners=DEU&years=2022&vintage=${vintage}`)).toEqual([7]);
  });
});

describe('settleRoles(rows)', () => {
  const levels = (values: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    read(
      comtradeFile(
        Object.entries(values).map(([cmdCode, value]) => ({
          cmdCode,
          aggrLevel: String(cmdCode === 'TOTAL' ? 0 : cmdCode.length),
          primaryValue: value,
          cifvalue: value,
        })),
      ),
    ).then(({ rows }) => rolesOf(rows));

  test('of several levels the deepest that is complete stays, what is above it is an aggregate and what is below it other', async () => {
    const complete = await levels({ '27': '60', '28': '40', '2709': '60', '2801': '40', TOTAL: '100' });
    expect(complete).toEqual(['aggregate', 'aggregate', 'leaf', 'leaf', 'aggregate']);
    expect(await levels({ '27': '60', '28': '40', '2709': '50', TOTAL: '100' })).toEqual(['leaf', 'leaf', 'other', 'aggregate']);
    expect(await levels({ '27': '60', '28': '40' })).toEqual(['leaf', 'leaf']);
  });

  test('of several revisions of HS the reporter’s own stays, else the newest', async () => {
    const revisions = (own: string): readonly Readonly<Record<string, string>>[] =>
      ['H4', 'H5', 'H6'].map((classificationCode) => ({
        classificationCode,
        isOriginalClassification: String(classificationCode === own),
      }));
    expect(rolesOf((await read(comtradeFile(revisions('H5')))).rows)).toEqual(['other', 'leaf', 'other']);
    expect(rolesOf((await read(comtradeFile(revisions('none')))).rows)).toEqual(['other', 'other', 'leaf']);
  });

  test('parts by second partner yield to the whole, and are the leaves where it is not there', async () => {
    const parts = [{ partner2Code: '0' }, { partner2Code: '398' }, { partner2Code: '643' }];
    expect(rolesOf((await read(comtradeFile(parts))).rows)).toEqual(['leaf', 'other', 'other']);
    expect(rolesOf((await read(comtradeFile(parts.slice(1)))).rows)).toEqual(['leaf', 'leaf']);
    const mixed = [{ partner2Code: '398' }, { motCode: '2100' }];
    expect(rolesOf((await read(comtradeFile(mixed))).rows)).toEqual(['other', 'other']);
  });
});
