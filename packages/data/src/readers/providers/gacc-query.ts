import type { EconomyCode } from '@sogdia/core/model';
import type { SourceRecord, TradeRow } from '../contract/index.ts';
import {
  amountOf,
  columnFinder,
  type Layout,
  type Outcome,
  type Precondition,
  type Provider,
  quantityOf,
  type Rejection,
  rejected,
  rowOf,
  trimmed,
  unknownEconomy,
} from '../layout/index.ts';
import { padCode, productOf, readPeriod } from '../normalise/index.ts';
import { answerName, readerTexts } from '../words/index.ts';

/** The columns of the query of China's customs in Chinese and in English, both spellings of the latter. */
const names = {
  period: ['数据年月', 'Date of data'],
  code: ['商品编码', 'Commodity code'],
  goods: ['商品名称', 'Commodity'],
  partner: ['贸易伙伴编码', 'Trading partner code'],
  partnerName: ['贸易伙伴名称', 'Trading partner'],
  regime: ['贸易方式编码', 'Customs Regime code'],
  regimeName: ['贸易方式名称', 'Customs Regime'],
  province: ['注册地编码', 'Locations of importers and exporters code'],
  provinceName: ['注册地名称', 'Locations of importers and exporters'],
  quantity: ['第一数量', 'Quantity'],
  unit: ['第一计量单位', 'Unit'],
  secondQuantity: ['第二数量', 'Supplimentary Quantity', 'Supplementary Quantity'],
  secondUnit: ['第二计量单位', 'Supplimentary Unit', 'Supplementary Unit'],
  yuan: ['人民币', 'Renminbi Yuan'],
  dollars: ['美元', 'US dollar'],
} as const;

type Name = keyof typeof names;

/** The query of China's customs (stats.customs.gov.cn). Nothing in the file says whether it holds exports or imports. */
export const gaccQuery: Provider = {
  id: 'gacc-query',
  required: [names.period, [...names.yuan, ...names.dollars]],
  known: new Set(Object.values(names).flatMap((spellings) => spellings.map((name) => name.toLowerCase()))),
  preconditions: ({ file, hints }) => directionStated(file, hints),
  open: (layout) => {
    const find = columnFinder(layout);
    const at = (name: Name): number => find(...names[name]);
    const flow = layout.hints.flow ?? directionIn(layout.file) ?? 'import';
    return { isOutside: null, read: (record) => readRecord(record, at, flow, layout) };
  },
};

/**
 * Import or export as the name of a file says it (`soybeans_2024in.csv`, `2023出口.csv`); null for a name that says neither or both.
 * @example ['query_2024in.csv', '2025out.csv', '出口2023.csv', '2023.csv'].map(directionIn) // => ['import', 'export', 'export', null]
 */
export function directionIn(file: string): 'import' | 'export' | null {
  const name = file.replace(/^.*[\\/]/, '').replace(/(\.\w+)+$/, '');
  const isImport = /进口|imports?(?![a-z])|(?<![a-z])in(?![a-z])/i.test(name);
  const isExport = /出口|exports?(?![a-z])|(?<![a-z])(?:out|ex)(?![a-z])/i.test(name);
  if (isImport === isExport) return null;
  return isImport ? 'import' : 'export';
}

function directionStated(file: string, hints: Layout['hints']): readonly Precondition[] {
  if (hints.flow !== undefined) return [];
  const named = directionIn(file);
  const where = { line: null, column: null, value: named, rule: null, expected: readerTexts['expected.direction'] };
  if (named !== null)
    return [
      {
        ...where,
        code: 'direction-from-name',
        severity: 'warning',
        found: readerTexts['found.name-says']({ file, flow: named }),
        fix: readerTexts['fix.direction-taken'](answerName(hints, 'flow')),
        question: { hint: 'flow', choices: ['import', 'export'], samples: [] },
      },
    ];
  return [
    {
      ...where,
      code: 'direction-unknown',
      severity: 'blocker',
      found: readerTexts['found.name-says-neither']({ file }),
      fix: readerTexts['fix.direction'](answerName(hints, 'flow')),
      question: { hint: 'flow', choices: ['import', 'export'], samples: [] },
    },
  ];
}

function readRecord(record: SourceRecord, at: (name: Name) => number, flow: 'import' | 'export', layout: Layout): Outcome {
  const text = (name: Name): string => trimmed(record.text(at(name)), layout.rules);
  const period = readPeriod(text('period'));
  if (period === null)
    return rejected('unknown-period', at('period'), text('period'), readerTexts['expected.month-of-customs'], readerTexts['fix.month']);
  const reporter = layout.economies.byLetters('CHN');
  if (reporter === null) return unknownEconomy(at('period'), 'CHN', 'iso-without-china');
  const printedPartner = text('partner');
  const partner =
    printedPartner === '' && text('partnerName') === ''
      ? { code: 'WLD' as EconomyCode, isAggregate: true }
      : (layout.economies.byCustoms(printedPartner) ?? layout.economies.byName(text('partnerName')));
  if (partner === null) return unknownEconomy(at('partner'), `${printedPartner} ${text('partnerName')}`.trim(), 'customs');
  const product = productIn(text('code'), text('goods'), at('code'), layout);
  if ('kind' in product) return product;
  const currency = at('dollars') >= 0 ? 'usd' : 'cny';
  const column = at(currency === 'usd' ? 'dollars' : 'yuan');
  const value = amountOf(record.text(column), column, layout);
  if (typeof value !== 'number') return value;
  return rowOf(layout, {
    provider: 'gacc-query',
    line: record.line,
    reporter,
    partner,
    flow,
    period,
    product,
    value,
    currency,
    valuation: flow === 'import' ? 'CIF' : 'FOB',
    printed: { value: record.text(column).trim(), unit: currency === 'usd' ? 'US dollars' : 'yuan' },
    quantities: [
      ...quantityOf('quantity', text('quantity'), text('unit'), false, layout.rules),
      ...quantityOf('alternate-quantity', text('secondQuantity'), text('secondUnit'), false, layout.rules),
    ],
    detail: detailIn(text),
  });
}

/** China's own codes have eight digits, of which the first six are of HS; a query by chapter or heading gives fewer. */
function productIn(code: string, name: string, column: number, layout: Layout): TradeRow['product'] | Rejection {
  if (column < 0) return productOf('TOTAL', 'TOTAL', null);
  if (!/^\d{1,10}$/.test(code))
    return rejected('unknown-product', column, code, readerTexts['expected.code-of-customs'], readerTexts['fix.code']);
  const padded = padCode(code, code.length + (code.length % 2));
  if (padded !== code) layout.rules.add('pad-code');
  return productOf('NATIONAL', padded, name === '' ? null : name);
}

function detailIn(text: (name: Name) => string): TradeRow['detail'] {
  const parts: readonly (readonly [string, string])[] = [
    ['regime', text('regime') || text('regimeName')],
    ['province', text('province') || text('provinceName')],
  ];
  return Object.fromEntries(parts.filter(([, value]) => value !== ''));
}
