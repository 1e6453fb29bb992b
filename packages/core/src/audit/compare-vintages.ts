import { nearestNames } from '../errors/nearest-names.ts';
import { UnknownNameError } from '../errors/unknown-name-error.ts';
import type { Dataset } from '../model/dataset/index.ts';
import type { Release } from '../model/sources/index.ts';
import type { Observation, Quantity, QuantityUnit } from '../model/trade/index.ts';
import { type ChangedRow, compareReleases } from './compare-releases.ts';
import type { VersionBump } from './version-bump.ts';

/**
 * What became of a cell between two vintages. `difference` is after - before in their currency, `ratio` after / before; both are null where a
 * side is missing or the currencies differ, `ratio` also where the earlier figure is 0.
 */
export interface VintageChange {
  readonly kind: 'revised' | 'redefined' | 'added' | 'gone';
  readonly before: Observation | null;
  readonly after: Observation | null;
  readonly difference: number | null;
  readonly ratio: number | null;
  /** Whether the figure itself is another, or said of otherwise; false where quantities alone differ. */
  readonly isOfValue: boolean;
  /** The quantities of goods that both vintages state beside the figure and that differ. */
  readonly quantities: readonly QuantityChange[];
}

/** What became of a quantity that both vintages state of a cell; `difference` and `ratio` as of the figure. */
export interface QuantityChange {
  readonly unit: QuantityUnit;
  readonly before: Quantity;
  readonly after: Quantity;
  readonly difference: number;
  readonly ratio: number | null;
}

/** Two vintages cell by cell: what changed, the largest difference first, how many cells stayed, and the least step of a version. */
export interface VintageComparison {
  readonly before: Release;
  readonly after: Release;
  readonly changes: readonly VintageChange[];
  /** Cells of both whose figure, valuation and standing are the same. */
  readonly unchanged: number;
  readonly bump: VersionBump;
}

/**
 * Compares two vintages of a dataset as if the later one took the place of the earlier: cells by reporter, partner, flow, period and
 * product. `revised`: the figure, its standing or a quantity that both state changed; `redefined`: its valuation. A difference of printed units, sources or notes is
 * none. The bump follows `compareReleases`: `major` where cells are gone or redefined, `minor` where any is revised or added. Units: those of
 * the figures. Order: by the size of the difference, then added, then gone. Throws `UnknownNameError` for a release that the dataset lacks.
 * Reference: docs/decisions/0004-data-versioning.md.
 * @example compareVintages(dataset, 'customs/first', 'customs/revised').changes.map(({ kind, difference }) => [kind, difference]) // => [['revised', -2], ['gone', null], ['gone', null]]
 */
export function compareVintages(dataset: Dataset, before: string, after: string): VintageComparison {
  const [earlier, later] = [releaseNamed(dataset, before), releaseNamed(dataset, after)];
  const [rows, others] = [rowsOf(dataset, earlier), rowsOf(dataset, later)];
  const [known, now] = [byCell(rows), byCell(others)];
  const asOne = (row: Observation): Observation => alike(row, later, [known, now]);
  const found = compareReleases(rows.map(asOne), others.map(asOne));
  const moved = found.changed
    .filter(({ rule }) => rule !== 'label-changed')
    .map((row) =>
      changeOf(row.rule === 'meaning-changed' ? 'redefined' : 'revised', known.get(cellOf(row.before)), now.get(cellOf(row.after)), row),
    );
  const added = found.added.map((row) => changeOf('added', undefined, now.get(cellOf(row))));
  const gone = found.removed.map((row) => changeOf('gone', known.get(cellOf(row)), undefined));
  return {
    before: earlier,
    after: later,
    changes: [...moved.toSorted((one, other) => sizeOf(other) - sizeOf(one)), ...added, ...gone],
    unchanged: rows.length - gone.length - moved.length,
    bump: found.bump === 'patch' ? 'none' : found.bump,
  };
}

function releaseNamed({ releases, observations }: Dataset, id: string): Release {
  const found = releases.find((release) => release.id === id);
  const withRows = new Set<string>(observations.map(({ release }) => release));
  if (found !== undefined && withRows.has(id)) return found;
  const known = releases.map((release) => release.id as string).filter((one) => withRows.has(one));
  throw new UnknownNameError('release', id, known, nearestNames(id, known));
}

function rowsOf(dataset: Dataset, { id }: Release): readonly Observation[] {
  return dataset.observations.filter(({ release }) => release === id);
}

/**
 * An observation without what differs between vintages by nature: its release and source, its printed form, confidence and note, and the quantities
 * that one of both alone states.
 */
function alike(
  { quantities, ...row }: Observation,
  { id, source }: Release,
  vintages: readonly ReadonlyMap<string, Observation>[],
): Observation {
  const printed = { value: String(row.value), unit: row.unit };
  const inBoth = (quantities ?? []).filter(({ unit }) =>
    vintages.every((rows) => rows.get(cellOf(row))?.quantities?.some((other) => other.unit === unit) === true),
  );
  const stated = inBoth.map((one) => ({ ...one, printed: { value: String(one.value), unit: one.unit } }));
  return { ...row, ...(stated.length === 0 ? {} : { quantities: stated }), release: id, source, printed, confidence: 'high', note: null };
}

function cellOf({ reporter, partner, flow, period, product }: Omit<Observation, 'quantities'>): string {
  return [reporter, partner, flow, period, product].join(' ');
}

function byCell(rows: readonly Observation[]): ReadonlyMap<string, Observation> {
  return new Map(rows.map((row) => [cellOf(row), row]));
}

function changeOf(
  kind: VintageChange['kind'],
  before: Observation | undefined,
  after: Observation | undefined,
  changed: ChangedRow | null = null,
): VintageChange {
  const isOfValue = changed === null || (changed.ruleOfValue !== null && changed.ruleOfValue !== 'label-changed');
  const sides = { kind, before: before ?? null, after: after ?? null, isOfValue };
  if (before === undefined || after === undefined || before.unit !== after.unit)
    return { ...sides, difference: null, ratio: null, quantities: [] };
  const quantities = (changed?.quantities ?? []).flatMap(({ unit }) => {
    const [earlier, later] = [quantityIn(before, unit), quantityIn(after, unit)];
    return earlier === undefined || later === undefined
      ? []
      : [{ unit, before: earlier, after: later, ...movedBy(earlier.value, later.value) }];
  });
  return { ...sides, ...movedBy(before.value, after.value), quantities };
}

function quantityIn({ quantities = [] }: Observation, unit: QuantityUnit): Quantity | undefined {
  return quantities.find((one) => one.unit === unit);
}

function movedBy(before: number, after: number): { readonly difference: number; readonly ratio: number | null } {
  return { difference: after - before, ratio: before === 0 ? null : after / before };
}

function sizeOf({ difference }: VintageChange): number {
  return difference === null ? -1 : Math.abs(difference);
}
