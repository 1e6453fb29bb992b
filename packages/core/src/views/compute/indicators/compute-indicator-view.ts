import type { Language } from '../../../messages/catalogue.ts';
import { askedStudies, type Dataset } from '../../../model/dataset/index.ts';
import type { IndicatorSpec } from '../../../model/question/index.ts';
import type { IndicatorSeries, IndicatorView, Receipt } from '../../../model/view/index.ts';
import { type IndicatorSeriesOfReceipts, indicatorSeriesOf, referencesOf, sourcesOf } from '../../../queries/index.ts';
import { describeLevels, describeView, headlineOfIndicators, headlineOfLevels } from '../../sentences/index.ts';
import { encodeViewSpec, studyViewOf } from '../../spec/index.ts';
import { agreementWithLevels } from '../agreement/index.ts';
import { annotationsOf, jointsOf, missingTexts, nonEmpty, requireSources, viewPoint } from '../parts/index.ts';
import { indicatorUnitOf } from './indicator-unit.ts';
import { nameIndicatorSeries, nameIndicatorView } from './name-indicator-view.ts';
import { notesOfIndicators } from './notes-of-indicators.ts';

/** The answer to a spec of indicators. Throws as `computeView` does, and `UnknownNameError` for an indicator that the dataset does not know. */
export function computeIndicatorView(dataset: Dataset, spec: IndicatorSpec, language: Language): IndicatorView {
  const series = nonEmpty(indicatorSeriesOf(dataset, spec).map((line) => labelled(dataset, spec, line, language)));
  const shown = series.flatMap((line) => line.points.map(({ receipt }) => receipt));
  const unit = indicatorUnitOf(series, spec, language);
  const isOfLevels = series[0].indicator.levels !== undefined;
  const joints = isOfLevels ? [] : series.flatMap((one) => jointsOf(dataset, one));
  const named = studyViewOf(dataset, spec);
  const agreement = named === null || !isOfLevels ? null : agreementWithLevels(dataset, spec, named, language);
  const sources = requireSources(dataset, sourcesOf(dataset, shown), spec);
  return {
    economies: dataset.economies,
    groups: dataset.groups,
    studies: askedStudies(dataset),
    name: named?.name ?? null,
    spec,
    query: encodeViewSpec(dataset, spec),
    ...nameIndicatorView(dataset, spec, { series, unit, sources }, language),
    headline: isOfLevels ? headlineOfLevels(dataset, series, language) : headlineOfIndicators(dataset, spec, series, language),
    unit,
    series,
    discrepancies: [],
    bands: [],
    coverage: [],
    joints,
    annotations: annotationsOf(dataset, spec),
    description: isOfLevels ? describeLevels(dataset, series, language) : describeView(dataset, spec, series, language),
    agreement,
    notes: notesOfIndicators(dataset, spec, { series, sources, joints }, language),
    missing: missingTexts(series, language),
    sources,
    references: referencesOf(dataset, [...shown, ...receiptsOfBounds(series), ...(agreement?.items.map(({ computed }) => computed) ?? [])]),
    dataVersion: dataset.version,
    contentHash: dataset.contentHash,
  };
}

function labelled(dataset: Dataset, spec: IndicatorSpec, line: IndicatorSeriesOfReceipts, language: Language): IndicatorSeries {
  const { indicator, economy, points } = line;
  return {
    id: `${indicator.id}-${economy}`.toLowerCase(),
    measure: indicator.id,
    indicator,
    economy,
    ...nameIndicatorSeries(dataset, spec, line, language),
    points: points.map(({ period, receipt }) => viewPoint(period, receipt, null)),
    bounds: points.flatMap(({ period, bounds }) => (bounds === null ? [] : [{ period, ...bounds }])),
  };
}

function receiptsOfBounds(series: readonly IndicatorSeries[]): readonly Receipt[] {
  return series.flatMap(({ bounds }) => bounds.flatMap(({ lower, upper }) => [lower, upper]));
}
