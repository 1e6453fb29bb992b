import { ownValue, type RowFlow } from '../../contract/index.ts';
import { byLetters, flowTable, type Provider, quantitiesIn, unknownFlow, valueIn, yearIn } from '../../layout/index.ts';
import { queryColumns as columns } from './wits-columns.data.ts';
import { witsFlow, witsFlowNames } from './wits-flows.ts';
import { witsProduct } from './wits-goods.ts';

const { nomenclature, reporter, code, partner, year, flow, value } = columns;

const flowCodes: Readonly<Record<string, RowFlow>> = { '5': 'import', '6': 'export' };

/** The advanced query of the World Bank's WITS. */
export const witsQuery: Provider = flowTable<keyof typeof columns>({
  id: 'wits-query',
  columns,
  names: [...Object.values(columns), 'Quantity', 'QtyUnit'],
  required: [nomenclature, reporter, code, partner, year, flow, value].map((name) => [name]),
  flow: (fields) =>
    ownValue(flowCodes, fields.text('flow')) ??
    witsFlow(fields.text('flowName')) ??
    unknownFlow(fields.column('flow'), fields.text('flow'), witsFlowNames),
  period: yearIn('year'),
  reporter: byLetters('reporter', 'reporterName'),
  partner: byLetters('partner', 'partnerName'),
  product: (fields, layout) => witsProduct(fields.text('code'), fields.text('nomenclature'), fields.column('nomenclature'), layout),
  value: valueIn('value', 3),
  beside: (fields, _flow, _value, { rules }) => ({
    quantities: quantitiesIn(fields, [['net-weight', 'weight', 'kg']], rules),
    ...(/^all$/i.test(fields.text('partner')) ? { detail: { partner: 'All' } } : {}),
  }),
});
