import { computeView, decodeViewSpec, type Language, nearestView, type TradeSpec, type TradeView, type View } from '@sogdia/core';
import { economyCodeSchema, ownValue } from '@sogdia/core/model';
import { newestYear, siteDataset, siteQuestion, siteScope, usualSpec } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';

/** The partners, of each of which a page shows both records. */
export const dyadEconomies: TradeSpec['partners'] = siteQuestion.partners;

/** The first year of the long series. */
const firstYear = 1992;

const flows = ['export', 'import'] as const;

/** The views of the page of the two records. */
export const recordsPageSpecs = {
  'two-records-export': { ...usualSpec, measures: ['export'], record: 'both' },
  'two-records-import': { ...usualSpec, measures: ['import'], record: 'both' },
  'two-records-export-since-1992': { ...usualSpec, measures: ['export'], record: 'both', from: firstYear },
  'two-records-import-since-1992': { ...usualSpec, measures: ['import'], record: 'both', from: firstYear },
} as const satisfies Record<string, TradeSpec>;

/** What is shown of each pair, by the name that its files carry after that of the economy. */
const dyadKinds = {
  export: { measures: ['export'], record: 'both', events: true },
  import: { measures: ['import'], record: 'both', events: true },
  balance: { measures: ['trade-balance'], chart: 'column' },
  growth: { measures: ['total-trade'], transform: 'growth', chart: 'column' },
  dependence: { measures: ['trade-dependence'] },
} as const satisfies Record<string, Partial<TradeSpec>>;

/** What is shown of each pair among all partners: a rank has no meaning alone, and a partner without a record of its own has no figure alone. */
const comparedKinds = {
  rank: { transform: 'rank' },
  'partner-dependence': { measures: ['partner-dependence'] },
} as const satisfies Record<string, Partial<TradeSpec>>;

export type DyadViewKind = keyof typeof dyadKinds | keyof typeof comparedKinds;

export const dyadViewKinds: readonly DyadViewKind[] = Object.keys({ ...dyadKinds, ...comparedKinds }) as DyadViewKind[];

/** The spec of a view of a pair: the years of the study, and those since. */
export function dyadSpec(economy: string, kind: DyadViewKind): TradeSpec {
  const recent = { ...usualSpec, to: newestYear };
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

/** The names of the views of the two records and of the pairs. */
const twoRecordsViewNames: readonly string[] = Object.keys(twoRecordsSpecs);

/** The flows that have two records, in the order in which pages show them. */
export const twoRecordsFlows: readonly ('export' | 'import')[] = flows;

/** A view of the two records or of a pair, computed once for each process of the build. Throws `RangeError` for an unknown name. */
export const twoRecordsView = once(async (name: string, language: Language): Promise<TradeView> => {
  const spec = ownValue(twoRecordsSpecs, name);
  if (spec === undefined) throw new RangeError(`no view ${name}: the two records have ${twoRecordsViewNames.join(', ')}`);
  return computeView(await siteDataset(), spec, language);
});

/** The ladders of dated levels that the studies of the site bring, by id. */
const ladderIds: readonly string[] = siteScope.studies.flatMap(({ milestones }) => milestones.map(({ id }) => id));

/** The name of the view of an economy on a ladder, as its files carry it. */
function ladderViewName(economy: string, ladder: string): string {
  return `dyad-${economy.toLowerCase()}-${ladder}`;
}

/** The economies and ladders of the pages of pairs, by the names of their files. */
const laddersOfPairs: ReadonlyMap<string, { readonly economy: string; readonly ladder: string }> = new Map(
  dyadEconomies.flatMap((economy) => ladderIds.map((ladder) => [ladderViewName(economy, ladder), { economy, ladder }])),
);

/** The names of every view that the pages of the two records and of the pairs have as files. */
export const pairFileNames: readonly string[] = [...twoRecordsViewNames, ...laddersOfPairs.keys()];

/** One of these views; that of a ladder over all years in which the economy stands on it. Throws `RangeError` for an unknown name. */
export async function pairFileView(name: string, language: Language): Promise<View> {
  const asked = laddersOfPairs.get(name);
  if (asked === undefined) return twoRecordsView(name, language);
  const query = `indicator=${asked.ladder}&economies=${asked.economy}&years=1900-2100&chart=timeline`;
  return nearestView(await siteDataset(), decodeViewSpec(siteScope, query), { language }).view;
}
