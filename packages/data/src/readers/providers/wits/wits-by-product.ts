import type { SourceRecord } from '../../contract/index.ts';
import {
  amountOf,
  columnFinder,
  type Layout,
  nomenclatureQuestion,
  type Outcome,
  type Precondition,
  type Provider,
  quantityOf,
  rejected,
  rowOf,
  trimmed,
  unknownEconomy,
  unknownFlow,
} from '../../layout/index.ts';
import { nomenclatureOf, readPeriod } from '../../normalise/index.ts';
import { answerName, readerTexts } from '../../words/index.ts';
import { witsFlow, witsFlowNames } from './wits-flows.ts';
import { witsProduct } from './wits-goods.ts';

const columns = {
  reporter: 'Reporter',
  flow: 'TradeFlow',
  code: 'ProductCode',
  goods: 'Product Description',
  year: 'Year',
  partner: 'Partner',
  value: 'Trade Value 1000USD',
  quantity: 'Quantity',
  unit: 'Quantity Unit',
} as const;

/** The page of one product on WITS, as it is saved: who trades it with whom. Economies stand by name, and no nomenclature is stated. */
export const witsByProduct: Provider = {
  id: 'wits-by-product',
  required: [columns.reporter, columns.flow, columns.code, columns.year, columns.partner, columns.value].map((name) => [name]),
  known: new Set(Object.values(columns).map((name) => name.toLowerCase())),
  preconditions: nomenclatureStated,
  open: (layout) => {
    const find = columnFinder(layout);
    return { isOutside: null, read: (record) => readRecord(record, find, layout) };
  },
};

function nomenclatureStated({ file, hints }: Layout): readonly Precondition[] {
  if (nomenclatureOf(hints.nomenclature ?? '') !== null) return [];
  return [nomenclatureQuestion(file, readerTexts['fix.revision-of-page'](answerName(hints, 'nomenclature')))];
}

function readRecord(record: SourceRecord, find: (name: string) => number, layout: Layout): Outcome {
  const text = (name: keyof typeof columns): string => trimmed(record.text(find(columns[name])), layout.rules);
  const flow = witsFlow(text('flow'));
  if (flow === null) return unknownFlow(find(columns.flow), text('flow'), witsFlowNames);
  const period = readPeriod(text('year'));
  if (period === null)
    return rejected('unknown-period', find(columns.year), text('year'), readerTexts['expected.year'], readerTexts['fix.year']);
  const reporter = layout.economies.byName(text('reporter'));
  if (reporter === null) return unknownEconomy(find(columns.reporter), text('reporter'), 'name');
  const partner = layout.economies.byName(text('partner'));
  if (partner === null) return unknownEconomy(find(columns.partner), text('partner'), 'name');
  const product = witsProduct(text('code'), layout.hints.nomenclature ?? '', find(columns.code), layout);
  if ('kind' in product) return product;
  const printed = text('value');
  const value = amountOf(printed, find(columns.value), layout, 3);
  if (typeof value !== 'number') return value;
  return rowOf(layout, {
    provider: 'wits-by-product',
    line: record.line,
    reporter,
    partner,
    flow,
    period,
    value,
    currency: 'usd',
    product: product.name === null ? { ...product, name: text('goods') || null } : product,
    quantities: quantityOf('quantity', text('quantity'), text('unit'), false, layout.rules),
    valuation: flow.endsWith('import') ? 'CIF' : 'FOB',
    printed: { value: printed, unit: 'thousand US dollars' },
  });
}
