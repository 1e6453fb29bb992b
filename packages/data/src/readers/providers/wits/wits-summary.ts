import type { Period } from '@sogdia/core/model';
import { columnKey, type IndicatorRow, type SourceRecord } from '../../contract/index.ts';
import {
  amountOf,
  byName,
  type Fields,
  type Layout,
  type Outcome,
  type Provider,
  rowOf,
  TableFields,
  usualValuation,
} from '../../layout/index.ts';
import type { FoundEconomy } from '../../normalise/index.ts';
import { summaryColumns as columns } from './wits-columns.data.ts';
import { namedGroup } from './wits-goods.ts';

/** The country summary of the World Bank's WITS: a column for each year; levels of trade, shares, tariffs and indicators in one list. */
export const witsSummary: Provider = {
  id: 'wits-summary',
  required: Object.values(columns).map((name) => [name]),
  known: { has: (name) => /^\d{4}$/.test(name) || Object.values(columns).some((one) => columnKey(one) === name) },
  open: (layout) => {
    const fields = new TableFields(layout, columns);
    const years = layout.columns.flatMap((name, column) => (/^\s*\d{4}\s*$/.test(name) ? [{ year: name.trim() as Period, column }] : []));
    return { isOutside: null, read: (record) => readLine(record, fields.of(record), years, layout) };
  },
};

interface YearColumn {
  readonly year: Period;
  readonly column: number;
}

/** A line holds a record for each year that it gives a value for. */
function readLine(
  record: SourceRecord,
  fields: Fields<keyof typeof columns>,
  years: readonly YearColumn[],
  layout: Layout,
): Outcome | readonly Outcome[] {
  const reporter = byName<'reporter'>('reporter')(fields, layout);
  if ('kind' in reporter) return reporter;
  const partner = fields.text('partner') === '...' ? null : byName<'partner'>('partner')(fields, layout);
  if (partner !== null && 'kind' in partner) return partner;
  const [goods, topic, indicator] = [fields.text('goods'), fields.text('topic'), fields.text('indicator')];
  const line: Line = { record, reporter, partner, layout, goods, topic, indicator };
  return years.flatMap(({ year, column }) => {
    layout.corrections?.begin(years.map((one) => one.column));
    return record.text(column).trim() === '' ? [] : cellOf(line, year, column);
  });
}

interface Line {
  readonly record: SourceRecord;
  readonly reporter: FoundEconomy;
  readonly partner: FoundEconomy | null;
  readonly goods: string;
  readonly topic: string;
  readonly indicator: string;
  readonly layout: Layout;
}

/** Names of the indicators that are levels of trade; all others are shares, tariffs and indicators of an economy. */
const isTradeLevel = /^(?:(?:Export|Import)s? ?\((?:in )?US\$ Mil\)|Trade \(US\$ Mil\)-Top \d+ (?:Export|Import) Partner)$/;

function cellOf({ record, reporter, partner, goods, topic, indicator, layout }: Line, period: Period, column: number): Outcome {
  const isTrade = isTradeLevel.test(indicator) && partner !== null && (topic === 'Export' || topic === 'Import');
  const { unit, scale } = unitOf(indicator);
  const printed = record.text(column);
  const value = amountOf(printed, column, layout, scale);
  if (typeof value !== 'number') return value;
  const provider = 'wits-summary';
  const figure = { line: record.line, period, value, printed: { value: printed.trim(), unit } };
  if (isTrade) {
    const flow = topic === 'Export' ? 'export' : 'import';
    const valuation = usualValuation(flow);
    return rowOf(layout, { provider, ...figure, reporter, partner, flow, product: namedGroup(goods), currency: 'usd', valuation });
  }
  const corrected = layout.corrections?.ofRow(record.line);
  const row: IndicatorRow = {
    kind: 'indicator',
    provider,
    file: layout.file,
    ...figure,
    economy: reporter.code,
    topic,
    indicator,
    partner: partner?.code ?? null,
    product: goods === '...' ? null : goods,
    unit: scale === 0 ? unit : 'US dollars',
    ...(corrected === undefined || corrected.length === 0 ? {} : { corrected }),
  };
  return row;
}

/** The unit that the name of an indicator states, and how many zeros make it plain. */
function unitOf(indicator: string): { readonly unit: string; readonly scale: number } {
  if (/US\$ ?Mil/i.test(indicator)) return { unit: 'million US dollars', scale: 6 };
  if (/US\$ ?Thousand/i.test(indicator)) return { unit: 'thousand US dollars', scale: 3 };
  if (/\(%|%\)|share\(%\)/.test(indicator)) return { unit: 'per cent', scale: 0 };
  if (/^No\. ?Of/i.test(indicator)) return { unit: 'count', scale: 0 };
  if (/US\$/.test(indicator)) return { unit: 'US dollars', scale: 0 };
  return { unit: 'index', scale: 0 };
}
