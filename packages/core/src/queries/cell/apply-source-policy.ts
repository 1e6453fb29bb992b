import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { VintageChoice } from '../../model/question/index.ts';
import { isReport, type Observation, type SourcePolicy, type SourceRule } from '../../model/trade/index.ts';
import { yearOf } from '../../model/values/index.ts';
import { compareDates } from '../receipt/index.ts';
import { type Cell, observationsOfCell } from './observations-of-cell.ts';
import { releaseKnownFrom, releaseNotBefore } from './release-known-from.ts';

/** The observation a policy takes for a cell (null: none that may be taken), and all others that speak of the cell. */
export interface Choice {
  readonly chosen: Observation | null;
  readonly alternates: readonly Observation[];
}

/**
 * Takes one observation for a cell. `first` and `latest` are policies of the dataset; a date is `latest` over the
 * releases known by then. Imputed and estimated figures, figures of incomplete reports and reconciled estimates are nobody's
 * report: they are never taken, and stay as alternates. A turnover is no flow and has no rule: its first observation is taken. Nor have
 * goods: the newest release that has them is taken, the earliest for `first`.
 * Throws `InvalidParameterError` when the dataset lacks the policy.
 * @example applySourcePolicy(dataset, { reporter: findEconomy(dataset, 'CHN').code, partner: findEconomy(dataset, 'KAZ').code, flow: 'import', period: yearPeriod(2013) }, 'latest').chosen?.value // => 8
 */
export function applySourcePolicy(dataset: Dataset, cell: Cell, vintage: VintageChoice): Choice {
  const all = observationsOfCell(dataset, cell);
  if (all.length === 0) return { chosen: null, alternates: [] };
  const policy = policyOf(dataset, vintage === 'first' ? 'first' : 'latest');
  const isOfGoods = cell.product !== undefined && cell.product !== 'TOTAL';
  const inOrder = isOfGoods ? inOrderOfTime(dataset, all, vintage === 'first') : all;
  const known = isDate(vintage) ? inOrder.filter((observation) => releaseKnownFrom(dataset, observation.release) <= vintage) : inOrder;
  const reports = known.filter(isReport);
  const chosen = isOfGoods ? (reports[0] ?? null) : firstByRule(dataset, reports, ruleFor(policy, cell), { cell, vintage });
  return { chosen, alternates: known.filter((observation) => observation !== chosen) };
}

function isDate(vintage: VintageChoice): boolean {
  return vintage !== 'first' && vintage !== 'latest';
}

/** Observations by their release, the earliest first, or the newest. */
function inOrderOfTime(dataset: Dataset, all: readonly Observation[], isFirst: boolean): readonly Observation[] {
  if (all.length < 2) return all;
  const dateOf = ({ release }: Observation): string => releaseNotBefore(dataset, release);
  return all.toSorted((one, other) => compareDates(dateOf(one), dateOf(other)) * (isFirst ? 1 : -1));
}

function firstByRule(
  dataset: Dataset,
  reports: readonly Observation[],
  rule: SourceRule | null,
  { cell, vintage }: { readonly cell: Cell; readonly vintage: VintageChoice },
): Observation | null {
  if (cell.flow === 'turnover') return reports[0] ?? null;
  const dateOf = ({ release }: Observation): string => releaseNotBefore(dataset, release);
  for (const entry of rule?.releases ?? []) {
    const found = reports.filter(({ release }) => release === entry || isOfSeries(release, entry));
    const [earliest, ...later] = found.length > 1 ? found.toSorted((one, other) => compareDates(dateOf(one), dateOf(other))) : found;
    if (earliest !== undefined) return vintage === 'first' ? earliest : (later.at(-1) ?? earliest);
  }
  return null;
}

function isOfSeries(release: string, entry: string): boolean {
  return entry.endsWith('/*') && release.startsWith(entry.slice(0, -1));
}

function ruleFor(policy: SourcePolicy, cell: Cell): SourceRule | null {
  const year = yearOf(cell.period) ?? Number(cell.period.slice(0, 4));
  const covers = (rule: SourceRule): boolean =>
    (rule.reporter === null || rule.reporter === cell.reporter) &&
    (rule.partner === null || rule.partner === cell.partner) &&
    (rule.flow === null || rule.flow === cell.flow) &&
    (rule.from === null || rule.from <= year) &&
    (rule.to === null || year <= rule.to);
  return policy.rules.find(covers) ?? null;
}

function policyOf(dataset: Dataset, id: string): SourcePolicy {
  const policy = dataset.policies.find((candidate) => candidate.id === id);
  if (policy === undefined)
    throw new InvalidParameterError('source policy', id, `one of ${dataset.policies.map((known) => known.id).join(', ')}`);
  return policy;
}
