import type { Language } from '../../../messages/catalogue.ts';
import type { Dataset } from '../../../model/dataset/index.ts';
import type { IndicatorSpec } from '../../../model/question/index.ts';
import { describeLevels, describeView, headlineOf, headlineOfLevels } from '../../sentences/index.ts';
import type { NamedView } from '../../spec/index.ts';
import { agreementWithLevels } from '../agreement/index.ts';
import { type AnswerOfSource, jointsOf, labelledSeries, nonEmpty } from '../parts/index.ts';
import { indicatorUnitOf } from './indicator-unit.ts';
import { nameIndicatorView } from './name-indicator-view.ts';
import { notesOfIndicators } from './notes-of-indicators.ts';

const nothing = { discrepancies: [], bands: [], coverage: [] };

/** What indicators answer to a spec. Throws as `computeView` does, and `UnknownNameError` for an indicator that the dataset does not know. */
export function answerOfIndicators(dataset: Dataset, spec: IndicatorSpec, named: NamedView | null, language: Language): AnswerOfSource {
  const series = nonEmpty(labelledSeries(dataset, spec, language));
  const unit = indicatorUnitOf(series, spec, language);
  const isOfLevels = series[0].indicator.levels !== undefined;
  const joints = isOfLevels ? [] : series.flatMap((one) => jointsOf(dataset, one));
  return {
    ...nothing,
    series,
    unit,
    joints,
    headline: isOfLevels
      ? headlineOfLevels(dataset, series, language)
      : headlineOf({ world: dataset, spec, series, ...nothing, elsewhere: () => [], language }),
    description: isOfLevels ? describeLevels(dataset, series, language) : describeView(dataset, spec, series, language),
    agreement: named === null || !isOfLevels ? null : agreementWithLevels(dataset, spec, named, language),
    saidOf: (sources) => ({
      ...nameIndicatorView(dataset, spec, { series, unit, sources }, language),
      notes: notesOfIndicators(dataset, spec, { series, sources, joints }, language),
    }),
  };
}
