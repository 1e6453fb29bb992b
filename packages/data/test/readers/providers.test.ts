import type { OwnTable } from '@sogdia/data/readers';
import { describe, expect, test } from 'vitest';
import { directionIn } from '../../src/readers/providers/gacc-query.ts';
import { comtradeAnswer, comtradeFile, read } from './support/read.ts';

const codes = ({ rejected }: OwnTable): readonly string[] => rejected.map(({ code }) => code);

describe('recognising a provider', () => {
  test('the provider is told with its confidence and layout before any row', async () => {
    const { opened } = await read('t,i,j,name,k,v,q\n2021,398,156,China,740311,1.5,2\n', { file: 'BACI_HS17_Y2021_V202401.csv' });
    expect(opened).toMatchObject([{ provider: 'baci', confidence: 1, layout: '7 columns, 1 of its user', separator: ',' }]);
  });

  test('an unknown layout is refused with the nearest provider and the columns that differ', async () => {
    const { summary, rows } = await read('t,i,j,k,value\n2021,398,156,740311,1.5\n');
    expect(rows).toEqual([]);
    expect(summary.complete).toBe(false);
    expect(summary.diagnostics[0]).toMatchObject({
      code: 'unknown-layout',
      severity: 'blocker',
      line: 1,
      found: 'no match: closest is baci, but v, q missing; other columns: value',
    });
  });

  test('a page in the place of a table is told so', async () => {
    const { summary } = await read('<!DOCTYPE html>\n<html><body>Sign in</body></html>\n');
    expect(summary.diagnostics).toMatchObject([{ code: 'unknown-layout', found: 'a web page or message instead of data' }]);
  });

  test('names of columns are read whatever their case and the blanks around them', async () => {
    const lower = comtradeFile([{}]).replace(/^.*\r\n/, (header) => header.toLowerCase().replaceAll(',', ' , '));
    const { rows } = await read(lower.replace(/^ /, ''));
    expect(rows).toMatchObject([{ reporter: 'CHN', partner: 'KAZ', value: 1000 }]);
  });
});

describe('UN Comtrade since 2022', () => {
  test('every row ends in a comma under 47 names, in CRLF or LF, and no column shifts', async () => {
    const [crlf, lf, plain] = await Promise.all([
      read(comtradeFile([{}, { cmdCode: '28' }])),
      read(comtradeFile([{}, { cmdCode: '28' }], '\n')),
      read(comtradeFile([{}, { cmdCode: '28' }], '\n', '')),
    ]);
    expect(crlf.rows).toMatchObject([
      { reporter: 'CHN', partner: 'KAZ', flow: 'import', period: '2022', value: 1000, valuation: 'CIF', role: 'leaf' },
      { product: { nomenclature: 'HS2022', code: '28', level: 2 } },
    ]);
    expect(lf.rows).toEqual(crlf.rows);
    expect(plain.rows).toEqual(crlf.rows);
    expect(crlf.summary.files[0]?.rules).toEqual({ 'surplus-empty-field': 2 });
    expect(plain.summary.files[0]?.rules).toEqual({});
  });

  test('a 48th field that holds something is an error, and its row is not kept', async () => {
    const { rows, summary } = await read(comtradeFile([{}, { cmdCode: '28' }]).replace(/,(\r\n)$/, ',"7"$1'));
    expect(rows.map(({ product }) => product.code)).toEqual(['27']);
    expect(summary.diagnostics[0]).toMatchObject({
      code: 'surplus-field',
      severity: 'blocker',
      line: 3,
      value: '7',
      column: { letter: 'AV' },
    });
    expect(summary.complete).toBe(false);
  });

  test('codes are trimmed: a mode of supply of "0 " is that of the whole', async () => {
    const { rows, summary } = await read(comtradeFile([{ mosCode: '0 ', partnerISO: 'X1 ' }]));
    expect(rows).toMatchObject([{ role: 'leaf', detail: {} }]);
    expect(summary.files[0]?.rules['trim']).toBe(1);
  });

  test('a file whose columns a program shifted by one is told so, not taken for services', async () => {
    const [header = '', row = ''] = comtradeFile([{}]).split('\r\n');
    const { rejected } = await read(`${header}\n${row.replace('"C",', '').replace(/,$/, '')},,\n`);
    expect(rejected).toMatchObject([{ code: 'broken-record', line: 2, value: 'A', column: { letter: 'A', name: 'typeCode' } }]);
  });

  test('services are refused, and why is said', async () => {
    const { rows, rejected, summary } = await read(comtradeFile([{ typeCode: 'S', classificationCode: 'EB10', cmdCode: '200' }]));
    expect(rows).toEqual([]);
    expect(rejected).toMatchObject([{ code: 'not-goods', line: 2, column: { letter: 'A', name: 'typeCode' }, value: 'S' }]);
    expect(summary.files[0]?.counts.rejected).toEqual({ 'not-goods': 1 });
  });

  test('where imports carry both valuations the value is the primary one and the other is kept beside it', async () => {
    const { rows } = await read(comtradeFile([{ cifvalue: '1000', fobvalue: '950', primaryValue: '1000' }]));
    expect(rows).toMatchObject([{ value: 1000, valuation: 'CIF', alternates: [{ valuation: 'FOB', value: 950 }] }]);
    const fob = await read(comtradeFile([{ cifvalue: '', fobvalue: '950', primaryValue: '950' }]));
    expect(fob.rows).toMatchObject([{ value: 950, valuation: 'FOB', alternates: [] }]);
  });

  test('the answer of the API gives the same rows as the download', async () => {
    const records = [
      {},
      { cmdCode: 'TOTAL', aggrLevel: '0', netWgt: '5' },
      { flowCode: 'X', cifvalue: '', fobvalue: '7', primaryValue: '7' },
    ];
    const [file, answer] = await Promise.all([read(comtradeFile(records)), read(comtradeAnswer(records))]);
    const bare = ({ rows }: OwnTable): unknown => rows.map((row) => ({ ...row, line: 0, provider: '' }));
    expect(answer.opened[0]).toMatchObject({ provider: 'comtrade-api' });
    expect(bare(answer)).toEqual(bare(file));
    expect(answer.rows[0]?.line).toBeGreaterThan(1);
  });

  test('an answer that breaks off is told, and what came before is counted', async () => {
    const { summary, rows } = await read(comtradeAnswer([{}, { cmdCode: '28' }]).slice(0, -400));
    expect(rows).toHaveLength(1);
    expect(summary.complete).toBe(false);
  });

  test('an estimated weight of 0 is no weight', async () => {
    const { rows } = await read(
      comtradeFile([
        { netWgt: '0', legacyEstimationFlag: '4' },
        { cmdCode: '28', netWgt: '12' },
      ]),
    );
    expect(rows.map(({ quantities }) => quantities)).toEqual([[], [{ of: 'net-weight', value: 12, unit: 'kg', estimated: false }]]);
  });

  test('a bulk file without names and levels is read by its codes', async () => {
    const file = 'typeCode,refYear,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue\nC,2021,251,X,0,H5,870323,9\n';
    const { rows } = await read(file);
    expect(rows).toMatchObject([{ reporter: 'FRA', partner: 'WLD', role: 'aggregate', aggregateOf: ['partner'], product: { level: 6 } }]);
  });
});

describe('UN Comtrade until 2022', () => {
  const all =
    'Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,2nd Partner Code,2nd Partner,2nd Partner ISO,Customs Proc. Code,Customs,Mode of Transport Code,Mode of Transport,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,Alt Qty Unit,Alt Qty,Netweight (kg),Gross weight (kg),Trade Value (US$),CIF Trade Value (US$),FOB Trade Value (US$),Flag'.split(
      ',',
    );
  const bulk = all.filter((name) => !/^2nd|^Customs|^Mode|^Alt|^Gross|^CIF|^FOB/.test(name));
  const cut = ['Classification', 'Year', 'Trade Flow', 'Reporter Code', 'Partner Code', 'Commodity Code', 'Trade Value (US$)', 'Flag'];
  const usual: Readonly<Record<string, string>> = {
    Classification: 'H5',
    Year: '2017',
    Period: '2017',
    'Aggregate Level': '2',
    'Trade Flow': 'Import',
    'Reporter Code': '842',
    'Partner Code': '156',
    'Commodity Code': '01',
    'Qty Unit': 'No Quantity',
    'Trade Value (US$)': '36',
    Flag: '4',
  };
  const file = (columns: readonly string[], ...records: readonly Readonly<Record<string, string>>[]): string =>
    [columns, ...records.map((record) => columns.map((name) => ({ ...usual, ...record })[name] ?? ''))]
      .map((row) => `${row.join(',')}\n`)
      .join('');

  test('35 columns, the 22 of a bulk file and those of a user’s cut read alike', async () => {
    expect([all.length, bulk.length]).toEqual([35, 22]);
    const found = await Promise.all([all, bulk, cut].map((columns) => read(file(columns, {}))));
    for (const { rows, opened } of found) {
      expect(opened[0]?.provider).toBe('comtrade-legacy');
      expect(rows).toEqual(found[0]?.rows);
    }
    expect(found[0]?.rows).toMatchObject([
      { reporter: 'USA', partner: 'CHN', flow: 'import', value: 36, product: { code: '01', nomenclature: 'HS2017' } },
    ]);
  });

  test('SITC never becomes HS', async () => {
    const { rows } = await read(file(all, { Classification: 'S4', 'Commodity Code': '33' }));
    expect(rows).toMatchObject([{ product: { nomenclature: 'SITC4', code: '33' } }]);
  });

  test('codes that lost their zeros are padded and counted', async () => {
    const { rows, summary } = await read(file(cut, { 'Commodity Code': '1' }, { 'Commodity Code': '101' }));
    expect(rows.map(({ product }) => product.code)).toEqual(['01', '0101']);
    expect(summary.files[0]?.rules['pad-code']).toBe(2);
  });

  test('re-exports and re-imports stand beside exports and imports, never among the leaves', async () => {
    const { rows } = await read(file(cut, { 'Trade Flow': 'Export' }, { 'Trade Flow': 'Re-Export' }, { 'Trade Flow': 'Re-Imports' }));
    expect(rows.map(({ flow, role }) => [flow, role])).toEqual([
      ['export', 'leaf'],
      ['re-export', 'other'],
      ['re-import', 'other'],
    ]);
  });
});

describe('BACI', () => {
  const named = { file: 'BACI_HS92_Y2021_V202601.csv' };

  test('padded quantities, NA, and codes of five digits are read right, in plain dollars', async () => {
    const { rows, summary } = await read(
      't,i,j,k,v,q\n2021,398,156,740311,2434560.742,   262678.400\n2021,398,156,10121,1.5,        NA\n',
      named,
    );
    expect(rows).toMatchObject([
      {
        reporter: 'KAZ',
        partner: 'CHN',
        flow: 'export',
        value: 2434560742,
        quantities: [{ value: 262678.4, unit: 'tonnes' }],
        status: 'reconciled',
      },
      { product: { nomenclature: 'HS1988', code: '010121', level: 6 }, value: 1500, quantities: [] },
    ]);
    expect(summary.files[0]?.rules).toEqual({ trim: 1, 'missing-token': 1, 'pad-code': 1, 'unit-thousand': 2 });
  });

  test('a file whose name says no revision of HS is asked about', async () => {
    const content = 't,i,j,k,v,q\n2021,398,156,740311,1,2\n';
    const { rows, summary } = await read(content, { file: 'kazakhstan.csv' });
    expect(rows).toEqual([]);
    expect(summary.diagnostics[0]).toMatchObject({ code: 'nomenclature-unknown', question: { hint: 'nomenclature' } });
    const answered = await read(content, { file: 'kazakhstan.csv', nomenclature: 'HS2017' });
    expect(answered.rows).toMatchObject([{ product: { nomenclature: 'HS2017' } }]);
    expect(answered.summary.diagnostics.map(({ code }) => code)).toEqual(['release-unknown']);
  });

  test('both generations of its list of economies are read, with commas or semicolons, and NA stays Namibia', async () => {
    const until = await read(
      '\uFEFFcountry_code,country_name_abbreviation,country_name_full,iso_2digit_alpha,iso_3digit_alpha\n516,Namibia,Namibia,NA,NAM\n490,"Other Asia, nes","Other Asia, not elsewhere specified",N/A,N/A\n',
    );
    const since = await read('country_code;country_name;country_iso2;country_iso3\n516;Namibia;NA;NAM\n490;Other Asia, nes;N/A;N/A\n');
    expect(until.opened[0]?.provider).toBe('baci-countries');
    const figures = await read('year,country_code,country_name,fob_usd\n1997,111,China,816275\n');
    expect([figures.codes, figures.summary.diagnostics[0]?.code]).toEqual([[], 'unknown-layout']);
    expect(until.codes.map(({ code, iso2, iso3 }) => [code, iso2, iso3])).toEqual([
      ['516', 'NA', 'NAM'],
      ['490', null, null],
    ]);
    expect(since.codes.map(({ code, iso2, iso3 }) => [code, iso2, iso3])).toEqual([
      ['516', 'NA', 'NAM'],
      ['490', null, null],
    ]);
    expect(since.codes[1]?.name).toBe('Other Asia, nes');
  });

  test('a selection is told from the bytes: what is outside is counted and not shown', async () => {
    const { rows, rejected, summary } = await read(
      't,i,j,k,v,q\n2021,398,156,740311,1,2\n2021,156,398,850440,3,1\n2021,156,842,850440,3,1\n2020,398,156,740311,1,2\n2021,x,156,740311,1,2\n',
      { ...named, selection: { reporters: ['CHN'], partners: ['KAZ'], from: 2021 } },
    );
    expect(rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(rejected.map(({ line, code }) => [line, code])).toEqual([[6, 'unknown-economy']]);
    expect(summary.files[0]?.counts).toMatchObject({ read: 5, leaves: 2, rejected: { 'outside-selection': 2, 'unknown-economy': 1 } });
  });

  test('trade with the world is summed by chapter while flows pass, kept or not', async () => {
    const { rows, summary } = await read('t,i,j,k,v,q\n2021,398,156,740311,1.5,2\n2021,398,842,740311,2.5,2\n2021,398,842,270900,4,2\n', {
      ...named,
      worldTotals: true,
      selection: { economies: ['CHN'] },
    });
    const sums = rows.filter(({ partner }) => partner === 'WLD');
    const kazakhstan = sums.filter(({ reporter, flow }) => reporter === 'KAZ' && flow === 'export');
    expect(kazakhstan.map(({ product, value }) => [product.code, value])).toEqual([
      ['74', 4000],
      ['TOTAL', 8000],
      ['27', 4000],
    ]);
    expect(summary.files[0]).toMatchObject({ derived: sums.length, counts: { read: 3, leaves: 1 } });
  });
});

describe('WITS', () => {
  test('the page of a product is read by the names of its economies, its revision of HS being asked', async () => {
    const page = [
      'Reporter,TradeFlow,ProductCode,Product Description,Year,Partner,Trade Value 1000USD,Quantity,Quantity Unit',
      'Kazakhstan,Export,270900,Oils; petroleum,2022, World,1500.5,2000,Kg',
      'Kazakhstan,Export,270900,Oils; petroleum,2022,China,500.25,,',
      'Kazakhstan,Barter,270900,Oils; petroleum,2022,China,1,,',
      '',
    ].join('\n');
    const asked = await read(page);
    expect(asked.rows).toEqual([]);
    expect(asked.summary.diagnostics[0]).toMatchObject({ code: 'nomenclature-unknown', question: { hint: 'nomenclature' } });
    const found = await read(page, { nomenclature: 'HS1988' });
    expect(found.summary.files[0]?.recognition).toMatchObject({ provider: 'wits-by-product', confidence: 1 });
    expect(found.rows.map(({ partner, value, product, role }) => [partner, value, product.nomenclature, product.code, role])).toEqual([
      ['WLD', 1500500, 'HS1988', '270900', 'aggregate'],
      ['CHN', 500250, 'HS1988', '270900', 'leaf'],
    ]);
    expect(found.rows[0]?.quantities).toEqual([{ of: 'quantity', value: 2000, unit: 'Kg', estimated: false }]);
    expect(codes(found)).toEqual(['unknown-flow']);
  });

  test('the page of an economy holds both directions in one line, and its groups are of one partition', async () => {
    const found = await read(
      [
        'Reporter Name,Partner Name,Year,Trade Flow,Product Group,Export (US$ Thousand),Import (US$ Thousand),Export Product Share (%)',
        'Kazakhstan,China,2022,,All Products,13000,3600,100',
        'Kazakhstan,China,2022,,Fuels,7000,,53.8',
        'Kazakhstan,China,2022,,Raw materials,8000,100,61.5',
        '',
      ].join('\n'),
    );
    expect(found.summary.files[0]?.recognition).toMatchObject({ provider: 'wits-by-partner', confidence: 1, layout: '8 columns' });
    expect(found.rows.map(({ flow, product, value, valuation }) => [flow, product.nomenclature, product.code, value, valuation])).toEqual([
      ['export', 'TOTAL', 'TOTAL', 13000000, 'FOB'],
      ['import', 'TOTAL', 'TOTAL', 3600000, 'CIF'],
      ['export', 'WITS-sector', 'Fuels', 7000000, 'FOB'],
      ['export', 'WITS-stage', 'Raw materials', 8000000, 'FOB'],
      ['import', 'WITS-stage', 'Raw materials', 100000, 'CIF'],
    ]);
  });

  test('gross imports are imports and re-imports a part of them, by the names of a query', async () => {
    const line = (flow: string, code: string): string => `H4,KAZ,27,Kazakhstan,CHN,China,2022,${flow},${code},10,5`;
    const { rows } = await read(
      [
        'Nomenclature,ReporterISO3,ProductCode,ReporterName,PartnerISO3,PartnerName,Year,TradeFlowName,TradeFlowCode,TradeValue in 1000 USD,NetWeight in KGM',
        line('Gross Imports', '1'),
        line('Re-Imports', '3'),
        '',
      ].join('\n'),
    );
    expect(rows.map(({ flow, role, valuation }) => [flow, role, valuation])).toEqual([
      ['import', 'leaf', 'CIF'],
      ['re-import', 'other', 'CIF'],
    ]);
    expect(rows[0]?.quantities).toEqual([{ of: 'net-weight', value: 5, unit: 'kg', estimated: false }]);
  });

  const header =
    '"Nomenclature","ReporterISO3","ProductCode","ReporterName","PartnerISO3","PartnerName","Year","TradeFlowName","TradeFlowCode","TradeValue in 1000 USD"';

  test('partners WLD and All, both the world, are aggregates apart', async () => {
    const { rows, summary } = await read(
      `${header}\n"H4","CHN","26","China","All","All countries",2022,"Import",5,1.25\n"H4","CHN","26","China","WLD"," World",2022,"Import",5,1.25\n`,
    );
    expect(rows.map(({ partner, role, value, detail }) => [partner, role, value, detail])).toEqual([
      ['WLD', 'aggregate', 1250, { partner: 'All' }],
      ['WLD', 'aggregate', 1250, {}],
    ]);
    expect(summary.files[0]?.counts).toMatchObject({ read: 2, leaves: 0, aggregates: 2 });
  });

  test('sectors, stages and WTO groups are partitions of their own, each an aggregate', async () => {
    const groups = ['01-05_Animal', 'WTO_H4_Aggri', 'AllSubHeading', 'Total', '26'];
    const { rows } = await read(
      [header, ...groups.map((code) => `"H4","CHN","${code}","China","KAZ","Kazakhstan",2022,"Export",6,1`), ''].join('\r\n'),
    );
    expect(rows.map(({ product, role }) => [product.nomenclature, role])).toEqual([
      ['WITS-sector', 'aggregate'],
      ['WTO', 'aggregate'],
      ['WITS-group', 'aggregate'],
      ['TOTAL', 'aggregate'],
      ['HS2012', 'leaf'],
    ]);
  });

  test('units of a country summary are those that each indicator names', async () => {
    const { rows, indicators, summary } = await read(
      [
        'Reporter,Partner,Product categories,Indicator Type,Indicator,2015,2014',
        'Kazakhstan,World,All Products,Export,Exports (in US$ Mil),     45955.82,',
        'Kazakhstan,World,All Products,Tariff,Duty Free Imports (US$ Thousand),      12.5,     3',
        'Kazakhstan,...,...,Development,GDP (current US$ Mil),   184388.43,',
        'Kazakhstan,China,All Products,Export,Partner share(%)-Top 5 Export Partner,  11.9,',
        'Kazakhstan,"Korea, Rep.",All Products,Export,Trade (US$ Mil)-Top 5 Export Partner,  1.5,',
        '',
      ].join('\r\n'),
    );
    expect(rows.map(({ partner, value, printed }) => [partner, value, printed.unit])).toEqual([
      ['WLD', 45955820000, 'million US dollars'],
      ['KOR', 1500000, 'million US dollars'],
    ]);
    expect(indicators.map(({ indicator, period, value, unit }) => [indicator, period, value, unit])).toEqual([
      ['Duty Free Imports (US$ Thousand)', '2015', 12500, 'US dollars'],
      ['Duty Free Imports (US$ Thousand)', '2014', 3000, 'US dollars'],
      ['GDP (current US$ Mil)', '2015', 184388430000, 'US dollars'],
      ['Partner share(%)-Top 5 Export Partner', '2015', 11.9, 'per cent'],
    ]);
    expect(summary.files[0]?.counts.read).toBe(6);
  });

  test('keys of SDMX-JSON are taken by keyPosition, whatever the order of the lists', async () => {
    const list = (id: string, keyPosition: number, ...values: readonly string[]): object => ({
      id,
      keyPosition,
      values: values.map((value) => ({ id: value, name: value })),
    });
    const message = {
      header: { id: 'DF_WITS_TradeStats_Trade' },
      dataSets: [{ series: { '0:1:0:0:1': { observations: { '0': [12.5, 0], '1': [null, 0] } } } }],
      structure: {
        dimensions: {
          series: [
            list('INDICATOR', 4, 'XPRT-TRD-VL', 'MPRT-TRD-VL'),
            list('PARTNER', 2, 'CHN'),
            list('FREQ', 0, 'A'),
            list('PRODUCTCODE', 3, 'Total'),
            list('REPORTER', 1, 'KAZ', 'UZB'),
          ],
          observation: [
            {
              id: 'TIME_PERIOD',
              keyPosition: 5,
              values: [
                { id: '2017', name: '2017' },
                { id: '2018', name: '2018' },
              ],
            },
          ],
        },
      },
    };
    const found = await read(JSON.stringify(message));
    expect(found.rows).toMatchObject([
      { reporter: 'UZB', partner: 'CHN', flow: 'import', period: '2017', value: 12500, role: 'aggregate' },
    ]);
    expect(codes(found)).toEqual(['missing-value']);
  });
});

describe('China’s customs', () => {
  const chinese =
    '"数据年月","贸易伙伴编码","贸易伙伴名称","商品编码","商品名称","第一数量","第一计量单位","第二数量","第二计量单位","人民币",';
  const record = '"202301","145","哈萨克斯坦","12019019","黄大豆","1296592160","千克","0","?","5,917,063,944",';

  test('headers in Chinese and in English are read alike, both spellings of the supplement', async () => {
    const english = (word: string): string =>
      `"Date of data","Trading partner code","Trading partner","Commodity code","Commodity","Quantity","Unit","${word} Quantity","${word} Unit","Renminbi Yuan",`;
    const found = await Promise.all(
      [chinese, english('Supplimentary'), english('Supplementary')].map((header) => read(`${header}\n${record}\n`, { flow: 'import' })),
    );
    for (const { rows } of found) expect(rows).toEqual(found[0]?.rows);
    expect(found[0]?.rows).toMatchObject([
      {
        reporter: 'CHN',
        partner: 'KAZ',
        period: '2023-01',
        value: 5917063944,
        currency: 'cny',
        product: { nomenclature: 'NATIONAL', code: '12019019' },
      },
    ]);
  });

  test('a quantity of 0 whose unit is ? is missing, not zero', async () => {
    const { rows } = await read(`${chinese}\n${record}\n`, { flow: 'import' });
    expect(rows[0]?.quantities).toEqual([{ of: 'quantity', value: 1296592160, unit: '千克', estimated: false }]);
  });

  test('import or export is asked for, or taken from the name of the file, which is said', async () => {
    const asked = await read(`${chinese}\n${record}\n`, { file: '2023.csv' });
    expect(asked.rows).toEqual([]);
    expect(asked.summary.diagnostics[0]).toMatchObject({
      code: 'direction-unknown',
      question: { hint: 'flow', choices: ['import', 'export'] },
    });
    const named = await read(`${chinese}\n${record}\n`, { file: 'soybeans_2025out.csv' });
    expect(named.rows).toMatchObject([{ flow: 'export', valuation: 'FOB' }]);
    expect(named.summary.diagnostics[0]).toMatchObject({ code: 'direction-from-name', severity: 'warning', value: 'export' });
  });

  test('directionIn(file) takes a word of the name alone, and none where it has both', () => {
    expect(
      ['inland.csv', 'in_and_out.csv', 'Imports 2023.csv', 'query-ex.csv.gz', '2023进口.csv'].map((name) => directionIn(name)),
    ).toEqual([...[null, null, 'import', 'export', 'import']]);
  });

  test('regimes are parts of a flow, and all of them leaves', async () => {
    const { rows } = await read(
      '"Date of data","Customs Regime code","Trading partner code","US dollar"\n"202301","10","149","5"\n"202301","19","149","7"\n',
      {
        flow: 'export',
      },
    );
    expect(rows.map(({ partner, value, detail, currency }) => [partner, value, detail, currency])).toEqual([
      ['UZB', 5, { regime: '10' }, 'usd'],
      ['UZB', 7, { regime: '19' }, 'usd'],
    ]);
  });

  test('the monthly table by country gives the month and the year to it, in plain yuan', async () => {
    const { rows, opened } = await read(
      '(2) 2024年2月进出口商品国别(地区)总值表\n单位：万元人民币\n进口原产国,进出口,,出口,,进口,\n,2月,1至2月,2月,1至2月,2月,1至2月\n哈萨克斯坦,3,7,2,5,1,2\n',
    );
    expect(opened[0]?.provider).toBe('gacc-monthly');
    expect(rows.filter(({ flow }) => flow === 'export').map(({ period, value, currency }) => [period, value, currency])).toEqual([
      ['2024-02', 20000, 'cny'],
      ['2024-01..2024-02', 50000, 'cny'],
    ]);
    expect(rows.filter(({ flow }) => flow === 'turnover').map(({ role }) => role)).toEqual(['other', 'other']);
  });
});

describe('goods of BACI that no code specifies', () => {
  test('are kept under their own code, in records and in the list of products', async () => {
    const { rows } = await read('t,i,j,k,v,q\n2022,398,156,9999AA,1.5,2\n2022,398,156,99XX,1,2\n', {
      file: 'BACI_HS92_Y2022_V202601.csv',
    });
    expect(rows.map(({ product, value }) => [product.nomenclature, product.code, product.level, value])).toEqual([
      ['HS1988', '9999AA', 6, 1500],
    ]);
    const list = await read('code,description\n010121,Horses\n9999AA,Not specified\nx,y\n', { file: 'product_codes_HS92_V202601.csv' });
    expect([list.codes.map(({ code }) => code), codes(list)]).toEqual([['010121', '9999AA'], ['unknown-product']]);
  });
});

describe('a table of one’s own', () => {
  test('columns are named by its user, with what is the same in every row said once', async () => {
    const found = await read('Partner;Year;HS;Value\nKazakhstan;2023;2709;1.234,5\nUzbekistan;2023;2709;7,5\n', {
      map: {
        columns: { partner: 'Partner', period: 'Year', product: 'HS', value: 'Value' },
        fixed: { reporter: 'CHN', flow: 'import' },
        unit: 'million usd',
        nomenclature: 'HS2017',
      },
    });
    expect(found.rows.map(({ partner, value, product }) => [partner, value, product.nomenclature])).toEqual([
      ['KAZ', 1234500000, 'HS2017'],
      ['UZB', 7500000, 'HS2017'],
    ]);
    expect(found.summary.files[0]?.rules).toMatchObject({ thousands: 1, 'decimal-comma': 2, 'unit-million': 2 });
  });

  test('a map that lacks a column, or names one that is not there, is asked for', async () => {
    const { summary } = await read('a,b\n1,2\n', { map: { columns: { value: 'c' }, unit: 'usd' } });
    expect(summary.diagnostics[0]).toMatchObject({ code: 'mapping-needed', question: { hint: 'map', choices: ['a', 'b'] } });
    expect(summary.diagnostics[0]?.found).toContain('no column c in the file');
  });

  test('a comma that may be of thousands or of decimals is not guessed', async () => {
    const file = 'to;year;usd\nKAZ;2023;1,234\n';
    const map = {
      columns: { partner: 'to', period: 'year', value: 'usd' },
      fixed: { reporter: 'CHN', flow: 'export' },
      unit: 'usd',
    } as const;
    expect(codes(await read(file, { map }))).toEqual(['ambiguous-number']);
    expect((await read(file, { map, decimal: ',' })).rows).toMatchObject([{ value: 1.234 }]);
    expect((await read(file, { map, decimal: '.' })).rows).toMatchObject([{ value: 1234 }]);
  });
});
