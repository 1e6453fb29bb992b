import type { Dataset } from '../../../model/dataset/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { ReceiptCell, ReceiptSubject, ViewJoint, ViewSeries } from '../../../model/view/index.ts';
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
  const joints = new Map<string, ViewJoint>();
  const lastOf = lastCells();
  for (const { value, period, receipt } of series.points) {
    if (isMissing(value)) continue;
    const join = (kind: ViewJoint['kind'], { subject }: ReceiptCell, from: string, to: string): void => {
      const of = { ...withoutGoods(subject), period: null };
      joints.set([kind, period, from, to, keyOf(of)].join('|'), { series: series.id, kind, of, period, from, to });
    };
    for (const cell of cellsOf(receipt)) {
      if (cell.subject.period !== period) continue;
      const last = lastOf(cell);
      if (last.release !== cell.release && !isNext(last.release, cell.release)) join('release', cell, last.release, cell.release);
      const [from, to] = [revisionOf(last), revisionOf(cell)];
      if (from !== to) join('nomenclature', cell, from, to);
    }
  }
  return [...joints.values()];
}

function seriesOf(release: string): string {
  return release.slice(0, release.indexOf('/'));
}

/** The revision of the nomenclature that goods are recorded in; empty for all goods. */
function revisionOf({ product = '' }: ReceiptCell): string {
  return product.slice(0, product.indexOf(':'));
}

/**
 * Gives what a cell was in the last period that had the same: which quantity of whom, in whose record, of which goods. The cell itself where it is
 * the first, of all or of its period: of two in one period (a record, and what a model rests on) neither comes before the other. Those of a sum over goods follow one another, and differ in their goods alone.
 */
function lastCells(): (cell: ReceiptCell) => ReceiptCell {
  const known = new Map<string, Map<string, ReceiptCell>>();
  let [of, byGoods]: [ReceiptSubject | null, Map<string, ReceiptCell>] = [null, new Map()];
  return (cell) => {
    const { subject } = cell;
    if (of === null || !isOfSame(of, subject)) {
      const key = keyOf(subject);
      byGoods = known.get(key) ?? new Map();
      known.set(key, byGoods);
    }
    of = subject;
    const goods = subject.product ?? '';
    const last = byGoods.get(goods);
    if (last?.subject.period === subject.period) return cell;
    byGoods.set(goods, cell);
    return last ?? cell;
  };
}

function keyOf({ quantity, reporter, partner, recorder }: ReceiptSubject): string {
  return [quantity, reporter, partner, recorder].join('|');
}

/** What a figure is about, of whichever goods. */
function withoutGoods({ product: _, ...subject }: ReceiptSubject): ReceiptSubject {
  return subject;
}

function isOfSame(one: ReceiptSubject, other: ReceiptSubject): boolean {
  return (
    one.quantity === other.quantity && one.reporter === other.reporter && one.partner === other.partner && one.recorder === other.recorder
  );
}
