import { isMissing, type View, type ViewSeries } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { goodsStyle } from '../../../charts/layout/goods-style.ts';
import { BarRow } from '../../figures/index.ts';
import { type CitedProps, NumberLink } from '../../text/index.ts';

/** The goods of the last period of a view as bars on one scale, the largest first; the small ones one action away. */
export function GoodsBars({ view, language, messages, locations }: CitedProps & { view: View }) {
  const rows = view.series.flatMap((series) => rowOf(series)).toSorted((one, other) => other.value - one.value);
  const largest = rows[0]?.value ?? 0;
  const isSmall = ({ value }: { value: number }): boolean => value < largest * leastShown;
  const bars = (some: typeof rows) => (
    <ul className="bars">
      {some.map(({ series, value, point }) => (
        <BarRow key={series.id} name={series.label} share={value / largest} className={`series series-${goodsStyle(series.product)}`}>
          <NumberLink receipt={point.receipt} locations={locations}>
            {formatReceiptValue(view, point.receipt, language)}
          </NumberLink>
        </BarRow>
      ))}
    </ul>
  );
  const small = rows.filter(isSmall);
  return (
    <>
      {bars(rows.filter((row) => !isSmall(row)))}
      {small.length === 0 ? null : (
        <details className="more">
          <summary>{messages['economies.smaller']({ count: small.length })}</summary>
          {bars(small)}
        </details>
      )}
    </>
  );
}

/** Less than this part of the largest is a bar of a pixel or two. */
const leastShown = 0.01;

function rowOf(series: ViewSeries) {
  const point = series.points.at(-1);
  return point === undefined || isMissing(point.value) || point.value === 0 ? [] : [{ series, point, value: point.value }];
}
