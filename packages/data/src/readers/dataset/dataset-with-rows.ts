import type { Dataset } from '@sogdia/core/model';
import { joinedObservations } from '../../observations/index.ts';
import type { TradeRows } from '../table/index.ts';
import { type DatasetOptions, datasetOfRows, type OwnDataset } from './dataset-of-rows.ts';
import { added, withCodes } from './shared-parts.ts';
import { spellingsWith } from './spellings-of.ts';

/**
 * What is said beside the rows that join a dataset. `first` is whose figure is read where both have one: that of one of the two in every
 * vintage, or `by-vintage` that of the dataset under the policy `first` and that of the rows under the others.
 */
export interface JoinOptions extends Omit<DatasetOptions, 'id' | 'shared'> {
  readonly first: 'rows' | 'dataset' | 'by-vintage';
}

/** A dataset that rows have joined; `own` are these alone, of which a study asks. */
export interface JoinedDataset extends OwnDataset {
  readonly own: Dataset;
}

/**
 * A dataset with rows of one's own beside its figures: economies, groups, goods and releases of both. Where both have a figure of all goods the one
 * of `first` is read and the other stands beside it in the receipt; of single goods, for which policies have no rule, the newest. A reconciled
 * flow is not read where the dataset holds somebody's own report of it. `contentHash` is that of both together.
 * Throws `RangeError` without a row.
 * @example
 * ```ts
 * datasetWithRows(
 *   await loadDataset(['totals']),
 *   (
 *     await collectSource(bytesOf('t,i,j,k,v,q\n2021,398,156,740311,1.5,2\n'), {
 *       world: worldRegistry(),
 *       file: 'BACI_HS17_Y2021_V202401.csv',
 *     })
 *   ).rows,
 *   { world: worldRegistry(), read: '2026-03-01', contentHash: '0'.repeat(64), first: 'dataset' },
 * ).own.observations.map(({ product }) => product)
 * // => ['HS2017:740311', 'TOTAL', 'HS2017:74']
 * ```
 */
export function datasetWithRows(dataset: Dataset, rows: TradeRows, { first, ...options }: JoinOptions): JoinedDataset {
  const { dataset: own, left } = datasetOfRows(rows, options);
  const releases = own.releases.map(({ id }) => id);
  const economies = added(dataset.economies, own.economies, ({ code }) => code);
  const taken = new Set<string>(economies.map(({ code }) => code));
  const groups = added(dataset.groups, own.groups, ({ code }) => code).filter(({ code }) => !taken.has(code));
  const joined: Dataset = {
    ...dataset,
    contentHash: options.contentHash,
    economies,
    groups,
    offered: dataset.offered.length === 0 ? [] : [...new Set([...dataset.offered, ...codesOf(own)])],
    observations: joinedObservations([dataset.observations, own.observations]),
    nomenclatures: withCodes(dataset.nomenclatures, own.nomenclatures),
    indicators: [...dataset.indicators, ...own.indicators],
    indicatorRegistry: [...dataset.indicatorRegistry, ...own.indicatorRegistry],
    sources: [...dataset.sources, ...own.sources],
    releases: [...dataset.releases, ...own.releases],
    licences: added(dataset.licences, own.licences, ({ id }) => id),
    studies: dataset.studies.map((study) => ({ ...study, spellings: spellingsWith(study.spellings, own.economies) })),
    policies: dataset.policies.map((policy) => policyWith(policy, own, releases, first)),
  };
  return { dataset: joined, left, own };
}

function codesOf({ economies, groups }: Dataset): readonly Dataset['offered'][number][] {
  return [...economies, ...groups].map(({ code }) => code);
}

type Policy = Dataset['policies'][number];

/** A policy with the releases of rows before or behind those of the dataset, and a last rule for cells that no rule covers. */
function policyWith(
  { id, description, rules }: Policy,
  own: Dataset,
  releases: readonly Policy['rules'][number]['releases'][number][],
  first: JoinOptions['first'],
): Policy {
  const ordered = own.policies.find((policy) => policy.id === id)?.rules[0]?.releases ?? [...releases];
  const isOwnFirst = first === 'by-vintage' ? id !== 'first' : first === 'rows';
  const joined = rules.map((rule) => ({
    ...rule,
    releases: isOwnFirst ? [...ordered, ...rule.releases] : [...rule.releases, ...ordered],
  }));
  const order = isOwnFirst ? 'a figure of one’s own files before it' : 'else that of one’s own files';
  const rest = { reporter: null, partner: null, flow: null, from: null, to: null, releases: [...ordered] };
  return { id, description: `${description}; ${order}`, rules: [...joined, rest] };
}
