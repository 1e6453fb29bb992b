import type { OfferedWorld } from '../economies/index.ts';
import { wholeWorld } from '../economies/index.ts';
import type { Study } from '../study/index.ts';
import { type Observation, type Observations, vintagePolicies } from '../trade/index.ts';
import type { Indicator, IndicatorRole } from './indicator.ts';
import type { Concordance, Nomenclature, ProductSet } from './nomenclature.ts';
import type { Outline, Place } from './place.ts';
import { rowsToCheck } from './rows-to-check.ts';

/** What is wrong at a place of a dataset: where (`observations[3].release`), what stands there, and what would be right. */
export interface DatasetFault {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
}

/** A dataset as its schemas give it, before its parts are held against one another. */
export interface DatasetParts
  extends OfferedWorld,
    Readonly<Record<'policies' | 'sources' | 'releases' | 'licences', readonly Identified[]>>,
    Records {
  readonly observations: Observations;
  readonly indicatorRegistry: readonly Indicator[];
  readonly places: readonly Place[];
  readonly outlines: readonly Outline[];
  readonly nomenclatures: readonly Nomenclature[];
  readonly productSets: readonly ProductSet[];
  readonly concordances: readonly Concordance[];
  readonly indicatorRoles: readonly IndicatorRole[];
  readonly studies: readonly (Identified & Pick<Study, 'question' | 'conclusions' | 'spellings' | 'statedValues' | 'milestones'>)[];
}

type Records = Readonly<Record<'indicators' | 'events' | 'absences', readonly object[]>>;

interface Identified {
  readonly id: string;
}

/**
 * What no part of a dataset shows by itself, and a view would stumble over: a policy that is not there, an id of a source, a release, a
 * licence or an economy that nothing lists, an id that stands twice, a code that stands for two economies, and a cell that one release has twice, so that nobody could say which
 * figure is meant. At most `most` of them. Releases that a policy names may be absent: a part of a dataset has not all of them.
 * @example
 * ```ts
 * datasetFaults({
 *   economies: [],
 *   groups: [],
 *   offered: [],
 *   observations: [],
 *   indicators: [],
 *   indicatorRegistry: [],
 *   indicatorRoles: [],
 *   places: [],
 *   outlines: [],
 *   nomenclatures: [],
 *   productSets: [],
 *   concordances: [],
 *   events: [],
 *   absences: [],
 *   studies: [],
 *   policies: [],
 *   sources: [],
 *   releases: [],
 *   licences: [],
 * }).map(({ expected }) => expected) // => ['a policy first', 'a policy latest']
 * ```
 */
export function datasetFaults(dataset: DatasetParts, most = 100): readonly DatasetFault[] {
  const faults: DatasetFault[] = [];
  for (const fault of everyFault(dataset)) {
    if (faults.length >= most) break;
    faults.push(fault);
  }
  return faults;
}

function faultAt(path: DatasetFault['path'], found: string, expected: string): DatasetFault {
  return { path, found, expected };
}

/** The parts whose rows have an id each. */
const identified = [
  'policies',
  'sources',
  'releases',
  'licences',
  'studies',
  'indicatorRegistry',
  'places',
  'nomenclatures',
  'productSets',
] as const satisfies readonly (keyof DatasetParts)[];

function* everyFault(dataset: DatasetParts): Generator<DatasetFault> {
  const ids = dataset.policies.map(({ id }) => id);
  for (const id of vintagePolicies) {
    if (!ids.includes(id)) yield faultAt(['policies'], ids.length === 0 ? 'no policy' : ids.join(', '), `a policy ${id}`);
  }
  for (const part of identified) yield* repeated(part, dataset[part], ({ id }) => id);
  yield* repeated('outlines', dataset.outlines, ({ economy }) => economy);
  yield* repeatedLadders(dataset);
  yield* unboundedIndicators(dataset);
  yield* brokenNomenclatures(dataset);
  yield* repeated('indicatorRoles', dataset.indicatorRoles, ({ role }) => role);
  yield* repeatedCodes(dataset);
  yield* unlisted(dataset);
  yield* dangling(dataset);
  yield* cellsTwice(dataset.observations);
}

/** A release has a cell once. Of a table by column each cell is one number, and these are sorted: no text is made of a million of them. */
function* cellsTwice(observations: Observations): Generator<DatasetFault> {
  const { columns } = observations;
  if (columns !== undefined) {
    const { periods, products, origins, flow, period, product, origin } = columns;
    const releases = origins.map(({ release }) => origins.findIndex((one) => one.release === release));
    const cells = Float64Array.from(flow, (id, row) => {
      const goods = (id * periods.length + Number(period[row])) * products.length + Number(product[row]);
      return goods * origins.length + Number(releases[Number(origin[row])]);
    }).sort();
    if (!cells.some((cell, at) => cell === cells[at - 1])) return;
  }
  yield* repeated('observations', [...observations], cellOf);
}

function cellOf({ release, reporter, partner, flow, period, product }: Observation): string {
  return `${release} ${reporter} ${partner} ${flow} ${period} ${product}`;
}

function* repeated<Item>(part: string, items: readonly Item[], keyOf: (item: Item) => string): Generator<DatasetFault> {
  const first = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else yield faultAt([part, index], key, `each once; it is also at ${part}[${before}]`);
  }
}

/** A ladder is asked for as an indicator: its id is that of no other, and of no indicator. */
function* repeatedLadders({ studies, indicatorRegistry }: DatasetParts): Generator<DatasetFault> {
  const taken = new Set(indicatorRegistry.map(({ id }) => id));
  for (const [index, { milestones }] of studies.entries()) {
    for (const [at, { id }] of milestones.entries()) {
      if (taken.has(id)) yield faultAt(['studies', index, 'milestones', at, 'id'], id, 'an id no other ladder or indicator has');
      taken.add(id);
    }
  }
}

/** The bounds of an indicator are indicators of the registry. */
function* unboundedIndicators({ indicatorRegistry }: DatasetParts): Generator<DatasetFault> {
  const ids = new Set(indicatorRegistry.map(({ id }) => id));
  for (const [index, { bounds }] of indicatorRegistry.entries()) {
    for (const [end, id] of Object.entries(bounds ?? {})) {
      if (!ids.has(id)) yield faultAt(['indicatorRegistry', index, 'bounds', end], id, 'an id in indicatorRegistry');
    }
  }
}

/** A code stands once in its nomenclature, on a level that it has, under a code that it has. */
function* brokenNomenclatures({ nomenclatures }: DatasetParts): Generator<DatasetFault> {
  for (const [index, { items, levels }] of nomenclatures.entries()) {
    const codes = new Set(items.map(({ code }) => code));
    const known = new Set(levels.map(({ id }) => id));
    for (const [at, { level, parent }] of items.entries()) {
      const path = ['nomenclatures', index, 'items', at];
      if (level !== null && !known.has(level)) yield faultAt([...path, 'level'], level, 'a level of the nomenclature');
      if (parent !== null && !codes.has(parent)) yield faultAt([...path, 'parent'], parent, 'a code of the same nomenclature');
    }
    for (const { path, ...rest } of repeated('items', items, ({ code }) => code))
      yield { path: ['nomenclatures', index, ...path], ...rest };
  }
}

/** A code stands for one economy or one group, and none of them for all partners. */
function* repeatedCodes({ economies, groups }: DatasetParts): Generator<DatasetFault> {
  yield* repeated('economies', economies, ({ code }) => code);
  yield* repeated('groups', groups, ({ code }) => code);
  const taken = new Set<string>([wholeWorld, ...economies.map(({ code }) => code)]);
  const isWhole = economies.findIndex(({ code }) => code === wholeWorld);
  if (isWhole >= 0) yield faultAt(['economies', isWhole, 'code'], wholeWorld, 'another code; this one means all partners');
  for (const [index, { code }] of groups.entries()) {
    if (taken.has(code)) yield faultAt(['groups', index, 'code'], code, 'a code that no economy has');
  }
}

/** The parts whose rows name a source or a release. */
const cited = [
  'observations',
  'indicators',
  'places',
  'outlines',
  'nomenclatures',
  'productSets',
  'concordances',
  'events',
  'absences',
] as const satisfies readonly (keyof DatasetParts)[];

function* dangling(dataset: DatasetParts): Generator<DatasetFault> {
  const known = new Map<string, ReadonlySet<string>>(
    (['source', 'release', 'licence'] as const).map((field) => [field, new Set(dataset[`${field}s`].map(({ id }) => id))]),
  );
  for (const [path, row] of rowsOf(dataset, [...cited, 'sources', 'releases', 'studies'])) {
    for (const [field, value] of Object.entries(row)) {
      if (typeof value === 'string' && known.get(field)?.has(value) === false) {
        yield faultAt([...path, field], value, `an id in ${field}s`);
      }
    }
  }
}

/** Each row of some parts with its place, and each that a study holds. */
function* rowsOf(
  dataset: DatasetParts,
  parts: readonly (keyof DatasetParts)[],
): Generator<readonly [path: readonly (string | number)[], row: object]> {
  for (const part of parts) {
    const rows = part === 'observations' ? rowsToCheck(dataset[part]) : (dataset[part] as readonly object[]).entries();
    for (const [index, row] of rows) yield [[part, index], row];
  }
  for (const [index, { facts }] of parts.includes('places') ? dataset.places.entries() : []) {
    for (const [at, row] of facts.entries()) yield [['places', index, 'facts', at], row];
  }
  for (const [index, { question, conclusions, spellings, statedValues, milestones }] of dataset.studies.entries()) {
    yield [['studies', index, 'question'], question];
    if (conclusions !== null) yield [['studies', index, 'conclusions'], conclusions];
    yield [['studies', index, 'spellings'], spellings];
    for (const list of ['names', 'adjectives', 'capitals'] as const) {
      for (const [at, [, economy]] of spellings[list].entries()) yield [['studies', index, 'spellings', list, at], { economy }];
    }
    for (const [at, row] of statedValues.entries()) yield [['studies', index, 'statedValues', at], row];
    for (const [at, series] of milestones.entries()) {
      yield [['studies', index, 'milestones', at], series];
      for (const [rank, row] of series.milestones.entries()) yield [['studies', index, 'milestones', at, 'milestones', rank], row];
    }
  }
}

/** The fields of rows that hold the code of an economy, of a group or of all partners. */
const codeFields: ReadonlySet<string> = new Set(['reporter', 'partner', 'economy', 'group', 'member', 'recorder']);
/** And those that hold several. */
const listFields: ReadonlySet<string> = new Set(['economies', 'partners', 'guessed']);

/** Codes that neither the economies nor the groups of the dataset list; the members of a group are economies. */
function* unlisted(dataset: DatasetParts): Generator<DatasetFault> {
  const single = new Set<string>(dataset.economies.map(({ code }) => code));
  const listed = new Set<string>([wholeWorld, ...single, ...dataset.groups.map(({ code }) => code)]);
  for (const [index, { members }] of dataset.groups.entries()) {
    for (const [at, member] of members.entries()) {
      if (!single.has(member)) yield faultAt(['groups', index, 'members', at], member, 'a code that economies lists');
    }
  }
  for (const [at, code] of dataset.offered.entries()) {
    if (!listed.has(code)) yield faultAt(['offered', at], code, 'a code that economies or groups lists');
  }
  for (const [path, row] of rowsOf(dataset, ['observations', 'indicators', 'indicatorRoles', 'places', 'outlines', 'events', 'absences'])) {
    for (const [field, code] of codesOf(row)) {
      if (!listed.has(code)) yield faultAt([...path, ...field], code, 'a code that economies or groups lists');
    }
  }
}

function* codesOf(row: object): Generator<readonly [path: readonly (string | number)[], code: string]> {
  for (const [field, value] of Object.entries(row)) {
    if (codeFields.has(field) && typeof value === 'string') yield [[field], value];
    if (field === 'target') for (const [path, code] of codesOf(value)) yield [[field, ...path], code];
    if (!listFields.has(field)) continue;
    for (const [at, code] of (value as readonly string[]).entries()) yield [[field, at], code];
  }
}
