import { computeView, type Language, type View, type ViewSpec } from '@sogdia/core';
import { type StudyViewName, siteDataset, studyViewNames, studyViewSpecs, usualSpec } from '../../lib/dataset.ts';
import { isLensViewName, type LensViewName, lensViews } from '../lenses/lenses.ts';

/** The views of the site that are files too: those of the study, and the balances that the overview sets beside them. */
const siteViews = {
  ...studyViewSpecs,
  'balance-by-partner': { ...usualSpec, measures: ['trade-balance'] },
} as const satisfies Record<string, ViewSpec>;

export type SiteViewName = keyof typeof siteViews;

/** Every view that has a page, and the balances. */
export type ShownViewName = SiteViewName | LensViewName;

export const siteViewNames: readonly SiteViewName[] = Object.keys(siteViews) as SiteViewName[];

const known = new Map<string, Promise<View>>();

/** A view of the site, computed once for each process of the build. */
export function siteView(name: ShownViewName, language: Language): Promise<View> {
  const key = `${language}/${name}`;
  const view = known.get(key) ?? siteDataset().then((dataset) => computeView(dataset, specOf(name), language));
  known.set(key, view);
  return view;
}

function specOf(name: ShownViewName): ViewSpec {
  return isLensViewName(name) ? lensViews[name].spec : siteViews[name];
}

export function isStudyViewName(name: string): name is StudyViewName {
  return studyViewNames.some((known) => known === name);
}

/** The name of a view of the study in a route. Throws `RangeError` for another, which no exported page asks for. */
export function requireStudyViewName(name: string): StudyViewName {
  if (!isStudyViewName(name)) throw new RangeError(`no view ${name}: the study has ${studyViewNames.join(', ')}`);
  return name;
}

/** As `requireStudyViewName`, for every view of the site. */
export function requireSiteViewName(name: string): SiteViewName {
  const found = siteViewNames.find((known) => known === name);
  if (found === undefined) throw new RangeError(`no view ${name}: the site has ${siteViewNames.join(', ')}`);
  return found;
}
