import {
  type AggregateOf,
  columnKey,
  ownValue,
  type RejectionCode,
  type RowFlow,
  type RowProduct,
  type RowQuantity,
  type SourceRecord,
  type TradeRow,
} from '../contract/index.ts';
import type { FoundEconomy, RuleCounts } from '../normalise/index.ts';
import { harmonizedRevisions, mostAmount, type NormalisationRule, nomenclatureOf, readAmount } from '../normalise/index.ts';
import { answerName, readerTexts } from '../words/index.ts';
import type { Layout, Precondition, Rejection } from './provider.ts';

/** A rejection of a record for what one of its columns holds. */
export function rejected(code: RejectionCode, column: number | null, value: string, expected: string, fix: string): Rejection {
  return { kind: 'rejection', code, column, value, expected, fix };
}

/** A rejection of a record whose flow has none of the names that its provider writes. */
export function unknownFlow(
  column: number | null,
  value: string,
  names: readonly string[],
  fix: string = readerTexts['fix.flow'],
): Rejection {
  return rejected('unknown-flow', column, value, readerTexts['expected.one-of']({ names }), fix);
}

/** By what a provider names economies. */
export type EconomySystem = Extract<keyof typeof readerTexts, `system.${string}`> extends `system.${infer System}` ? System : never;

/** A record whose economy no list of the world has. */
export function unknownEconomy(
  column: number | null,
  value: string,
  system: EconomySystem,
  { economies, hints }: Pick<Layout, 'economies' | 'hints'>,
): Rejection {
  const nearest = system.endsWith('name') ? economies.nearest(value) : null;
  const fix =
    nearest === null
      ? readerTexts['fix.economy']
      : readerTexts['fix.economy-named']({
          ...answerName(hints, 'names'),
          name: value,
          nearest: ownValue(nearest.names, readerTexts['names.language']) ?? nearest.names.en,
          code: nearest.code,
        });
  return rejected('unknown-economy', column, value, readerTexts['expected.economy']({ by: readerTexts[`system.${system}`] }), fix);
}

/** Asks of which revision of HS the codes of a file are, where no answer, nor `named` in the file, says it. */
export function nomenclatureQuestion(
  { file, hints }: Pick<Layout, 'file' | 'hints'>,
  fix: (name: ReturnType<typeof answerName>) => string,
  named: string | null = null,
): readonly Precondition[] {
  if ((nomenclatureOf(hints.nomenclature ?? '') ?? named) !== null) return [];
  const question: Precondition = {
    code: 'nomenclature-unknown',
    severity: 'blocker',
    expected: readerTexts['expected.revision-of-file'],
    found: readerTexts['found.name-says-none']({ file }),
    fix: fix(answerName(hints, 'nomenclature')),
    question: {
      hint: 'nomenclature',
      choices: harmonizedRevisions,
      samples: [],
    },
  };
  return [question];
}

/** The columns of a layout by name, whatever their case; -1 for one that it lacks. */
export function columnFinder({ columns }: Pick<Layout, 'columns'>): (...names: readonly string[]) => number {
  const places = new Map(columns.flatMap((name, at) => (name.trim() === '' ? [] : [[columnKey(name), at]])));
  return (...names) => {
    for (const name of names) {
      const at = places.get(columnKey(name));
      if (at !== undefined) return at;
    }
    return -1;
  };
}

/** The value of a field, in plain units; a rejection where it holds none. */
export function amountOf(text: string, column: number | null, { rules, separator, hints }: Layout, scale = 0): number | Rejection {
  const decimal = hints.decimal ?? (separator === ';' ? null : '.');
  const amount = readAmount(text, { scale, decimal });
  if (amount === 'missing' && text.trim() !== '') rules.add('missing-token');
  if (amount === 'missing') return rejected('missing-value', column, text, readerTexts['expected.value'], readerTexts['fix.missing']);
  if (amount === 'ambiguous')
    return rejected(
      'ambiguous-number',
      column,
      text,
      readerTexts['expected.comma'],
      readerTexts['fix.comma'](answerName(hints, 'decimal')),
    );
  if (amount === 'too-large') return rejected('number-too-large', column, text, readerTexts['expected.amount'], readerTexts['fix.value']);
  if (amount === 'invalid') return rejected('not-a-number', column, text, readerTexts['expected.number'], readerTexts['fix.value']);
  for (const rule of amount.rules) rules.add(rule);
  if (scale !== 0) rules.add(scaleRules[scale] ?? 'unit-million');
  return amount.value;
}

/** As `amountOf`, of a field of a record: one in plain digits is read from its bytes. */
export function amountIn(record: SourceRecord, column: number, layout: Layout, scale = 0): number | Rejection {
  const { rules } = layout;
  const value = hasPoints(layout) ? record.decimal(column, scale) : Number.NaN;
  if (!isAmount(value)) return amountOf(record.text(column), column, layout, scale);
  if (record.isPadded(column)) rules.add('trim');
  if (scale !== 0) rules.add(scaleRules[scale] ?? 'unit-million');
  return value;
}

/** Whether a point is what separates decimals in a file. */
export function hasPoints({ separator, hints }: Layout): boolean {
  return (hints.decimal ?? (separator === ';' ? null : '.')) === '.';
}

/** Whether a number that was read from bytes is one, and no greater than any amount. */
export function isAmount(value: number): boolean {
  return Math.abs(value) <= mostAmount;
}

export const scaleRules: Readonly<Record<number, NormalisationRule>> = {
  3: 'unit-thousand',
  4: 'unit-wan',
  6: 'unit-million',
  8: 'unit-yi',
  9: 'unit-billion',
};

/** A quantity that is there: none where the field holds no number, which is counted, or 0 without a unit or as an estimate, which stands for unknown. */
export function quantityOf(
  of: RowQuantity['of'],
  text: string,
  unit: string,
  estimated: boolean,
  rules: RuleCounts,
): readonly RowQuantity[] {
  const amount = readAmount(text);
  if (amount === 'missing' && text.trim() !== '') rules.add('missing-token');
  if (typeof amount === 'string') {
    if (amount !== 'missing') rules.add('unread-quantity');
    return [];
  }
  for (const rule of amount.rules) rules.add(rule);
  const isUnknown = amount.value === 0 && (estimated || unit === '' || unit === '?' || unit === 'N/A');
  return isUnknown ? [] : [{ of, value: amount.value, unit, estimated }];
}

/** As `quantityOf`, of a field of a record that no publisher estimates: one in plain digits is read from its bytes. */
export function quantityIn(
  record: SourceRecord,
  column: number,
  { of, unit }: Pick<RowQuantity, 'of' | 'unit'>,
  rules: RuleCounts,
): readonly RowQuantity[] {
  const value = record.decimal(column, 0);
  if (!isAmount(value)) return quantityOf(of, record.text(column), unit, false, rules);
  if (record.isPadded(column)) rules.add('trim');
  return [{ of, value, unit, estimated: false }];
}

/** A code without the blanks around it; counted where there are any. */
export function trimmed(text: string, rules: RuleCounts): string {
  const body = text.trim();
  if (body !== text) rules.add('trim');
  return body;
}

/** What a provider knows of a row; roles and what is usual are added. */
export interface RowFacts
  extends Pick<TradeRow, 'provider' | 'line' | 'flow' | 'period' | 'product' | 'value' | 'currency' | 'valuation' | 'printed'> {
  readonly reporter: FoundEconomy;
  readonly partner: FoundEconomy;
  readonly alternates?: TradeRow['alternates'];
  readonly quantities?: TradeRow['quantities'];
  readonly status?: TradeRow['status'];
  readonly isOriginalClassification?: boolean | null;
  readonly detail?: TradeRow['detail'];
}

const nothing: readonly never[] = [];
const noDetail: Readonly<Record<string, string>> = {};

/**
 * A row with its role as far as it shows by itself: an aggregate where an economy or the goods stand for several, other where it is a part of
 * a flow that stands in the file as well (re-exports), else a leaf.
 */
export function rowOf({ file, corrections }: Pick<Layout, 'file' | 'corrections'>, facts: RowFacts): TradeRow {
  const { reporter, partner, product, flow } = facts;
  const isSum = reporter.isAggregate || partner.isAggregate || isSumOfGoods(product);
  const aggregateOf = isSum ? sumsOf(facts) : nothing;
  const corrected = corrections?.ofRow(facts.line) ?? nothing;
  const isOfUser = corrected.some(({ to }) => to === facts.printed.value);
  return {
    kind: 'row',
    provider: facts.provider,
    file,
    line: facts.line,
    reporter: reporter.code,
    partner: partner.code,
    flow,
    period: facts.period,
    product,
    value: facts.value,
    currency: facts.currency,
    valuation: facts.valuation,
    printed: facts.printed,
    alternates: facts.alternates ?? nothing,
    quantities: facts.quantities ?? nothing,
    status: isOfUser ? 'derived' : (facts.status ?? 'printed'),
    isOriginalClassification: facts.isOriginalClassification ?? null,
    flags: corrected.length === 0 ? nothing : ['corrected'],
    role: isPartOfAnother(flow) || isComtradePart(facts) ? 'other' : aggregateOf.length > 0 ? 'aggregate' : 'leaf',
    aggregateOf,
    detail: facts.detail ?? noDetail,
    ...(corrected.length === 0 ? {} : { corrected }),
  };
}

function sumsOf({ reporter, partner, product }: RowFacts): readonly AggregateOf[] {
  return [
    ...(reporter.isAggregate ? (['reporter'] as const) : []),
    ...(partner.isAggregate ? (['partner'] as const) : []),
    ...(isSumOfGoods(product) ? (['product'] as const) : []),
  ];
}

function isSumOfGoods({ level }: RowProduct): boolean {
  return level === 0 || level === null;
}

function isPartOfAnother(flow: RowFlow): boolean {
  return flow === 're-export' || flow === 're-import' || flow === 'turnover';
}

/** UN Comtrade gives the whole of a flow beside its parts by second partner, procedure and transport. */
function isComtradePart({ provider, detail }: RowFacts): boolean {
  return provider.startsWith('comtrade') && detail !== undefined && Object.keys(detail).length > 0;
}
