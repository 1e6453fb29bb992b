import type { TradeRow } from '../../../data/index.ts';
import type { ImportedFile, OwnImport } from '../../../store/index.ts';

/** What is not as it was when a recipe was made: how files are known and read, what they cover, and figures of cells that both have. */
export interface ChangesSince {
  /** The day on which the files of the recipe were read. */
  readonly since: string;
  readonly layout: readonly (Changed<string> & { readonly file: string; readonly what: 'provider' | 'columns' | 'encoding' })[];
  readonly newRules: readonly string[];
  readonly coverage: Readonly<Record<'reporters' | 'partners' | 'periods', Readonly<Record<'added' | 'gone', readonly string[]>>>>;
  readonly counts: Readonly<Record<'read' | 'kept' | 'rejected', Changed<number>>>;
  /** Cells of both, of the new alone and of the old alone; null where the old rows are not held. */
  readonly figures: (Readonly<Record<'same' | 'revised' | 'added' | 'gone', number>> & { readonly examples: readonly Revised[] }) | null;
}

/** A figure that is another now. */
export interface Revised extends Changed<number> {
  readonly cell: string;
}

interface Changed<Value> {
  readonly before: Value;
  readonly now: Value;
}

const mostExamples = 5;

/** What has changed from one import to the next. */
export function changesSince(
  before: { readonly import: OwnImport; readonly rows: Iterable<TradeRow> | null },
  now: { readonly import: OwnImport; readonly rows: Iterable<TradeRow> },
): ChangesSince {
  const [old, recent] = [before.import, now.import];
  const rules = new Set(membersOf(old).flatMap(({ rules: used }) => Object.keys(used)));
  const rejectedIn = ({ counts }: OwnImport): number => Object.values(counts.rejected).reduce((sum, count) => sum + count, 0);
  return {
    since: old.read,
    layout: membersOf(recent).flatMap((member, at) => layoutChanges(membersOf(old)[at] ?? membersOf(old).at(-1), member)),
    newRules: [...new Set(membersOf(recent).flatMap(({ rules: used }) => Object.keys(used)))].filter((rule) => !rules.has(rule)),
    coverage: {
      reporters: setChanges(old.coverage.reporters, recent.coverage.reporters),
      partners: setChanges(old.coverage.partners, recent.coverage.partners),
      periods: setChanges(old.coverage.periods, recent.coverage.periods),
    },
    counts: {
      read: { before: old.counts.read, now: recent.counts.read },
      kept: { before: old.counts.kept, now: recent.counts.kept },
      rejected: { before: rejectedIn(old), now: rejectedIn(recent) },
    },
    figures: before.rows === null ? null : figureChanges(before.rows, now.rows),
  };
}

type Member = ImportedFile['members'][number];

function membersOf({ files }: OwnImport): readonly Member[] {
  return files.flatMap(({ members }) => members);
}

function layoutChanges(before: Member | undefined, now: Member): ChangesSince['layout'] {
  if (before === undefined) return [];
  const pairs = [
    ['provider', before.provider ?? '', now.provider ?? ''],
    ['columns', before.columns.join(', '), now.columns.join(', ')],
    ['encoding', before.encoding ?? '', now.encoding ?? ''],
  ] as const;
  return pairs.flatMap(([what, one, other]) => (one === other ? [] : [{ file: now.file, what, before: one, now: other }]));
}

function setChanges(before: readonly string[], now: readonly string[]): ChangesSince['coverage']['periods'] {
  return { added: now.filter((one) => !before.includes(one)), gone: before.filter((one) => !now.includes(one)) };
}

function figureChanges(before: Iterable<TradeRow>, now: Iterable<TradeRow>): ChangesSince['figures'] {
  const old = new Map<string, number>();
  for (const row of before) old.set(cellOf(row), row.value);
  const examples: Revised[] = [];
  const counts = { same: 0, revised: 0, added: 0 };
  const seen = new Set<string>();
  for (const row of now) {
    const cell = cellOf(row);
    const value = old.get(cell);
    seen.add(cell);
    if (value === undefined) counts.added += 1;
    else if (value === row.value) counts.same += 1;
    else {
      counts.revised += 1;
      if (examples.length < mostExamples) examples.push({ cell, before: value, now: row.value });
    }
  }
  return { ...counts, gone: [...old.keys()].filter((cell) => !seen.has(cell)).length, examples };
}

function cellOf({ reporter, partner, flow, period, product, currency, valuation, detail }: TradeRow): string {
  const rest = Object.values(detail);
  return [reporter, flow, partner, period, `${product.nomenclature} ${product.code}`, currency, valuation, ...rest].join(' ');
}
