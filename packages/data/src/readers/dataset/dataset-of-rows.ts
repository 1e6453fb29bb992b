import type { Dataset, Observation } from '@sogdia/core/model';
import type { ObservationTable } from '../../observations/index.ts';
import { settleRoles } from '../accounting/index.ts';
import { type IndicatorRow, ownValue, type ReadersWorld } from '../contract/index.ts';
import { otherNamesOf } from '../normalise/index.ts';
import type { TradeRows, TradeTable } from '../table/index.ts';
import { expectKnown } from '../words/index.ts';
import { withCodesOfNames } from './goods-of-rows.ts';
import { indicatorsOf } from './indicators-of-rows.ts';
import type { LeftReason } from './observation-of-rows.ts';
import { ownObservations } from './own-observations.ts';
import { provenanceOf } from './provenance-of.ts';
import { type SharedParts, sharedParts } from './shared-parts.ts';

/** What is said of a dataset of one's own beside its rows. */
export interface DatasetOptions {
  readonly world: ReadersWorld;
  /** Values of indicators that the files state beside their records of trade. */
  readonly indicators?: readonly IndicatorRow[];
  /** The day on which the files were read, `2026-03-01`. */
  readonly read: string;
  /** The day of each file by its name, where files were read on different days. */
  readonly days?: Readonly<Record<string, string>>;
  /** Of which files the figures are read before those of others, by name: the lowest number first, whatever the vintage; all alike where it is left out. */
  readonly ranks?: Readonly<Record<string, number>>;
  /** In kebab-case. */
  readonly id?: string;
  /** Another dataset, from which goods and indicators are taken: the shipped one, of the parts `products`, `months` and `context`. */
  readonly shared?: SharedParts;
  /** The detectors of core, `markFindings`, where what they find is to be marked on the figures: readers load nothing of core. */
  readonly markFindings?: (observations: readonly Observation[], options: { readonly world: ReadersWorld }) => readonly Observation[];
  /** SHA-256 of what identifies the rows (the bytes of the files), as 64 hexadecimal digits. */
  readonly contentHash: string;
  /** SHA-256 of each file by its name, which its source then states; of a file of an archive that of the archive. */
  readonly hashes?: Readonly<Record<string, string>>;
}

/** Each option that there is. */
const knownOptions: Readonly<Record<keyof DatasetOptions, true>> = {
  world: true,
  indicators: true,
  read: true,
  days: true,
  ranks: true,
  id: true,
  shared: true,
  markFindings: true,
  contentHash: true,
  hashes: true,
};

/** A dataset of one's own, and how many rows are no figure of it, for each reason. */
export interface OwnDataset {
  readonly dataset: Dataset;
  readonly left: Readonly<Partial<Record<LeftReason, number>>>;
}

/**
 * Rows of downloads as a `Dataset`, on which every view, metric and claim works as on the shipped one: any economies of the world. Rows with
 * the world, totals and chapters are figures of their own and nothing is summed over them; what is summed (parts by regime, the total and
 * chapters of a file of products) is marked `derived`. Reconciled flows stay what they are; views read them in the place of a record where none is
 * held, and name the body that reconciled them. What detectors find of the figures is marked on
 * them where they are given. Later files win over earlier ones under the policy `latest`, and yield to them under
 * `first`.
 * Throws `RangeError` without a row, `TypeError` for an option that there is not.
 * @example
 * ```ts
 * datasetOfRows(
 *   (
 *     await collectSource(bytesOf('t,i,j,k,v,q\n2021,398,156,740311,1.5,2\n'), {
 *       world: worldRegistry(),
 *       file: 'BACI_HS17_Y2021_V202401.csv',
 *     })
 *   ).rows,
 *   { world: worldRegistry(), read: '2026-03-01', contentHash: '0'.repeat(64) },
 * ).dataset.observations.map(({ reporter, product, value }) => [reporter, product, value])
 * // => [['KAZ', 'HS2017:740311', 1500], ['KAZ', 'TOTAL', 1500], ['KAZ', 'HS2017:74', 1500]]
 * ```
 */
export function datasetOfRows(rows: TradeRows, options: DatasetOptions): OwnDataset {
  expectKnown('option', options, Object.keys(knownOptions));
  if (rows.length === 0) throw new RangeError('a dataset of no rows: expected at least one that was kept');
  const settled = withCodesOfNames(settleRoles(rows));
  const { economies, groups } = worldOf(settled, options.world);
  const listed = new Set<string>(['WLD', ...economies.map(({ code }) => code), ...groups.map(({ code }) => code)]);
  const provenance = provenanceOf(
    [...settled.columns.frames, ...(options.indicators ?? [])],
    (file) => saidOfFile(file, options.days) ?? options.read,
    (file) => saidOfFile(file, options.hashes),
  );
  const { observations, left } = ownObservations(settled, { listed, provenanceOf: provenance.of });
  const rankOf = new Map(provenance.files.map(({ file, release }) => [release, saidOfFile(file, options.ranks) ?? 0]));
  const releases = provenance.releases.map(({ id }) => id);
  const ranked = (ids: typeof releases): typeof releases => ids.toSorted((one, other) => (rankOf.get(one) ?? 0) - (rankOf.get(other) ?? 0));
  const indicators = indicatorsOf(options.indicators ?? [], { listed, world: options.world.economies }, provenance.of);
  const dataset: Dataset = {
    id: (options.id ?? 'own') as Dataset['id'],
    version: '1.0.0',
    contentHash: options.contentHash,
    economies: [...economies],
    groups: [...groups],
    offered: [],
    observations: markedTable(observations, (rows) => options.markFindings?.(rows, { world: { economies, groups } }) ?? rows),
    places: [],
    outlines: [],
    events: [],
    absences: [],
    studies: [],
    ...sharedParts(settled, { ...provenance, ...indicators }, listed, options.shared),
    policies: [
      policy('first', 'The file that was read first, where it has the figure', ranked(releases)),
      policy('latest', 'The file that was read last, where it has the figure', ranked(releases.toReversed())),
    ],
  };
  return { dataset, left };
}

/**
 * A table with what is found of its figures. Those that nothing can be set against are not made for it: goods of a flow of one period, and totals where
 * no flow has several, nor its mirror beside it, nor is an economy's with itself, nor another file states it.
 */
function markedTable(table: ObservationTable, mark: (rows: readonly Observation[]) => readonly Observation[]): ObservationTable {
  const { flow, flows, period, product, products, origins } = table.columns;
  const firsts = new Int32Array(flows.length).fill(-1);
  const ofSeveral = new Uint8Array(flows.length);
  for (let row = 0; row < table.length; row += 1) {
    const id = flow[row] as number;
    if (firsts[id] === -1) firsts[id] = period[row] as number;
    else if (firsts[id] !== period[row]) ofSeveral[id] = 1;
  }
  const pairs = new Set(flows.map(({ reporter, partner }) => `${reporter} ${partner}`));
  const isMirrored = ({ reporter, partner, flow: direction }: (typeof flows)[number]): boolean =>
    reporter === partner || (direction !== 'export' && pairs.has(`${partner} ${reporter}`));
  const areTotals = ofSeveral.includes(1) || new Set(origins.map(({ release }) => release)).size > 1 || flows.some(isMirrored);
  const total = products.indexOf('TOTAL' as Observation['product']);
  const rows: number[] = [];
  for (let row = 0; row < table.length; row += 1)
    if ((product[row] === total && areTotals) || ofSeveral[flow[row] as number] === 1) rows.push(row);
  const given = rows.map((row) => table.at(row) as Observation);
  const found = mark(given).flatMap((one, at) => (one === given[at] ? [] : [[rows[at] as number, one] as const]));
  return found.length === 0 ? table : table.with(new Map(found));
}

/** What is said of a file, or of the archive that it lies in. */
function saidOfFile<Said>(file: string, said: Readonly<Record<string, Said>> = {}): Said | null {
  const archive = Object.keys(said).find((name) => file === name || file.startsWith(`${name}/`));
  return archive === undefined ? null : (ownValue(said, archive) ?? null);
}

/** The economies that rows name, and the groups all of whose members are among them or that rows name themselves. */
function worldOf({ columns: { frames } }: TradeTable, world: ReadersWorld): ReadersWorld {
  const named = new Set<string>(frames.flatMap(({ reporter, partner }) => [reporter, partner]));
  const asOne = world.groups.filter(({ code }) => named.has(code));
  for (const { members } of asOne) for (const code of members) named.add(code);
  const economies = world.economies.filter(({ code }) => named.has(code)).map((one) => ({ ...one, spellings: otherNamesOf(one) }));
  const held = new Set<string>(economies.map(({ code }) => code));
  return { economies, groups: world.groups.filter(({ members }) => members.every((code) => held.has(code))) };
}

function policy(id: string, description: string, releases: readonly Dataset['releases'][number]['id'][]): Dataset['policies'][number] {
  const anything = { reporter: null, partner: null, flow: null, from: null, to: null };
  return { id, description, rules: [{ ...anything, releases: [...releases] }] };
}
