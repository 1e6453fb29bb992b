import { growthRate } from '../../metrics/levels/growth-rate.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { Observation } from '../../model/trade/index.ts';
import type { Receipt, ReceiptCell, ReceiptStep } from '../../model/view/index.ts';
import { applySourcePolicy, type Cell, observationsOfCell, recordedCell, releaseKnownFrom, releaseNotBefore } from '../cell/index.ts';
import { inDollars } from '../indicators/index.ts';
import { compareDates, derive } from '../receipt/index.ts';

/**
 * What one release says of a cell. `takenBy` lists the policies that take it; `takenFrom` and `takenTo` are the days between which
 * a view as of a date takes it (`takenTo` is null where it still does, both are null where it never does). `change` is its change on
 * the figure that stood before it in such a view: on the one first taken for what is never taken, null for the first.
 */
export interface Vintage {
  readonly receipt: ReceiptCell;
  readonly knownFrom: string;
  readonly takenBy: readonly ('first' | 'latest')[];
  readonly takenFrom: string | null;
  readonly takenTo: string | null;
  readonly change: ReceiptStep | null;
}

/** A cell with everything that was ever said of it, in the order in which it could be known. */
export interface RevisionTriangle {
  readonly cell: Cell;
  readonly vintages: readonly Vintage[];
}

/**
 * Every figure of a cell by release, in the order of the dates by which they were known for certain (those of one date by the date
 * before which they cannot have been): which policy takes which, and from when to when a view as of a date shows it. Units: the currency of each figure; changes are ratios.
 * Reference: Croushore and Stark 2001, A real-time data set for macroeconomists, doi:10.1016/S0304-4076(01)00072-0.
 * @example
 * ```ts
 * revisionTriangle(dataset, {
 *   reporter: findEconomy(dataset, 'CHN').code,
 *   partner: findEconomy(dataset, 'KAZ').code,
 *   flow: 'import',
 *   period: yearPeriod(2013),
 * }).vintages.map(({ receipt, takenFrom }) => [receipt.value, takenFrom]) // => [[10, '2014-01-01'], [8, '2016-01-01']]
 * ```
 * @example revisionTriangle(dataset, { reporter: findEconomy(dataset, 'CHN').code, partner: findEconomy(dataset, 'KAZ').code, flow: 'import', period: yearPeriod(2013) }).vintages[1]?.change?.value // => -0.2
 */
export function revisionTriangle(dataset: Dataset, cell: Cell): RevisionTriangle {
  const observations = observationsOfCell(dataset, cell);
  const orderOf = ({ observation }: { readonly observation: Observation }): string => releaseNotBefore(dataset, observation.release);
  const dated = observations
    .map((observation) => ({ observation, knownFrom: releaseKnownFrom(dataset, observation.release) }))
    .toSorted((one, other) => compareDates(one.knownFrom, other.knownFrom) || compareDates(orderOf(one), orderOf(other)));
  const taken = takenOverTime(dataset, cell, new Set(dated.map(({ knownFrom }) => knownFrom)));
  const receipt = (observation: Observation): ReceiptCell => receiptOf(cell, observation, observations);
  return {
    cell,
    vintages: dated.map(({ observation, knownFrom }) => {
      const place = taken.findIndex((one) => one.observation === observation);
      const before = place === -1 ? taken[0] : taken[place - 1];
      return {
        receipt: receipt(observation),
        knownFrom,
        takenBy: policies.filter((policy) => applySourcePolicy(dataset, cell, policy).chosen === observation),
        takenFrom: taken[place]?.from ?? null,
        takenTo: place === -1 ? null : (taken[place + 1]?.from ?? null),
        change: before === undefined ? null : changeOn(dataset, receipt(before.observation), receipt(observation)),
      };
    }),
  };
}

const policies = ['first', 'latest'] as const;

/** A figure and the day from which a view as of a date takes it. */
interface Taken {
  readonly observation: Observation;
  readonly from: string;
}

/** What a view as of a date takes as time goes on. A later release never makes way for an earlier choice, so each is taken once. */
function takenOverTime(dataset: Dataset, cell: Cell, dates: ReadonlySet<string>): readonly Taken[] {
  const taken: Taken[] = [];
  for (const from of dates) {
    const { chosen } = applySourcePolicy(dataset, cell, from);
    if (chosen !== null && chosen !== taken.at(-1)?.observation) taken.push({ observation: chosen, from });
  }
  return taken;
}

function receiptOf(cell: Cell, observation: Observation, all: readonly Observation[]): ReceiptCell {
  const { reporter, partner, flow, period } = cell;
  const subject = { quantity: flow, reporter, partner, recorder: reporter, period };
  return recordedCell(
    subject,
    observation,
    all.filter((other) => other !== observation),
  );
}

/** Figures of two currencies are compared in dollars. */
function changeOn(dataset: Dataset, before: ReceiptCell, after: ReceiptCell): ReceiptStep {
  const money = (cell: ReceiptCell): Receipt => (before.unit === after.unit ? cell : inDollars(dataset, cell));
  const subject = { ...after.subject, quantity: `${after.subject.quantity}:revision` };
  const derivation = { subject, unit: 'ratio', operation: 'revision', formula: 'V(after) / V(before) - 1' } as const;
  const operands = [
    { role: 'before', receipt: money(before) },
    { role: 'after', receipt: money(after) },
  ] as const;
  return derive(derivation, operands, growthRate);
}
