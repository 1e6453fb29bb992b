import type { ReleaseId } from '../../../model/sources/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { ViewJoint, ViewPoint, ViewSeries } from '../../../model/view/index.ts';
import { cellsOf } from '../../../queries/index.ts';

/**
 * Where the source changes inside a series: for each cell of a period (a flow of a partner, an indicator) the release that it is from
 * is set against the one of the last period shown that has the same cell. Periods without a value are passed over.
 */
export function jointsOf(series: ViewSeries): readonly ViewJoint[] {
  const last = new Map<string, ReleaseId>();
  const joints = new Map<string, ViewJoint>();
  for (const point of series.points) {
    if (isMissing(point.value)) continue;
    for (const { slot, release } of slotsOf(point)) {
      const from = last.get(slot);
      if (from !== undefined && from !== release && !isNextOfSeries(point, from, release)) {
        const { period } = point;
        joints.set(`${period}|${from}|${release}`, { series: series.id, period, from, to: release });
      }
      last.set(slot, release);
    }
  }
  return [...joints.values()];
}

/** Whether two releases are of one series of releases of which each is of a part of a year: that they differ is no change of the source. */
function isNextOfSeries({ period }: ViewPoint, from: ReleaseId, to: ReleaseId): boolean {
  return period.length > 4 && from.slice(0, from.indexOf('/')) === to.slice(0, to.indexOf('/'));
}

/** What a point is made of in its own period: which quantity of whom, and the release. */
function slotsOf({ period, receipt }: ViewPoint): readonly { readonly slot: string; readonly release: ReleaseId }[] {
  return cellsOf(receipt)
    .filter(({ subject }) => subject.period === period)
    .map(({ subject: { quantity, reporter, partner, recorder }, release }) => ({
      slot: [quantity, reporter, partner, recorder].join('|'),
      release,
    }));
}
