import { byName, flowIn, flowTable, nomenclatureQuestion, type Provider, quantitiesIn, valueIn, yearIn } from '../../layout/index.ts';
import { readerTexts } from '../../words/index.ts';
import { byProductColumns as columns } from './wits-columns.data.ts';
import { witsFlow, witsFlowNames } from './wits-flows.ts';
import { witsProduct } from './wits-goods.ts';

/** The page of one product on WITS, as it is saved: who trades it with whom. Economies stand by name, and no nomenclature is stated. */
export const witsByProduct: Provider = flowTable<keyof typeof columns>({
  id: 'wits-by-product',
  columns,
  required: [columns.reporter, columns.flow, columns.code, columns.year, columns.partner, columns.value].map((name) => [name]),
  preconditions: (layout) => nomenclatureQuestion(layout, readerTexts['fix.revision-of-page']),
  flow: flowIn('flow', witsFlow, witsFlowNames),
  period: yearIn('year'),
  reporter: byName('reporter'),
  partner: byName('partner'),
  product: (fields, layout) => {
    const product = witsProduct(fields.text('code'), layout.hints.nomenclature ?? '', fields.column('code'), layout);
    return 'kind' in product || product.name !== null ? product : { ...product, name: fields.text('goods') || null };
  },
  value: valueIn('value', 3),
  beside: (fields, _flow, _value, { rules }) => ({
    quantities: quantitiesIn(fields, [['quantity', 'quantity', fields.text('unit')]], rules),
  }),
});
