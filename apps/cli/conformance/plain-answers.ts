import { missing, type Value } from '@sogdia/core';
import { revealedComparativeAdvantage, share } from '@sogdia/core/metrics';
import type { BulkAnswer, BulkQuestion, BulkRecord } from '../src/data/index.ts';
import { type MadeFlow, weightOf, years } from './made-flows.ts';

/** What a question comes to by loops over the flows, without any SQL: what both engines have to answer. */
export function plainAnswer(flows: readonly MadeFlow[], question: BulkQuestion, isWorld: boolean): BulkAnswer {
  switch (question.kind) {
    case 'totals':
      return {
        kind: 'totals',
        rows: years
          .filter((year) => year >= question.from && year <= question.to)
          .map((year) => ({
            year,
            exports: totalOf(flows, { ...question, year }, 'export'),
            imports: totalOf(flows, { ...question, year }, 'import'),
          })),
      };
    case 'chapters': {
      const sums = sumsBy(flows, question, question.flow, (product) => product.slice(0, 2));
      const whole = sumOf(sums);
      const weights = weightsBy(flows, question, (product) => product.slice(0, 2));
      return {
        kind: 'chapters',
        rows: sums.map(([chapter, value]) => ({ chapter, value, share: share(value, whole), weight: weights(chapter) })),
      };
    }
    case 'products': {
      const sums = sumsBy(flows, question, question.flow, (product) => product);
      const whole = sumOf(sums);
      const ranked = sums.toSorted(([one, left], [other, right]) => right - left || (one < other ? -1 : 1)).slice(0, question.top);
      const weights = weightsBy(flows, question, (product) => product);
      return {
        kind: 'products',
        rows: ranked.map(([product, value], at) => ({
          rank: at + 1,
          product,
          value,
          share: share(value, whole),
          weight: weights(product),
        })),
      };
    }
    case 'advantage':
      return { kind: 'advantage', rows: advantageRows(flows, question, isWorld) };
  }
}

/** Core's own metric on the whole table of exports, cell by cell. */
function advantageRows(
  flows: readonly MadeFlow[],
  { reporter, year, record }: Extract<BulkQuestion, { kind: 'advantage' }>,
  isWorld: boolean,
) {
  const held = flows.filter((flow) => flow.year === year && figureOf(flow, record, 'export') !== null);
  const exporters = [...new Set(held.map(({ exporter }) => exporter))];
  const products = [...new Set(held.map(({ product }) => product))].toSorted();
  const [rowOf, columnOf] = [new Map(exporters.map((one, at) => [one, at])), new Map(products.map((one, at) => [one, at]))];
  const table = exporters.map(() => products.map(() => 0));
  for (const flow of held) {
    const row = table[rowOf.get(flow.exporter) ?? -1] as number[];
    const column = columnOf.get(flow.product) ?? -1;
    row[column] = (row[column] ?? 0) + (figureOf(flow, record, 'export') ?? 0);
  }
  const indexes = revealedComparativeAdvantage(table)[rowOf.get(reporter) ?? -1] ?? [];
  const none = missing('member-missing', 'WLD');
  return products.flatMap((product, column) => {
    const exports = table[rowOf.get(reporter) ?? -1]?.[column] ?? 0;
    if (exports === 0) return [];
    const world = table.reduce((sum, row) => sum + (row[column] ?? 0), 0);
    return [{ product, exports, world: isWorld ? world : none, rca: isWorld ? (indexes[column] as Value) : none }];
  });
}

interface Asked {
  readonly reporter: string;
  readonly partner: string | null;
  readonly record: BulkRecord;
  readonly year: number;
}

function totalOf(flows: readonly MadeFlow[], asked: Asked, flow: 'export' | 'import'): Value {
  const sums = sumsBy(flows, asked, flow, () => 'all');
  return sums[0]?.[1] ?? missing('not-reported', `${asked.reporter} ${asked.partner ?? 'WLD'} ${asked.year}`);
}

/** The weight of each group of goods, absent where one of its rows has none; only BACI states weights here. */
function weightsBy(
  flows: readonly MadeFlow[],
  asked: Asked & { readonly flow: 'export' | 'import' },
  keyOf: (product: string) => string,
): (key: string) => Value {
  const stated = asked.record === 'reconciled' ? flows : [];
  const weighed = new Map(
    sumsBy(
      stated.filter((flow) => weightOf(flow) !== null),
      asked,
      asked.flow,
      keyOf,
    ),
  );
  const all = new Map(sumsBy(stated, asked, asked.flow, keyOf));
  return (key) =>
    weighed.has(key) && weighed.get(key) === all.get(key) ? (weighed.get(key) as number) : missing('member-missing', 'weight');
}

function sumsBy(
  flows: readonly MadeFlow[],
  { reporter, partner, record, year }: Asked,
  flow: 'export' | 'import',
  keyOf: (product: string) => string,
): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const one of flows) {
    const [own, other] = flow === 'export' ? [one.exporter, one.importer] : [one.importer, one.exporter];
    const figure = figureOf(one, record, flow);
    if (one.year !== year || own !== reporter || (partner !== null && other !== partner) || figure === null) continue;
    sums.set(keyOf(one.product), (sums.get(keyOf(one.product)) ?? 0) + figure);
  }
  return [...sums].toSorted(([one], [another]) => (one < another ? -1 : 1));
}

function figureOf({ reconciled, byExporter, byImporter }: MadeFlow, record: BulkRecord, flow: 'export' | 'import'): number | null {
  if (record === 'reconciled') return reconciled;
  return (record === 'reporter') === (flow === 'export') ? byExporter : byImporter;
}

function sumOf(sums: readonly (readonly [string, number])[]): number {
  return sums.reduce((sum, [, value]) => sum + value, 0);
}
