import type { Language } from '../../../messages/catalogue.ts';
import type { Dataset } from '../../../model/dataset/index.ts';
import { type IndicatorSpec, isTradeSpec, type TradeSpec, type ViewSpec } from '../../../model/question/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { BodyOfSeries, IndicatorSeries, Receipt, TradeSeries, ViewPoint, ViewSeries } from '../../../model/view/index.ts';
import { gathered, seriesOf } from '../../../queries/index.ts';
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

/** The bodies whose figures stand in a series, in the order of their first figure. */
function bodiesOf({ sources }: Pick<Dataset, 'sources'>, points: readonly ViewPoint[]): readonly BodyOfSeries[] {
  const known = points.filter(({ value }) => !isMissing(value));
  const found = known.flatMap(({ period, receipt }) => madeBy(receipt).map((made) => ({ period, made })));
  return [...Map.groupBy(found, ({ made }) => made)].flatMap(([made, of]) => {
    const [status = '', id = ''] = made.split(' ');
    const publisher = sources.find((source) => source.id === id)?.publisher ?? id;
    const periods = of.map(({ period }) => period);
    return [
      { status: status as BodyOfSeries['status'], publisher, periods, isWhole: known.every(({ receipt }) => isAllOf(receipt, made)) },
    ];
  });
}

const nobodys: ReadonlySet<string> = new Set<BodyOfSeries['status']>(['reconciled', 'filled', 'estimated']);

/** What bodies did with figures of trade under a number, and in which source: `reconciled cepii-baci`. An indicator beside them is no record. */
const madeBy = gathered<string>({
  of: (receipt) => (isOfBody(receipt) ? [`${receipt.status} ${receipt.source}`] : []),
});

function isOfBody(receipt: Receipt): receipt is Extract<Receipt, { kind: 'cell' }> {
  return receipt.kind === 'cell' && receipt.subject.reporter !== null && nobodys.has(receipt.status);
}

const recordsUnder = gathered<string>({
  of: (receipt) => (receipt.kind === 'cell' && receipt.subject.reporter !== null ? [`${receipt.status} ${receipt.source}`] : []),
});

function isAllOf(receipt: Receipt, made: string): boolean {
  return recordsUnder(receipt).every((record) => record === made);
}
