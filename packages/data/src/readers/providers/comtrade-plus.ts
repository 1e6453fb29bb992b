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
  type RowReader,
  rejected,
  rowOf,
  trimmed,
  unknownEconomy,
  unknownFlow,
} from '../layout/index.ts';
import { evenLength, nomenclatureOf, padCode, productOf, type RuleCounts, readPeriod } from '../normalise/index.ts';
import { answerName, readerTexts } from '../words/index.ts';

/** The columns of the download of comtradeplus.un.org, in its order. Bulk files have fewer. */
export const comtradeColumns =
  'typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate'.split(
    ',',
  );

const required = ['typeCode', 'refYear', 'reporterCode', 'flowCode', 'partnerCode', 'cmdCode', 'primaryValue'];

/** UN Comtrade since 2022: the site's download and the bulk files. */
export const comtradePlus: Provider = {
  id: 'comtrade-plus',
  required: required.map((name) => [name]),
  known: new Set(comtradeColumns.map((name) => name.toLowerCase())),
  open: (layout) => comtradeReader(layout, 'comtrade-plus'),
};

/** The answer of UN Comtrade's API as JSON: the same fields, by name. */
export const comtradeApi: Provider = { ...comtradePlus, id: 'comtrade-api', open: (layout) => comtradeReader(layout, 'comtrade-api') };

const flows: Readonly<Record<string, RowFlow>> = { M: 'import', X: 'export', RX: 're-export', RM: 're-import' };

function comtradeReader(layout: Layout, provider: 'comtrade-plus' | 'comtrade-api'): RowReader {
  const find = columnFinder(layout);
  const at = new Map(comtradeColumns.map((name) => [name, find(name)]));
  const column = (name: string): number => at.get(name) ?? -1;
  return {
    isOutside: outsideByNumbers(layout, { reporter: column('reporterCode'), partner: column('partnerCode'), year: column('refYear') }),
    read: (record) => readRecord(record, column, layout, provider),
  };
}

function readRecord(
  record: SourceRecord,
  column: (name: string) => number,
  layout: Layout,
  provider: 'comtrade-plus' | 'comtrade-api',
): Outcome {
  const text = (name: string): string => trimmed(record.text(column(name)), layout.rules);
  const type = text('typeCode');
  if (['A', 'M', 'Q'].includes(type) && text('freqCode') !== type)
    return rejected('broken-record', column('typeCode'), type, readerTexts['expected.no-shift'], readerTexts['fix.no-shift']);
  if (type !== 'C') return rejected('not-goods', column('typeCode'), type, readerTexts['expected.goods-type'], readerTexts['fix.goods']);
  const flow = ownValue(flows, text('flowCode'));
  if (flow === undefined) return unknownFlow(column('flowCode'), text('flowCode'), ['M', 'X', 'RX', 'RM'], readerTexts['fix.choose-flow']);
  const period = readPeriod(text('freqCode') === 'M' ? text('period') : text('refYear'));
  if (period === null)
    return rejected('unknown-period', column('period'), text('period'), readerTexts['expected.year-or-month'], readerTexts['fix.period']);
  const reporter = layout.economies.byComtrade(record.integer(column('reporterCode')));
  if (reporter === null) return unknownEconomy(column('reporterCode'), text('reporterCode'), 'comtrade');
  const partner = layout.economies.byComtrade(record.integer(column('partnerCode')));
  if (partner === null) return unknownEconomy(column('partnerCode'), text('partnerCode'), 'comtrade');
  const product = productIn(text, column, layout);
  if ('kind' in product) return product;
  const printed = record.text(column('primaryValue')).trim();
  const value = amountOf(printed, column('primaryValue'), layout);
  if (typeof value !== 'number') return value;
  const original = text('isOriginalClassification').toLowerCase();
  return rowOf(layout, {
    provider,
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
    isOriginalClassification: original === '' ? null : original === 'true',
    detail: detailIn(text),
  });
}

/** The goods of a record; the level is stated, or follows from the length of an HS code. */
function productIn(text: (name: string) => string, column: (name: string) => number, layout: Layout): TradeRow['product'] | Rejection {
  const [code, classification] = [text('cmdCode'), text('classificationCode') || (layout.hints.nomenclature ?? '')];
  const name = text('cmdDesc') || null;
  if (/^total$/i.test(code)) return productOf('TOTAL', 'TOTAL', name);
  const nomenclature = nomenclatureOf(classification);
  if (nomenclature === null)
    return rejected(
      'unknown-product',
      column('classificationCode'),
      classification,
      readerTexts['expected.revision'],
      readerTexts['fix.no-classification'](answerName(layout.hints, 'nomenclature')),
    );
  if (!/^[0-9A-Za-z.-]+$/.test(code))
    return rejected('unknown-product', column('cmdCode'), code, readerTexts['expected.code'], readerTexts['fix.code-in-file']);
  const level = Number(text('aggrLevel'));
  const padded = padCode(code, nomenclature.startsWith('HS') ? Math.max(level, evenLength(code)) : level || null);
  if (padded !== code) layout.rules.add('pad-code');
  return productOf(nomenclature, padded, name);
}

/** The valuation that the primary value follows; the other, where it is filled too, stays as an alternate. */
function valued(flow: RowFlow, value: number, text: (name: string) => string): Pick<TradeRow, 'valuation' | 'alternates'> {
  const [cif, fob] = [text('cifvalue'), text('fobvalue')].map((printed) => (printed === '' ? null : Number(printed)));
  const usual = flow === 'import' || flow === 're-import' ? 'CIF' : 'FOB';
  const valuation = usual === 'CIF' && cif !== value && fob === value ? 'FOB' : usual;
  const other = valuation === 'CIF' ? fob : cif;
  const isOther = other !== null && other !== undefined && Number.isFinite(other) && other !== value;
  return { valuation, alternates: isOther ? [{ valuation: valuation === 'CIF' ? 'FOB' : 'CIF', value: other }] : [] };
}

function quantitiesIn(text: (name: string) => string, rules: RuleCounts): TradeRow['quantities'] {
  const isEstimated = (name: string): boolean => text(name).toLowerCase() === 'true';
  const isWeightEstimated = isEstimated('isNetWgtEstimated') || ['4', '6'].includes(text('legacyEstimationFlag'));
  return [
    ...(text('qtyUnitCode') === '-1' ? [] : quantityOf('quantity', text('qty'), text('qtyUnitAbbr'), isEstimated('isQtyEstimated'), rules)),
    ...(text('altQtyUnitCode') === '-1'
      ? []
      : quantityOf('alternate-quantity', text('altQty'), text('altQtyUnitAbbr'), isEstimated('isAltQtyEstimated'), rules)),
    ...quantityOf('net-weight', text('netWgt'), 'kg', isWeightEstimated, rules),
    ...quantityOf('gross-weight', text('grossWgt'), 'kg', isEstimated('isGrossWgtEstimated'), rules),
  ].filter(({ value, of }) => value !== 0 || of === 'quantity');
}

/** Which part of a flow a record is, where it is not all of it: second partner, customs procedure, mode of supply, transport. */
function detailIn(text: (name: string) => string): TradeRow['detail'] {
  const parts: readonly (readonly [string, string, string])[] = [
    ['second-partner', text('partner2Code'), '0'],
    ['customs-procedure', text('customsCode'), 'C00'],
    ['mode-of-supply', text('mosCode'), '0'],
    ['transport', text('motCode'), '0'],
  ];
  return Object.fromEntries(parts.flatMap(([name, value, whole]) => (value === '' || value === whole ? [] : [[name, value]])));
}
