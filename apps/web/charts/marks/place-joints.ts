import type { Language, View } from '@sogdia/core';
import { describeJoints } from '@sogdia/core/workspace';
import { messagesOf } from '../../messages/messages.ts';
import { type ChartSize, hasLabels } from '../layout/chart-size.ts';

/** Where the source changes inside a series, with what changes in words. */
export type PlacedJoint = ReturnType<typeof placeJoints>[number];

/**
 * The joints of a view, one mark for each place that they fall on. `placeOf` gives the place of a joint: on the line of its series,
 * or on the axis, before its period. A drawing without axes has none.
 */
export function placeJoints(
  view: View,
  size: ChartSize,
  language: Language,
  placeOf: (seriesIndex: number, period: string) => readonly [x: number, y: number] | null,
) {
  if (!hasLabels(size)) return [];
  const placed = view.joints.flatMap((joint) => {
    const place = placeOf(
      view.series.findIndex(({ id }) => id === joint.series),
      joint.period,
    );
    return place === null ? [] : [{ place, joint }];
  });
  const byPlace = Map.groupBy(placed, ({ place }) => place.join(' '));
  return [...byPlace.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const [x, y] = first.place;
    const title = describeJoints(
      view,
      some.map(({ joint }) => joint),
      language,
    ).join(messagesOf(language)['joint.parts']);
    return [{ id: `${first.joint.series} ${first.joint.period}`, x, y, title }];
  });
}
