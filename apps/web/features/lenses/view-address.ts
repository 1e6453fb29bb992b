import { computeView, type Dataset, encodeViewSpec, type Language, SogdiaError, studyViewOf, type ViewSpec } from '@sogdia/core';
import { siteDataset, siteScope } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { figureNames, lensViews } from './lenses.ts';

/** The address of a view: the page of a figure that asks the same, in this form or another, else Explore. */
export function addressOfView(spec: ViewSpec, language: Language) {
  const asked = studyViewOf(siteScope, spec)?.name ?? null;
  const figure = figureNames.find((name) => name === asked);
  if (figure !== undefined) return { href: routes.view(language, figure), isPage: true };
  const found = [...lensViews.values()].find((view) => questionOf(view.spec) === questionOf(spec));
  return found === undefined
    ? { href: routes.explore(language, encodeViewSpec(siteScope, spec)), isPage: false }
    : { href: routes.lens(language, found.figure, found.lens), isPage: true };
}

/** What a spec asks, without the form that it is drawn in. */
function questionOf(spec: ViewSpec): string {
  return encodeViewSpec(siteScope, { ...spec, chart: 'line', events: false });
}

const known = new Map<string, boolean>();

/** Whether the site's data answer a spec: some measures have no second record, and some forms no meaning in it. */
export async function hasAnswer(spec: ViewSpec): Promise<boolean> {
  const query = encodeViewSpec(siteScope, spec);
  const answer = known.get(query) ?? isComputed(await siteDataset(), spec);
  known.set(query, answer);
  return answer;
}

function isComputed(dataset: Dataset, spec: ViewSpec): boolean {
  try {
    return computeView(dataset, spec).series.length > 0;
  } catch (error) {
    if (!SogdiaError.isInstance(error)) throw error;
    return false;
  }
}
