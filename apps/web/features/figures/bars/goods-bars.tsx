import { isMissing, type View } from '@sogdia/core';
import { formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import { goodsStyle } from '../../../charts/layout/goods-style.ts';
import { type CitedProps, NumberLink } from '../../text/index.ts';
import { BarRow } from './bar-row.tsx';

/** A good in the last period of a view. */
export type GoodsRow = ReturnType<typeof goodsOf>[number];

/** The goods that have a figure in the last period of a view; one of a single good is named after it. */
export function goodsOf(view: View) {
  const isOfOne = new Set(view.series.map(({ product }) => product)).size === 1;
  return view.series.flatMap((series) => {
    const point = series.points.at(-1);
    if (point === undefined || isMissing(point.value) || point.value === 0) return [];
    return [{ view, series, point, value: point.value, name: isOfOne ? view.title : series.label }];
  });
}

/** Goods as bars on one scale, the largest first. Where several sell, each good has the name of its seller. */
export function GoodsBars({ goods, longest, language, locations }: GoodsBarsProps) {
  const rows = goods.toSorted((one, other) => other.value - one.value);
  const largest = longest ?? rows[0]?.value ?? 0;
  const hasSellers = new Set(rows.map(({ series }) => series.economy)).size > 1;
  return (
    <ul className="bars">
      {rows.map(({ view, series, value, point, name }) => (
        <BarRow
          key={`${name} ${series.id}`}
          name={
            <>
              {name} {hasSellers ? <span className="muted">{formatEconomy(view, series.economy, language)}</span> : null}
            </>
          }
          share={value / largest}
          className={`series series-${goodsStyle(series.product)}`}
        >
          <NumberLink receipt={point.receipt} locations={locations} text={formatReceiptValue(view, point.receipt, language)} />
        </BarRow>
      ))}
    </ul>
  );
}

interface GoodsBarsProps extends Omit<CitedProps, 'messages'> {
  readonly goods: readonly GoodsRow[];
  /** The value of the longest bar, where charts have one scale. */
  readonly longest?: number;
}
