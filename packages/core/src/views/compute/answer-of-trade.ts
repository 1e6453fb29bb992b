import type { Language } from '../../messages/catalogue.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import { monthsOf, type Period } from '../../model/values/index.ts';
import type { TradeSeries } from '../../model/view/index.ts';
import { describeView, headlineOf } from '../sentences/index.ts';
import type { NamedView } from '../spec/index.ts';
import { agreementWithPaper } from './agreement/index.ts';
import { coverageOfView, goodsNamedIn } from './goods-of-view.ts';
import { nameView } from './name-view.ts';
import { notesOf } from './notes-of.ts';
import { type AnswerOfSource, jointsOf, labelledSeries, nonEmpty, requireOneUnit, viewUnitOf } from './parts/index.ts';
import { bandsOfView, discrepanciesOfView } from './records/index.ts';

/** What trade answers to a spec. Throws as `computeView` does. */
export function answerOfTrade(dataset: Dataset, spec: TradeSpec, named: NamedView | null, language: Language): AnswerOfSource {
  const series = nonEmpty(labelledSeries(dataset, spec, language));
  const receipts = series.flatMap((line) => line.points.map((point) => point.receipt));
  const unit = viewUnitOf(receipts, spec, language);
  requireOneUnit(receipts);
  const discrepancies = discrepanciesOfView(dataset, spec, series);
  const coverage = coverageOfView(dataset, spec);
  const joints = series.flatMap((line) => jointsOf(dataset, line));
  const elsewhere = seriesElsewhere(dataset, spec, language);
  return {
    ...goodsNamedIn(dataset, spec, series),
    series,
    unit,
    discrepancies,
    bands: bandsOfView(dataset, spec),
    coverage,
    joints,
    headline: headlineOf({ world: dataset, spec, series, discrepancies, elsewhere, language }),
    description: describeView(dataset, spec, series, language),
    agreement: named === null ? null : agreementWithPaper(dataset, spec, named, language),
    saidOf: (sources) => ({
      ...nameView(dataset, spec, series, unit, language),
      notes: notesOf(dataset, spec, { series, sources, joints, discrepancies, coverage }, language),
    }),
  };
}

/** Gives the series of a spec in another period, of the frequency that it asks for. */
function seriesElsewhere(dataset: Dataset, spec: TradeSpec, language: Language): (period: Period) => readonly TradeSeries[] {
  return (period) => {
    const { last } = monthsOf(period);
    const [year, month] = [Math.floor(last / 12), (last % 12) + 1];
    const months = spec.frequency === 'year' ? {} : { firstMonth: month, lastMonth: month };
    return labelledSeries(dataset, { ...spec, from: year, to: year, ...months }, language);
  };
}
