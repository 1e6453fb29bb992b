import { isMissing, type Language, type View, type ViewSeries } from '@sogdia/core';
import { formatMissingReason, formatReceiptValue } from '@sogdia/core/format';
import type { ChartSize } from '../../../charts/layout/chart-size.ts';
import { ViewChart } from '../../../charts/view-chart.tsx';
import { StillDrawing } from '../../../lib/still/index.ts';
import { LetteredReason, letterOf } from '../../figures/index.ts';
import type { SiteDyad } from '../../records/index.ts';
import { NumberLink, NumberMarks, type WrittenProps } from '../../text/index.ts';

const size: ChartSize = { id: 'narrow', width: 380, height: 240 };

/** Balance, growth, rank and dependence both ways: a small chart each, then year by year in one table. */
export function DyadMeasures({ dyad, language, messages }: WrittenProps & { dyad: SiteDyad }) {
  const { views, receipts } = dyad;
  const measures = [
    { kind: 'balance', heading: messages['dyad.balance'] },
    { kind: 'growth', heading: messages['dyad.growth'] },
    { kind: 'rank', heading: messages['dyad.rank'] },
    { kind: 'dependence', heading: messages['dyad.dependence'] },
    { kind: 'partner-dependence', heading: messages['dyad.partner-dependence'] },
  ] as const;
  const rows = measures.map(({ kind, heading }) => ({ heading, series: seriesOf(views[kind], dyad.economy), view: views[kind] }));
  const missing = rows.flatMap(({ series }) => series?.points.flatMap(({ value }) => (isMissing(value) ? [value.missing] : [])) ?? []);
  const reasons = [...new Set(missing)];
  return (
    <section className="band" aria-labelledby="measures">
      <h2 id="measures">{messages['dyad.measures']}</h2>
      <ul className="dyad-panels">
        {measures.map(({ kind, heading }) => (
          <li key={kind}>
            <h3>{heading}</h3>
            <p className="chart-subtitle panel-subtitle">{views[kind].subtitle}</p>
            {seriesOf(views[kind], dyad.economy)?.points.every(({ value }) => isMissing(value)) === true ? (
              <p className="absent-note">{reasonOf(views[kind], dyad.economy, language)}</p>
            ) : (
              <StillDrawing>
                <ViewChart
                  view={views[kind]}
                  size={size}
                  language={language}
                  name={messages['chart.name']({ title: views[kind].title })}
                  scope={kind}
                  idOf={receipts.locations.idOf}
                />
              </StillDrawing>
            )}
          </li>
        ))}
      </ul>
      <details className="more" open>
        <summary>{messages['records.by-year']}</summary>
        {reasons.length === 0 ? null : (
          <p className="table-key">
            {reasons.map((reason) => `– ${letterOf(reason, reasons)}: ${formatMissingReason(reason, language)}.`).join(' ')}
          </p>
        )}
        <StillDrawing>
          <section className="table-scroll" aria-label={messages['table.region']({ title: messages['dyad.measures'] })}>
            <table className="numbers measures">
              <caption className="visually-hidden">{messages['dyad.measures']}</caption>
              <thead>
                <tr>
                  <th scope="col">{messages['records.year']}</th>
                  {rows.map(({ heading }) => (
                    <th key={heading} scope="col">
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {views.balance.series[0].points.map(({ period }) => (
                  <tr key={period}>
                    <th scope="row" data-period={period}>
                      {period}
                    </th>
                    {rows.map(({ heading, series, view }) => {
                      const point = series?.points.find((one) => one.period === period);
                      return (
                        <td key={heading} className="amount">
                          {point === undefined ? null : (
                            <NumberLink
                              receipt={point.receipt}
                              locations={receipts.locations}
                              {...(isMissing(point.value) ? { className: 'absent' } : {})}
                            >
                              {isMissing(point.value) ? (
                                <LetteredReason
                                  reason={point.value.missing}
                                  reasons={reasons}
                                  text={formatReceiptValue(view, point.receipt, language)}
                                />
                              ) : (
                                formatReceiptValue(view, point.receipt, language)
                              )}
                            </NumberLink>
                          )}
                          {point === undefined ? null : (
                            <NumberMarks
                              receipt={point.receipt}
                              revised={point.revised !== null}
                              locations={receipts.locations}
                              messages={messages}
                            />
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </StillDrawing>
      </details>
    </section>
  );
}

function seriesOf(view: View, economy: string): ViewSeries | undefined {
  return view.series.find((series) => series.economy === economy);
}

function reasonOf(view: View, economy: string, language: Language): string {
  const point = seriesOf(view, economy)?.points.at(-1);
  return point === undefined ? '' : formatReceiptValue(view, point.receipt, language);
}
