import { ownValue, type RowFlow, type SourceRecord } from '../../contract/index.ts';
import {
  amountOf,
  columnFinder,
  type Layout,
  type Outcome,
  type Provider,
  quantityOf,
  rejected,
  rowOf,
  trimmed,
  unknownEconomy,
  unknownFlow,
} from '../../layout/index.ts';
import { readPeriod } from '../../normalise/index.ts';
import { readerTexts } from '../../words/index.ts';
import { witsFlow, witsFlowNames } from './wits-flows.ts';
import { witsProduct } from './wits-goods.ts';

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
  'NetWeight in KGM',
  'Quantity',
  'QtyUnit',
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

const flowCodes: Readonly<Record<string, RowFlow>> = { '5': 'import', '6': 'export' };

function readRecord(record: SourceRecord, find: (name: string) => number, layout: Layout): Outcome {
  const text = (name: string): string => trimmed(record.text(find(name)), layout.rules);
  const flow = ownValue(flowCodes, text('TradeFlowCode')) ?? witsFlow(text('TradeFlowName'));
  if (flow === null) return unknownFlow(find('TradeFlowCode'), text('TradeFlowCode'), witsFlowNames);
  const period = readPeriod(text('Year'));
  if (period === null) return rejected('unknown-period', find('Year'), text('Year'), readerTexts['expected.year'], readerTexts['fix.year']);
  const reporter = layout.economies.byLetters(text('ReporterISO3'), text('ReporterName'));
  if (reporter === null) return unknownEconomy(find('ReporterISO3'), text('ReporterISO3'), 'iso-or-name');
  const partner = layout.economies.byLetters(text('PartnerISO3'), text('PartnerName'));
  if (partner === null) return unknownEconomy(find('PartnerISO3'), text('PartnerISO3'), 'iso-or-name');
  const product = witsProduct(text('ProductCode'), text('Nomenclature'), find('ProductCode'), layout);
  if ('kind' in product) return product;
  const printed = text('TradeValue in 1000 USD');
  const value = amountOf(printed, find('TradeValue in 1000 USD'), layout, 3);
  if (typeof value !== 'number') return value;
  const isSumOfAll = /^all$/i.test(text('PartnerISO3'));
  return rowOf(layout, {
    provider: 'wits-query',
    line: record.line,
    reporter,
    partner,
    flow,
    period,
    product,
    value,
    currency: 'usd',
    quantities: quantityOf('net-weight', text('NetWeight in KGM'), 'kg', false, layout.rules),
    valuation: flow.endsWith('import') ? 'CIF' : 'FOB',
    printed: { value: printed, unit: 'thousand US dollars' },
    ...(isSumOfAll ? { detail: { partner: 'All' } } : {}),
  });
}
