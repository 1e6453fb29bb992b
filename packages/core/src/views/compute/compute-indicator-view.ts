import { formatEconomy, formatMissingReason, formatPeriod, formatPeriods, sentenceWriter } from '../../format/index.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { World } from '../../model/economies/index.ts';
import type { IndicatorSpec } from '../../model/question/index.ts';
import { isMissing, type MissingReason } from '../../model/values/index.ts';
import type { Sentence, View, ViewDescription, ViewSeries } from '../../model/view/index.ts';
import { indicatorName, indicatorSeriesOf, referencesOf, sourcesOf } from '../../queries/index.ts';
import { amountIn, knownPoints, listEconomies } from '../sentences/index.ts';
import { encodeViewSpec, studyViewOf } from '../spec/index.ts';
import { annotationsOf } from './annotations-of.ts';
import { jointsOf } from './joints-of.ts';
import { viewPoint } from './view-points.ts';
import { viewUnitOf } from './view-unit.ts';
import { missingTexts, nonEmpty, requireOneUnit, requireSources } from './whole-view.ts';

/** The answer to a spec of indicators. Throws as `computeView` does. */
export function computeIndicatorView(dataset: Dataset, spec: IndicatorSpec, language: Language): View {
  const series = nonEmpty(labelledSeries(dataset, spec, language));
  const receipts = series.flatMap((line) => line.points.map(({ receipt }) => receipt));
  requireOneUnit(receipts);
  const unit = viewUnitOf(receipts, spec, language);
  const joints = series.flatMap(jointsOf);
  const named = studyViewOf(dataset, spec);
  return {
    economies: dataset.economies,
    groups: dataset.groups,
    studies: dataset.studies.map(({ id, question, views }) => ({ id, question, views })),
    name: named?.name ?? null,
    spec,
    query: encodeViewSpec(dataset, spec),
    title: titleOf(dataset, spec, language),
    subtitle: subtitleOf(spec, unit.label, language),
    headline: headlineOf(dataset, spec, series, language),
    unit,
    series,
    discrepancies: [],
    bands: [],
    joints,
    annotations: annotationsOf(dataset, spec),
    description: describe(dataset, series, language),
    agreement: null,
    notes: notesOf(
      joints.map(({ period }) => period),
      language,
    ),
    missing: missingTexts(series, language),
    sources: requireSources(dataset, sourcesOf(dataset, receipts), spec),
    references: referencesOf(dataset, receipts),
    dataVersion: dataset.version,
    contentHash: dataset.contentHash,
  };
}

function labelledSeries(dataset: Dataset, spec: IndicatorSpec, language: Language): readonly ViewSeries[] {
  const text = catalogueOf(language);
  return indicatorSeriesOf(dataset, spec).map(({ indicator, economy, points }) => {
    const name = nameOf(dataset, indicator);
    const partner = formatEconomy(dataset, economy, language);
    const isOne = spec.indicators.length === 1;
    return {
      id: `${indicator}-${economy}`.toLowerCase(),
      measure: indicator,
      economy,
      label: isOne ? partner : text['series.measure-of']({ measure: name, partner }),
      shortLabel: isOne ? economy : `${name} ${economy}`,
      points: points.map(({ period, receipt }) => viewPoint(period, receipt, null)),
    };
  });
}

function nameOf(dataset: Dataset, indicator: string): string {
  return indicatorName(dataset, indicator) ?? indicator;
}

function titleOf(dataset: Dataset, { indicators, economies, transform }: IndicatorSpec, language: Language): string {
  const text = catalogueOf(language);
  const of = text['partners.list']({ names: indicators.map((indicator) => nameOf(dataset, indicator)) });
  const title = text['title.indicator']({ of, economies: listEconomies(dataset, economies, language) });
  return transform === 'level' ? title : text[`title.${transform}`]({ title });
}

function subtitleOf({ from, to }: IndicatorSpec, unit: string, language: Language): string {
  const text = catalogueOf(language);
  return from === to
    ? text['subtitle.year']({ unit, year: String(to) })
    : text['subtitle.years']({ unit, from: String(from), to: String(to) });
}

/** The highest and the lowest figure of the first indicator in the last year that most economies have; the one figure where one is known. */
function headlineOf(dataset: Dataset, spec: IndicatorSpec, series: readonly ViewSeries[], language: Language): Sentence {
  const text = catalogueOf(language);
  const writer = sentenceWriter();
  const told = series.filter(({ measure }) => measure === spec.indicators[0]);
  const of = titleOf(dataset, { ...spec, indicators: spec.indicators.slice(0, 1) }, language);
  const last = told
    .flatMap((line) => knownPoints(line, language))
    .map(({ period }) => period)
    .toSorted()
    .at(-1);
  const lines = told.flatMap((line) =>
    knownPoints(line, language)
      .filter(({ period }) => period === last)
      .map(({ value, receipt }) => ({ economy: formatEconomy(dataset, line.economy, language), value, receipt })),
  );
  const [highest, ...rest] = lines.toSorted((one, other) => other.value - one.value);
  if (highest === undefined || last === undefined)
    return writer.finish(text['headline.nothing']({ of, by: null, lacking: null, isOfMonths: false }));
  const high = { economy: highest.economy, amount: amountIn(dataset, writer, highest.receipt, language) };
  const lowest = rest.at(-1);
  const low = lowest === undefined ? null : { economy: lowest.economy, amount: amountIn(dataset, writer, lowest.receipt, language) };
  return writer.finish(text['headline.indicator']({ of, year: formatPeriod(last, language), high, low }));
}

/** The last figure of each series, and the years that lack one. */
function describe(world: World, series: readonly ViewSeries[], language: Language): ViewDescription {
  const level = series.flatMap((line) => levelIn(world, line, language));
  const absences = series.flatMap((line) => absencesIn(line, language));
  const none = sentenceWriter().finish(catalogueOf(language)['describe.no-absences']({ frequency: 'year' }));
  return {
    summary: level.slice(0, 3),
    level,
    trend: [],
    turningPoints: [],
    extremes: [],
    absences: absences.length > 0 ? absences : [none],
  };
}

function levelIn(world: World, line: ViewSeries, language: Language): readonly Sentence[] {
  const last = knownPoints(line, language).at(-1);
  if (last === undefined) return [];
  const writer = sentenceWriter();
  const amount = amountIn(world, writer, last.receipt, language);
  return [writer.finish(catalogueOf(language)['describe.level']({ of: line.label, amount, year: last.when }))];
}

function absencesIn(line: ViewSeries, language: Language): readonly Sentence[] {
  const periodsByReason = new Map<MissingReason, string[]>();
  for (const { period, value } of line.points) {
    if (isMissing(value)) periodsByReason.set(value.missing, [...(periodsByReason.get(value.missing) ?? []), period]);
  }
  return [...periodsByReason].map(([reason, periods]) =>
    sentenceWriter().finish(
      catalogueOf(language)['describe.absences']({
        of: line.label,
        years: formatPeriods(periods, language),
        reason: formatMissingReason(reason, language),
      }),
    ),
  );
}

function notesOf(joints: readonly string[], language: Language): readonly string[] {
  return joints.length === 0 ? [] : [catalogueOf(language)['note.joints']({ years: formatPeriods(joints, language) })];
}
