import type { Language } from '../../../messages/catalogue.ts';
import type { Dataset } from '../../../model/dataset/index.ts';
import { type IndicatorSpec, isTradeSpec, type TradeSpec, type ViewSpec } from '../../../model/question/index.ts';
import type { IndicatorSeries, TradeSeries, ViewSeries } from '../../../model/view/index.ts';
import { seriesOf } from '../../../queries/index.ts';
import { bodiesOf } from './bodies-of.ts';
import { nameSeries, seriesId } from './name-series.ts';
import { viewPoint } from './view-points.ts';

/** The series of a view with their names; beside figures as first published, what became of them. */
export function labelledSeries(dataset: Dataset, spec: TradeSpec, language: Language): readonly TradeSeries[];
export function labelledSeries(dataset: Dataset, spec: IndicatorSpec, language: Language): readonly IndicatorSeries[];
export function labelledSeries(dataset: Dataset, spec: ViewSpec, language: Language): readonly ViewSeries[] {
  const newest = spec.vintage === 'first' ? seriesOf(dataset, { ...spec, vintage: 'latest' }) : null;
  return seriesOf(dataset, spec).map((line, index) => {
    const { economy } = line;
    const points = line.points.map(({ period, receipt }, at) =>
      viewPoint(period, receipt, newest?.[index]?.points[at]?.receipt ?? null, economy),
    );
    return {
      ...line,
      id: seriesId(line),
      ...(isTradeSpec(spec) ? { reporter: spec.reporter, partner: economy } : {}),
      ...nameSeries(dataset, spec, line, language),
      points,
      bodies: bodiesOf(dataset, points),
    };
  });
}
