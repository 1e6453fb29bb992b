import type { SourceRecord } from '../../contract/index.ts';
import {
  amountOf,
  columnFinder,
  type Layout,
  type Outcome,
  type Provider,
  rejected,
  rowOf,
  trimmed,
  unknownEconomy,
} from '../../layout/index.ts';
import { readPeriod } from '../../normalise/index.ts';
import { readerTexts } from '../../words/index.ts';
import { namedGroup } from './wits-goods.ts';

const values = { export: 'Export (US$ Thousand)', import: 'Import (US$ Thousand)' } as const;
const named = ['Reporter Name', 'Partner Name', 'Year', 'Trade Flow', 'Product Group', ...Object.values(values)];

/**
 * The page of an economy on WITS, as it is saved: its exports and imports by partner or by group of goods, both in one line. The shares and
 * tariffs beside them are not read: they are worked out from levels, or are of the summary of the economy.
 */
export const witsByPartner: Provider = {
  id: 'wits-by-partner',
  required: [['Reporter Name'], ['Partner Name'], ['Year'], ['Product Group'], Object.values(values)],
  known: {
    has: (name) =>
      named.some((one) => one.toLowerCase() === name) ||
      /\((?:%|us\$ thousand)\)$|^(?:ahs|mfn) |^(?:rca|world growth|country growth)/.test(name),
  },
  open: (layout) => {
    const find = columnFinder(layout);
    return { isOutside: null, read: (record) => readLine(record, find, layout) };
  },
};

/** A line holds a record for each direction that it gives a value for. */
function readLine(record: SourceRecord, find: (name: string) => number, layout: Layout): Outcome | readonly Outcome[] {
  const text = (name: string): string => trimmed(record.text(find(name)), layout.rules);
  const period = readPeriod(text('Year'));
  if (period === null) return rejected('unknown-period', find('Year'), text('Year'), readerTexts['expected.year'], readerTexts['fix.year']);
  const reporter = layout.economies.byName(text('Reporter Name'));
  if (reporter === null) return unknownEconomy(find('Reporter Name'), text('Reporter Name'), 'name');
  const partner = layout.economies.byName(text('Partner Name'));
  if (partner === null) return unknownEconomy(find('Partner Name'), text('Partner Name'), 'name');
  const product = namedGroup(text('Product Group'));
  return (['export', 'import'] as const).flatMap((flow): readonly Outcome[] => {
    const printed = text(values[flow]);
    if (printed === '') return [];
    const value = amountOf(printed, find(values[flow]), layout, 3);
    if (typeof value !== 'number') return [value];
    const facts = {
      provider: 'wits-by-partner',
      line: record.line,
      reporter,
      partner,
      flow,
      period,
      product,
      value,
      currency: 'usd',
    } as const;
    const valuation = flow === 'import' ? 'CIF' : 'FOB';
    return [rowOf(layout, { ...facts, valuation, printed: { value: printed, unit: 'thousand US dollars' } })];
  });
}
