import { computeView, type Language, studyViewOf, type TradeSpec, type View, type ViewSpec } from '@sogdia/core';
import { siteDataset, siteScope, studyViewSpecs, usualSpec } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import { lensViews } from '../../lenses/index.ts';

/** What pages show of each partner, by name. Where a figure of the study asks the same, that figure is shown. */
const specsByPartner = {
  'total-by-partner': usualSpec,
  'share-by-partner': { ...usualSpec, transform: 'share', chart: 'stacked-column' },
  'export-by-partner': { ...usualSpec, measures: ['export'] },
  'import-by-partner': { ...usualSpec, measures: ['import'] },
  'balance-by-partner': { ...usualSpec, measures: ['trade-balance'] },
} as const satisfies Record<string, TradeSpec>;

/** What pages show of each partner. */
export type ShownByPartner = keyof typeof specsByPartner;

/** The name under which a view by partner is shown: that of the figure of the study that asks the same, else its own. */
export function nameByPartner(shown: ShownByPartner): string {
  const asked = studyViewOf(siteScope, specsByPartner[shown])?.name;
  return asked !== undefined && studyViewSpecs.has(asked) ? asked : shown;
}

/** The views of the site that are files too: those of the study, and those by partner that none of them is. */
const siteViews: ReadonlyMap<string, ViewSpec> = new Map<string, ViewSpec>([
  ...studyViewSpecs,
  ...Object.entries(specsByPartner).filter(([name]) => nameByPartner(name as ShownByPartner) === name),
]);

/** The names of those by partner that no figure of the study shows. */
export const ownViewNames: readonly string[] = [...siteViews.keys()].filter((name) => !studyViewSpecs.has(name));

/** The names of the views of the site that are files too. */
export const siteViewNames: readonly string[] = [...siteViews.keys()];

/** A view of the site, or a figure in another lens, computed once for each process of the build. Throws `RangeError` for an unknown name. */
export const siteView = once(
  async (name: string, language: Language): Promise<View> => computeView(await siteDataset(language), specOf(name), language),
);

function specOf(name: string): ViewSpec {
  const spec = siteViews.get(name) ?? lensViews.get(name)?.spec;
  if (spec === undefined) throw new RangeError(`no view ${name}: the site has ${siteViewNames.join(', ')}`);
  return spec;
}

/** The name of a view of the study in a route. Throws `RangeError` for another, which no exported page asks for. */
export function requireStudyViewName(name: string): string {
  if (!studyViewSpecs.has(name)) throw new RangeError(`no view ${name}: the study has ${[...studyViewSpecs.keys()].join(', ')}`);
  return name;
}
