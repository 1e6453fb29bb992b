import type { Language } from '../../../messages/catalogue.ts';
import type { Dataset } from '../../../model/dataset/index.ts';
import type { IndicatorSpec } from '../../../model/question/index.ts';
import type { IndicatorSeries, IndicatorView, Receipt } from '../../../model/view/index.ts';
import { type IndicatorSeriesOfReceipts, indicatorSeriesOf, referencesOf, sourcesOf } from '../../../queries/index.ts';
import { describeView, headlineOfIndicators } from '../../sentences/index.ts';
import { encodeViewSpec, studyViewOf } from '../../spec/index.ts';
import { annotationsOf, jointsOf, missingTexts, nonEmpty, requireSources, viewPoint } from '../parts/index.ts';
import { indicatorUnitOf } from './indicator-unit.ts';
import { nameIndicatorSeries, nameIndicatorView } from './name-indicator-view.ts';
import { notesOfIndicators } from './notes-of-indicators.ts';

/** The answer to a spec of indicators. Throws as `computeView` does, and `UnknownNameError` for an indicator that the dataset does not know. */
export function computeIndicatorView(dataset: Dataset, spec: IndicatorSpec, language: Language): IndicatorView {
  const series = nonEmpty(indicatorSeriesOf(dataset, spec).map((line) => labelled(dataset, spec, line, language)));
  const shown = series.flatMap((line) => line.points.map(({ receipt }) => receipt));
  const unit = indicatorUnitOf(series, spec, language);
  const joints = series.flatMap((one) => jointsOf(dataset, one));
  const sources = requireSources(dataset, sourcesOf(dataset, shown), spec);
  return {
    economies: dataset.economies,
    groups: dataset.groups,
    studies: dataset.studies.map(({ id, question, views }) => ({ id, question, views })),
    name: studyViewOf(dataset, spec)?.name ?? null,
    spec,
    query: encodeViewSpec(dataset, spec),
    ...nameIndicatorView(dataset, spec, { series, unit, sources }, language),
    headline: headlineOfIndicators(dataset, spec, series, language),
    unit,
    series,
    discrepancies: [],
    bands: [],
    coverage: [],
    joints,
    annotations: annotationsOf(dataset, spec),
    description: describeView(dataset, spec, series, language),
    agreement: null,
    notes: notesOfIndicators(dataset, spec, { series, sources, joints }, language),
    missing: missingTexts(series, language),
    sources,
    references: referencesOf(dataset, [...shown, ...receiptsOfBounds(series)]),
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
