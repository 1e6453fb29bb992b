import { ownValue } from '../contract/index.ts';
import {
  type Fields,
  type FlowTable,
  flowIn,
  flowTable,
  type Provider,
  periodIn,
  type Rejection,
  rejected,
  usualValuation,
} from '../layout/index.ts';
import { answerName, readerTexts } from '../words/index.ts';
import { type ComtradeName, comtradeBeside, comtradeGoods, comtradeTable } from './comtrade.ts';
import { comtradeColumns, comtradeFlows, comtradeRequired } from './comtrade-columns.data.ts';

const table: FlowTable<ComtradeName> = {
  ...comtradeTable,
  id: 'comtrade-plus',
  names: comtradeColumns,
  required: comtradeRequired.map((name) => [name]),
  refusal: noGoods,
  flow: flowIn('flow', (text) => ownValue(comtradeFlows, text), ['M', 'X', 'RX', 'RM'], 'fix.choose-flow'),
  period: (fields, layout) =>
    periodIn<ComtradeName>(fields.text('frequency') === 'M' ? 'period' : 'year', 'expected.year-or-month')(fields, layout),
  product: (fields, layout) =>
    comtradeGoods(fields, fields.text('classification') || (layout.hints.nomenclature ?? ''), layout, [
      readerTexts['expected.revision'],
      readerTexts['fix.no-classification'](answerName(layout.hints, 'nomenclature')),
    ]),
  beside: (fields, flow, value, layout) => {
    const isTrue = (name: ComtradeName): boolean => fields.text(name).toLowerCase() === 'true';
    const unitOf = (code: ComtradeName, unit: ComtradeName): string | null => (fields.text(code) === '-1' ? null : fields.text(unit));
    const [cif, fob] = [fields.text('cif'), fields.text('fob')];
    const isValue = (printed: string): boolean => printed !== '' && Number(printed) === value;
    const isAsExport = usualValuation(flow) === 'FOB' || (!isValue(cif) && isValue(fob));
    return comtradeBeside(
      fields,
      {
        valuation: isAsExport ? 'FOB' : 'CIF',
        value,
        other: isAsExport ? cif : fob,
        isOriginalClassification: fields.text('isOriginal') === '' ? null : isTrue('isOriginal'),
        quantities: [
          ['quantity', 'quantity', unitOf('unitCode', 'unit'), isTrue('isEstimated')],
          ['alternate-quantity', 'alternate', unitOf('alternateUnitCode', 'alternateUnit'), isTrue('isAlternateEstimated')],
          ['net-weight', 'netWeight', 'kg', isTrue('isNetEstimated') || ['4', '6'].includes(fields.text('flag'))],
          ['gross-weight', 'grossWeight', 'kg', isTrue('isGrossEstimated')],
        ],
      },
      layout,
    );
  },
};

/** UN Comtrade since 2022: the site's download and the bulk files. */
export const comtradePlus: Provider = flowTable(table);

/** The answer of UN Comtrade's API as JSON: the same fields, by name. */
export const comtradeApi: Provider = flowTable({ ...table, id: 'comtrade-api' });

function noGoods(fields: Fields<ComtradeName>): Rejection | null {
  const type = fields.text('type');
  if (['A', 'M', 'Q'].includes(type) && fields.text('frequency') !== type)
    return rejected('broken-record', fields.column('type'), type, readerTexts['expected.no-shift'], readerTexts['fix.no-shift']);
  if (type === 'C') return null;
  return rejected('not-goods', fields.column('type'), type, readerTexts['expected.goods-type'], readerTexts['fix.goods']);
}
