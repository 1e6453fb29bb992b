import { isMissing, type Receipt } from '@sogdia/core';
import type { ConclusionCurve, ConclusionId, Specification, SpecificationOutcome } from '@sogdia/core/workspace';
import { dyadEconomies } from './two-records-views.ts';

/** One way to read the records, with what each conclusion comes to in it. */
export interface ShownSpecification {
  readonly specification: Specification;
  readonly outcomes: readonly { readonly id: ConclusionId; readonly outcome: SpecificationOutcome; readonly number: Receipt | null }[];
}

/** The conclusions over the ways to read the records that a page lists, and the receipts of the numbers it lists. */
export interface ShownConclusions {
  readonly curves: readonly ConclusionCurve[];
  readonly rows: readonly ShownSpecification[];
  readonly receipts: readonly Receipt[];
}

/**
 * A row for each record and method that can tell, at the first factor, in either vintage. The others differ from a row by their factor
 * alone, or cannot be told for want of a partner's record; the counts of the curves hold them all.
 */
export function shownOutcomes(curves: readonly ConclusionCurve[]): ShownConclusions {
  const [first] = curves;
  const all = first === undefined ? [] : [first.benchmark, ...first.outcomes];
  const factors = [...new Set(all.flatMap(({ specification }) => specification.factor ?? []))];
  const rows = all
    .filter(({ specification: { factor }, outcome }) => (factor === null || factor === factors[0]) && outcome !== 'undecided')
    .map(({ specification }) => ({
      specification,
      outcomes: curves.flatMap((curve) => {
        const outcome = [curve.benchmark, ...curve.outcomes].find((one) => one.specification.id === specification.id);
        return outcome === undefined ? [] : [{ id: curve.id, outcome, number: numberOf(curve.id, outcome) }];
      }),
    }));
  const receipts = [
    ...rows.flatMap(({ outcomes }) => outcomes.flatMap(({ number }) => number ?? [])),
    ...curves.flatMap(({ id, benchmark, outcomes }) =>
      id === 'growth-of-total' || id === 'rank-of-partner' ? [benchmark, ...outcomes].flatMap((one) => extremes(one.receipts)) : [],
    ),
  ];
  return { curves, rows, receipts };
}

/** The number that stands for an outcome: the growth, the place, or the lowest of the balances. An order of partners has none. */
function numberOf(id: ConclusionId, { receipts }: SpecificationOutcome): Receipt | null {
  if (id === 'order-of-partners') return null;
  return extremes(receipts)[0] ?? null;
}

function extremes(receipts: readonly Receipt[]): readonly Receipt[] {
  const valued = receipts.flatMap((receipt) => (isMissing(receipt.value) ? [] : [{ receipt, value: receipt.value }]));
  const lowest = valued.toSorted((one, other) => one.value - other.value)[0];
  return lowest === undefined ? [] : [lowest.receipt];
}

/** The page on which a receipt of the two records stands: that of its economy, or that of the conclusions about all partners. */
export function recordsReceiptPageOf({ subject }: Receipt): string {
  const economy = dyadEconomies.find((code) => code === subject.partner) ?? dyadEconomies.find((code) => code === subject.recorder);
  return economy?.toLowerCase() ?? conclusionsPage;
}

/** The page of the receipts of the conclusions. */
export const conclusionsPage = 'conclusions';

/** Every page of receipts of the two records. */
export const recordsReceiptPages: readonly string[] = [conclusionsPage, ...dyadEconomies.map((code) => code.toLowerCase())];
