import { ownValue, type RowFlow, type SourceRecord, type TradeRow } from '../contract/index.ts';
import {
  amountOf,
  columnFinder,
  type Layout,
  type Outcome,
  outsideByNumbers,
  type Provider,
  quantityOf,
  type Rejection,
  rejected,
  rowOf,
  trimmed,
  unknownEconomy,
  unknownFlow,
} from '../layout/index.ts';
import { evenLength, nomenclatureOf, padCode, productOf, type RuleCounts, readPeriod } from '../normalise/index.ts';
import { readerTexts } from '../words/index.ts';

const columns =
  'Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,2nd Partner Code,2nd Partner,2nd Partner ISO,Customs Proc. Code,Customs,Mode of Transport Code,Mode of Transport,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,Alt Qty Unit,Alt Qty,Netweight (kg),Gross weight (kg),Trade Value (US$),CIF Trade Value (US$),FOB Trade Value (US$),Flag'.split(
    ',',
  );

const required = ['Classification', 'Year', 'Trade Flow', 'Reporter Code', 'Partner Code', 'Commodity Code', 'Trade Value (US$)'];

/** UN Comtrade until 2022: the site's download with 35 columns, the bulk files with 22, and what users cut from them. */
export const comtradeLegacy: Provider = {
  id: 'comtrade-legacy',
  required: required.map((name) => [name]),
  known: new Set(columns.map((name) => name.toLowerCase())),
  open: (layout) => {
    const find = columnFinder(layout);
    return {
      isOutside: outsideByNumbers(layout, { reporter: find('Reporter Code'), partner: find('Partner Code'), year: find('Year') }),
      read: (record) => readRecord(record, find, layout),
    };
  },
};

const flows: Readonly<Record<string, RowFlow>> = {
  import: 'import',
  export: 'export',
  're-export': 're-export',
  're-import': 're-import',
};

function readRecord(record: SourceRecord, find: (name: string) => number, layout: Layout): Outcome {
  const text = (name: string): string => trimmed(record.text(find(name)), layout.rules);
  const flow = ownValue(flows, text('Trade Flow').toLowerCase().replace(/s$/, ''));
  if (flow === undefined) return unknownFlow(find('Trade Flow'), text('Trade Flow'), ['Import', 'Export', 'Re-Export', 'Re-Import']);
  const printedPeriod = text('Period') || text('Year');
  const period = readPeriod(printedPeriod);
  if (period === null)
    return rejected('unknown-period', find('Period'), printedPeriod, readerTexts['expected.year-or-month'], readerTexts['fix.period']);
  const reporter = layout.economies.byComtrade(record.integer(find('Reporter Code')));
  if (reporter === null) return unknownEconomy(find('Reporter Code'), text('Reporter Code'), 'comtrade');
  const partner = layout.economies.byComtrade(record.integer(find('Partner Code')));
  if (partner === null) return unknownEconomy(find('Partner Code'), text('Partner Code'), 'comtrade');
  const product = productIn(text, find, layout);
  if ('kind' in product) return product;
  const printed = text('Trade Value (US$)');
  const value = amountOf(printed, find('Trade Value (US$)'), layout);
  if (typeof value !== 'number') return value;
  return rowOf(layout, {
    provider: 'comtrade-legacy',
    line: record.line,
    reporter,
    partner,
    flow,
    period,
    product,
    value,
    currency: 'usd',
    ...valued(flow, value, text),
    printed: { value: printed, unit: 'US dollars' },
    quantities: quantitiesIn(text, layout.rules),
    detail: detailIn(text),
  });
}

/** The goods of a record: padded to the level that is stated, else, for HS, to an even number of digits. SITC never becomes HS. */
function productIn(text: (name: string) => string, find: (name: string) => number, layout: Layout): TradeRow['product'] | Rejection {
  const [code, classification] = [text('Commodity Code'), text('Classification')];
  const name = text('Commodity') || null;
  if (/^total$/i.test(code)) return productOf('TOTAL', 'TOTAL', name);
  const nomenclature = nomenclatureOf(classification);
  if (nomenclature === null)
    return rejected(
      'unknown-product',
      find('Classification'),
      classification,
      readerTexts['expected.one-of']({ names: ['H0 to H6', 'S1 to S4', 'B4', 'B5'] }),
      readerTexts['fix.classification'],
    );
  if (!/^[0-9A-Za-z.-]+$/.test(code))
    return rejected('unknown-product', find('Commodity Code'), code, readerTexts['expected.code'], readerTexts['fix.code-in-file']);
  const level = Number(text('Aggregate Level'));
  const padded = padCode(code, nomenclature.startsWith('HS') ? Math.max(level, evenLength(code)) : level || null);
  if (padded !== code) layout.rules.add('pad-code');
  return productOf(nomenclature, padded, name);
}

function valued(flow: RowFlow, value: number, text: (name: string) => string): Pick<TradeRow, 'valuation' | 'alternates'> {
  const valuation = flow === 'import' || flow === 're-import' ? 'CIF' : 'FOB';
  const printed = text(valuation === 'CIF' ? 'FOB Trade Value (US$)' : 'CIF Trade Value (US$)');
  const other = Number(printed);
  const isOther = printed !== '' && Number.isFinite(other) && other !== value;
  return { valuation, alternates: isOther ? [{ valuation: valuation === 'CIF' ? 'FOB' : 'CIF', value: other }] : [] };
}

/** The flag says what is estimated: 2 the quantity, 4 the weight, 6 both; an estimate of 0 stands for unknown. */
function quantitiesIn(text: (name: string) => string, rules: RuleCounts): TradeRow['quantities'] {
  const flag = text('Flag');
  const [isQuantityEstimated, isWeightEstimated] = [['2', '6'].includes(flag), ['4', '6'].includes(flag)];
  const unit = /^no quantity$/i.test(text('Qty Unit')) ? '' : text('Qty Unit');
  return [
    ...quantityOf('quantity', text('Qty'), unit, isQuantityEstimated, rules),
    ...quantityOf('alternate-quantity', text('Alt Qty'), text('Alt Qty Unit'), isQuantityEstimated, rules),
    ...quantityOf('net-weight', text('Netweight (kg)'), 'kg', isWeightEstimated, rules),
    ...quantityOf('gross-weight', text('Gross weight (kg)'), 'kg', isWeightEstimated, rules),
  ].filter(({ value, of }) => value !== 0 || of === 'quantity');
}

function detailIn(text: (name: string) => string): TradeRow['detail'] {
  const parts: readonly (readonly [string, string, string])[] = [
    ['second-partner', text('2nd Partner Code'), '0'],
    ['customs-procedure', text('Customs Proc. Code'), 'C00'],
    ['transport', text('Mode of Transport Code'), '0'],
  ];
  return Object.fromEntries(parts.flatMap(([name, value, whole]) => (value === '' || value === whole ? [] : [[name, value]])));
}
