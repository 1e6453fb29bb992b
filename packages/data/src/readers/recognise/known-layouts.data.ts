import type { TidyMap } from '../contract/index.ts';

/** A layout of a publisher that a map reads: known where its columns are found, under lines in which `title` is, where it has one. */
export interface KnownLayout {
  readonly name: string;
  readonly title?: string;
  readonly map: TidyMap;
}

/** The codes of flows at Eurostat. */
const eurostatFlows = { '1': 'import', '2': 'export', '3': 're-export' } as const;
/** A code of Comext stands alone, or before its label. */
const codeFirst = '^([^-]+)-';
const euros = { INDICATORS: ['VALUE_IN_EUROS', 'VALUE_EUR', 'VALUE_IN_EUR'] } as const;

/** A first column of Trade Map, of partners or of products, beside values by period. */
const tradeMapWide = '^(?<flow>Exported|Imported) value in (?<period>\\d{4}(?:-[MQ]?\\d+)?)$';
const tradeMapAbove = [
  '(?<flow>export)ed by (?<reporter>[^\\n]+?)\\s*(?:\\n|$)',
  '(?<flow>import)ed by (?<reporter>[^\\n]+?)\\s*(?:\\n|$)',
  'Product\\s*: (?<product>\\w+)',
  'Unit\\s*: (?<unit>[^\\n]+)',
] as const;

/** Columns of the Bureau of National Statistics of Kazakhstan under their lines. */
const kazakhFlows = '^(?<flow>Товарооборот|Экспорт|Импорт) / Всего$';

/** The layouts that are known beside those of providers, the more particular first. */
export const knownLayouts: readonly KnownLayout[] = [
  {
    name: 'Eurostat Comext (SDMX-CSV)',
    map: {
      columns: { reporter: 'reporter', partner: 'partner', product: 'product', flow: 'flow', period: 'TIME_PERIOD', value: 'OBS_VALUE' },
      where: { indicators: euros.INDICATORS },
      words: eurostatFlows,
      nomenclature: 'NATIONAL',
      unit: 'eur',
    },
  },
  {
    name: 'Eurostat Comext (bulk)',
    map: {
      columns: {
        reporter: 'REPORTER',
        partner: 'PARTNER',
        product: 'PRODUCT_NC',
        flow: 'FLOW',
        period: 'PERIOD',
        value: 'VALUE_EUR',
        quantity: 'QUANTITY_KG',
        'second-quantity': 'QUANTITY_SUPPL_UNIT',
        'second-quantity-unit': 'SUPPL_UNIT',
      },
      fixed: { 'quantity-unit': 'kg' },
      parts: { procedure: 'STAT_PROCEDURE' },
      words: eurostatFlows,
      nomenclature: 'NATIONAL',
      unit: 'eur',
    },
  },
  {
    name: 'Eurostat Comext (bulk)',
    map: {
      columns: {
        reporter: 'REPORTER',
        partner: 'PARTNER',
        product: 'PRODUCT_NC',
        flow: 'FLOW',
        period: 'PERIOD',
        value: 'VALUE_EUR',
      },
      parts: { procedure: 'STAT_PROCEDURE' },
      words: eurostatFlows,
      nomenclature: 'NATIONAL',
      unit: 'eur',
    },
  },
  {
    name: 'Eurostat Comext (labels)',
    map: {
      columns: {
        reporter: 'REPORTER_LAB',
        partner: 'PARTNER_LAB',
        product: 'PRODUCT',
        flow: 'FLOW_LAB',
        period: 'PERIOD',
        value: 'INDICATOR_VALUE',
      },
      where: euros,
      nomenclature: 'NATIONAL',
      unit: 'eur',
    },
  },
  {
    name: 'Eurostat Comext (relational view)',
    map: {
      columns: { reporter: 'REPORTER', partner: 'PARTNER', product: 'PRODUCT', flow: 'FLOW', period: 'PERIOD', value: 'VALUE_IN_EUR' },
      extract: { product: codeFirst, period: codeFirst },
      nomenclature: 'NATIONAL',
      unit: 'eur',
    },
  },
  {
    name: 'Eurostat Data Browser',
    title: 'Data extracted on .*\\[ESTAT\\]',
    map: {
      columns: { reporter: 'TIME / PARTNER (Labels) / REPORTER (Labels)' },
      headerLines: 3,
      wide: '^(?<period>\\d{4}(?:-\\d\\d)?) / (?<partner>.+)$',
      above: ['FLOW (?<flow>\\w+)', 'PRODUCT (?<product>[^\\n]+)', 'INDICATORS VALUE_IN_(?<unit>EUR)OS'],
      nomenclature: 'NATIONAL',
      unit: '',
    },
  },
  {
    name: 'ITC Trade Map (bilateral)',
    title: 'Bilateral trade between',
    map: {
      columns: { product: 'Product code' },
      headerLines: 2,
      wide: "^(?<reporter>.+)[’']s (?<flow>export|import)s (?:to|from) (?<partner>.+) / Value in (?<period>.+)$",
      above: ['Unit\\s*: (?<unit>[^\\n]+)'],
      nomenclature: 'NATIONAL',
      unit: '',
    },
  },
  {
    name: 'ITC Trade Map (indicators)',
    map: {
      columns: { partner: 'Importers' },
      headerLines: 2,
      wide: '/ Value (?<flow>export)ed in (?<period>\\d{4}) \\((?<unit>USD thousand)\\)$',
      above: ['exported by (?<reporter>[^\\n]+?) in \\d{4}', 'Product\\s*: (?<product>\\w+)'],
      nomenclature: 'HS2022',
      unit: '',
    },
  },
  {
    name: 'ITC Trade Map (partners)',
    map: {
      columns: { partner: 'Importers' },
      wide: tradeMapWide,
      above: tradeMapAbove,
      asks: ['product'],
      nomenclature: 'HS2022',
      unit: '',
    },
  },
  {
    name: 'ITC Trade Map (partners)',
    map: {
      columns: { partner: 'Exporters' },
      wide: tradeMapWide,
      above: tradeMapAbove,
      asks: ['product'],
      nomenclature: 'HS2022',
      unit: '',
    },
  },
  {
    name: 'ITC Trade Map (products)',
    map: {
      columns: { product: 'Code' },
      fixed: { partner: 'WLD' },
      wide: tradeMapWide,
      above: tradeMapAbove,
      nomenclature: 'HS2022',
      unit: '',
    },
  },
  {
    name: 'IMF Direction of Trade (workbook)',
    title: '(?:Exports|Imports), (?:FOB|CIF) (?:to|from)',
    map: {
      columns: { partner: '[B]' },
      wide: 'period',
      above: ['(?<flow>Exports|Imports), (?:FOB|CIF) (?:to|from) Partner Countries\\n(?<reporter>[^\\n]+)\\n(?<unit>[^\\n]+)'],
      extract: { value: '^([-+.\\dE]+) e$' },
      isEstimatedBeside: true,
      unit: '',
    },
  },
  {
    name: 'IMF Direction of Trade (workbook)',
    title: '(?:Exports|Imports), (?:FOB|CIF) (?:to|from)',
    map: {
      columns: { partner: 'Country' },
      wide: 'period',
      above: ['(?<flow>Exports|Imports), (?:FOB|CIF) (?:to|from) Partner Countries\\n(?<reporter>[^\\n]+)\\n(?<unit>[^\\n]+)'],
      extract: { value: '^([-+.\\dE]+) e$' },
      isEstimatedBeside: true,
      unit: '',
    },
  },
  {
    name: 'USITC DataWeb (months)',
    map: {
      columns: { partner: 'Country', period: 'Year' },
      fixed: { reporter: 'USA', unit: 'usd' },
      wide: '^(?<month>January|February|March|April|May|June|July|August|September|October|November|December)$',
      above: ['(?<flow>General Imports|Domestic Exports|Total Exports|Imports For Consumption)'],
      unit: 'usd',
    },
  },
  {
    name: 'USITC DataWeb',
    map: {
      columns: { product: 'HTS Number' },
      fixed: { reporter: 'USA', partner: 'WLD' },
      wide: 'period',
      above: ['(?<flow>General Imports|Domestic Exports|Total Exports|Imports For Consumption)'],
      nomenclature: 'NATIONAL',
      unit: 'usd',
    },
  },
  {
    name: 'USITC DataWeb',
    map: {
      columns: { product: 'SITC Number', period: 'Year', month: 'Month', value: 'FAS Value' },
      fixed: { reporter: 'USA', partner: 'WLD', flow: 'export' },
      nomenclature: 'SITC4',
      unit: 'usd',
    },
  },
  {
    name: 'ComexStat (query)',
    map: {
      columns: { period: 'Ano', month: 'Mês', partner: 'Países', product: 'Código CUCI Grupo', value: 'Valor US$ FOB' },
      fixed: { reporter: 'BRA' },
      parts: { province: 'UF do Produto', transport: 'Via' },
      nomenclature: 'SITC4',
      unit: 'usd',
    },
  },
  {
    name: 'USA Trade Online',
    map: {
      columns: { partner: 'Country', period: 'Time', product: 'Commodity', value: 'Customs Value (Gen) ($US)' },
      fixed: { reporter: 'USA', flow: 'import' },
      extract: { product: '^(\\d+) ' },
      nomenclature: 'NATIONAL',
      unit: 'usd',
    },
  },
  {
    name: 'USA Trade Online',
    map: {
      columns: { partner: 'Country', period: 'Time', product: 'Commodity', value: 'Value ($US)' },
      fixed: { reporter: 'USA', flow: 'export' },
      extract: { product: '^(\\d+) ' },
      nomenclature: 'NATIONAL',
      unit: 'usd',
    },
  },
  {
    name: 'Kazakhstan, Bureau of National Statistics',
    map: {
      columns: { partner: 'Наименование области' },
      headerLines: 2,
      fixed: { reporter: 'KAZ' },
      wide: kazakhFlows,
      above: ['\\n\\s*за\\s+(?<period>(?:[а-я]+\\s*-\\s*[а-я]+\\s+)?\\d{4}) год', '(?<unit>(?:тыс|млн)\\.? ?долл[^\\n]+)'],
      unit: '',
    },
  },
  {
    name: 'Kyrgyzstan, National Statistical Committee',
    title: 'Географическое распределение импорта|Geographic distribution of imports',
    map: {
      columns: { partner: '[B]' },
      fixed: { reporter: 'KGZ', flow: 'import' },
      wide: '^(?<period>\\d{4})(?: \\d)?$',
      above: ['\\((?<unit>[^()]*долл[^()]*)\\)'],
      unit: '',
    },
  },
  {
    name: 'Kyrgyzstan, National Statistical Committee',
    title: 'Географическое распределение экспорта|Geographic distribution of exports',
    map: {
      columns: { partner: '[B]' },
      fixed: { reporter: 'KGZ', flow: 'export' },
      wide: '^(?<period>\\d{4})(?: \\d)?$',
      above: ['\\((?<unit>[^()]*долл[^()]*)\\)'],
      unit: '',
    },
  },
  {
    name: 'Kyrgyzstan, National Statistical Committee (goods)',
    title: 'Импорт основных видов товаров|Import of basic commodities',
    map: {
      columns: { product: 'Items' },
      fixed: { reporter: 'KGZ', partner: 'WLD', flow: 'import' },
      wide: '^(?<period>\\d{4})(?: \\d)?$',
      above: ['\\((?<unit>[^()]*долл[^()]*)\\)'],
      nomenclature: 'names',
      unit: '',
    },
  },
  {
    name: 'Uzbekistan, Statistics Agency',
    map: { columns: { partner: 'Klassifikator_en' }, fixed: { reporter: 'UZB' }, wide: 'period', unit: '' },
  },
  {
    name: 'Bank of Russia, main partners by month',
    title: '(?:Экспорт|Импорт) Российской Федерации',
    map: {
      columns: { month: '[A]' },
      fixed: { reporter: 'RUS' },
      wide: 'partner',
      sections: '^(?<period>\\d{4})$',
      above: ['(?<flow>Экспорт|Импорт) Российской Федерации', '\\((?<unit>(?:тыс|млн|млрд)\\.? ?долл[^()]*)\\)'],
      unit: '',
    },
  },
  {
    name: 'Federal Customs Service of Russia, by chapter',
    title: 'Внешняя торговля Российской Федерации',
    map: {
      columns: { product: '[A]' },
      headerLines: 2,
      fixed: { reporter: 'RUS', partner: 'WLD' },
      wide: '^(?<period>Январь ?- ?[а-я]+ \\d{4}) г\\. / (?<flow>ОБОРОТ|ЭКСПОРТ|ИМПОРТ)$',
      above: ['\\((?<unit>[^()]*долл[^()]*)\\)'],
      extract: { product: '^(\\d\\d(?:-\\d\\d)?)-' },
      nomenclature: 'NATIONAL',
      unit: '',
    },
  },
  {
    name: 'Georgia, Geostat',
    title: 'Georgian Exports and Imports',
    map: {
      columns: { month: '[A]' },
      fixed: { reporter: 'GEO', partner: 'WLD' },
      wide: '^(?<period>\\d{4}\\*?)$',
      sections: '^Total (?<flow>Exports|Imports)$',
      above: ['\\((?<unit>[^()]*USD)\\)'],
      unit: '',
    },
  },
  {
    name: 'India, TradeStat',
    title: 'TradeStat->Eidb->(?:Export|Import)->Commodity-wise',
    map: {
      columns: { product: 'HSCode' },
      fixed: { reporter: 'IND', partner: 'WLD' },
      wide: '^(?<period>\\d{4} - \\d{4})$',
      above: ['Eidb->(?<flow>Export|Import)->', 'Values in (?<unit>US \\$ \\w+)'],
      nomenclature: 'HS2022',
      words: { "India's Total Export": 'TOTAL', "India's Total Import": 'TOTAL' },
      yearStart: 4,
      unit: '',
    },
  },
  {
    name: 'WTO Stats (rows)',
    map: {
      columns: {
        reporter: 'Reporting Economy ISO3A Code',
        partner: 'Partner Economy',
        flow: 'Indicator',
        product: 'Product/Sector Code',
        period: 'Year',
        value: 'Value',
        unit: 'Unit',
      },
      nomenclature: 'names',
      words: { TO: 'TOTAL', MT: 'TOTAL' },
      unit: '',
    },
  },
  {
    name: 'WTO Stats (years)',
    title: 'Indicator\\s+Merchandise',
    map: {
      columns: { reporter: 'Reporting Economy', partner: 'Partner Economy', product: 'Product/Sector' },
      wide: 'period',
      above: ['Merchandise (?<flow>exports|imports)[^\\n]*\\((?<unit>[^()]+)\\)'],
      extract: { product: ' - (?:\\w+) - (.+)$' },
      nomenclature: 'names',
      unit: '',
    },
  },
  {
    name: 'CEPII Gravity (exports reported by the origin)',
    map: {
      columns: { reporter: 'iso3_o', partner: 'iso3_d', period: 'year', value: 'tradeflow_comtrade_o' },
      fixed: { flow: 'export' },
      unit: 'thousand usd',
    },
  },
  {
    name: 'OEC (exporters of a product)',
    map: {
      columns: { reporter: 'Country', value: 'Trade Value' },
      fixed: { partner: 'WLD', flow: 'export' },
      asks: ['product'],
      nomenclature: 'HS92',
      unit: 'usd',
    },
  },
  {
    name: 'OEC (products of an economy)',
    map: {
      columns: { product: 'HS4 ID', value: 'Trade Value' },
      fixed: { partner: 'WLD' },
      extract: { product: '(\\d{4})$' },
      nomenclature: 'HS92',
      unit: 'usd',
    },
  },
  {
    name: 'China customs, monthly release in English',
    title: "China's Total Export & Import Values by Country/Region",
    map: {
      columns: { partner: 'Import Source / Export Destination' },
      headerLines: 2,
      fixed: { reporter: 'CHN' },
      wide: '^(?<flow>Export & Import|Export|Import) / (?<month>\\d+(?:- ?to-\\d+)?)$',
      above: ['Region, [A-Z][a-z]+ (?<period>\\d{4})', 'Unit: ?(?<unit>[^\\n]+)'],
      extract: { partner: '^(?:of which: ?)?(.+)$' },
      words: { 'Export & Import': 'turnover' },
      unit: '',
    },
  },
  {
    name: 'Federal Customs Service of Russia, totals by month',
    title: 'ТОРГОВЛ[ЯИ]\\s+РОССИ',
    map: {
      columns: { month: '[A]' },
      headerLines: 2,
      fixed: { reporter: 'RUS', partner: 'WLD' },
      wide: '^(?<period>\\d{4}) год / (?<flow>Оборот|Экспорт|Импорт)$',
      above: ['\\((?<unit>миллионов долларов)\\)'],
      unit: '',
    },
  },
  {
    name: 'UK Trade Info (table)',
    map: {
      columns: { product: 'EU Indicator' },
      fixed: { reporter: 'GBR', partner: 'WLD' },
      wide: '^(?<period>\\d{4})$',
      above: ['\\n(?<unit>[^\\n]+?) Flow Type', '\\n(?<flow>Export|Import|Dispatch|Arrival)\\b'],
      nomenclature: 'NATIONAL',
      unit: '',
    },
  },
  {
    name: 'FAOSTAT (detailed trade matrix)',
    map: {
      columns: {
        reporter: 'Reporter Country Code (M49)',
        partner: 'Partner Country Code (M49)',
        flow: 'Element',
        product: 'Item',
        period: 'Year',
        value: 'Value',
      },
      where: { Element: ['Export Value', 'Import Value'] },
      nomenclature: 'names',
      unit: 'thousand usd',
    },
  },
];
