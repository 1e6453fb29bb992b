import type { Observation, QualityFlag, Quantity, QuantityUnit } from '../model/trade/index.ts';
import { largestBump, type VersionBump } from './version-bump.ts';

/** A change of a number that is accounted for: by a revision of its source, or by an erratum of ours; of the value of a row, or of its quantity in a unit. */
export interface RevisionRecord {
  readonly key: string;
  readonly quantity?: QuantityUnit | undefined;
  readonly before: number;
  readonly after: number;
  readonly kind: 'source-revision' | 'erratum';
}

/** The rules that ask for a version step, each with the step. */
const stepOf = {
  erratum: 'minor',
  'row-removed': 'major',
  'meaning-changed': 'major',
  'number-revised': 'minor',
  'number-changed': 'minor',
  'row-added': 'minor',
  'quantity-added': 'minor',
  'label-changed': 'patch',
} as const satisfies Record<string, VersionBump>;

/** What can happen to a row of a dataset. `number-changed` is a change that no record accounts for. */
export type ComparisonRule = keyof typeof stepOf;

/** A row that both releases have and that differs: in which fields, and what that means. */
export interface ChangedRow {
  readonly key: string;
  readonly before: Observation;
  readonly after: Observation;
  readonly fields: readonly (keyof Observation)[];
  /** What means most of all that differs. */
  readonly rule: ComparisonRule;
  /** What the difference of the value, or of what is said of it, means; null where quantities alone differ. */
  readonly ruleOfValue: ComparisonRule | null;
  readonly quantities: readonly ChangedQuantity[];
}

/** A quantity of a row that one of two releases states, or both and in another way. */
export interface ChangedQuantity {
  readonly unit: QuantityUnit;
  readonly before: Quantity | null;
  readonly after: Quantity | null;
  readonly rule: ComparisonRule;
}

/** Two releases of a dataset row by row, with the least step of the version that the changes allow. */
export interface ReleaseComparison {
  readonly added: readonly Observation[];
  readonly removed: readonly Observation[];
  readonly changed: readonly ChangedRow[];
  readonly bump: VersionBump;
  /** The rules that applied, errata first, each with its step and the number of rows. */
  readonly reasons: readonly { readonly rule: ComparisonRule; readonly bump: VersionBump; readonly rows: number }[];
  /** Numbers that changed without a record: a release with any is not to be published. */
  readonly unrecorded: readonly ChangedRow[];
}

/**
 * The key of a row of a dataset: the cell and the release that speaks of it. Two releases of the dataset are compared by it.
 * @example dataset.observations.slice(0, 1).map(observationKey) // => ['CHN KAZ export 2012 TOTAL customs/first']
 */
export function observationKey({ reporter, partner, flow, period, product, release }: Observation): string {
  return [reporter, partner, flow, period, product, release].join(' ');
}

/**
 * Compares two releases of a dataset row by row and gives the least step of its semantic version. A row removed, or whose unit or
 * valuation changed, asks for `major` (a changed key is a removal and an addition); a number changed (value, figure or growth as printed, status, or
 * a flag that decides whether it is taken) or a row added for `minor`; a source, note, confidence or other flag for `patch`. The quantities of a row
 * change as its value does, and one that is gone is a changed number; one that joins a value asks for `minor`.
 * `revisions` account for changed values and quantities: by the source, or as an erratum of ours, which comes first. In: all rows of both, in any
 * order. Out: by key. Undefined: `none` for equal rows.
 * Reference: docs/decisions/0004-data-versioning.md; stricter than the recipe of the Data Package standard.
 * @example compareReleases(dataset.observations, dataset.observations.slice(1)).bump // => 'major'
 */
export function compareReleases(
  before: Iterable<Observation>,
  after: Iterable<Observation>,
  revisions: readonly RevisionRecord[] = [],
): ReleaseComparison {
  const [earlier, later] = [rowsByKey(before), rowsByKey(after)];
  const added = [...later].flatMap(([key, row]) => (earlier.has(key) ? [] : [row]));
  const removed = [...earlier].flatMap(([key, row]) => (later.has(key) ? [] : [row]));
  const changed = [...earlier].flatMap(([key, row]) => changeOf(key, row, later.get(key), revisions));
  const rules: readonly ComparisonRule[] = [
    ...removed.map(() => 'row-removed' as const),
    ...added.map(() => 'row-added' as const),
    ...changed.map(({ rule }) => rule),
  ];
  const reasons = (Object.keys(stepOf) as readonly ComparisonRule[])
    .map((rule) => ({ rule, bump: stepOf[rule], rows: rules.filter((one) => one === rule).length }))
    .filter(({ rows }) => rows > 0);
  return {
    added,
    removed,
    changed,
    bump: largestBump(reasons.map(({ bump }) => bump)),
    reasons,
    unrecorded: changed.filter(({ rule }) => rule === 'number-changed'),
  };
}

function rowsByKey(rows: Iterable<Observation>): ReadonlyMap<string, Observation> {
  return new Map([...rows].map((row) => [observationKey(row), row] as const).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

const fields = ['value', 'unit', 'printed', 'printedGrowth', 'valuation', 'status', 'flags', 'source', 'confidence', 'note'] as const;

function changeOf(
  key: string,
  before: Observation,
  after: Observation | undefined,
  revisions: readonly RevisionRecord[],
): readonly ChangedRow[] {
  if (after === undefined) return [];
  const differing = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  const quantities = changedQuantities(key, before, after, revisions);
  const ruleOfValue = differing.length === 0 ? null : ruleOf(key, before, after, revisions);
  const rules = [ruleOfValue, ...quantities.map(({ rule }) => rule)];
  const rule = byMeaning.find((one) => rules.includes(one));
  if (rule === undefined) return [];
  const named = quantities.length === 0 ? differing : ([...differing, 'quantities'] as const);
  return [{ key, before, after, fields: named, rule, ruleOfValue, quantities }];
}

/** What can happen to a row that stays, the gravest first. */
const byMeaning: readonly ComparisonRule[] = [
  'meaning-changed',
  'number-changed',
  'erratum',
  'number-revised',
  'quantity-added',
  'label-changed',
];

function changedQuantities(
  key: string,
  { quantities: earlier = [] }: Observation,
  { quantities: later = [] }: Observation,
  revisions: readonly RevisionRecord[],
): readonly ChangedQuantity[] {
  const units = new Set([...earlier, ...later].map(({ unit }) => unit));
  return [...units].flatMap((unit): readonly ChangedQuantity[] => {
    const [before, after] = [earlier, later].map((all) => all.find((one) => one.unit === unit) ?? null) as [
      Quantity | null,
      Quantity | null,
    ];
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    if (before === null) return [{ unit, before, after, rule: 'quantity-added' }];
    if (after === null) return [{ unit, before, after, rule: 'number-changed' }];
    if (before.printed.unit !== after.printed.unit) return [{ unit, before, after, rule: 'meaning-changed' }];
    const rule = numberRule({ key, quantity: unit }, before, after, revisions) ?? 'number-revised';
    return [{ unit, before, after, rule }];
  });
}

/** Whether a number is another, and what accounts for it; null where it is the same. */
function numberRule(
  { key, quantity }: Pick<RevisionRecord, 'key' | 'quantity'>,
  before: Pick<Observation, 'value' | 'printed'>,
  after: Pick<Observation, 'value' | 'printed'>,
  revisions: readonly RevisionRecord[],
): ComparisonRule | null {
  if (before.value === after.value && before.printed?.value === after.printed?.value) return null;
  const isOfThis = (one: RevisionRecord): boolean => one.key === key && one.quantity === quantity;
  const record = revisions.find((one) => isOfThis(one) && one.before === before.value && one.after === after.value);
  if (record === undefined) return 'number-changed';
  return record.kind === 'erratum' ? 'erratum' : 'number-revised';
}

function ruleOf(key: string, before: Observation, after: Observation, revisions: readonly RevisionRecord[]): ComparisonRule {
  if (before.unit !== after.unit || before.printed?.unit !== after.printed?.unit || before.valuation !== after.valuation)
    return 'meaning-changed';
  const ofNumber = numberRule({ key }, before, after, revisions);
  if (ofNumber !== null) return ofNumber;
  const decides =
    before.status !== after.status || before.printedGrowth !== after.printedGrowth || decisiveFlags(before) !== decisiveFlags(after);
  return decides ? 'number-revised' : 'label-changed';
}

const deciding: readonly QualityFlag[] = ['report-incomplete'];

/** The flags by which a policy takes a figure or passes it over. */
function decisiveFlags({ flags }: Observation): string {
  return deciding.filter((flag) => flags.includes(flag)).join(' ');
}
