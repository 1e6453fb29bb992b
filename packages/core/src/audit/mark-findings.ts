import { InvalidParameterError } from '../errors/invalid-parameter-error.ts';
import type { ReleaseId } from '../model/sources/index.ts';
import { type Finding, type FindingKind, isOwnRecord, isReport, type Observation, type ObservationStatus } from '../model/trade/index.ts';
import { findConstantFactor } from './find-constant-factor.ts';
import { findConstantShares } from './find-constant-shares.ts';
import { findCopiedMirrors } from './find-copied-mirrors.ts';
import { findMissingChapters } from './find-missing-chapters.ts';
import { type EconomiesAndGroups, findReImports } from './find-re-imports.ts';
import { findSuddenChanges, runsWithSuddenMonths, type SuddenChangeOptions } from './find-sudden-changes.ts';
import { findTruncatedTables } from './find-truncated-tables.ts';
import { findUnitValueChanges } from './find-unit-value-changes.ts';

/** What the detectors need beside the figures. */
export interface FindingOptions extends SuddenChangeOptions {
  readonly world: EconomiesAndGroups;
  /** The ISO date of a release, by which the earlier of two is known; their order in the observations unless stated. */
  readonly dateOf?: (release: ReleaseId) => string;
}

/** The findings that say that a figure is nobody's record, and what it is then. */
const statusOfFinding: Readonly<Partial<Record<FindingKind, ObservationStatus>>> = {
  'constant-share': 'estimated',
  'copied-mirror': 'filled',
};

/** A revision by less than this part is an ordinary one. */
const leastRevision = 0.25;
/** Smaller amounts are revised by any part. */
const leastRevised = 1e7;
/** So many periods at one factor are no accident. */
const leastPeriods = 4;

/**
 * The observations with what the detectors find of them: each finding with its evidence on exactly the figures that it concerns. What shows that a
 * figure is nobody's record changes its status (what is found of a quantity stands with it): constant shares to `estimated`, a copied mirror to `filled`; a figure that already is nobody's
 * keeps its status. Values never change, nor does the order. Shares, mirrors and tables are compared within one release; changes, revisions and
 * factors across releases.
 * @example markFindings([], { world: dataset }) // => []
 */
export function markFindings(observations: readonly Observation[], options: FindingOptions): readonly Observation[] {
  const { world, dateOf = () => '', ...ofChanges } = options;
  InvalidParameterError.expectOptions(options, { world: null, dateOf: null, amountOf: null });
  const found = new Map<Observation, Finding[]>();
  const add = (row: Observation, kind: FindingKind, evidence: Finding['evidence']): void => {
    const findings = found.get(row) ?? [];
    findings.push({ kind, evidence: toDigits(evidence) });
    found.set(row, findings);
  };
  const totals = observations.filter(({ product }) => product === 'TOTAL');
  for (const rows of Map.groupBy(totals, ({ release }) => release).values()) {
    markShares(rows, add);
    markMirrors(rows, add);
    markReImports(rows, world, add);
    markTruncated(rows, add);
  }
  markChapters(observations, add);
  const own = observations.filter((row) => isOwnRecord(row.status) && !(found.get(row) ?? []).some(({ kind }) => kind in statusOfFinding));
  markChanges(own, ofChanges, add);
  markRevisions(own, dateOf, add);
  const marked = withUnitValues(observations);
  return marked.map((row, at) => {
    const findings = found.get(observations[at] ?? row);
    return findings === undefined ? row : withFindings(row, findings);
  });
}

/** Observations with what is found of their quantities. */
function withUnitValues(observations: readonly Observation[]): readonly Observation[] {
  const changes = Map.groupBy(findUnitValueChanges(observations), ({ row }) => row);
  return observations.map((row) => {
    const own = changes.get(row);
    if (own === undefined || row.quantities === undefined) return row;
    const quantities = row.quantities.map((quantity) => {
      const change = own.find(({ unit }) => unit === quantity.unit);
      if (change === undefined) return quantity;
      const { times, since } = change;
      return { ...quantity, findings: [{ kind: 'unit-value-change' as const, evidence: toDigits({ times, since }) }] };
    });
    return { ...row, quantities };
  });
}

/** Evidence with numbers to three digits: more say nothing that a reader could check. */
function toDigits(evidence: Finding['evidence']): Finding['evidence'] {
  return Object.fromEntries(
    Object.entries(evidence).map(([name, value]) => [name, typeof value === 'number' ? Number(value.toPrecision(3)) : value]),
  );
}

type Add = (row: Observation, kind: FindingKind, evidence: Finding['evidence']) => void;

function withFindings(row: Observation, findings: readonly Finding[]): Observation {
  const status = findings.map(({ kind }) => statusOfFinding[kind]).find((one) => one !== undefined);
  const changed = status !== undefined && row.status === 'printed' ? { status } : {};
  return { ...row, ...changed, findings: [...(row.findings ?? []), ...findings] };
}

/** The figures by partner of a run of constant shares; the total of the reporter may be its own. */
function markShares(rows: readonly Observation[], add: Add): void {
  for (const { reporter, flow, from, to, agreement } of findConstantShares(rows)) {
    for (const row of rows) {
      const isOfRun = row.reporter === reporter && row.flow === flow && row.period.length === 4 && from <= row.period && row.period <= to;
      if (isOfRun && row.partner !== 'WLD') add(row, 'constant-share', { from, to, steps: Math.floor(agreement * 100), within: 2 });
    }
  }
}

function markMirrors(rows: readonly Observation[], add: Add): void {
  const byYear = Map.groupBy(rows, ({ reporter, period }) => `${reporter} ${period}`);
  for (const { reporter, year, matching, pairs, factor } of findCopiedMirrors(rows)) {
    for (const row of byYear.get(`${reporter} ${year}`) ?? []) add(row, 'copied-mirror', { matching, pairs, factor });
  }
}

function markReImports(rows: readonly Observation[], world: EconomiesAndGroups, add: Add): void {
  const found = new Map(findReImports(world, rows).map((one) => [`${one.reporter} ${one.flow} ${one.period}`, one]));
  for (const row of rows) {
    const one = row.reporter === row.partner ? found.get(`${row.reporter} ${row.flow} ${row.period}`) : undefined;
    if (one !== undefined && typeof one.shareOfWorld === 'number') add(row, 're-imports', { share: one.shareOfWorld * 100 });
  }
}

/** Years of a reporter with far fewer partners than those around; the first and the last of a series look so by nature. */
function markTruncated(rows: readonly Observation[], add: Add): void {
  const flows = Map.groupBy(
    rows.filter(({ period }) => period.length === 4),
    ({ reporter, flow }) => `${reporter} ${flow}`,
  );
  for (const own of flows.values()) {
    const years = Map.groupBy(own, ({ period }) => period as string);
    const tables = [...years]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, list]) => ({ id, rows: list.length, total: null }));
    const inner = new Set(tables.slice(1, -1).map(({ id }) => id));
    if (Math.max(...tables.map((table) => table.rows)) < 20) continue;
    for (const { id, sign, found, expected } of findTruncatedTables(tables)) {
      if (sign === 'rows' && inner.has(id)) for (const row of years.get(id) ?? []) add(row, 'truncated-table', { found, expected });
    }
  }
}

const chapterOf = /^HS\d*:(\d\d)$/;

function markChapters(observations: readonly Observation[], add: Add): void {
  const chapters = observations.filter(({ product, period }) => chapterOf.test(product) && period.length === 4);
  const flows = Map.groupBy(chapters, ({ release, reporter, partner, flow }) => [release, reporter, partner, flow].join(' '));
  for (const own of flows.values()) {
    const years = [...Map.groupBy(own, ({ period }) => period as string)].toSorted(([one], [other]) => (one < other ? -1 : 1));
    const tables = years.map(([period, list]) => ({
      period,
      chapters: new Map(list.map(({ product, value }) => [chapterOf.exec(product)?.[1] ?? product, value])),
    }));
    for (const { period, chapters: lacking, usualShare } of findMissingChapters(tables)) {
      const rows = years.find(([year]) => year === period)?.[1] ?? [];
      for (const row of rows) add(row, 'missing-chapters', { chapters: lacking.join(' '), share: usualShare * 100 });
    }
  }
}

function markChanges(rows: readonly Observation[], options: SuddenChangeOptions, add: Add): void {
  const changes = findSuddenChanges(rows, options);
  for (const { row, times, since } of changes) add(row, 'sudden-change', { times, since });
  const known = new Set(changes.map(({ row }) => row));
  for (const [row, months] of runsWithSuddenMonths(rows, changes)) {
    if (!known.has(row)) add(row, 'sudden-change', { months: months.join(' ') });
  }
}

/** What a later table has of a cell far from what an earlier one had, and later tables that are an earlier one times one factor. */
function markRevisions(rows: readonly Observation[], dateOf: NonNullable<FindingOptions['dateOf']>, add: Add): void {
  const tables = rows.filter(
    (row) => isReport(row) && row.status === 'printed' && !row.flags.includes('rounded') && row.product === 'TOTAL',
  );
  const inOrder = tables.toSorted((one, other) =>
    dateOf(one.release) < dateOf(other.release) ? -1 : Number(dateOf(one.release) > dateOf(other.release)),
  );
  const cells = Map.groupBy(inOrder, (row) => [row.reporter, row.partner, row.flow, row.period, row.unit, definitionOf(row)].join(' '));
  const pairs = Map.groupBy(
    [...cells.values()].flatMap(([first, ...others]) => (first === undefined ? [] : others.map((row) => [first, row] as const))),
    ([first, row]) => [row.reporter, row.partner, row.flow, row.unit, first.release, row.release].join(' '),
  );
  for (const own of pairs.values()) {
    const valuesOf = (at: 0 | 1) => new Map(own.map((pair) => [pair[at].period as string, pair[at].value]));
    const factor = findConstantFactor(valuesOf(1), valuesOf(0), { leastCells: leastPeriods });
    for (const [first, row] of own) {
      const change = row.value / first.value - 1;
      if (factor !== null) add(row, 'constant-factor', { times: factor.factor, of: first.release, cells: factor.compared });
      else if (Math.abs(change) >= leastRevision && Math.max(row.value, first.value) >= leastRevised)
        add(row, 'vintage-jump', { before: first.value, after: row.value, change: change * 100, of: first.release });
    }
  }
}

function definitionOf({ flags }: Observation): string {
  return flags.includes('goods-and-services') ? 'goods and services' : 'goods';
}
