import type { RowFlow, RowProduct, SourceRecord } from '../contract/index.ts';
import {
  amountOf,
  columnFinder,
  type Layout,
  type Outcome,
  type Provider,
  type Rejection,
  rejected,
  rowOf,
  trimmed,
  unknownEconomy,
} from '../layout/index.ts';
import { evenLength, nomenclatureOf, padCode, productOf, readPeriod } from '../normalise/index.ts';

const columns = [
  'Nomenclature',
  'ReporterISO3',
  'ProductCode',
  'ReporterName',
  'PartnerISO3',
  'PartnerName',
  'Year',
  'TradeFlowName',
  'TradeFlowCode',
  'TradeValue in 1000 USD',
];

const required = ['Nomenclature', 'ReporterISO3', 'ProductCode', 'PartnerISO3', 'Year', 'TradeFlowCode', 'TradeValue in 1000 USD'];

/** The advanced query of the World Bank's WITS. */
export const witsQuery: Provider = {
  id: 'wits-query',
  required: required.map((name) => [name]),
  known: new Set(columns.map((name) => name.toLowerCase())),
  open: (layout) => {
    const find = columnFinder(layout);
    return { isOutside: null, read: (record) => readRecord(record, find, layout) };
  },
};

const flows: Readonly<Record<string, RowFlow>> = { '5': 'import', '6': 'export' };

function readRecord(record: SourceRecord, find: (name: string) => number, layout: Layout): Outcome {
  const text = (name: string): string => trimmed(record.text(find(name)), layout.rules);
  const flow = flows[text('TradeFlowCode')];
  if (flow === undefined)
    return rejected('unknown-flow', find('TradeFlowCode'), text('TradeFlowCode'), '5 (import) or 6 (export)', 'correct the flow');
  const period = readPeriod(text('Year'));
  if (period === null) return rejected('unknown-period', find('Year'), text('Year'), 'a year', 'correct the year');
  const reporter = layout.economies.byLetters(text('ReporterISO3'), text('ReporterName'));
  if (reporter === null) return unknownEconomy(find('ReporterISO3'), text('ReporterISO3'), 'ISO 3166 or name');
  const partner = layout.economies.byLetters(text('PartnerISO3'), text('PartnerName'));
  if (partner === null) return unknownEconomy(find('PartnerISO3'), text('PartnerISO3'), 'ISO 3166 or name');
  const product = witsProduct(text('ProductCode'), text('Nomenclature'), find('ProductCode'), layout);
  if ('kind' in product) return product;
  const printed = text('TradeValue in 1000 USD');
  const value = amountOf(printed, find('TradeValue in 1000 USD'), layout, 3);
  if (typeof value !== 'number') return value;
  const isSumOfAll = /^all$/i.test(text('PartnerISO3'));
  return rowOf(layout, {
    ...{ provider: 'wits-query', line: record.line, reporter, partner, flow, period, product, value, currency: 'usd' },
    valuation: flow === 'import' ? 'CIF' : 'FOB',
    printed: { value: printed, unit: 'thousand US dollars' },
    ...(isSumOfAll ? { detail: { partner: 'All' } } : {}),
  });
}

/**
 * A product of WITS: an HS code, the total, or a group of one of its partitions, which overlap and are never in one sum: sixteen sectors by
 * chapter, four stages of processing, groups by SITC, those of the WTO.
 */
export function witsProduct(code: string, classification: string, column: number, layout: Layout): RowProduct | Rejection {
  if (/^total$/i.test(code)) return productOf('TOTAL', 'TOTAL', null);
  if (/^\d{1,6}$/.test(code)) {
    const nomenclature = nomenclatureOf(classification);
    if (nomenclature === null)
      return rejected('unknown-product', column, classification, 'H0 to H6 or S1 to S4', 'correct the nomenclature');
    const padded = padCode(code, nomenclature.startsWith('HS') ? evenLength(code) : null);
    if (padded !== code) layout.rules.add('pad-code');
    return productOf(nomenclature, padded, null);
  }
  return { nomenclature: partitionOf(code), code, level: null, name: null };
}

function partitionOf(code: string): string {
  if (/^\d\d-\d\d_/.test(code)) return 'WITS-sector';
  if (/^UNCTAD-SoP/i.test(code)) return 'WITS-stage';
  if (/^WTO_/i.test(code)) return 'WTO';
  return 'WITS-group';
}
