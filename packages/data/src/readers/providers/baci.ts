import type { SourceRecord } from '../contract/index.ts';
import { type FoundEconomy, nomenclatureOf, padCode, productOf, readPeriod } from '../normalise/index.ts';
import { WorldTotals } from './baci-world-totals.ts';
import { amountOf, columnFinder, quantityOf, rejected, rowOf, unknownEconomy } from './outcomes.ts';
import type { Layout, Outcome, Precondition, Provider } from './provider.ts';
import { outsideByNumbers } from './selection.ts';

/** What the name of a file of BACI says: `BACI_HS92_Y2014_V202601.csv`. */
function namedRelease(file: string): { readonly nomenclature: string | null; readonly version: string | null } {
  const [, years] = /HS(92|96|02|07|12|17|22)(?!\d)/i.exec(file) ?? [];
  const [, version] = /_V(\d{6}[a-z]?)(?!\d)/i.exec(file) ?? [];
  return { nomenclature: years === undefined ? null : nomenclatureOf(`HS${years}`), version: version ?? null };
}

/** CEPII's BACI: flows of which the reports of both sides were reconciled, by six digits. */
export const baci: Provider = {
  id: 'baci',
  required: ['t', 'i', 'j', 'k', 'v', 'q'].map((name) => [name]),
  known: new Set(['t', 'i', 'j', 'k', 'v', 'q']),
  preconditions: ({ file, hints }) => [...nomenclatureStated(file, hints.nomenclature), ...releaseStated(file)],
  open: (layout) => {
    const find = columnFinder(layout);
    const [t, i, j, k, v, q] = [find('t'), find('i'), find('j'), find('k'), find('v'), find('q')];
    const nomenclature = nomenclatureOf(layout.hints.nomenclature ?? '') ?? namedRelease(layout.file).nomenclature ?? 'HS1988';
    const outside = outsideByNumbers(layout, { reporter: i, partner: j, year: t, isMutual: true });
    const totals = layout.hints.worldTotals === true ? new WorldTotals(layout, nomenclature) : null;
    const passing = (record: SourceRecord): boolean => {
      totals?.add(record.integer(t), record.integer(i), record.integer(j), record.integer(k), record.text(v));
      return outside?.(record) ?? false;
    };
    return {
      isOutside: totals === null ? outside : passing,
      read: (record) => readRecord(record, { t, i, j, k, v, q }, nomenclature, layout),
      ...(totals === null ? {} : { finish: () => totals.rows() }),
    };
  },
};

type Columns = Readonly<Record<'t' | 'i' | 'j' | 'k' | 'v' | 'q', number>>;

function readRecord(record: SourceRecord, { t, i, j, k, v, q }: Columns, nomenclature: string, layout: Layout): Outcome {
  const period = readPeriod(record.text(t));
  if (period === null) return rejected('unknown-period', t, record.text(t), 'a year', 'correct the year');
  const exporter = layout.economies.byBaci(record.integer(i));
  if (exporter === null) return unknownEconomy(i, record.text(i), "BACI's number");
  const importer = layout.economies.byBaci(record.integer(j));
  if (importer === null) return unknownEconomy(j, record.text(j), "BACI's number");
  const code = record.text(k).trim();
  if (!/^\d{1,6}$/.test(code)) return rejected('unknown-product', k, record.text(k), 'a code of six digits', 'correct the code');
  const padded = padCode(code, 6);
  if (padded !== code) layout.rules.add('pad-code');
  const printed = record.text(v).trim();
  const value = amountOf(record.text(v), v, layout, 3);
  if (typeof value !== 'number') return value;
  return reconciledRow(layout, {
    line: record.line,
    ...{ period, exporter, importer, value, printed },
    product: productOf(nomenclature, padded, null),
    quantities: quantityOf('quantity', record.text(q), 'tonnes', false, layout.rules),
  });
}

interface Reconciled {
  readonly line: number;
  readonly period: NonNullable<ReturnType<typeof readPeriod>>;
  readonly exporter: FoundEconomy;
  readonly importer: FoundEconomy;
  readonly value: number;
  readonly printed: string;
  readonly product: ReturnType<typeof productOf>;
  readonly quantities: ReturnType<typeof quantityOf>;
}

/** A flow as the exporter's; its value is FOB-like and nobody's report. */
function reconciledRow(layout: Layout, { exporter, importer, printed, ...facts }: Reconciled): Outcome {
  return rowOf(layout, {
    ...facts,
    provider: 'baci',
    reporter: exporter,
    partner: importer,
    flow: 'export',
    currency: 'usd',
    valuation: 'FOB',
    printed: { value: printed, unit: 'thousand US dollars' },
    flags: ['reconciled'],
  });
}

function nomenclatureStated(file: string, hint: string | undefined): readonly Precondition[] {
  if (nomenclatureOf(hint ?? '') !== null || namedRelease(file).nomenclature !== null) return [];
  return [
    {
      code: 'nomenclature-unknown',
      severity: 'blocker',
      line: null,
      column: null,
      value: null,
      expected: 'the revision of HS of its codes, which the file does not hold',
      found: `the name ${file}, which says none`,
      fix: 'name the revision by the hint `nomenclature`, or keep the name of the download (BACI_HS92_Y2014_V202601.csv)',
      rule: null,
      question: {
        hint: 'nomenclature',
        choices: ['HS1988', 'HS1996', 'HS2002', 'HS2007', 'HS2012', 'HS2017', 'HS2022'],
        samples: [],
      },
    },
  ];
}

function releaseStated(file: string): readonly Precondition[] {
  if (namedRelease(file).version !== null) return [];
  return [
    {
      code: 'release-unknown',
      severity: 'warning',
      line: null,
      column: null,
      value: null,
      expected: 'the version of BACI, which the file does not hold',
      found: `the name ${file}, which says none`,
      fix: 'keep the name of the download (BACI_HS92_Y2014_V202601.csv): versions differ in their values',
      rule: null,
      question: null,
    },
  ];
}
