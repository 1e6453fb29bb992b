import { formatEconomy, formatIndicator, formatPeriods, formatSubject } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { Dataset, KnownIndicator } from '../../../model/dataset/index.ts';
import type { World } from '../../../model/economies/index.ts';
import type { IndicatorSpec } from '../../../model/question/index.ts';
import { beginningYear, comparePeriods, isMissing, type Period } from '../../../model/values/index.ts';
import type { IndicatorSeries, ReceiptCell, ViewJoint, ViewSource } from '../../../model/view/index.ts';
import { cellsOf, periodOfIndicator, yearsOf } from '../../../queries/index.ts';
import { doubtfulCells } from '../parts/index.ts';
import { isOfYears, publishersOf } from './name-indicator-view.ts';

/** What notes are taken from. */
interface NotedParts {
  readonly series: readonly IndicatorSeries[];
  readonly sources: readonly ViewSource[];
  readonly joints: readonly ViewJoint[];
}

/** What a reader must know before using a view of indicators: years left out, which way is better, estimates, doubtful and unlike figures that are shown. */
export function notesOfIndicators(
  dataset: Dataset,
  spec: IndicatorSpec,
  { series, sources, joints }: NotedParts,
  language: Language,
): readonly string[] {
  const text = catalogueOf(language);
  const indicators = new Map(series.map(({ indicator }) => [indicator.id, indicator]));
  const cells = series.flatMap(({ points }) => points.flatMap(({ value, receipt }) => (isMissing(value) ? [] : cellsOf(receipt))));
  const doubtful = cells.filter(({ confidence }) => confidence === 'low');
  const jointPeriods = joints.map(({ period }) => period);
  const isOfLevels = series.some(({ indicator }) => indicator.levels !== undefined);
  const shown = new Set(cells.map(({ source }) => source));
  const publishers = isOfLevels ? [] : publishersOf(sources.filter(({ source }) => shown.has(source.id)));
  return [
    ...[...indicators.values()].flatMap((indicator) => notesOfOne(dataset, spec, indicator, series, language)),
    ...(['estimated', 'filled', 'reconciled'] as const).flatMap((status) => {
      const unsure = cells.filter((cell) => cell.status === status);
      return unsure.length === 0 ? [] : [text['note.unsure']({ status, cells: listSubjects(dataset, unsure, language) })];
    }),
    ...(cells.some(({ status }) => status === 'from-the-paper') ? [text['note.from-the-paper']()] : []),
    ...(doubtful.length > 0 ? [text['note.low-confidence']({ cells: doubtfulCells(dataset, doubtful, language) })] : []),
    ...(publishers.length > 1 ? [text['note.publishers']({ publishers })] : []),
    ...(jointPeriods.length > 0 ? [text['note.joints']({ years: formatPeriods(jointPeriods, language) })] : []),
  ];
}

function notesOfOne(
  dataset: Dataset,
  spec: IndicatorSpec,
  one: KnownIndicator,
  series: readonly IndicatorSeries[],
  language: Language,
): readonly string[] {
  const text = catalogueOf(language);
  const indicator = formatIndicator(one, language);
  if (one.levels !== undefined) return [text['note.levels']({ ladder: indicator })];
  const own = series.filter(({ measure }) => measure === one.id);
  const shown = new Set(own.flatMap(({ points }) => points.map(({ period }) => Number(period))));
  const isYearly = isOfYears(own);
  const leftOut = isYearly ? yearsOf(spec).filter((year) => !shown.has(year)) : [];
  const periods = isYearly ? partsOfYears(dataset, spec, one.id) : [];
  const hasBounds = own.some(({ bounds }) => bounds.some(({ lower, upper }) => !isMissing(lower.value) && !isMissing(upper.value)));
  return [
    ...(leftOut.length > 0 ? [text['note.years-without-edition']({ indicator, years: formatPeriods(leftOut.map(String), language) })] : []),
    ...(periods.length > 0 ? [text['note.parts-of-years']({ indicator, periods: formatPeriods(periods, language) })] : []),
    ...(one.better === null ? [] : [text[`note.better.${one.better}`]({ indicator })]),
    ...(hasBounds ? [text['note.bounds']({ indicator })] : []),
  ];
}

/** What figures are about, the periods and then the economies of an indicator put together. */
function listSubjects(world: World, cells: readonly ReceiptCell[], language: Language): readonly string[] {
  const text = catalogueOf(language);
  const owned = Map.groupBy(cells, ({ subject }) =>
    JSON.stringify([formatSubject(world, { ...subject, recorder: null, period: null }, language), subject.recorder]),
  );
  const lines = [...owned].map(([key, of]) => {
    const [indicator, recorder] = JSON.parse(key) as [string, string];
    return { indicator, recorder: formatEconomy(world, recorder, language), period: formatPeriods(periodsOf(of), language) };
  });
  const alike = Map.groupBy(lines, ({ indicator, period }) => JSON.stringify([indicator, period]));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    const recorder = text['partners.list']({ names: same.map((line) => line.recorder) });
    return first === undefined ? [] : [text['subject.indicator']({ ...first, recorder })];
  });
}

function periodsOf(cells: readonly ReceiptCell[]): readonly string[] {
  return cells.flatMap(({ subject }) => subject.period ?? []);
}

/** The parts of years for which figures of the economies are held, within the years of a view. */
function partsOfYears(dataset: Dataset, { economies, from, to }: IndicatorSpec, id: string): readonly Period[] {
  const asked = new Set<string>(economies);
  const parts = dataset.indicators.flatMap(({ indicator, economy, period }) =>
    indicator === id && asked.has(economy) && period.length > 4 ? (periodOfIndicator(period) ?? []) : [],
  );
  return [...new Set(parts)].filter((period) => from <= beginningYear(period) && beginningYear(period) <= to).sort(comparePeriods);
}
