import { formatMissing, formatPeriod } from '../../../format/index.ts';
import { isMissing, type MissingReason } from '../../../model/values/index.ts';
import type { ViewDiscrepancy, ViewDiscrepancyPoint } from '../../../model/view/index.ts';
import { comparisonPeriod, listGoods, sizeOf } from '../phrases/index.ts';
import type { Finding, Told } from './finding.ts';

/** A discrepancy in the period at which all are compared: how far apart the two records are, in money. */
interface ComparedDiscrepancy {
  readonly discrepancy: ViewDiscrepancy;
  readonly point: ViewDiscrepancyPoint;
  readonly distance: number;
}

/**
 * For a view of both records: what each side recorded, in the latest year in which nearly all of them have both, of the pair whose records lie
 * farthest apart in money; or that one side alone records the trade, where the other is known not to report it, and why. Null when the view has no discrepancy to speak of.
 */
export function headlineOfRecords(view: Told): Finding | null {
  const { discrepancies } = view;
  const same = discrepancies.filter(({ measure }) => measure === discrepancies[0]?.measure);
  const [first] = same;
  if (first === undefined) return null;
  const compared = compareDiscrepancies(same);
  const [widest] = compared.toSorted((one, other) => other.distance - one.distance);
  return widest === undefined ? oneSided(view, same) : widestOf(view, widest, compared);
}

function compareDiscrepancies(discrepancies: readonly ViewDiscrepancy[]): readonly ComparedDiscrepancy[] {
  const periods = discrepancies[0]?.points.map(({ period }) => period) ?? [];
  const inEach = new Map(periods.map((period) => [period, discrepancies.flatMap((discrepancy) => atPeriod(discrepancy, period))]));
  const period = comparisonPeriod(new Map([...inEach].map(([one, some]) => [one, some.length])));
  return period === null ? [] : (inEach.get(period) ?? []);
}

function atPeriod(discrepancy: ViewDiscrepancy, period: string): readonly ComparedDiscrepancy[] {
  const point = discrepancy.points.find((one) => one.period === period);
  if (point === undefined || isMissing(point.difference.value) || isMissing(point.ratio.value)) return [];
  return [{ discrepancy, point, distance: Math.abs(point.difference.value) }];
}

function widestOf(
  { world, language, say }: Told,
  { discrepancy, point }: ComparedDiscrepancy,
  compared: readonly ComparedDiscrepancy[],
): Finding | null {
  const [own, mirror] = point.ratio.kind === 'step' ? point.ratio.operands : [];
  if (own === undefined || mirror === undefined || isMissing(point.ratio.value)) return null;
  const sizeIn = ({ difference }: ViewDiscrepancyPoint): string => sizeOf(world, difference, language);
  return {
    kind: 'records',
    flow: discrepancy.measure,
    goods: say.goods(discrepancy.product),
    reporter: say.name(discrepancy.reporter),
    partner: say.name(discrepancy.partner),
    own: say.amount(own.receipt),
    mirror: say.amount(mirror.receipt),
    year: formatPeriod(point.period, language),
    // Differences that can't be told apart by the digits that are printed of them are none the widest.
    pairs: compared.some((one) => one.point !== point && sizeIn(one.point) === sizeIn(point)) ? null : compared.length,
  };
}

/** One record only: whose, where that is so of every year and pair, and why the other is absent. */
function oneSided({ world, language, say }: Told, discrepancies: readonly ViewDiscrepancy[]): Finding | null {
  const [discrepancy] = discrepancies;
  const ratio = discrepancy?.points.at(-1)?.ratio;
  if (discrepancy === undefined || ratio === undefined || !isMissing(ratio.value)) return null;
  const points = discrepancies.flatMap((one) => one.points);
  const goods = [...new Set(discrepancies.flatMap(({ product }) => product ?? []))];
  const isOwnAlone = points.every((point) => isUnreported(absenceOn(point, 1)) && absenceOn(point, 0) === null);
  const unreported = isOwnAlone ? (points.map((point) => absenceOn(point, 1)).at(-1) ?? null) : null;
  const parts = {
    goods: goods.length === 0 ? null : listGoods(world, goods, language, true),
    reporter: say.name(discrepancy.reporter),
    partners: say.names(discrepancies.map(({ partner }) => ({ economy: partner }))),
    reason: formatMissing(world, { missing: unreported ?? ratio.value.missing }, language),
  };
  if (isOwnAlone) return { kind: 'records.reporter-alone', ...parts };
  return { kind: 'records.never-both', ...parts, isOfMonths: points.some(({ period }) => period.length > 4) };
}

/** Why a side of a discrepancy is missing: the reporter's (0) or the partner's (1); null where it is not. */
function absenceOn(point: ViewDiscrepancyPoint, side: 0 | 1): MissingReason | null {
  const operand = point.ratio.kind === 'step' ? point.ratio.operands[side] : undefined;
  if (operand === undefined) return 'not-in-data';
  return isMissing(operand.receipt.value) ? operand.receipt.value.missing : null;
}

/** Whether a side is known not to have recorded it, and not only not to be in the data, or of a later day. */
function isUnreported(reason: MissingReason | null): boolean {
  return reason === 'no-own-report' || reason === 'not-reported';
}
