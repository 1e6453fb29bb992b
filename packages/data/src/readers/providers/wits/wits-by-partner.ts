import { columnKey } from '../../contract/index.ts';
import {
  byName,
  type Fields,
  type HeadForm,
  type Layout,
  type Outcome,
  type Provider,
  readHead,
  rowOf,
  TableFields,
  usualValuation,
  valueIn,
  yearIn,
} from '../../layout/index.ts';
import { byPartnerColumns as columns } from './wits-columns.data.ts';
import { namedGroup } from './wits-goods.ts';

type Name = keyof typeof columns;

/**
 * The page of an economy on WITS, as it is saved: its exports and imports by partner or by group of goods, both in one line. The shares and
 * tariffs beside them are not read: they are worked out from levels, or are of the summary of the economy.
 */
export const witsByPartner: Provider = {
  id: 'wits-by-partner',
  required: [[columns.reporter], [columns.partner], [columns.year], [columns.goods], [columns.export, columns.import]],
  known: {
    has: (name) =>
      Object.values(columns).some((one) => columnKey(one) === name) ||
      /\((?:%|us\$ thousand)\)$|^(?:ahs|mfn) |^(?:rca|world growth|country growth)/.test(name),
  },
  open: (layout) => {
    const fields = new TableFields(layout, columns);
    return { isOutside: null, read: (record) => readLine(fields.of(record), layout) };
  },
};

const form: HeadForm<Name> = {
  id: 'wits-by-partner',
  period: yearIn('year'),
  reporter: byName('reporter'),
  partner: byName('partner'),
  product: (fields) => namedGroup(fields.text('goods')),
};

/** A line holds a record for each direction that it gives a value for. */
function readLine(fields: Fields<Name>, layout: Layout): Outcome | readonly Outcome[] {
  const head = readHead(form, fields, layout);
  if ('kind' in head) return head;
  return (['export', 'import'] as const).flatMap((flow): readonly Outcome[] => {
    layout.corrections?.begin([fields.column('export') ?? -1, fields.column('import') ?? -1]);
    if (fields.text(flow) === '') return [];
    const valued = valueIn(flow, 3)(fields, layout);
    return ['kind' in valued ? valued : rowOf(layout, { ...head, flow, valuation: usualValuation(flow), ...valued })];
  });
}
