import { isMissing, type Receipt, type ViewPoint } from '@sogdia/core';
import { formatCell, formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import { Dumbbell } from '../../../charts/forms/two-records/dumbbell.tsx';
import { styleOfEconomy } from '../../../charts/layout/series-style.ts';
import { roundLinearScale } from '../../../charts/layout/value-scale.ts';
import { routes } from '../../../lib/routes.ts';
import { NumberLink, NumberMarks, type WrittenProps } from '../../text/index.ts';
import type { SitePair } from '../facts/site-pairs.ts';
import { absentYears } from '../facts/year-runs.ts';

/** What the reporter says it sold to each partner, and what the partner says it bought, in the last year that both have; below each where they lie on one scale. */
export function PairTable({ pairs, language, messages }: WrittenProps & { pairs: readonly SitePair[] }) {
  const [first] = pairs;
  if (first === undefined) return null;
  const { view } = first.pair;
  const reporter = formatEconomy(view, view.spec.reporter, language);
  const values = pairs.flatMap(({ own, partner }) => [own, partner?.point].map((point) => numberIn(point) ?? 0));
  const { place, ticks } = roundLinearScale([0, Math.max(...values)], [0, 100], 3);
  return (
    <>
      <table className="pairs quiet">
        <thead>
          <tr>
            <th scope="col">{messages['table.economy']}</th>
            <th scope="col" className="sign-own">
              {messages['overview.says-sold']({ reporter })}
            </th>
            <th scope="col" className="sign-mirror">
              {messages['overview.says-bought']}
            </th>
            <th scope="col">{messages['overview.times']}</th>
          </tr>
        </thead>
        {pairs.map((one) => (
          <PairRows key={one.pair.economy} site={one} {...{ place, ticks, language, messages }} />
        ))}
      </table>
      <svg className="chart dumbbell" aria-hidden="true">
        {ticks.map((tick) => (
          <text
            key={tick}
            className="tick"
            x={`${place(tick)}%`}
            y="14"
            textAnchor={place(tick) < 1 ? 'start' : place(tick) > 99 ? 'end' : 'middle'}
          >
            {formatCell(view, tick, { ...view.unit, decimals: 0 }, language)}
          </text>
        ))}
      </svg>
      <p className="unit">
        {messages['table.receipts']} {messages['table.marked']}
      </p>
    </>
  );
}

function numberIn(point: ViewPoint | undefined): number | null {
  return point === undefined || isMissing(point.value) ? null : point.value;
}

interface PairRowsProps extends WrittenProps {
  readonly site: SitePair;
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/** The numbers of a pair in a row, and under it where they lie on the scale of all: the reporter's filled, the partner's hollow, the gap between. */
function PairRows({ site: { pair, own, partner, locations }, place, ticks, language, messages }: PairRowsProps) {
  const { view } = pair;
  const cellOf = (receipt: Receipt, marked: boolean | null) => (
    <td>
      <NumberLink receipt={receipt} locations={locations} text={formatReceiptValue(view, receipt, language)} />
      {marked === null ? null : <NumberMarks {...{ receipt, marked, locations, messages }} revised={false} />}
    </td>
  );
  const [from = null, to = null] = [own, partner?.point].map((point) => {
    const value = numberIn(point);
    return value === null ? null : place(value);
  });
  return (
    <tbody className={`economy-${styleOfEconomy(pair.economy)}`}>
      <tr>
        <th scope="row">
          <a href={routes.economy(language, pair.economy)}>{formatEconomy(view, pair.economy, language)}</a>{' '}
          <span className="unit">{own.period}</span>
        </th>
        {cellOf(own.receipt, own.isMarked)}
        {partner === null ? (
          <td colSpan={2} className="unit">
            {absentYears({ points: pair.mirror.points.slice(-1) }, language)}
          </td>
        ) : (
          <>
            {cellOf(partner.point.receipt, partner.point.isMarked)}
            {cellOf(partner.gap.ratio, null)}
          </>
        )}
      </tr>
      <tr>
        <td colSpan={4}>
          <Dumbbell own={from} partner={to} ticks={ticks.map(place)} />
        </td>
      </tr>
    </tbody>
  );
}
