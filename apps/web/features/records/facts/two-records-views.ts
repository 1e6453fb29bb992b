import { computeView, type Language, type TradeSpec, type TradeView } from '@sogdia/core';
import { economyCodeSchema, ownValue } from '@sogdia/core/model';
import { newestYear, siteDataset, siteQuestion, usualSpec } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';

/** The partners, of each of which a page shows both records. */
export const dyadEconomies: TradeSpec['partners'] = siteQuestion.partners;

/** The first year of the long series. */
const firstYear = 1992;

/** The years of the study, and those since. */
const recent: TradeSpec = { ...usualSpec, to: newestYear };

/** The views of the page of the two records. */
export const recordsPageSpecs = {
  'two-records-export': { ...recent, measures: ['export'], record: 'both' },
  'two-records-import': { ...recent, measures: ['import'], record: 'both' },
  'two-records-export-since-1992': { ...recent, measures: ['export'], record: 'both', from: firstYear },
  'two-records-import-since-1992': { ...recent, measures: ['import'], record: 'both', from: firstYear },
} as const satisfies Record<string, TradeSpec>;

/** What is shown of each pair, by the name that its files carry after that of the economy. */
const dyadKinds = {
  export: { measures: ['export'], record: 'both', events: true },
  import: { measures: ['import'], record: 'both', events: true },
} as const satisfies Record<string, Partial<TradeSpec>>;

/** What is shown of each pair among all partners: a rank has no meaning alone, and a partner without a record of its own has no figure alone. */
const comparedKinds = {
  rank: { transform: 'rank' },
  'partner-dependence': { measures: ['partner-dependence'] },
} as const satisfies Record<string, Partial<TradeSpec>>;

export type DyadViewKind = keyof typeof dyadKinds | keyof typeof comparedKinds;

export const dyadViewKinds: readonly DyadViewKind[] = Object.keys({ ...dyadKinds, ...comparedKinds }) as DyadViewKind[];

/** The spec of a view of a pair. */
export function dyadSpec(economy: string, kind: DyadViewKind): TradeSpec {
  if (kind === 'rank') return { ...recent, ...comparedKinds.rank };
  if (kind === 'partner-dependence') return { ...recent, measures: [...comparedKinds[kind].measures] };
  const own = dyadKinds[kind];
  return { ...recent, ...own, measures: [...own.measures], partners: [economyCodeSchema.parse(economy)] };
}

/** The name of a view of a pair, as its files carry it; views of all partners have one name for every pair. */
export function dyadViewName(economy: string, kind: DyadViewKind): string {
  return kind in comparedKinds ? `partners-${kind}` : `dyad-${economy.toLowerCase()}-${kind}`;
}

/** Every view of the two records and of the pairs, by the name of its files. */
const twoRecordsSpecs: Readonly<Record<string, TradeSpec>> = Object.fromEntries([
  ...Object.entries(recordsPageSpecs),
  ...dyadEconomies.flatMap((economy) => dyadViewKinds.map((kind) => [dyadViewName(economy, kind), dyadSpec(economy, kind)] as const)),
]);

/** The names of the views of the two records and of the pairs, which their files carry. */
export const twoRecordsViewNames: readonly string[] = Object.keys(twoRecordsSpecs);

/** The flows that have two records, in the order in which pages show them. */
export const twoRecordsFlows = ['export', 'import'] as const;

/** A view of the two records or of a pair, computed once for each process of the build. Throws `RangeError` for an unknown name. */
export const twoRecordsView = once(async (name: string, language: Language): Promise<TradeView> => {
  const spec = ownValue(twoRecordsSpecs, name);
  if (spec === undefined) throw new RangeError(`no view ${name}: the two records have ${twoRecordsViewNames.join(', ')}`);
  return computeView(await siteDataset(language), spec, language);
});
