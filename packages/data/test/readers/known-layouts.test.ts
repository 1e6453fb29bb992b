import { describe, expect, test } from 'vitest';
import type { OwnTable, ReadHints } from '../../src/readers/index.ts';
import { knownLayouts } from '../../src/readers/recognise/known-layouts.data.ts';
import { read } from './support/read.ts';

const cellsOf = ({ rows }: OwnTable): readonly string[] =>
  rows.map(({ reporter, partner, flow, period, product, value, currency }) =>
    [reporter, partner, flow, period, product.code, value, currency].join(' '),
  );
const page = (above: string, rows: readonly (readonly string[])[]): string =>
  `<!DOCTYPE html><html><body><table><tr><td colspan="3">${above.replaceAll('\n', '</td></tr><tr><td>')}</td></tr></table><table>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}&nbsp;</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`;

/** A table of each layout, made up, and what is read of it. */
const layouts: (readonly [name: string, file: string, cells: readonly string[], hints?: Partial<ReadHints>])[] = [
  [
    'Eurostat Comext (SDMX-CSV)',
    'DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE\nX,now,A,DE,KZ,010121,1,QUANTITY_IN_100KG,2023,7\nX,now,A,DE,KZ,010121,1,VALUE_IN_EUROS,2023,3\nX,now,A,EL,EXT_EU27_2020,TOTAL,2,VALUE_IN_EUROS,2023-05,4\n',
    ['DEU KAZ import 2023 010121 3 eur', 'GRC EXTEU export 2023-05 TOTAL 4 eur'],
  ],
  [
    'Eurostat Comext (bulk)',
    'REPORTER,PARTNER,PRODUCT_NC,FLOW,STAT_PROCEDURE,PERIOD,VALUE_EUR\nAT,UZ,01XXXXXX,2,1,202302,3\nAT,UZ,01XXXXXX,2,4,202302,5\n',
    ['AUT UZB export 2023-02 01XXXXXX 3 eur', 'AUT UZB export 2023-02 01XXXXXX 5 eur'],
  ],
  [
    'Eurostat Comext (labels)',
    'REPORTER_LAB,PARTNER_LAB,PRODUCT,PRODUCT_LAB,FLOW,FLOW_LAB,PERIOD,INDICATORS,INDICATOR_VALUE\n"European Union (AT-01/1995, BE-01/1958)",Kazakhstan,01012100,x,1,IMPORT,202352,VALUE_IN_EUROS,9\n',
    ['EU27 KAZ import 2023 01012100 9 eur'],
  ],
  [
    'Eurostat Comext (relational view)',
    'REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR\n"Cyprus","Uzbekistan","TOTAL-Total","2-EXPORT","T-Total","202308-Aug. 2023",7\n"Malta","Uzbekistan","Total","EXPORT","Total","Aug. 2023",8\n',
    ['CYP UZB export 2023-08 TOTAL 7 eur', 'MLT UZB export 2023-08 TOTAL 8 eur'],
  ],
  [
    'ITC Trade Map (partners)',
    page('List of importing markets for a product exported by Algeria\nProduct: TOTAL All products\nUnit : US Dollar thousand', [
      ['Importers', 'Exported value in 2022', 'Exported value in 2023'],
      ['World', '5', '6'],
      [' China', '', '2'],
    ]),
    ['DZA WLD export 2022 TOTAL 5000 usd', 'DZA WLD export 2023 TOTAL 6000 usd', 'DZA CHN export 2023 TOTAL 2000 usd'],
  ],
  [
    'ITC Trade Map (products)',
    'Code\tProduct label\tImported value in 2023\t\nTOTAL\t"All products"\t9\t\n\'07\t"Vegetables"\t4\t\n',
    ['TUR WLD import 2023 TOTAL 9000 usd', 'TUR WLD import 2023 07 4000 usd'],
    { map: { columns: {}, fixed: { reporter: 'TUR' }, unit: 'thousand usd' } },
  ],
  [
    'IMF Direction of Trade (workbook)',
    ',"Exports, FOB to Partner Countries",\n,"Kazakhstan, Rep. of",\n,"US Dollars, Millions",\n,,2022,2023\n,"China, P.R.: Mainland",5,\n,World,0.5 e,9\n',
    ['KAZ CHN export 2022 TOTAL 5000000 usd', 'KAZ WLD export 2022 TOTAL 500000 usd', 'KAZ WLD export 2023 TOTAL 9000000 usd'],
  ],
  [
    'USITC DataWeb (months)',
    '"General Imports|Monthly data",,,\nData Row Count,1,,\nData Type,Country,Year,January,February\nGeneral Customs Value,Australia,2023,5.00,6.00\n',
    ['USA AUS import 2023-01 TOTAL 5 usd', 'USA AUS import 2023-02 TOTAL 6 usd'],
  ],
  [
    'ComexStat (query)',
    'Ano,Mês,Países,UF do Produto,Via,Código CUCI Grupo,Descrição CUCI Grupo,Valor US$ FOB,Quilograma Líquido\n2023,02. Fevereiro,Estados Unidos,SP,AEREA,057,Frutas,5,1\n2023,02. Fevereiro,Estados Unidos,SP,RODOVIARIA,057,Frutas,6,1\n',
    ['BRA USA export 2023-02 057 5 usd', 'BRA USA export 2023-02 057 6 usd'],
    { flow: 'export' },
  ],
  [
    'USA Trade Online',
    'Standard Report - Imports,,,,\nCountry,Time,Commodity,Customs Value (Gen) ($US),Calculated Duty ($US)\nChina,2024 through October,All Commodities,"1,005",3\n',
    ['USA CHN import 2024-01..2024-10 TOTAL 1005 usd'],
  ],
  [
    'Kazakhstan, Bureau of National Statistics',
    'Основные показатели\nза январь-декабрь 2023 года\n,,,,тыс. долларов США\nНаименование области,Товарооборот,,Экспорт,,Импорт\n,Всего,"удельный вес, %",Всего,"удельный вес, %",Всего\n"Всего\nв том числе",9,100,5,100,4\nСтраны СНГ,3,1,2,1,1\nКитай,2,1,,1,2\n',
    [
      'KAZ WLD turnover 2023 TOTAL 9000 usd',
      'KAZ WLD export 2023 TOTAL 5000 usd',
      'KAZ WLD import 2023 TOTAL 4000 usd',
      'KAZ CIS turnover 2023 TOTAL 3000 usd',
      'KAZ CIS export 2023 TOTAL 2000 usd',
      'KAZ CIS import 2023 TOTAL 1000 usd',
      'KAZ CHN turnover 2023 TOTAL 2000 usd',
      'KAZ CHN import 2023 TOTAL 2000 usd',
    ],
  ],
  [
    'Kyrgyzstan, National Statistical Committee',
    'x,Географическое распределение импорта товаров,Geographic distribution of imports of goods\n(миң АКШ доллары),(тыс. долларов США),(thousand US dollars)\n,,,2022,2023 1\nБардыгы,Всего,Total,9,8\nКытай,Китай,China,-,3\n',
    ['KGZ WLD import 2022 TOTAL 9000 usd', 'KGZ WLD import 2023 TOTAL 8000 usd', 'KGZ CHN import 2023 TOTAL 3000 usd'],
  ],
  [
    'Uzbekistan, Statistics Agency',
    'Code,Klassifikator,Klassifikator_ru,Klassifikator_en,2022,2023\n384,Kot,Кот-д’Ивуар,Côte d’Ivoire,1.5,2\n',
    ['UZB CIV import 2022 TOTAL 1500 usd', 'UZB CIV import 2023 TOTAL 2000 usd'],
    { map: { columns: {}, fixed: { flow: 'import' }, unit: 'thousand usd' } },
  ],
  [
    'Bank of Russia, main partners by month',
    'К содержанию,,\nЭкспорт Российской Федерации в основные страны,,\n(млн доллалов США),,\n,Китaй,"Республикa \nКорея"\n2006,,\n  январь,5,6\n2007,,\n  март,7,8\n',
    [
      'RUS CHN export 2006-01 TOTAL 5000000 usd',
      'RUS KOR export 2006-01 TOTAL 6000000 usd',
      'RUS CHN export 2007-03 TOTAL 7000000 usd',
      'RUS KOR export 2007-03 TOTAL 8000000 usd',
    ],
  ],
  [
    'Georgia, Geostat',
    'Georgian Exports and Imports in 1995-2024\n(Mill. USD)\n,2023,2024*\nTotal Exports,9,5\nof which:,,\nJanuary,1,2\nTotal Imports,8,\n',
    [
      'GEO WLD export 2023 TOTAL 9000000 usd',
      'GEO WLD export 2023-01 TOTAL 1000000 usd',
      'GEO WLD export 2024-01 TOTAL 2000000 usd',
      'GEO WLD import 2023 TOTAL 8000000 usd',
    ],
  ],
  [
    'India, TradeStat',
    "TradeStat->Eidb->Export->Commodity-wise,,,,\nReport Generated on: 1/1/2025 - Values in US $ Million,,,,\nS.No.,HSCode,Commodity,2023 - 2024,%Share\n1,1,LIVE ANIMALS.,5,1\n,India's Total Export,,9,\n",
    ['IND WLD export 2023-04..2024-03 01 5000000 usd', 'IND WLD export 2023-04..2024-03 TOTAL 9000000 usd'],
  ],
  [
    'WTO Stats (years)',
    'Indicator,  Merchandise exports by product group – annual (Million US dollar),,\nReporting Economy,Product/Sector,Partner Economy,2022,2023\nChina,SI3_AGG - TO - Total merchandise,World,5,6\n',
    ['CHN WLD export 2022 TOTAL 5000000 usd', 'CHN WLD export 2023 TOTAL 6000000 usd'],
  ],
  [
    'OEC (products of an economy)',
    '"Section ID","Section","HS2 ID","HS2","HS4 ID","HS4","Trade Value"\n1,"Animal Products",101,"Live animals",10105,"Poultry",46.9\n',
    ['FJI WLD export 2019 0105 46.9 usd'],
    { map: { columns: {}, fixed: { reporter: 'Fiji', flow: 'export', period: '2019' }, unit: '' } },
  ],
  [
    'China customs, monthly release in English',
    page("China's Total Export & Import Values by Country/Region, Mar 2026 (in CNY)\nUnit: CNY 100 Million", [
      ['Import Source', 'Export & Import', 'Export & Import', 'Export', 'Export'],
      ['Export Destination', '3', '1- to-3', '3', '1- to-3'],
      ['of which: Viet Nam', '2,003.0', '5,374.3', '1,372.5', '-'],
    ]),
    [
      'CHN VNM turnover 2026-03 TOTAL 200300000000 cny',
      'CHN VNM turnover 2026-01..2026-03 TOTAL 537430000000 cny',
      'CHN VNM export 2026-03 TOTAL 137250000000 cny',
    ],
  ],
];

describe('layouts that are known', () => {
  test.each(layouts.map(([name, file, cells, hints = {}]) => [name, { file, cells, hints }] as const))(
    '%s',
    async (name, { file, cells, hints }) => {
      const found = await read(file, hints);
      expect(cellsOf(found)).toEqual(cells);
      expect(found.summary.files[0]?.recognition?.layout).toContain(name);
    },
  );

  test('what a file does not say is asked for, with what it looks like', async () => {
    const { summary, opened } = await read('Importers\tExported value in 2023\t\n"World"\t5\t\n', { answerNames: { map: '--map' } });
    expect(opened[0]?.layout).toBe('ITC Trade Map (partners), 2 columns');
    expect(summary.diagnostics[0]).toMatchObject({
      code: 'mapping-needed',
      found: 'no column for reporter; no column for product; no unit of the values',
      fix: 'say what it lacks with --map: reporter:=…,product:=…,unit=usd',
    });
  });

  test('a table of weights is told to be none of money', async () => {
    const table = 'Net mass (kg),,,Flow Type,\n,,,Export,\nEU Indicator,,HS4(Filtered),2022,2023\nEU,,7301,5,6\n';
    const { summary, rows } = await read(table);
    expect([summary.complete, rows.length, summary.diagnostics[0]?.found]).toEqual([false, 0, 'Net mass (kg), which names no currency']);
  });

  test('every pattern is one', () => {
    for (const { title = '', map } of knownLayouts)
      for (const pattern of [title, map.wide ?? '', map.sections ?? '', ...(map.above ?? []), ...Object.values(map.extract ?? {})])
        expect(() => new RegExp(pattern, 'su')).not.toThrow();
  });
});
