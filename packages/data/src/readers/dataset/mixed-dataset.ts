import type { Dataset } from '@sogdia/core/model';

type Policy = Dataset['policies'][number];

/**
 * A dataset of one's own together with a published one, so that the figures of both answer one question. Where both have a figure, the policy
 * `latest` takes one's own and `first` the published one; the other is reached from the receipt. What is not of trade (studies, events, places,
 * outlines) is the published one's, indicators are of both.
 * @example mixedDataset(await loadDataset(['totals']), await loadDataset(['totals'])).policies.map(({ id }) => id) // => ['first', 'latest']
 */
export function mixedDataset(own: Dataset, published: Dataset): Dataset {
  const { economies, groups, offered } = published;
  const codes = new Set(offered);
  const added = own.economies.map(({ code }) => code).filter((code) => !codes.has(code));
  return {
    ...published,
    ...{ id: own.id, version: own.version, contentHash: own.contentHash },
    economies: unique([...economies, ...own.economies], ({ code }) => code),
    groups: unique([...groups, ...own.groups], ({ code }) => code),
    offered: offered.length === 0 ? [] : [...offered, ...added],
    observations: [...published.observations, ...own.observations],
    nomenclatures: unique([...own.nomenclatures, ...published.nomenclatures], ({ id }) => id),
    sources: unique([...published.sources, ...own.sources], ({ id }) => id),
    releases: unique([...published.releases, ...own.releases], ({ id }) => id),
    licences: unique([...published.licences, ...own.licences], ({ id }) => id),
    policies: published.policies.map((policy) => policyWith(policy, own)),
  };
}

/** A policy with the releases of one's own before those of every rule, or behind them, and with a rule for what no rule covers. */
function policyWith({ id, description, rules }: Policy, own: Dataset): Policy {
  const policy = own.policies.find((one) => one.id === id);
  const ownRules = policy?.rules ?? [];
  const ownReleases = ownRules.flatMap(({ releases }) => releases);
  const isOwnFirst = id !== 'first';
  const joined = rules.map((rule) => ({
    ...rule,
    releases: isOwnFirst ? [...ownReleases, ...rule.releases] : [...rule.releases, ...ownReleases],
  }));
  const order = isOwnFirst ? 'a figure of one’s own files before it' : 'else that of one’s own files';
  return { id, description: `${description}; ${order}`, rules: [...joined, ...ownRules] };
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}
