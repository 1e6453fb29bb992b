import { computeView, isMissing, type View } from '@sogdia/core';
import { isTradeView, membersOf } from '@sogdia/core/model';
import { siteDataset } from '../../../lib/dataset.ts';

/**
 * For a view that has no figure at all because a member has none: the same of the other members, one by one. Null where the view has
 * figures, is not of trade, or where leaving out would not help.
 */
export async function withoutAbsent(view: View) {
  if (!isTradeView(view) || hasFigure(view)) return null;
  const dataset = await siteDataset();
  const { spec } = view;
  const members = spec.partners.flatMap((partner) => membersOf(dataset, partner));
  const absent = members.filter((member) => !hasFigure(computeView(dataset, { ...spec, partners: [member], transform: 'level' })));
  const partners = members.filter((member) => !absent.includes(member));
  if (absent.length === 0 || partners.length === 0) return null;
  return { absent, spec: { ...spec, partners, chart: spec.chart === 'column' ? 'stacked-column' : spec.chart } };
}

function hasFigure({ series }: View): boolean {
  return series.some(({ points }) => points.some(({ value }) => !isMissing(value)));
}
