import { computeView, encodeViewSpec, isTradeSpec, type Language, measureSchema, nearestViewSpec } from '@sogdia/core';
import { siteDataset, siteHoldings, studyViewNames, usualSpec } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { viewLabel } from '../../figures/index.ts';
import { receiptsOfView, withOperands } from '../../receipts/index.ts';
import { siteView } from '../../views/index.ts';

/** A page on which a metric shows. */
export interface ViewOfMetric {
  readonly label: string;
  readonly href: string;
  readonly title: string;
}

let holdings: ReturnType<typeof siteHoldings> | undefined;

/** A view of a metric that Explore draws as a measure of trade; null for one that is none, or has no answer over the question of the site. */
export async function measureInExplore(
  metric: string,
  language: Language,
): Promise<{ readonly href: string; readonly title: string } | null> {
  const measure = measureSchema.safeParse(metric);
  if (!measure.success) return null;
  holdings ??= siteHoldings();
  const held = await holdings;
  const { spec } = nearestViewSpec(held, { ...usualSpec, measures: [measure.data] }, language);
  if (!isTradeSpec(spec) || spec.measures[0] !== measure.data) return null;
  const { title } = computeView(await siteDataset(), spec, language);
  return { href: routes.explore(language, encodeViewSpec(held, spec)), title };
}

/** The figures of the study some number of which is computed by a metric. */
export async function viewsThatUse(metric: string, language: Language): Promise<readonly ViewOfMetric[]> {
  const messages = messagesOf(language);
  const views = await Promise.all(studyViewNames.map(async (name) => ({ name, view: await siteView(name, language) })));
  return views
    .filter(({ view }) =>
      [...withOperands(receiptsOfView(view))].some((receipt) => receipt.kind === 'step' && receipt.operation === metric),
    )
    .map(({ name, view }) => ({ label: viewLabel(name, messages), href: routes.view(language, name), title: view.title }));
}
