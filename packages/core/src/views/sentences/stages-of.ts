import { isMissing } from '../../model/values/index.ts';
import type { Receipt, ViewPoint, ViewSeries } from '../../model/view/index.ts';

/** A level of a ladder at which a series stands from one of its points on: which it is, the lowest 1, its name, and when it was reached. */
export interface Stage {
  readonly level: number;
  readonly name: string;
  /** The receipt of the year in which it was reached, which may be before the first point. */
  readonly since: Receipt;
  /** The first point that stands at the level. */
  readonly point: ViewPoint;
}

/**
 * The levels of a ladder that a series of a view comes to, in the order of its points; none for a series of anything else.
 * @example stagesOf(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013')).series[0]) // => []
 */
export function stagesOf({ points }: Pick<ViewSeries, 'points'>): readonly Stage[] {
  let level = 0;
  return points.flatMap((point) => {
    const { value, receipt } = point;
    if (isMissing(value) || value === level || receipt.unit !== 'level' || receipt.kind !== 'step') return [];
    level = value;
    return receipt.operands.map(({ role, receipt: since }) => ({ level: value, name: role, since, point }));
  });
}
