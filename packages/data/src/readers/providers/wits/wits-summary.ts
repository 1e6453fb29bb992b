import type { EconomyCode, Period } from '@sogdia/core/model';
import type { IndicatorRow, SourceRecord } from '../../contract/index.ts';
import { amountOf, columnFinder, type Layout, type Outcome, type Provider, rowOf, trimmed, unknownEconomy } from '../../layout/index.ts';
import type { FoundEconomy } from '../../normalise/index.ts';
import { namedGroup } from './wits-goods.ts';

const named = ['Reporter', 'Partner', 'Product categories', 'Indicator Type', 'Indicator'];

/** The country summary of the World Bank's WITS: a column for each year; levels of trade, shares, tariffs and indicators in one list. */
export const witsSummary: Provider = {
  id: 'wits-summary',
  required: named.map((name) => [name]),
  known: { has: (name) => /^\d{4}$/.test(name) || named.some((one) => one.toLowerCase() === name) },
  open: (layout) => {
    const find = columnFinder(layout);
    const years = layout.columns.flatMap((name, column) => (/^\s*\d{4}\s*$/.test(name) ? [{ year: name.trim() as Period, column }] : []));
    return { isOutside: null, read: (record) => readLine(record, find, years, layout) };
  },
};

interface YearColumn {
  readonly year: Period;
  readonly column: number;
}

/** A line holds a record for each year that it gives a value for. */
function readLine(
  record: SourceRecord,
  find: (name: string) => number,
  years: readonly YearColumn[],
  layout: Layout,
): Outcome | readonly Outcome[] {
  const text = (name: string): string => trimmed(record.text(find(name)), layout.rules);
  const reporter = layout.economies.byName(text('Reporter'));
  if (reporter === null) return unknownEconomy(find('Reporter'), text('Reporter'), 'name');
  const printedPartner = text('Partner');
  const partner = printedPartner === '...' ? null : layout.economies.byName(printedPartner);
  if (partner === null && printedPartner !== '...') return unknownEconomy(find('Partner'), printedPartner, 'name');
  const line: Line = {
    record,
    reporter,
    partner,
    layout,
    product: text('Product categories'),
    topic: text('Indicator Type'),
    indicator: text('Indicator'),
  };
  return years.flatMap(({ year, column }) => {
    const printed = record.text(column);
    return printed.trim() === '' ? [] : cellOf(line, year, column, printed);
  });
}

interface Line {
  readonly record: SourceRecord;
  readonly reporter: FoundEconomy;
  readonly partner: FoundEconomy | null;
  readonly product: string;
  readonly topic: string;
  readonly indicator: string;
  readonly layout: Layout;
}

/** Names of the indicators that are levels of trade; all others are shares, tariffs and indicators of an economy. */
const isTradeLevel = /^(?:(?:Export|Import)s? ?\((?:in )?US\$ Mil\)|Trade \(US\$ Mil\)-Top \d+ (?:Export|Import) Partner)$/;

function cellOf(line: Line, period: Period, column: number, printed: string): Outcome {
  const { record, reporter, partner, product, topic, indicator, layout } = line;
  const isTrade = isTradeLevel.test(indicator) && partner !== null && (topic === 'Export' || topic === 'Import');
  const { unit, scale } = unitOf(indicator);
  const value = amountOf(printed, column, layout, scale);
  if (typeof value !== 'number') return value;
  if (isTrade) {
    const flow = topic === 'Export' ? 'export' : 'import';
    return rowOf(layout, {
      provider: 'wits-summary',
      line: record.line,
      reporter,
      partner,
      flow,
      period,
      value,
      currency: 'usd',
      product: namedGroup(product),
      valuation: flow === 'import' ? 'CIF' : 'FOB',
      printed: { value: printed.trim(), unit },
    });
  }
  const row: IndicatorRow = {
    kind: 'indicator',
    provider: 'wits-summary',
    file: layout.file,
    line: record.line,
    economy: reporter.code,
    topic,
    indicator,
    period,
    value,
    partner: (partner?.code ?? null) as EconomyCode | null,
    product: product === '...' ? null : product,
    unit: scale === 0 ? unit : 'US dollars',
    printed: { value: printed.trim(), unit },
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
