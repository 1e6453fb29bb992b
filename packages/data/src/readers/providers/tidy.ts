import { ownValue, type RowFlow, type SourceRecord, type TidyMap } from '../contract/index.ts';
import {
  amountOf,
  columnFinder,
  type Layout,
  type Outcome,
  type Precondition,
  type Provider,
  rejected,
  rowOf,
  trimmed,
  unknownEconomy,
  unknownFlow,
} from '../layout/index.ts';
import { evenLength, nomenclatureOf, padCode, productOf, readPeriod } from '../normalise/index.ts';
import { answerName, readerTexts } from '../words/index.ts';

const needed = ['reporter', 'partner', 'flow', 'period', 'value'] as const;

/** A table with a record a line, whose columns its user names: chosen by the hint `map`, never guessed. */
export const tidy: Provider = {
  id: 'tidy',
  required: [],
  known: new Set(),
  preconditions: mapComplete,
  open: (layout) => {
    const { map } = layout.hints;
    if (map === undefined) throw new TypeError('a tidy table without a map of its columns');
    const find = columnFinder(layout);
    return { isOutside: null, read: (record) => readRecord(record, map, find, layout) };
  },
};

function mapComplete(layout: Layout): readonly Precondition[] {
  const { map } = layout.hints;
  const find = columnFinder(layout);
  const missing = needed.filter((name) => map?.columns[name] === undefined && (name === 'value' || map?.fixed?.[name] === undefined));
  const absent = Object.values(map?.columns ?? {}).filter((name) => find(name) < 0);
  const isUnnamed = map?.columns.product !== undefined && nomenclatureOf(map.nomenclature ?? '') === null;
  if (missing.length + absent.length === 0 && !isUnnamed) return [];
  return [
    {
      code: 'mapping-needed',
      severity: 'blocker',
      line: 1,
      column: null,
      value: layout.columns.join(', '),
      expected: readerTexts['expected.columns']({ needed }),
      found: readerTexts['found.lacks']({ fields: missing, columns: absent, isUnnamed }),
      fix: readerTexts['fix.columns'](answerName(layout.hints, 'map')),
      rule: null,
      question: { hint: 'map', choices: layout.columns, samples: [] },
    },
  ];
}

const flows: Readonly<Record<string, RowFlow>> = {
  export: 'export',
  exports: 'export',
  x: 'export',
  出口: 'export',
  экспорт: 'export',
  import: 'import',
  imports: 'import',
  m: 'import',
  进口: 'import',
  импорт: 'import',
};

const units: Readonly<Record<TidyMap['unit'], readonly [currency: 'usd' | 'cny', scale: number]>> = {
  usd: ['usd', 0],
  'thousand usd': ['usd', 3],
  'million usd': ['usd', 6],
  'billion usd': ['usd', 9],
  cny: ['cny', 0],
  '10 thousand cny': ['cny', 4],
  '100 million cny': ['cny', 8],
};

function readRecord(record: SourceRecord, map: TidyMap, find: (name: string) => number, layout: Layout): Outcome {
  const column = (name: keyof TidyMap['columns']): number => find(map.columns[name] ?? '');
  const text = (name: keyof NonNullable<TidyMap['fixed']>): string =>
    column(name) < 0 ? (map.fixed?.[name] ?? '') : trimmed(record.text(column(name)), layout.rules);
  const flow = ownValue(flows, text('flow').toLowerCase());
  if (flow === undefined) return unknownFlow(column('flow'), text('flow'), ['export', 'import']);
  const period = readPeriod(text('period'));
  if (period === null)
    return rejected(
      'unknown-period',
      column('period'),
      text('period'),
      readerTexts['expected.year-quarter-month'],
      readerTexts['fix.period'],
    );
  const reporter = layout.economies.byLetters(text('reporter'));
  if (reporter === null) return unknownEconomy(column('reporter'), text('reporter'), 'iso-or-name');
  const partner = layout.economies.byLetters(text('partner'));
  if (partner === null) return unknownEconomy(column('partner'), text('partner'), 'iso-or-name');
  const nomenclature = nomenclatureOf(map.nomenclature ?? '');
  const code = text('product') || 'TOTAL';
  if (!/^[0-9A-Za-z.-]+$/.test(code))
    return rejected('unknown-product', column('product'), code, readerTexts['expected.code'], readerTexts['fix.code']);
  const padded = nomenclature?.startsWith('HS') ? padCode(code, evenLength(code)) : code;
  if (padded !== code) layout.rules.add('pad-code');
  const [currency, scale] = units[map.unit];
  const printed = record.text(column('value'));
  const value = amountOf(printed, column('value'), layout, scale);
  if (typeof value !== 'number') return value;
  return rowOf(layout, {
    provider: 'tidy',
    line: record.line,
    reporter,
    partner,
    flow,
    period,
    value,
    currency,
    product: productOf(nomenclature ?? 'TOTAL', /^total$/i.test(padded) ? 'TOTAL' : padded, null),
    valuation: 'unstated',
    printed: { value: printed.trim(), unit: map.unit },
  });
}
