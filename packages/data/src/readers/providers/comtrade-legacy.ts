import { ownValue } from '../contract/index.ts';
import { flowIn, flowTable, type Provider, periodIn, usualValuation } from '../layout/index.ts';
import { readerTexts } from '../words/index.ts';
import { type ComtradeName, comtradeBeside, comtradeGoods, comtradeTable } from './comtrade.ts';
import { legacyColumns, legacyFlows, legacyRequired } from './comtrade-columns.data.ts';

/** UN Comtrade until 2022: the site's download with 35 columns, the bulk files with 22, and what users cut from them. */
export const comtradeLegacy: Provider = flowTable<ComtradeName>({
  ...comtradeTable,
  id: 'comtrade-legacy',
  names: legacyColumns,
  required: legacyRequired.map((name) => [name]),
  flow: flowIn('flow', (text) => ownValue(legacyFlows, text.toLowerCase().replace(/s$/, '')), [
    'Import',
    'Export',
    'Re-Export',
    'Re-Import',
  ]),
  period: (fields, layout) =>
    periodIn<ComtradeName>(fields.text('period') === '' ? 'year' : 'period', 'expected.year-or-month')(fields, layout),
  product: (fields, layout) =>
    comtradeGoods(fields, fields.text('classification'), layout, [
      readerTexts['expected.one-of']({ names: ['H0 to H6', 'S1 to S4', 'B4', 'B5'] }),
      readerTexts['fix.classification'],
    ]),
  beside: (fields, flow, value, layout) => {
    // The flag says what is estimated: 2 the quantity, 4 the weight, 6 both.
    const flag = fields.text('flag');
    const [isQuantity, isWeight] = [flag === '2' || flag === '6', flag === '4' || flag === '6'];
    const unit = fields.text('unit');
    const valuation = usualValuation(flow) === 'CIF' ? 'CIF' : 'FOB';
    return comtradeBeside(
      fields,
      {
        valuation,
        value,
        other: fields.text(valuation === 'CIF' ? 'fob' : 'cif'),
        isOriginalClassification: null,
        quantities: [
          ['quantity', 'quantity', /^no quantity$/i.test(unit) ? '' : unit, isQuantity],
          ['alternate-quantity', 'alternate', fields.text('alternateUnit'), isQuantity],
          ['net-weight', 'netWeight', 'kg', isWeight],
          ['gross-weight', 'grossWeight', 'kg', isWeight],
        ],
      },
      layout,
    );
  },
});
