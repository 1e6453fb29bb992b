import type { Dataset } from '../../../model/dataset/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { ViewJoint, ViewPoint, ViewSeries } from '../../../model/view/index.ts';
import { cellsOf } from '../../../queries/index.ts';

/**
 * Where the source changes inside a series, or the revision of the nomenclature of its goods: for each cell of a period (a flow of a partner, an
 * indicator) the release, and the revision, that it is from is set against the one of the last period shown that has the same cell. Releases of
 * a series that a policy names as a whole follow one another, each for its own periods: from one to the next the source does not change. Periods
 * without a value are passed over.
 */
export function jointsOf({ policies }: Pick<Dataset, 'policies'>, series: ViewSeries): readonly ViewJoint[] {
  const wholes = new Set<string>(policies.flatMap(({ rules }) => rules.flatMap(({ releases }) => releases)));
  const isNext = (from: string, to: string): boolean => seriesOf(from) === seriesOf(to) && wholes.has(`${seriesOf(to)}/*`);
  const last = new Map<string, string>();
  const joints = new Map<string, ViewJoint>();
  for (const point of series.points) {
    if (isMissing(point.value)) continue;
    for (const { kind, slot, is } of slotsOf(point)) {
      const key = `${kind}|${slot}`;
      const from = last.get(key);
      if (from !== undefined && from !== is && !(kind === 'release' && isNext(from, is))) {
        const { period } = point;
        joints.set(`${kind}|${period}|${from}|${is}`, { series: series.id, kind, period, from, to: is });
      }
      last.set(key, is);
    }
  }
  return [...joints.values()];
}

function seriesOf(release: string): string {
  return release.slice(0, release.indexOf('/'));
}

/** What a point is made of in its own period: which quantity of whom, the release, and of goods the revision of their nomenclature. */
function slotsOf({
  period,
  receipt,
}: ViewPoint): readonly { readonly kind: ViewJoint['kind']; readonly slot: string; readonly is: string }[] {
  return cellsOf(receipt)
    .filter(({ subject }) => subject.period === period)
    .flatMap(({ subject: { quantity, reporter, partner, recorder, product: goods }, release, product }) => {
      const slot = [quantity, reporter, partner, recorder, goods ?? ''].join('|');
      const ofRelease = { kind: 'release' as const, slot, is: release };
      const revision = product?.slice(0, product.indexOf(':'));
      return revision === undefined ? [ofRelease] : [ofRelease, { kind: 'nomenclature' as const, slot, is: revision }];
    });
}
