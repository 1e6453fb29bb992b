import type { SourceRecord } from '../contract/index.ts';
import { productOf, readPeriod } from '../normalise/index.ts';
import { amountOf, columnFinder, rejected, rowOf, trimmed, unknownEconomy } from './outcomes.ts';
import type { Layout, Outcome, Precondition, Provider, TextProvider } from './provider.ts';

const names = {
  reporter: ['REF_AREA', 'COUNTRY'],
  partner: ['COUNTERPART_AREA', 'COUNTERPART_COUNTRY'],
  indicator: ['INDICATOR'],
  period: ['TIME_PERIOD'],
  value: ['OBS_VALUE'],
  scale: ['SCALE', 'UNIT_MULT'],
} as const;

type Name = keyof typeof names;

const others = ['DATAFLOW', 'STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'FREQ', 'FREQUENCY', 'OBS_STATUS', 'UNIT'];
const known: ReadonlySet<string> = new Set([...Object.values(names).flat(), ...others].map((name) => name.toLowerCase()));

/** The IMF's Direction of Trade Statistics, until 2025. */
export const imfDot: Provider = {
  id: 'imf-dot',
  required: [['REF_AREA'], ['INDICATOR'], ['COUNTERPART_AREA'], ['TIME_PERIOD'], ['OBS_VALUE']],
  known,
  preconditions: scaleStated,
  open: (layout) => ({ isOutside: null, read: fieldsReader(layout, 'imf-dot') }),
};

/** The IMF's International Merchandise Trade Statistics, which took its place. */
export const imfImts: Provider = {
  id: 'imf-imts',
  required: [['COUNTRY'], ['INDICATOR'], ['COUNTERPART_COUNTRY'], ['TIME_PERIOD'], ['OBS_VALUE']],
  known,
  preconditions: scaleStated,
  open: (layout) => ({ isOutside: null, read: fieldsReader(layout, 'imf-imts') }),
};

/** The same as JSON, with attributes `@REF_AREA`, `@COUNTERPART_AREA`, `@TIME_PERIOD` and `@OBS_VALUE`. */
export const imfJson: TextProvider = {
  id: 'imf-dot',
  isIn: (head) => /"CompactData"/.test(head) && /"@(?:REF_AREA|INDICATOR)"/.test(head),
  read: (text, layout) =>
    listOf<Series>((JSON.parse(text) as Answer).CompactData.DataSet.Series).flatMap((series) =>
      listOf<Attributes>(series.Obs).map((observation) => {
        const at = (name: Name): string => {
          const keys = names[name].map((key) => `@${key}`);
          const found = keys
            .map((key) => observation[key] ?? series[key])
            .find((value) => typeof value === 'string' || typeof value === 'number');
          return found === undefined ? '' : String(found);
        };
        return observed(at, () => null, 1, 'imf-dot', layout);
      }),
    ),
};

type Attributes = Readonly<Record<string, unknown>>;
type Series = Attributes & { readonly Obs: Attributes | readonly Attributes[] };
interface Answer {
  readonly CompactData: { readonly DataSet: { readonly Series: Series | readonly Series[] } };
}

/** A list, or the one thing that stands where a list of one would. */
function listOf<Item>(items: Item | readonly Item[] | undefined): readonly Item[] {
  if (items === undefined) return [];
  return Array.isArray(items) ? (items as readonly Item[]) : [items as Item];
}

function scaleStated({ columns }: Layout): readonly Precondition[] {
  const find = columnFinder({ columns });
  if (find(...names.scale) >= 0) return [];
  return [
    {
      code: 'scale-unknown',
      severity: 'blocker',
      line: 1,
      column: null,
      value: null,
      expected: 'a column SCALE or UNIT_MULT: whether values are units, thousands or millions',
      found: 'no such column',
      fix: 'download with all attributes; a scale is never guessed from the size of the values',
      rule: null,
      question: null,
    },
  ];
}

function fieldsReader(layout: Layout, provider: 'imf-dot' | 'imf-imts'): (record: SourceRecord) => Outcome {
  const find = columnFinder(layout);
  const column = (name: Name): number => find(...names[name]);
  return (record) => observed((name) => trimmed(record.text(column(name)), layout.rules), column, record.line, provider, layout);
}

const flows: Readonly<Record<string, readonly ['import' | 'export', 'FOB' | 'CIF']>> = {
  TXG_FOB_USD: ['export', 'FOB'],
  XG_FOB_USD: ['export', 'FOB'],
  TMG_CIF_USD: ['import', 'CIF'],
  MG_CIF_USD: ['import', 'CIF'],
  TMG_FOB_USD: ['import', 'FOB'],
  MG_FOB_USD: ['import', 'FOB'],
};

const words: Readonly<Record<string, number>> = { units: 0, thousands: 3, millions: 6, billions: 9 };
const scaleNames: Readonly<Record<number, string>> = {
  0: 'US dollars',
  3: 'thousand US dollars',
  6: 'million US dollars',
  9: 'billion US dollars',
};

function observed(
  at: (name: Name) => string,
  column: (name: Name) => number | null,
  line: number,
  provider: 'imf-dot' | 'imf-imts',
  layout: Layout,
): Outcome {
  const flow = flows[at('indicator')];
  if (flow === undefined)
    return rejected(
      'unknown-flow',
      column('indicator'),
      at('indicator'),
      Object.keys(flows).join(', '),
      'choose exports or imports in US dollars',
    );
  const period = readPeriod(at('period'));
  if (period === null)
    return rejected('unknown-period', column('period'), at('period'), 'a year, a quarter or a month', 'correct the period');
  const reporter = layout.economies.byLetters(at('reporter'));
  if (reporter === null) return { ...unknownEconomy(0, at('reporter'), 'ISO 3166'), column: column('reporter') };
  const partner = layout.economies.byLetters(at('partner'));
  if (partner === null) return { ...unknownEconomy(0, at('partner'), 'ISO 3166'), column: column('partner') };
  const printedScale = at('scale').toLowerCase();
  const scale = words[printedScale] ?? (/^[0369]$/.test(printedScale) ? Number(printedScale) : null);
  if (scale === null)
    return rejected(
      'unknown-scale',
      column('scale'),
      at('scale'),
      'units, thousands, millions or billions, or 0, 3, 6 or 9',
      'correct the scale',
    );
  const value = amountOf(at('value'), column('value') ?? 0, layout, scale);
  if (typeof value !== 'number') return { ...value, column: column('value') };
  return rowOf(layout, {
    ...{ provider, line, reporter, partner, flow: flow[0], period, value, currency: 'usd', valuation: flow[1] },
    product: productOf('TOTAL', 'TOTAL', null),
    printed: { value: at('value'), unit: scaleNames[scale] ?? 'US dollars' },
  });
}
