import { ownValue, type RowFlow, type TidyMap } from '../contract/index.ts';
import {
  allGoods,
  byLetters,
  columnFinder,
  type FlowForm,
  flowIn,
  flowReader,
  goodsOf,
  type Layout,
  type Precondition,
  type Provider,
  periodIn,
  rejected,
  TableFields,
  valueIn,
} from '../layout/index.ts';
import { nomenclatureOf } from '../normalise/index.ts';
import { answerName, readerTexts } from '../words/index.ts';

type TidyName = keyof TidyMap['columns'];

const noColumns = { reporter: [], partner: [], flow: [], period: [], product: [], value: [] } as const;

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
    const fields = new TableFields<TidyName>(layout, { ...noColumns, ...map.columns }, map.fixed);
    return flowReader(layout, fields, formOf(map, layout));
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
      value: layout.columns.join(', '),
      expected: readerTexts['expected.columns']({ needed }),
      found: readerTexts['found.lacks']({ fields: missing, columns: absent, isUnnamed }),
      fix: readerTexts['fix.columns'](answerName(layout.hints, 'map')),
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

/** What the user says of the columns, as the form of their records; what is the same in every row has no column. */
function formOf(map: TidyMap, layout: Layout): FlowForm<TidyName> {
  const nomenclature = nomenclatureOf(map.nomenclature ?? '') ?? 'TOTAL';
  const [currency, scale] = units[map.unit];
  return {
    id: 'tidy',
    flow: flowIn('flow', (text) => ownValue(flows, text.toLowerCase()), ['export', 'import']),
    period: periodIn('period', 'expected.year-quarter-month'),
    reporter: byLetters('reporter'),
    partner: byLetters('partner'),
    product: (fields) => {
      const code = fields.text('product') || 'TOTAL';
      return (
        (/^total$/i.test(code) ? allGoods() : goodsOf(code, nomenclature, layout)) ??
        rejected('unknown-product', fields.column('product'), code, readerTexts['expected.code'], readerTexts['fix.code'])
      );
    },
    value: valueIn('value', scale, { currency, unit: map.unit }),
    beside: () => ({ valuation: 'unstated' }),
  };
}
