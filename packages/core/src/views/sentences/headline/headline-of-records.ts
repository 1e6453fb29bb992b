import { formatMissing, formatPeriod, nameInSentence, sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import { isMissing, type MissingReason } from '../../../model/values/index.ts';
import type { Sentence, ViewDiscrepancy, ViewDiscrepancyPoint } from '../../../model/view/index.ts';
import { amountIn, comparisonPeriod, goodsInSentence, listEconomies, listGoods, sizeOf } from '../phrases/index.ts';

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
export function headlineOfRecords(world: World, discrepancies: readonly ViewDiscrepancy[], language: Language): Sentence | null {
  const same = discrepancies.filter(({ measure }) => measure === discrepancies[0]?.measure);
  const [first] = same;
  if (first === undefined) return null;
  const compared = compareDiscrepancies(same);
  const widest = compared.reduce<ComparedDiscrepancy | null>(
    (best, one) => (best === null || one.distance > best.distance ? one : best),
    null,
  );
  return widest === null ? oneSided(world, same, language) : sentenceOf(world, widest, compared, language);
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

function sentenceOf(
  world: World,
  { discrepancy, point }: ComparedDiscrepancy,
  compared: readonly ComparedDiscrepancy[],
  language: Language,
): Sentence {
  const writer = sentenceWriter('short');
  const text = catalogueOf(language);
  const [own, mirror] = point.ratio.kind === 'step' ? point.ratio.operands : [];
  if (own === undefined || mirror === undefined || isMissing(point.ratio.value)) return writer.finish('');
  const sizeIn = ({ difference }: ViewDiscrepancyPoint): string => sizeOf(world, difference, language);
  const parts = {
    flow: discrepancy.measure,
    goods: goodsOf(world, discrepancy, language),
    reporter: nameInSentence(world, discrepancy.reporter, language),
    partner: nameInSentence(world, discrepancy.partner, language),
    own: amountIn(world, writer, own.receipt, language),
    mirror: amountIn(world, writer, mirror.receipt, language),
    year: formatPeriod(point.period, language),
    // Differences that can't be told apart by the digits that are printed of them are none the widest.
    pairs: compared.some((one) => one.point !== point && sizeIn(one.point) === sizeIn(point)) ? null : compared.length,
  };
  return writer.finish(text['headline.records'](parts));
}

/** One record only: whose, where that is so of every year and pair, and why the other is absent. */
function oneSided(world: World, discrepancies: readonly ViewDiscrepancy[], language: Language): Sentence | null {
  const text = catalogueOf(language);
  const [discrepancy] = discrepancies;
  const ratio = discrepancy?.points.at(-1)?.ratio;
  if (discrepancy === undefined || ratio === undefined || !isMissing(ratio.value)) return null;
  const points = discrepancies.flatMap((one) => one.points);
  const isOwnAlone = points.every((point) => isUnreported(absenceOn(point, 1)) && absenceOn(point, 0) === null);
  const unreported = isOwnAlone ? (points.map((point) => absenceOn(point, 1)).at(-1) ?? null) : null;
  const parts = {
    goods: anyOf(world, discrepancies, language),
    reporter: nameInSentence(world, discrepancy.reporter, language),
    partners: listEconomies(world, [...new Set(discrepancies.map(({ partner }) => partner))], language),
    reason: formatMissing(world, { missing: unreported ?? ratio.value.missing }, language),
  };
  const isOfMonths = points.some(({ period }) => period.length > 4);
  return sentenceWriter('short').finish(
    isOwnAlone ? text['headline.records.reporter-alone'](parts) : text['headline.records.never-both']({ ...parts, isOfMonths }),
  );
}

/** Any of the goods that discrepancies are of; null for all together. */
function anyOf(world: World, discrepancies: readonly ViewDiscrepancy[], language: Language): string | null {
  const goods = [...new Set(discrepancies.flatMap(({ product }) => product ?? []))];
  return goods.length === 0 ? null : listGoods(world, goods, language, true);
}

function goodsOf(world: World, { product }: ViewDiscrepancy, language: Language): string | null {
  return product === null ? null : goodsInSentence(world, product, language);
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
