import type { Period } from '@sogdia/core/model';
import type { ProviderId, RowProduct, SourceRecord } from '../contract/index.ts';
import {
  amountIn,
  columnFinder,
  hasPoints,
  type Layout,
  nomenclatureQuestion,
  type Outcome,
  outsideByNumbers,
  type Precondition,
  type Provider,
  quantityIn,
  type Rejection,
  rejected,
  rowOf,
  unknownEconomy,
} from '../layout/index.ts';
import { nomenclatureOf, productOf, readPeriod } from '../normalise/index.ts';
import { readerTexts } from '../words/index.ts';
import { WorldTotals } from './baci-world-totals.ts';

/** The revision of HS that the name of a file of BACI says: `BACI_HS92_Y2014_V202601.csv`. */
function namedNomenclature(file: string): string | null {
  const [, years] = /HS(92|96|02|07|12|17|22)(?!\d)/i.exec(file) ?? [];
  return years === undefined ? null : nomenclatureOf(`HS${years}`);
}

/**
 * The release of a file, where its name tells it: the version of BACI (`V202601`); null for another provider, and a name that says none.
 * @example releaseInName('baci', 'BACI_HS92_Y2014_V202601.csv') // => 'V202601'
 */
export function releaseInName(provider: ProviderId, file: string): string | null {
  const version = provider.startsWith('baci') ? (/_V(\d{6}[a-z]?)(?!\d)/i.exec(file)?.[1] ?? null) : null;
  return version === null ? null : `V${version}`;
}

/** CEPII's BACI: flows of which the reports of both sides were reconciled, by six digits. */
export const baci: Provider = {
  id: 'baci',
  required: ['t', 'i', 'j', 'k', 'v', 'q'].map((name) => [name]),
  known: new Set(['t', 'i', 'j', 'k', 'v', 'q']),
  preconditions: (layout) => [
    ...nomenclatureQuestion(layout, readerTexts['fix.revision-of-file'], namedNomenclature(layout.file)),
    ...releaseStated(layout.file),
  ],
  open: (layout) => {
    const find = columnFinder(layout);
    const [t, i, j, k, v, q] = [find('t'), find('i'), find('j'), find('k'), find('v'), find('q')];
    const nomenclature = nomenclatureOf(layout.hints.nomenclature ?? '') ?? namedNomenclature(layout.file) ?? 'HS1988';
    const seen = {
      nomenclature,
      periods: new Seen((year) => readPeriod(String(year))),
      products: new Seen((code) => productOf(nomenclature, String(code).padStart(6, '0'), null)),
    };
    const outside = outsideByNumbers(layout, { reporter: i, partner: j, year: t, isMutual: true });
    const isUsual = [k, v, q].every((column, at) => column === layout.columns.length - 3 + at);
    const totals = layout.hints.worldTotals === true ? new WorldTotals(layout, nomenclature) : null;
    const passing = (record: SourceRecord): boolean => {
      totals?.add(record.integer(t), record.integer(i), record.integer(j), record.integer(k), record.text(v));
      return outside?.(record) ?? false;
    };
    return {
      isOutside: totals === null ? outside : passing,
      read: (record) => readRecord(record, { t, i, j, k, v, q }, seen, layout),
      ...(isUsual && hasPoints(layout) ? { alike: { goods: k, scale: 3, productOf: (code) => seen.products.of(code) } } : {}),
      ...(totals === null ? {} : { finish: () => totals.rows() }),
    };
  },
};

/** What numbers of a column stand for, worked out once for each: a file has millions of records and few years and products. */
class Seen<Meaning> {
  readonly #known = new Map<number, Meaning>();
  readonly #read: (number: number) => Meaning;

  constructor(read: (number: number) => Meaning) {
    this.#read = read;
  }

  of(number: number): Meaning {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const meaning = this.#read(number);
    this.#known.set(number, meaning);
    return meaning;
  }
}

interface SeenBefore {
  readonly nomenclature: string;
  readonly periods: Seen<Period | null>;
  readonly products: Seen<RowProduct>;
}

type Columns = Readonly<Record<'t' | 'i' | 'j' | 'k' | 'v' | 'q', number>>;

/** A flow as the exporter's; its value is FOB-like and nobody's report. */
function readRecord(record: SourceRecord, { t, i, j, k, v, q }: Columns, seen: SeenBefore, layout: Layout): Outcome {
  const period = seen.periods.of(record.integer(t));
  if (period === null) return rejected('unknown-period', t, record.text(t), readerTexts['expected.year'], readerTexts['fix.year']);
  const reporter = layout.economies.byBaci(record.integer(i));
  if (reporter === null) return unknownEconomy(i, record.text(i), 'baci', layout);
  const partner = layout.economies.byBaci(record.integer(j));
  if (partner === null) return unknownEconomy(j, record.text(j), 'baci', layout);
  const product = productIn(record, k, seen, layout);
  if ('kind' in product) return product;
  const value = amountIn(record, v, layout, 3);
  if (typeof value !== 'number') return value;
  return rowOf(layout, {
    provider: 'baci',
    line: record.line,
    reporter,
    partner,
    flow: 'export',
    period,
    product,
    value,
    currency: 'usd',
    valuation: 'FOB',
    printed: { value: record.text(v).trim(), unit: 'thousand US dollars' },
    quantities: quantityIn(record, q, { of: 'quantity', unit: 'tonnes' }, layout.rules),
    status: 'reconciled',
  });
}

/** Goods by their number; a code that ends in letters (`9999AA`) is of what is specified nowhere. */
function productIn(record: SourceRecord, k: number, seen: SeenBefore, layout: Layout): RowProduct | Rejection {
  const code = record.integer(k);
  if (code >= 0 && code <= 999_999) {
    if (code < 100_000 && record.text(k).trim().length < 6) layout.rules.add('pad-code');
    return seen.products.of(code);
  }
  const text = record.text(k).trim();
  if (/^\d{4}[A-Z]{2}$/.test(text)) return productOf(seen.nomenclature, text, null);
  return rejected('unknown-product', k, text, readerTexts['expected.code-of-six'], readerTexts['fix.code']);
}

function releaseStated(file: string): readonly Precondition[] {
  if (releaseInName('baci', file) !== null) return [];
  const [expected, fix] = [readerTexts['expected.version-of-baci'], readerTexts['fix.version-of-baci']];
  return [{ code: 'release-unknown', severity: 'warning', expected, found: readerTexts['found.name-says-none']({ file }), fix }];
}
